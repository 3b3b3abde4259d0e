import { createPublicKey, hash, verify } from 'node:crypto';
import { checkBody } from './verify-body.ts';
import { isCanonical } from './verify-canonical.ts';
import type { HeldRoot } from './verify-checkpoints.ts';
import { type ReadExtract, type ReadItem, readExtract } from './verify-extract-shape.ts';
import { readLeaf } from './verify-leaf.ts';
import { noteKeyHash, type ReadNote, readNote } from './verify-note.ts';
import { isContinued, rootByPath } from './verify-path.ts';

/** 不一致: what is wrong with an extract (meanings: `docs/log-format.md`); `seq` is null where it is of no single entry. */
export interface ExtractProblem {
  readonly seq: number | null;
  readonly code: string;
}

/** 抜粋の検証の結果. */
export interface ExtractVerdict {
  readonly ok: boolean;
  readonly origin: string | null;
  /** The tree that the extract speaks of. */
  readonly size: number;
  readonly root: string;
  /** Entries in it, and how many of them came with their leaf and their content. */
  readonly counts: { readonly items: number; readonly leaves: number; readonly bodies: number };
  /** A key the reader supplied signed the checkpoint in it. */
  readonly isSigned: boolean;
  /** Checkpoints and roots the reader holds: those that could be compared must agree, else there is a problem. */
  readonly held: { readonly given: number; readonly matched: number };
  readonly problems: readonly ExtractProblem[];
}

/** What the reader of an extract holds against it. */
export interface ExtractOptions {
  /** The log it must be of. */
  readonly origin?: string;
  /** Signed checkpoints that the reader has kept; their signatures were the business of the day they were taken. */
  readonly checkpoints?: readonly string[];
  /** Sizes and roots as read from paper. */
  readonly anchors?: readonly HeldRoot[];
  /** Public keys (raw, 32 bytes) of which one must have signed the extract's checkpoint, and the names they sign under. */
  readonly keys?: readonly { readonly name: string; readonly publicKey: Uint8Array }[];
}

/**
 * Verifies an extract by itself: every path leads to the stated root, leaves and contents fit, the checkpoint says the
 * same. Shares nothing with the code that writes extracts but the primitives of the platform. That nothing was left out
 * of an extract, no proof can show.
 * @throws TypeError if the text is no extract of version 1.
 */
export function verifyExtract(text: string, options: ExtractOptions = {}): ExtractVerdict {
  const document = parseExtract(text);
  const problems: ExtractProblem[] = [];
  const add = (seq: number | null, code: string) => problems.push({ seq, code });
  if (!isCanonical(text, document)) add(null, 'not-canonical');
  const extract = readExtract(document);
  if (!extract) {
    add(null, 'shape');
    const held = { given: (options.checkpoints?.length ?? 0) + (options.anchors?.length ?? 0), matched: 0 };
    const counts = { items: 0, leaves: 0, bodies: 0 };
    return { ok: false, origin: null, size: 0, root: '', counts, isSigned: false, held, problems };
  }
  const { origin, size, root, items, consistency } = extract;
  if (options.origin !== undefined && options.origin !== origin) add(null, 'origin');
  for (const seq of extract.misshapen) add(seq, 'shape');
  let before = -1;
  for (const item of items) {
    if (item.seq <= before) add(item.seq, 'order');
    before = item.seq;
    for (const code of faultsOf(item, extract)) add(item.seq, code);
  }
  const isContinuation =
    consistency !== null &&
    isContinued(
      consistency.size,
      size,
      Buffer.from(consistency.root, 'hex'),
      Buffer.from(root, 'hex'),
      consistency.proof,
    );
  if (consistency && !isContinuation) add(null, 'consistency');
  const isSigned = checkNote(extract, options.keys ?? [], add);
  const held = compareHeld(extract, isContinuation, options, add);
  const counts = {
    items: items.length,
    leaves: items.filter(({ leaf }) => leaf !== null).length,
    bodies: items.filter(({ body }) => body !== null).length,
  };
  return { ok: problems.length === 0, origin, size, root, counts, isSigned, held, problems };
}

function parseExtract(text: string): { readonly [name: string]: unknown } {
  let document: unknown = null;
  try {
    document = JSON.parse(text);
  } catch {
    throw new TypeError('Extract: not an extract');
  }
  const { format, version } = (document ?? {}) as { readonly format?: unknown; readonly version?: unknown };
  if (format !== 'tasuki-extract') throw new TypeError('Extract: not an extract');
  if (version !== 1) throw new TypeError('Extract: made by another version');
  return document as { readonly [name: string]: unknown };
}

function faultsOf({ seq, leafHash, path, leaf, body }: ReadItem, { origin, size, root }: ReadExtract): string[] {
  const faults: string[] = [];
  if (rootByPath(seq, size, Buffer.from(leafHash, 'hex'), path)?.toString('hex') !== root) faults.push('path');
  if (leaf === null) return body ? [...faults, 'body-without-leaf'] : faults;
  if (hash('sha256', `\0${leaf}`, 'hex') !== leafHash) faults.push('leaf-hash');
  const read = readLeaf(leaf);
  if ('fault' in read) return [...faults, read.fault];
  if (read.entry.seq !== seq) faults.push('seq');
  if (read.entry.origin !== origin) faults.push('origin');
  const state = body ? checkBody({ seq, leaf, body }, read.entry.bodyCommit) : 'none';
  return typeof state === 'string' ? faults : [...faults, state.fault];
}

/** Whether one of the keys signed the checkpoint; what is wrong with it goes to `add`. */
function checkNote(
  { origin, size, root, checkpoint }: ReadExtract,
  keys: NonNullable<ExtractOptions['keys']>,
  add: (seq: null, code: string) => void,
): boolean {
  if (checkpoint === null) return false;
  const note = readNote(checkpoint);
  if (!note) {
    add(null, 'checkpoint-unreadable');
    return false;
  }
  if (note.origin !== origin) add(null, 'checkpoint-foreign');
  if (note.size !== size || note.root !== root) add(null, 'checkpoint-differs');
  const isSigned = isSignedBy(note, keys);
  if (keys.length > 0 && !isSigned) add(null, 'checkpoint-signature');
  return isSigned;
}

/** Whether a key signed under its name, and no line that claims to be by one of them is wrong. */
function isSignedBy(note: ReadNote, keys: NonNullable<ExtractOptions['keys']>): boolean {
  const claims = note.lines.flatMap((line) =>
    keys
      .filter(({ name, publicKey }) => name === line.name && noteKeyHash(name, publicKey) === line.keyHash)
      .map(({ publicKey }) => isRight(publicKey, note.text, line.signature)),
  );
  return claims.length > 0 && claims.every((right) => right);
}

function isRight(publicKey: Uint8Array, text: string, signature: Buffer): boolean {
  const x = Buffer.from(publicKey).toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return signature.length === 64 && verify(null, Buffer.from(text, 'utf8'), key, signature);
}

function compareHeld(
  { origin, size, root, consistency }: ReadExtract,
  isContinuation: boolean,
  { checkpoints = [], anchors = [] }: ExtractOptions,
  add: (seq: null, code: string) => void,
): ExtractVerdict['held'] {
  const held: HeldRoot[] = [...anchors];
  for (const note of checkpoints.map(readNote)) {
    if (!note) add(null, 'checkpoint-unreadable');
    else if (note.origin !== origin) add(null, 'checkpoint-foreign');
    else held.push(note);
  }
  const earlier = isContinuation ? consistency : null;
  let matched = 0;
  for (const one of held) {
    const same = [{ size, root }, ...(earlier ? [earlier] : [])].filter((stated) => stated.size === one.size);
    if (same.some((stated) => stated.root !== one.root)) add(null, 'checkpoint-mismatch');
    else if (same.length > 0) matched += 1;
  }
  return { given: checkpoints.length + anchors.length, matched };
}
