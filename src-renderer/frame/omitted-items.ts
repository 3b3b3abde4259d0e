import type { RedactionSpan } from '../../src-main/contract/redaction-review.ts';

/** 除いた議題: an item left out as a whole counts as one place; the span that shows a sentence in its place stands for it. */
export function isCounted({ type, shown }: RedactionSpan): boolean {
  return type !== 'omitted' || shown !== undefined;
}

/** How a block stands in a copy: as it is, as the sentence in the place of an omitted item, or not at all behind it. */
export function placeInCopy(spans: readonly RedactionSpan[]): 'shown' | 'omitted' | 'behind' {
  const omitting = spans.find(({ type }) => type === 'omitted');
  if (!omitting) return 'shown';
  return omitting.shown === undefined ? 'behind' : 'omitted';
}
