import { createHash } from 'node:crypto';
import type { MinutesBlock } from '../../contract/minutes.ts';
import type { RedactionSpan } from '../../contract/redaction-review.ts';

/** The same minutes as they would be if other things had been said where something was removed. */
interface Twin {
  readonly blocks: readonly MinutesBlock[];
  readonly removals: readonly RedactionSpan[];
}

// Other scripts, other widths, other lengths; the first sign of each is one that no mark can join.
const OTHERS = [
  '架空田',
  'カクウ',
  'ｶｸｳ',
  'Nemo',
  '葛\u{e0100}西',
  '𠮷𠮷',
  'か\u309a',
  'محمد',
  '김',
  '〇',
  '90-1',
  'あ\nい',
];

/** A stretch of a length and a script that follow from its place alone, not from what stood there. */
const otherText = (seed: string): string => {
  const draws = createHash('sha256').update(seed).digest();
  return Array.from(
    { length: 1 + ((draws[0] ?? 0) % 9) },
    (_, at) => OTHERS[(draws[at + 1] ?? 0) % OTHERS.length],
  ).join('');
};

function twinBlock(block: MinutesBlock, removals: readonly RedactionSpan[]): readonly [MinutesBlock, RedactionSpan[]] {
  const cuts = [...new Set([0, ...removals.flatMap(({ start, end }) => [start, end]), block.text.length])].sort(
    (a, b) => a - b,
  );
  const moved = new Map<number, number>();
  let text = '';
  for (const [index, from] of cuts.entries()) {
    moved.set(from, text.length);
    const to = cuts[index + 1];
    if (to === undefined) break;
    const isRemoved = removals.some((removal) => removal.start <= from && to <= removal.end);
    text += isRemoved ? otherText(`${block.id}:${index}`) : block.text.slice(from, to);
  }
  return [
    { ...block, text },
    removals.map((removal) => ({
      ...removal,
      start: moved.get(removal.start) ?? 0,
      end: moved.get(removal.end) ?? text.length,
      text: '',
    })),
  ];
}

/** Puts another text in the place of every removed one. Whatever is rendered from it must equal the original, byte by byte. */
export function twinOf(blocks: readonly MinutesBlock[], removals: readonly RedactionSpan[]): Twin {
  const byBlock = Map.groupBy(removals, (removal) => removal.blockId);
  const pairs = blocks.map((block) => twinBlock(block, byBlock.get(block.id) ?? []));
  return { blocks: pairs.map(([block]) => block), removals: pairs.flatMap(([, moved]) => moved) };
}

/** Places that are removed; those that overlap, and those that touch and show the same, become one mark. */
export function placesOf(removals: readonly (RedactionSpan & { readonly shown?: string })[]): number {
  let places = 0;
  for (const inBlock of Map.groupBy(removals, (removal) => removal.blockId).values()) {
    let reached = -1;
    let last: string | undefined;
    for (const { start, end, shown } of inBlock.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
      if (start > reached || (start === reached && shown !== last)) {
        places += 1;
        last = shown;
      } else if (shown !== last) last = undefined;
      reached = Math.max(reached, end);
    }
  }
  return places;
}
