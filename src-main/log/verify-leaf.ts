import { isCanonical } from './verify-canonical.ts';
import type { ProblemCode } from './verify-problem.ts';

/** What the verifier reads of an entry. */
export interface ReadEntry {
  readonly origin: string;
  readonly seq: number;
  readonly type: string;
  readonly ts: string;
  readonly mono: number;
  readonly boot: string;
  readonly prevTs: string | null;
  readonly actor: string | null;
  readonly keyId: string | null;
  readonly role: string | null;
  readonly refs: readonly string[];
  readonly detail: { readonly [name: string]: unknown };
  readonly prevSize: number;
  readonly prevRoot: string;
  readonly bodyCommit: string | null;
}

/** A leaf taken apart, or why it cannot be. */
export type ReadLeaf =
  | { readonly entry: ReadEntry; readonly signed: Buffer; readonly signature: Buffer }
  | { readonly fault: ProblemCode; readonly detail: string };

const LONGEST_LEAF = 1_000_000;
const HEAD = '{"entry":';
const BEFORE_SIGNATURE = ',"sig":"';
const AFTER_SIGNATURE = '"}';
const SIGNATURE_LENGTH = 88;
const TAIL_LENGTH = BEFORE_SIGNATURE.length + SIGNATURE_LENGTH + AFTER_SIGNATURE.length;
const HASH = /^[0-9a-f]{64}$/;
const MOMENT = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

const isText = (value: unknown): boolean => typeof value === 'string';
const isTextOrNull = (value: unknown): boolean => value === null || typeof value === 'string';
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
const isMoment = (value: unknown): boolean => typeof value === 'string' && MOMENT.test(value);
const isHash = (value: unknown): boolean => typeof value === 'string' && HASH.test(value);

/** Every member an entry of version 1 has, in canonical order, and what it must be. */
const SHAPE: readonly (readonly [string, (value: unknown) => boolean])[] = [
  ['actor', isTextOrNull],
  ['app', isText],
  ['bodyCommit', (value) => value === null || isHash(value)],
  ['boot', isText],
  ['caseRef', isTextOrNull],
  ['detail', (value) => typeof value === 'object' && value !== null && !Array.isArray(value)],
  ['device', isText],
  ['fields', isTexts],
  ['keyId', isTextOrNull],
  ['legalBasis', isTexts],
  ['medium', isTextOrNull],
  ['meetingRef', isTextOrNull],
  ['mono', isCount],
  ['origin', (value) => typeof value === 'string' && /^[^\s+\p{Cc}]+$/u.test(value)],
  ['prevRoot', isHash],
  ['prevSize', isCount],
  ['prevTs', (value) => value === null || isMoment(value)],
  ['purpose', isTextOrNull],
  ['recipients', isTexts],
  ['refs', isTexts],
  ['role', isTextOrNull],
  ['seq', isCount],
  ['subject', isTextOrNull],
  ['ts', isMoment],
  ['type', (value) => typeof value === 'string' && value !== ''],
  ['v', (value) => value === 1],
];

/** Takes a leaf apart: canonical bytes, members, signature; nothing is trusted. */
export function readLeaf(leaf: string): ReadLeaf {
  if (leaf.length > LONGEST_LEAF) return { fault: 'unreadable', detail: 'too long' };
  let parsed: unknown;
  try {
    parsed = JSON.parse(leaf);
  } catch {
    return { fault: 'unreadable', detail: 'not JSON' };
  }
  if (!isCanonical(leaf, parsed)) return { fault: 'not-canonical', detail: 'differs from its canonical form' };
  const outer = parsed as { readonly entry?: unknown };
  const signature = readSignature(leaf);
  if (!leaf.startsWith(HEAD) || !signature || Object.keys(outer).length !== 2 || !isObject(outer.entry)) {
    return { fault: 'shape', detail: 'not an entry with its signature' };
  }
  const entry = outer.entry;
  if (entry.v !== 1) return { fault: 'version', detail: 'made by another version of the format' };
  const wrong = SHAPE.find(([name, isRight]) => !isRight(entry[name]));
  if (wrong) return { fault: 'shape', detail: wrong[0] };
  if (Object.keys(entry).length !== SHAPE.length) return { fault: 'shape', detail: 'unknown member' };
  return {
    entry: entry as unknown as ReadEntry,
    signed: Buffer.from(`tasuki/entry/v1\n${leaf.slice(HEAD.length, -TAIL_LENGTH)}`, 'utf8'),
    signature,
  };
}

/** The 64 bytes at the end of a leaf; null unless they are base64 as it must be, without loose bits. */
function readSignature(leaf: string): Buffer | null {
  if (!leaf.startsWith(BEFORE_SIGNATURE, leaf.length - TAIL_LENGTH) || !leaf.endsWith(AFTER_SIGNATURE)) return null;
  const base64 = leaf.slice(-SIGNATURE_LENGTH - AFTER_SIGNATURE.length, -AFTER_SIGNATURE.length);
  const signature = Buffer.from(base64, 'base64');
  return signature.length === 64 && signature.toString('base64') === base64 ? signature : null;
}

function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
