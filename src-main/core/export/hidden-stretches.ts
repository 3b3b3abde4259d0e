import type { MinutesBlock } from '../../contract/minutes.ts';
import { type Layout, stretchIn } from '../../log/segments/lay-out.ts';
import type { HiddenStretch } from '../../log/segments/write-proof.ts';
import { cutsOf, type Removal } from '../../redaction/replace.ts';

/** A stretch of one block's text that a copy leaves out. */
export type Passage = Removal & { readonly blockId: string };

/** Where the passages stand among the segments: the very cuts from which the copy was built, in the order of the text. */
export function hiddenStretches(
  blocks: readonly MinutesBlock[],
  layout: Layout,
  passages: readonly Passage[],
): HiddenStretch[] {
  const byBlock = Map.groupBy(passages, (passage) => passage.blockId);
  const stretches: HiddenStretch[] = [];
  for (const [index, { id, text }] of blocks.entries()) {
    for (const { start, end, ground, shown } of cutsOf(text, byBlock.get(id) ?? [])) {
      const stretch = stretchIn(layout, index, start, end);
      // Padding between two cuts that touch lies beside both; the first has it.
      const from = Math.max(stretch.start, stretches.at(-1)?.end ?? 0);
      stretches.push({ start: from, end: stretch.end, ground, ...(shown === undefined ? {} : { shown }) });
    }
  }
  return stretches;
}
