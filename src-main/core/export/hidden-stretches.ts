import type { MinutesBlock } from '../../contract/minutes.ts';
import type { RedactionSpan } from '../../contract/redaction-review.ts';
import { type Layout, stretchIn, stretchOfBlocks, stretchOfTexts } from '../../log/segments/lay-out.ts';
import type { HiddenStretch } from '../../log/segments/write-proof.ts';
import { type OmittedRun, omittedRuns } from '../../redaction/omitted-marks.ts';
import { cutsOf } from '../../redaction/replace.ts';

/** Where the passages stand among the segments: the very cuts from which the copy was built, in the order of the text. */
export function hiddenStretches(
  blocks: readonly MinutesBlock[],
  layout: Layout,
  passages: readonly RedactionSpan[],
): HiddenStretch[] {
  const byBlock = Map.groupBy(passages, (passage) => passage.blockId);
  const runs = new Map(omittedRuns(blocks, passages).map((run) => [run.first, run]));
  const stretches: HiddenStretch[] = [];
  let next = 0;
  for (const [index, { id, text }] of blocks.entries()) {
    if (index < next) continue;
    const run = runs.get(index);
    next = (run?.last ?? index) + 1;
    const own = run
      ? [omittedStretch(layout, run)]
      : cutsOf(text, byBlock.get(id) ?? []).map(({ start, end, ...mark }) => ({
          ...stretchIn(layout, index, start, end),
          ...mark,
        }));
    for (const { start, end, ground, shown } of own) {
      // Padding between two cuts that touch lies beside both; the first has it.
      const from = Math.max(start, stretches.at(-1)?.end ?? 0);
      stretches.push({ start: from, end, ground, ...(shown === undefined ? {} : { shown }) });
    }
  }
  return stretches;
}

/** An item that was left out: everything behind its number, or everything of it where its heading does not stand. */
function omittedStretch(layout: Layout, { first, last, isUnderHeading, spans }: OmittedRun) {
  const { ground = '', shown } = spans[0] ?? {};
  return { ...(isUnderHeading ? stretchOfTexts : stretchOfBlocks)(layout, first, last), ground, shown };
}
