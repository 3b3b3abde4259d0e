import { z } from 'zod';
import { command, query } from './operation.ts';
import { Id, Instant } from './primitives.ts';

/** Address of a screen, as the interface's router spells it: identifiers and words of ours, never a name. */
const Place = z
  .string()
  .max(200)
  .regex(/^[\w/?=&.-]*$/);

/** 書きかけの場所: which form, on which screen. The form's name may hold a name, so it stays out of the log. */
export const DraftKey = z.object({ place: Place.min(1), form: z.string().min(1).max(300) });
export type DraftKey = z.infer<typeof DraftKey>;

/** Most UTF-16 code units of a draft. */
export const LONGEST_DRAFT = 64 * 1024;

/** 書きかけ: what somebody typed into a form and has not committed yet, as JSON of the interface's own making. */
export const Draft = DraftKey.extend({
  content: z
    .string()
    .max(LONGEST_DRAFT)
    .refine((text) => text.isWellFormed() && isJson(text), { error: 'not-json' }),
  savedAt: Instant,
});
export type Draft = z.infer<typeof Draft>;

const OWN_WORDS =
  'an account’s own unfinished words, seen by nobody else; whatever becomes of them is logged by the operation that commits them';

export const draft = {
  /** Which of the account's own forms have a draft, newest first, and the screen it was on; no word of the drafts. */
  list: query({
    roles: 'anyone',
    input: z.object({}),
    output: z.object({
      drafts: z.array(DraftKey.extend({ savedAt: Instant })),
      /** The screen that the account was on when it was locked out or the app died today; else null. */
      place: Place.nullable(),
    }),
    audit: { event: null, because: 'which of one’s own forms were left unfinished, without what was typed' },
  }),
  /** 書きかけを戻す. A form may hold what its screen had shown, so this is logged like a view. */
  open: query({
    roles: 'anyone',
    input: DraftKey,
    output: Draft.extend({ caseIds: z.array(Id) }),
    audit: {
      event: 'draft.restored',
      facts: (_input, { caseIds, content, savedAt }) => ({
        caseRef: caseIds.length === 1 ? (caseIds[0] ?? null) : null,
        refs: caseIds.length > 1 ? caseIds : [],
        detail: { length: content.length, savedAt },
      }),
    },
  }),
  /** Keeps what is typed now in the place of what was kept before. */
  save: command({
    roles: 'anyone',
    input: Draft.omit({ savedAt: true }),
    output: z.object({ savedAt: Instant }),
    audit: { event: null, because: OWN_WORDS },
  }),
  /** The form was committed, or its draft is not wanted any more. */
  discard: command({
    roles: 'anyone',
    input: DraftKey,
    output: z.object({}),
    audit: { event: null, because: OWN_WORDS },
  }),
  /** Remembers the screen that the account is on, for after the next lock; the empty place forgets it. */
  stay: command({
    roles: 'anyone',
    input: z.object({ place: Place }),
    output: z.object({}),
    audit: { event: null, because: 'on which screen an account is; what it shows there is logged by itself' },
  }),
};

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
