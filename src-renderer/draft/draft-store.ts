import type { DraftKey } from '../../src-main/contract/draft.ts';
import { AppError, type ErrorCode } from '../../src-main/contract/error.ts';
import { api } from '../api.ts';
import type { DraftStore } from '../ui/draft-context.ts';

/** A form that was left with unsaved input, and when. */
export interface Unfinished extends DraftKey {
  readonly savedAt: string;
}

/** The account's drafts as the interface knows them; one for each time somebody signs in. */
export interface OwnDrafts {
  readonly store: DraftStore;
  /** What had been left before this sign-in, and the screen the account was on. */
  readonly ready: Promise<{ readonly left: readonly Unfinished[]; readonly place: string | null }>;
  /** Calls back with every draft that is taken up or gone. */
  onTaken(listen: (key: DraftKey) => void): () => void;
}

/** Refusals that another attempt may not meet. */
const MAY_PASS: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['unavailable', 'internal']);

const nameOf = ({ place, form }: DraftKey): string => `${place}\n${form}`;

/** Makes the store of whoever has just signed in. What the core refuses is not kept; the form itself is as it was. */
export function createOwnDrafts(): OwnDrafts {
  const known = new Set<string>();
  const listeners = new Set<(key: DraftKey) => void>();
  const taken = (key: DraftKey): void => {
    for (const listen of listeners) listen(key);
  };
  const ready = api.draft.list({}).then(
    ({ drafts, place }) => {
      for (const one of drafts) known.add(nameOf(one));
      return { left: drafts, place };
    },
    () => ({ left: [], place: null }),
  );
  return {
    ready,
    onTaken: (listen) => {
      listeners.add(listen);
      return () => void listeners.delete(listen);
    },
    store: {
      open: async (key) => {
        await ready;
        if (!known.has(nameOf(key))) return null;
        try {
          const { content, savedAt } = await api.draft.open(key);
          taken(key);
          return { content: JSON.parse(content) as unknown, savedAt };
        } catch {
          return null;
        }
      },
      save: async (key, content) => {
        known.add(nameOf(key));
        try {
          await api.draft.save({ ...key, content: JSON.stringify(content) });
        } catch (error) {
          // Whatever passes (a full disk) is tried again; the text itself stands in its form until it is committed.
          if (error instanceof AppError && MAY_PASS.has(error.code)) throw error;
        }
      },
      discard: (key) => {
        if (!known.delete(nameOf(key))) return;
        taken(key);
        api.draft.discard(key).catch(() => {
          // It comes back once more, and can be discarded then.
        });
      },
    },
  };
}
