import { hash } from 'node:crypto';
import type { Json } from '../../../src-main/contract/operation.ts';
import { canonicalize } from '../../../src-main/log/canonical.ts';
import { sign } from '../../../src-main/log/keys.ts';
import { person, STAFF } from '../log-fixture.ts';
import { type Copy, FRAME, proofOf } from './random-copies.ts';

export type Element = [number | string] | null | string | { ground: string; shown?: string };
export type Node = 0 | [string, string] | string;

/** A proof as an attacker edits it. */
export interface Draft {
  content: Element[];
  tree: Node[];
  root: string;
  log: string;
  keyId: string;
  frame: { before: string; after: string; edges: string[] };
  file: { kind: string; sha256: string; size: number };
  format: string;
  version: number;
}

/** What a verifier is given. */
export interface Forged {
  readonly proof: string;
  readonly bytes: Uint8Array;
}

/** Chooses a place: a number below the count. */
export type Pick = (count: number) => number;

export const draftOf = (copy: Copy): Draft => (JSON.parse(proofOf(copy)) as { proof: Draft }).proof;

export const OUTSIDER = person('account-outsider', 'staff', 9);

/** Signs an edited proof: with the key of the office's own staff, the strongest forger there is, unless told otherwise. */
export function signed(draft: Draft, who = STAFF): string {
  const body = canonicalize(draft as unknown as Json);
  const signature = sign(who.key.privateKey, Buffer.from(`tasuki/redaction-proof/v1\n${body}`, 'utf8'));
  return `{"proof":${body},"sig":"${Buffer.from(signature).toString('base64')}"}`;
}

/** The plain text file that shows a content, as the fixture writes it. */
export const fileOf = (content: readonly Element[]): Uint8Array =>
  Buffer.from(
    `${FRAME.before}\r\n${content
      .map((element) =>
        typeof element === 'string'
          ? element
          : element !== null && 'ground' in element
            ? (element.shown ?? `■■■［${element.ground}］`)
            : ' ',
      )
      .join('')}\r\n${FRAME.after}\r\n`,
    'utf8',
  );

/** Signs a draft over a file of these bytes. */
export function over(draft: Draft, bytes: Uint8Array): Forged {
  const file = { kind: 'txt', sha256: hash('sha256', bytes, 'hex'), size: bytes.length };
  return { proof: signed({ ...draft, file }), bytes };
}

/** Edits the content, and the file with it; null where the edit found nothing to change. */
export const inContent =
  (edit: (content: Element[], pick: Pick) => Element[] | null) =>
  (draft: Draft, _bytes: Uint8Array, pick: Pick): Forged | null => {
    const content = edit([...draft.content], pick);
    if (!content || JSON.stringify(content) === JSON.stringify(draft.content)) return null;
    return over({ ...draft, content }, fileOf(content));
  };

/** Edits the tree alone. */
export const inTree =
  (edit: (tree: Node[], pick: Pick) => Node[] | null) =>
  (draft: Draft, bytes: Uint8Array, pick: Pick): Forged | null => {
    const tree = edit([...draft.tree], pick);
    return tree && JSON.stringify(tree) !== JSON.stringify(draft.tree) ? over({ ...draft, tree }, bytes) : null;
  };

/** Edits what the file says, its digest in the proof with it. */
export const inFile =
  (edit: (content: Element[], pick: Pick) => Element[] | null) =>
  (draft: Draft, _bytes: Uint8Array, pick: Pick): Forged | null => {
    const content = edit([...draft.content], pick);
    const bytes = content && fileOf(content);
    return bytes && !Buffer.from(bytes).equals(fileOf(draft.content)) ? over(draft, bytes) : null;
  };

export const places = <T>(list: readonly T[], is: (value: T) => boolean): number[] =>
  list.flatMap((value, index) => (is(value) ? [index] : []));
export const isText = (element: Element): boolean => typeof element === 'string';
export const isMark = (element: Element): boolean =>
  element !== null && typeof element === 'object' && 'ground' in element;
export const isHash = (node: Node): boolean => typeof node === 'string';
export const isShown = (node: Node): boolean => Array.isArray(node);

export const among = (list: readonly number[], pick: Pick): number => list[pick(list.length)] ?? -1;

/** Changes one character of one visible text. */
export const editText =
  (edit: (points: string[], at: number) => string[]) =>
  (content: Element[], pick: Pick): Element[] | null => {
    const at = among(places(content, isText), pick);
    if (at < 0) return null;
    const points = [...(content[at] as string)];
    const text = edit(points, pick(points.length)).join('');
    return text === '' ? content.toSpliced(at, 1) : content.with(at, text);
  };

export const changed = editText((points, at) => points.with(at, points[at] === '※' ? '＊' : '※'));

/** Exchanges two elements or nodes of one sort. */
export const swapped =
  <T>(is: (value: T) => boolean) =>
  (list: T[], pick: Pick): T[] | null => {
    const all = places(list, is);
    const [one, other] = [among(all, pick), among(all, pick)];
    if (one < 0 || one === other) return null;
    return list.with(one, list[other] as T).with(other, list[one] as T);
  };

export const bit = (base64: string, pick: Pick): string => {
  const bytes = Buffer.from(base64, 'base64');
  const at = pick(bytes.length);
  bytes[at] = (bytes[at] as number) ^ (1 << pick(8));
  return bytes.toString('base64');
};

export const flipped = (hex: string, pick: Pick): string => {
  const at = pick(hex.length);
  return hex.slice(0, at) + (hex[at] === '0' ? '1' : '0') + hex.slice(at + 1);
};
