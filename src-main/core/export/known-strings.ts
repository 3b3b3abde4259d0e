import type { MinutesBlock } from '../../contract/minutes.ts';
import type { RedactionSpan } from '../../contract/redaction-review.ts';
import { findKnownAndFixed } from '../../redaction/find.ts';
import type { PreparedRegister } from '../../redaction/register.ts';
import { cutSpans } from '../../redaction/replace.ts';
import { tightForm } from '../../redaction/text/fold.ts';

/** Stands for a removed place; no letter, so that nothing is read together across it. */
const GAP = '■■■';

/**
 * Why a known string may stand: the reviewer kept it by name, or it is part of a published name. A mere suggestion that
 * was waved through without a reason explains nothing once the string is known.
 */
export function explanations(spans: readonly RedactionSpan[], published: readonly string[]): (text: string) => boolean {
  const kept = spans
    .filter((span) => span.decision === 'kept' && (span.source !== 'guess' || span.reason !== ''))
    .map((span) => tightForm(span.text));
  const forms = [...kept, ...published.map(tightForm)].filter((form) => form !== '');
  return (text) => {
    const form = tightForm(text);
    return form === '' || forms.some((known) => known.includes(form));
  };
}

/** Strings of the register, and of personal form, that stand in a text. Guesses do not count: they are never certain. */
export function knownStrings(
  text: string,
  register: PreparedRegister,
): readonly { readonly at: number; readonly text: string }[] {
  return findKnownAndFixed(text, register)
    .filter(({ source }) => source !== 'guess')
    .map(({ start, end }) => ({ at: start, text: text.slice(start, end) }))
    .filter((hit) => !hit.text.includes('■'));
}

/**
 * Blocks in which the engine, run once more on what is left, finds something that nobody kept by name: a person who was
 * registered after the review, a form that the engine of that day did not know. By identifier.
 */
export function unexplainedBlocks(
  blocks: readonly MinutesBlock[],
  spans: readonly RedactionSpan[],
  published: readonly string[],
  register: PreparedRegister,
): readonly string[] {
  const removals = Map.groupBy(
    spans.filter((span) => span.decision === 'removed'),
    (span) => span.blockId,
  );
  const isExplained = explanations(spans, published);
  const starts: number[] = [];
  let text = '';
  for (const block of blocks) {
    starts.push(text.length);
    const left = cutSpans(block.text, removals.get(block.id) ?? []).map((piece) =>
      piece.kind === 'text' ? piece.text : GAP,
    );
    text += `${block.label}\n${left.join('')}\n`;
  }
  const found = knownStrings(text, register).filter((hit) => !isExplained(hit.text));
  const idAt = (at: number): string => blocks[starts.findLastIndex((start) => start <= at)]?.id ?? '';
  return [...new Set(found.map(({ at }) => idAt(at)))];
}
