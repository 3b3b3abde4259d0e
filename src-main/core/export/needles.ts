import type { MinutesBlock } from '../../contract/minutes.ts';
import type { RedactionSpan } from '../../contract/redaction-review.ts';
import { cutSpans } from '../../redaction/replace.ts';
import { findResidue } from '../../redaction/residue.ts';
import { tightForm } from '../../redaction/text/fold.ts';

/** What the written file will be searched for, and what still stands in the text without an explanation. */
export interface Needles {
  readonly searchedFor: readonly string[];
  /** Blocks in which a removed string was left, by identifier. */
  readonly unexplained: readonly string[];
}

/**
 * A removed string may still be read elsewhere for three reasons only: the reviewer kept that place by name, it is part
 * of a published name (a member's, an organisation's at the table), or it was removed only with a whole item that was
 * left out (a title, a stock phrase), and stands under another that was not. Anything else is unexplained and refuses
 * the export. Strings that stand with such a reason are not searched for in the file; all others are.
 */
export function needlesOf(
  blocks: readonly MinutesBlock[],
  spans: readonly RedactionSpan[],
  published: readonly string[],
): Needles {
  const removals = spans.filter((span) => span.decision === 'removed');
  const kept = new Set(spans.filter((span) => span.decision === 'kept').map((span) => tightForm(span.text)));
  const names = published.map(tightForm);
  const byBlock = Map.groupBy(removals, (span) => span.blockId);
  const left = blocks.map((block) => ({
    id: block.id,
    text: `${block.label}\n${remainingText(block, byBlock.get(block.id) ?? [])}`,
  }));
  const searchedFor: string[] = [];
  const unexplained = new Set<string>();
  const chosen = new Set(removals.filter(({ type }) => type !== 'omitted').map((span) => span.text));
  for (const removed of new Set(removals.map((span) => span.text))) {
    const places = left.filter(({ text }) => findResidue(text, [removed]).length > 0);
    const form = tightForm(removed);
    if (places.length === 0) searchedFor.push(removed);
    else if (chosen.has(removed) && !kept.has(form) && !names.some((name) => name.includes(form)))
      for (const { id } of places) unexplained.add(id);
  }
  return { searchedFor, unexplained: [...unexplained] };
}

const remainingText = (block: MinutesBlock, removals: readonly RedactionSpan[]): string =>
  cutSpans(block.text, removals)
    .map((piece) => (piece.kind === 'text' ? piece.text : '\n'))
    .join('');
