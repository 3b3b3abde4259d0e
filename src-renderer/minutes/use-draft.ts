import { useCallback, useEffect, useRef, useState } from 'react';
import { AppError } from '../../src-main/contract/error.ts';
import type { Minutes } from '../../src-main/contract/minutes.ts';
import { api } from '../api.ts';

/** What the core is known to hold. */
interface Known {
  readonly id: string;
  readonly revision: number;
  readonly texts: ReadonlyMap<string, string>;
}

/** A draft whose blocks are saved one after another, each on the newest revision. */
export interface Draft {
  /** Saves one block; throws `conflict` while the same block was changed elsewhere and nobody has decided yet. */
  readonly save: (blockId: string, text: string) => Promise<void>;
  /** The stored text of each block that was changed elsewhere too. */
  readonly conflicts: ReadonlyMap<string, string>;
  /** The user has decided: the next save of the block goes through. */
  readonly decide: (blockId: string) => void;
  /** Revision to approve. */
  readonly revision: () => number;
}

const knownOf = (minutes: Minutes): Known => ({
  id: minutes.id,
  revision: minutes.revision,
  texts: new Map(minutes.blocks.map((block) => [block.id, block.text])),
});

/**
 * Saving of the typed blocks of a draft. A conflict about another block is settled silently; one about the same block is
 * reported and holds its saves back until the user has chosen, so that nothing is overwritten unseen.
 */
export function useDraft(minutes: Minutes, onSaved: () => void = () => {}): Draft {
  const known = useRef<Known>(knownOf(minutes));
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const held = useRef<Map<string, string>>(new Map());
  const heard = useRef(onSaved);
  heard.current = onSaved;
  const [conflicts, setConflicts] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    if (minutes.id !== known.current.id || minutes.revision > known.current.revision) known.current = knownOf(minutes);
  }, [minutes]);

  const hold = useCallback((blockId: string, theirs: string | null) => {
    if (theirs === null) held.current.delete(blockId);
    else held.current.set(blockId, theirs);
    setConflicts(new Map(held.current));
  }, []);

  const saveOnce = useCallback(
    async (blockId: string, text: string): Promise<void> => {
      if (held.current.has(blockId)) throw new AppError('conflict');
      const base = known.current.texts.get(blockId);
      const write = async () => {
        const { id, revision } = known.current;
        known.current = knownOf(await api.minutes.saveBlock({ id, blockId, text, revision }));
      };
      try {
        await write();
      } catch (error) {
        if (!(error instanceof AppError) || error.code !== 'conflict') throw error;
        const { minutes: stored } = await api.minutes.get({ meetingId: minutes.meetingId });
        if (!stored || stored.id !== known.current.id) throw error;
        known.current = knownOf(stored);
        const theirs = known.current.texts.get(blockId) ?? '';
        if (theirs !== base && theirs !== text) {
          hold(blockId, theirs);
          throw error;
        }
        await write();
      }
    },
    [minutes.meetingId, hold],
  );

  const save = useCallback(
    (blockId: string, text: string): Promise<void> => {
      const next = turn.current.then(() => saveOnce(blockId, text)).then(() => heard.current());
      turn.current = next.catch(() => {});
      return next;
    },
    [saveOnce],
  );
  return {
    save,
    conflicts,
    decide: useCallback((blockId: string) => hold(blockId, null), [hold]),
    revision: useCallback(() => known.current.revision, []),
  };
}
