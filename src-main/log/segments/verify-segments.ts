import { hash } from 'node:crypto';
import type { ReadElement, ReadNode, ReadProof } from './verify-proof-shape.ts';

/** What an opened tree amounts to. */
export interface OpenedTree {
  /** Hexadecimal; null where the nodes do not make up one tree. */
  readonly root: string | null;
  /** Whether hidden subtrees stand exactly where the marks are, and everything else is shown. */
  readonly isAligned: boolean;
}

/** Deepest tree that is recomputed; random splits of a million tokens stay far below. */
const DEEPEST = 500;

/** Recomputes the root from what is shown and the hashes of what is hidden, and compares places with the content. */
export function recompute({ content, tree }: Pick<ReadProof, 'content' | 'tree'>): OpenedTree {
  const tokens = content.flatMap((element) => ('tokens' in element ? element.tokens : []));
  const hashes: (Buffer | null)[] = [];
  let at = 0;
  for (const node of tree) {
    if (node.kind !== 'shown') hashes.push(node.kind === 'hidden' ? node.hash : null);
    else {
      const end = at + node.padding.length - 1;
      const own = padded(tokens.slice(at, end), node.padding);
      if (end > tokens.length) return { root: null, isAligned: false };
      hashes.push(subtree(own, 0, own.length, node.seed, 0));
      at = end;
    }
  }
  const root = tree.length < 1_000_000 ? fold(hashes) : null;
  return { root: root?.toString('hex') ?? null, isAligned: at === tokens.length && isAligned(content, tree) };
}

/** Tokens with the padding between them. */
function padded(tokens: readonly string[], padding: readonly number[]): readonly string[] {
  return padding.flatMap((count, index) => {
    const token = tokens[index - 1];
    const own = index > 0 && token !== undefined ? [token] : [];
    return [...own, ...Array.from({ length: count }, () => 'p')];
  });
}

function subtree(tokens: readonly string[], start: number, end: number, seed: Buffer, depth: number): Buffer | null {
  if (depth > DEEPEST || end <= start) return null;
  if (end - start === 1)
    return sha256(TAGS[2] as Buffer, gift(0x23, seed), Buffer.from(tokens[start] as string, 'utf8'));
  const middle = middleOf(tokens, start, end, gift(0x20, seed).readUIntBE(0, 6));
  const left = subtree(tokens, start, middle, gift(0x21, seed), depth + 1);
  const right = subtree(tokens, middle, end, gift(0x22, seed), depth + 1);
  return left && right && sha256(TAGS[3] as Buffer, left, right);
}

/** Where a subtree parts: before an item start if there is one inside, else anywhere. */
function middleOf(tokens: readonly string[], start: number, end: number, number: number): number {
  const items: number[] = [];
  for (let at = start + 1; at < end; at += 1) if (tokens[at]?.startsWith('i')) items.push(at);
  return items.length > 0 ? (items[number % items.length] as number) : start + 1 + (number % (end - start - 1));
}

/** The root over nodes in reading order, of which null is an inner one; read backwards, its two children come first. */
function fold(nodes: readonly (Buffer | null)[]): Buffer | null {
  const waiting: Buffer[] = [];
  for (let at = nodes.length - 1; at >= 0; at -= 1) {
    const node = nodes[at];
    if (node) waiting.push(node);
    else {
      const left = waiting.pop();
      const right = waiting.pop();
      if (!left || !right) return null;
      waiting.push(sha256(TAGS[3] as Buffer, left, right));
    }
  }
  return waiting.length === 1 ? (waiting[0] as Buffer) : null;
}

/** Shown tokens and hidden stretches in turn: the same counts of the former, and behind each mark at least one node. */
function isAligned(content: readonly ReadElement[], tree: readonly ReadNode[]): boolean {
  const expected: { shown: number; marks: number }[] = [{ shown: 0, marks: 0 }];
  for (const element of content) {
    const last = expected.at(-1) as { shown: number; marks: number };
    if ('mark' in element) last.marks += 1;
    else if (last.marks === 0) last.shown += element.tokens.length;
    else expected.push({ shown: element.tokens.length, marks: 0 });
  }
  const found: { shown: number; hidden: number }[] = [{ shown: 0, hidden: 0 }];
  for (const node of tree) {
    const last = found.at(-1) as { shown: number; hidden: number };
    if (node.kind === 'hidden') last.hidden += 1;
    else if (node.kind === 'shown') {
      if (last.hidden === 0) last.shown += node.padding.length - 1;
      else found.push({ shown: node.padding.length - 1, hidden: 0 });
    }
  }
  return (
    found.length === expected.length &&
    found.every(({ shown, hidden }, index) => {
      const want = expected[index] as { shown: number; marks: number };
      return shown === want.shown && hidden >= want.marks && (hidden === 0) === (want.marks === 0);
    })
  );
}

/** Nothing that is hashed here is longer than a tag and two hashes, or a tag, a salt and a token. */
const scratch = Buffer.alloc(256);
const TAGS = Array.from({ length: 256 }, (_, tag) => Buffer.of(tag));

const gift = (tag: number, seed: Buffer): Buffer => sha256(TAGS[tag] as Buffer, seed);

const sha256 = (...parts: readonly Buffer[]): Buffer => {
  let length = 0;
  for (const part of parts) length += part.copy(scratch, length);
  return hash('sha256', scratch.subarray(0, length), 'buffer');
};
