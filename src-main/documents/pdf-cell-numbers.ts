import type { PdfObject } from './pdf-objects.ts';
import type { PdfToken } from './pdf-tokens.ts';

/** A stretch of the source and what comes in its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The list under a key of a dictionary: its tokens, brackets included. */
const listUnder = (tokens: readonly PdfToken[], key: string): readonly PdfToken[] => {
  const at = tokens.findIndex((token) => token.kind === 'name' && token.value === key);
  if (at < 0 || tokens[at + 1]?.value !== '[') return [];
  const end = tokens.findIndex((token, index) => index > at && token.value === ']');
  return tokens.slice(at + 1, end + 1);
};

const isNode = (object: PdfObject): boolean => listUnder(object.tokens, 'Limits').length > 0;

const isCellName = (token: PdfToken): boolean => token.kind === 'string' && /^node\d{8,}$/.test(token.value);

const editOf = (tokens: readonly PdfToken[], content: string): readonly Edit[] => {
  const [first] = tokens;
  const last = tokens.at(-1);
  return first && last ? [{ start: first.start, end: last.end, text: `[${content}]` }] : [];
};

/** One leaf of the tree of names: its entries and the objects they point at. */
const entriesOf = (leaf: PdfObject): readonly { readonly name: string; readonly target: string }[] =>
  listUnder(leaf.tokens, 'Names').flatMap((token, index, tokens) =>
    isCellName(token) ? [{ name: token.value, target: tokens[index + 1]?.value ?? '' }] : [],
  );

/**
 * The browser numbers the head cells of tables through its whole life, and sorts the tree of their names by that number:
 * they are counted anew from 1 in the order of their elements, and the tree is sorted by the new numbers.
 */
export const cellNumberEdits = (objects: readonly PdfObject[]): readonly Edit[] => {
  const elements = objects.filter((object) => !isNode(object));
  const numbers = new Map<string, string>();
  const edits: Edit[] = [];
  for (const token of elements.flatMap((object) => object.tokens).filter(isCellName)) {
    const fresh = numbers.get(token.value) ?? String(numbers.size + 1).padStart(8, '0');
    numbers.set(token.value, fresh);
    edits.push({ start: token.start, end: token.end, text: `(node${fresh})` });
  }
  const named = ({ name }: { readonly name: string }): string => numbers.get(name) ?? name;
  const leaves = objects.filter((object) => isNode(object) && entriesOf(object).length > 0);
  const sorted = leaves.flatMap(entriesOf).sort((a, b) => (named(a) < named(b) ? -1 : 1));
  const limits = new Map<number, readonly [string, string]>();
  let done = 0;
  for (const leaf of leaves) {
    const entries = sorted.slice(done, done + entriesOf(leaf).length);
    done += entries.length;
    const content = entries.map((entry) => `(node${named(entry)}) ${entry.target} 0 R`).join(' ');
    edits.push(...editOf(listUnder(leaf.tokens, 'Names'), content));
    const [first] = entries;
    const last = entries.at(-1);
    if (first && last) limits.set(leaf.number, [named(first), named(last)]);
  }
  // A node above leaves, or above such nodes, reaches from the first of its kids to the last.
  const above = objects.filter((object) => isNode(object) && entriesOf(object).length === 0);
  for (let open = above; open.length > 0; ) {
    const kidsOf = (node: PdfObject) =>
      listUnder(node.tokens, 'Kids').flatMap((token, index, tokens) =>
        token.value === 'R' ? [Number(tokens[index - 2]?.value)] : [],
      );
    const ready = open.filter((node) => kidsOf(node).every((kid) => limits.has(kid)));
    for (const node of ready) {
      const kids = kidsOf(node);
      limits.set(node.number, [limits.get(kids[0] ?? -1)?.[0] ?? '', limits.get(kids.at(-1) ?? -1)?.[1] ?? '']);
    }
    if (ready.length === 0) break;
    open = open.filter((node) => !ready.includes(node));
  }
  for (const node of [...leaves, ...above]) {
    const [first, last] = limits.get(node.number) ?? ['', ''];
    edits.push(...editOf(listUnder(node.tokens, 'Limits'), `(node${first}) (node${last})`));
  }
  return edits;
};
