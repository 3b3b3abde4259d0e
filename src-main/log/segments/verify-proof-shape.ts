/** A redaction proof as it was read. */
export interface ReadProof {
  /** Hexadecimal. */
  readonly root: string;
  readonly content: readonly ReadElement[];
  readonly tree: readonly ReadNode[];
  readonly file: { readonly kind: string; readonly sha256: string; readonly size: number };
  readonly frame: { readonly before: string; readonly after: string; readonly edges: readonly string[] };
  readonly log: string;
  readonly keyId: string;
}

/** A mark as the copy prints it. */
export interface ReadMark {
  readonly ground: string;
  readonly shown: string | null;
}

/** One element of the content: tokens that are shown, or a mark. */
export type ReadElement = { readonly tokens: readonly string[] } | { readonly mark: ReadMark };

/** A node of the tree; `padding` has the counts before the first token and after each. */
export type ReadNode =
  | { readonly kind: 'inner' }
  | { readonly kind: 'shown'; readonly seed: Buffer; readonly padding: readonly number[] }
  | { readonly kind: 'hidden'; readonly hash: Buffer };

type Members = { readonly [name: string]: unknown };

const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isDigest = (value: unknown): value is string => isText(value) && /^[0-9a-f]{64}$/.test(value);
const isWord = (value: unknown): value is string => isText(value) && /^[a-z][a-z-]{0,39}$/.test(value);

/** Takes the parsed proof apart; null if it has not the shape of one. */
export function readProof(value: unknown): ReadProof | null {
  const proof = withExactly(value, ['content', 'file', 'format', 'frame', 'keyId', 'log', 'root', 'tree', 'version']);
  const file = withExactly(proof?.file, ['kind', 'sha256', 'size']);
  const frame = withExactly(proof?.frame, ['after', 'before', 'edges']);
  if (!proof || !file || !frame) return null;
  const { root, log, keyId } = proof;
  const { kind, sha256, size } = file;
  const { before, after, edges } = frame;
  if (!isDigest(root) || !isText(log) || !isText(keyId) || !isText(kind) || !isDigest(sha256) || !isCount(size))
    return null;
  if (!isText(before) || !isText(after) || !Array.isArray(edges) || !edges.every(isText)) return null;
  const content = readElements(proof.content);
  const tree = readAll(proof.tree, readNode);
  return (
    content &&
    tree && { root, content, tree, file: { kind, sha256, size }, frame: { before, after, edges }, log, keyId }
  );
}

function withExactly(value: unknown, names: readonly string[]): Members | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const own = Object.keys(value).sort();
  return own.length === names.length && own.every((name, index) => name === names[index]) ? (value as Members) : null;
}

function readAll<T>(values: unknown, read: (value: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(values)) return null;
  const all: T[] = [];
  for (const value of values) {
    const one = read(value);
    if (one === null) return null;
    all.push(one);
  }
  return all;
}

/** The elements of a content; null if one is none. */
export function readElements(value: unknown): readonly ReadElement[] | null {
  return readAll(value, readElement);
}

function readElement(value: unknown): ReadElement | null {
  if (value === null) return { tokens: ['s'] };
  if (isText(value)) return value === '' ? null : { tokens: Array.from(value, (character) => `c${character}`) };
  if (Array.isArray(value)) {
    const [start] = value as unknown[];
    if (value.length !== 1) return null;
    if (isCount(start)) return { tokens: [`i${start}`] };
    return isWord(start) ? { tokens: [`b${start}`] } : null;
  }
  const plain = withExactly(value, ['ground']);
  if (plain) return isText(plain.ground) ? { mark: { ground: plain.ground, shown: null } } : null;
  const worded = withExactly(value, ['ground', 'shown']);
  return worded && isText(worded.ground) && isText(worded.shown)
    ? { mark: { ground: worded.ground, shown: worded.shown } }
    : null;
}

function readNode(value: unknown): ReadNode | null {
  if (value === 0) return { kind: 'inner' };
  if (isText(value)) {
    const hash = bytesOf(value);
    return hash && { kind: 'hidden', hash };
  }
  if (!Array.isArray(value) || value.length !== 2) return null;
  const [seed, digits] = value as unknown[];
  const bytes = isText(seed) ? bytesOf(seed) : null;
  if (!bytes || !isText(digits) || !/^[0-9]+$/.test(digits) || digits === '0') return null;
  return { kind: 'shown', seed: bytes, padding: Array.from(digits, Number) };
}

/** 32 bytes of strict base64. */
function bytesOf(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64');
  return bytes.length === 32 && bytes.toString('base64') === text ? bytes : null;
}
