import type { z } from 'zod';
import type { Roles } from './role.ts';

/** Past tense, `feature.verb`: `disclosure.recorded`. */
export type EventName = `${string}.${string}`;

/** JSON as RFC 8785 can canonicalise it here: no floats. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * What of a call stands in the clear in its log entry. Identifiers, codes and counts only:
 * the entry survives disposal, so content belongs into `body`, which is stored as a salted commitment.
 */
export interface AuditFacts {
  /** Case whose data was touched. */
  readonly caseRef?: string | null;
  readonly meetingRef?: string | null;
  /** Identifiers of those who were told. */
  readonly recipients?: readonly string[];
  /** Identifiers of the legal catalogue. */
  readonly legalBasis?: readonly string[];
  /** Information categories or names of the fields concerned. */
  readonly fields?: readonly string[];
  readonly medium?: string | null;
  /** Entries or records this one answers or corrects. */
  readonly refs?: readonly string[];
  /** Anything else: counts, versions, codes, digests. */
  readonly detail?: { readonly [name: string]: Json };
}

/** What the log says of a call; or, aloud, why it says nothing. */
export type Audit<I, O> =
  | {
      readonly event: EventName;
      /** Record the entry is about. */
      readonly subject?: (input: I, output: O) => string | null;
      readonly facts?: (input: I, output: O) => AuditFacts;
      /** Content, committed to with a salt and disposable later. */
      readonly body?: (input: I, output: O) => Json;
      /** What makes two looks one look within ten minutes; the whole input unless said otherwise. */
      readonly sameAs?: (input: I) => unknown;
    }
  | { readonly event: null; readonly because: string };

interface Declaration<I extends z.ZodType, O extends z.ZodType> {
  /** Who may call. */
  readonly roles: Roles;
  readonly input: I;
  readonly output: O;
  readonly audit: Audit<z.output<I>, z.output<O>>;
  /** Its end is a moment worth holding: the head is signed as a checkpoint and handed to every witness. */
  readonly isCheckpointed?: true;
}

/** Reads; gets a transaction that cannot write. Its entry is durable before the data leaves. */
export interface Query<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> extends Declaration<I, O> {
  readonly kind: 'query';
}
/** Writes; the entry is appended in the same transaction. */
export interface Command<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> extends Declaration<I, O> {
  readonly kind: 'command';
}
/** Runs before or around the open office (create, sign in, lock). Its entry is appended as soon as it is open. */
export interface Gate<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> extends Declaration<I, O> {
  readonly kind: 'gate';
}
/** Makes a file: gather in a read transaction, render outside it, log with the digest, then write and reopen. */
export interface Release<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> extends Declaration<I, O> {
  readonly kind: 'release';
}
export type Operation = Query | Command | Gate | Release;

/** Declares a reading operation; leaving out roles, input, output or audit does not compile. */
export const query = <I extends z.ZodType, O extends z.ZodType>(d: Declaration<I, O>): Query<I, O> =>
  Object.freeze({ kind: 'query', ...d });
/** Declares a writing operation. */
export const command = <I extends z.ZodType, O extends z.ZodType>(d: Declaration<I, O>): Command<I, O> =>
  Object.freeze({ kind: 'command', ...d });
/** Declares an operation that works while the office may still be closed. */
export const gate = <I extends z.ZodType, O extends z.ZodType>(d: Declaration<I, O>): Gate<I, O> =>
  Object.freeze({ kind: 'gate', ...d });
/** Declares an operation whose result is a file outside the office. */
export const release = <I extends z.ZodType, O extends z.ZodType>(d: Declaration<I, O>): Release<I, O> =>
  Object.freeze({ kind: 'release', ...d });
