import { drawPadding } from './primitives.ts';

/** 段落 of a frozen version, as far as it is committed to. */
export interface FrozenBlock {
  readonly kind: string;
  /** 0 for what belongs to no agenda item, then counted from 1 by first appearance. */
  readonly item: number;
  /** What is printed before the text; empty where the kind is printed without it. */
  readonly label: string;
  readonly text: string;
}

/** A stretch of tokens, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** 区分の列: the committed sequence, and where the text of each block stands in it. */
export interface Layout {
  readonly tokens: readonly string[];
  /** Of each block: its first token, the first of its text, and the one after its last; padding goes with what is before. */
  readonly blocks: readonly { readonly start: number; readonly text: number; readonly end: number }[];
}

/** Token of padding; it stands for nothing. */
export const PADDING = 'p';

/**
 * The sequence of a version: item starts, block starts, label, separator and text by code points. After one token in two
 * stand up to {@link MOST_PADDING} tokens of padding, so that what is hidden does not show by its weight in the tree how
 * long it is.
 * @throws TypeError for text with half a surrogate pair.
 */
export function layOut(blocks: readonly FrozenBlock[], seed: Uint8Array): Layout {
  const tokens: string[] = [];
  const places: Layout['blocks'][number][] = [];
  const pads = paddingFrom(seed);
  const put = (token: string): void => {
    tokens.push(token);
    for (let left = pads(); left > 0; left -= 1) tokens.push(PADDING);
  };
  let item = -1;
  for (const block of blocks) {
    if (!block.label.isWellFormed() || !block.text.isWellFormed()) throw new TypeError('Segments: lone surrogate');
    const start = tokens.length;
    if (block.item !== item) put(`i${block.item}`);
    item = block.item;
    put(`b${block.kind}`);
    for (const character of block.label) put(`c${character}`);
    put('s');
    const text = tokens.length;
    for (const character of block.text) put(`c${character}`);
    places.push({ start, text, end: tokens.length });
  }
  return { tokens, blocks: places };
}

/** Where a stretch of a block's text (UTF-16 offsets) stands, with the padding beside it on both sides. */
export function stretchIn(layout: Layout, block: number, start: number, end: number): Stretch {
  const place = layout.blocks[block];
  if (!place || start >= end) throw new RangeError('Segments: no such stretch');
  let offset = 0;
  let from = -1;
  for (let at = place.text; at < place.end; at += 1) {
    const token = layout.tokens[at] as string;
    if (token === PADDING) continue;
    if (offset === start) from = at;
    offset += token.length - 1;
    if (from >= 0 && offset === end) return withPadding(layout.tokens, { start: from, end: at + 1 });
  }
  throw new RangeError('Segments: a stretch must lie inside the text and split no character');
}

/** The stretch of whole blocks, `first` to `last`, both included. */
export function stretchOfBlocks(layout: Layout, first: number, last: number): Stretch {
  const from = layout.blocks[first];
  const to = layout.blocks[last];
  if (!from || !to || first > last) throw new RangeError('Segments: no such blocks');
  return { start: from.start, end: to.end };
}

/** The same without the label of the first block. */
export function stretchOfTexts(layout: Layout, first: number, last: number): Stretch {
  const { end } = stretchOfBlocks(layout, first, last);
  return withPadding(layout.tokens, { start: layout.blocks[first]?.text ?? end, end });
}

function withPadding(tokens: readonly string[], { start, end }: Stretch): Stretch {
  let from = start;
  let to = end;
  while (tokens[from - 1] === PADDING) from -= 1;
  while (tokens[to] === PADDING) to += 1;
  return { start: from, end: to };
}

/** Most tokens of padding in one place. */
const MOST_PADDING = 7;

/** How much padding follows each token: none after one in two, else 1 to 7. */
function paddingFrom(seed: Uint8Array): () => number {
  let counter = 0;
  let bytes: Uint8Array = new Uint8Array();
  let at = 0;
  return () => {
    if (at === bytes.length) {
      bytes = drawPadding(seed, counter);
      counter += 1;
      at = 0;
    }
    const byte = bytes[at] as number;
    at += 1;
    return byte < 128 ? 0 : 1 + ((byte - 128) % MOST_PADDING);
  };
}
