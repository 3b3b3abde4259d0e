import type { MinutesBlock } from '../../contract/minutes.ts';
import type { RedactionReview, RedactionSpan, ReviewSignature } from '../../contract/redaction-review.ts';
import { findSpans } from '../../redaction/find.ts';
import type { Lexicon } from '../../redaction/guess/lexicon.ts';
import { findOccurrences } from '../../redaction/occurrences.ts';
import type { PreparedRegister } from '../../redaction/register.ts';

/**
 * 候補: what the engine proposes, in the order of the document. It reads all blocks as one text, because speaker labels
 * and families are recognised by what stands elsewhere; a span over a joint belongs to each block with its part.
 */
export function proposeSpans(
  blocks: readonly MinutesBlock[],
  register: PreparedRegister,
  lexicon: Lexicon,
  newId: () => string,
): RedactionSpan[] {
  const whole = blocks.map((block) => block.text).join('\n');
  const spans = findSpans(whole, register, lexicon);
  let offset = 0;
  return blocks.flatMap((block) => {
    const from = offset;
    offset += block.text.length + 1;
    return spans
      .map((span) => ({
        ...span,
        start: Math.max(span.start - from, 0),
        end: Math.min(span.end - from, block.text.length),
      }))
      .filter((span) => span.start < span.end)
      .map(
        (span): RedactionSpan => ({
          id: newId(),
          blockId: block.id,
          start: span.start,
          end: span.end,
          text: block.text.slice(span.start, span.end),
          type: span.type,
          source: span.source,
          decision: 'undecided',
          ground: '',
          reason: '',
          entity: span.registerId ?? '',
          changedIn: 0,
        }),
      );
  });
}

/** A stretch the reviewer marked. */
export interface Addition {
  readonly blockId: string;
  readonly start: number;
  readonly end: number;
  readonly ground: string;
  readonly reason: string;
  readonly isForAll: boolean;
  readonly type?: string;
}

/** Spans that an addition makes: the stretch itself and, if asked, every other place with the same folded form. */
export function additionsOf(
  blocks: readonly MinutesBlock[],
  existing: readonly RedactionSpan[],
  addition: Addition,
  newId: () => string,
): RedactionSpan[] {
  const source = blocks.find((block) => block.id === addition.blockId);
  if (!source || addition.end > source.text.length || addition.start >= addition.end) return [];
  const fragment = source.text.slice(addition.start, addition.end);
  const places = addition.isForAll
    ? blocks.flatMap((block) => findOccurrences(block.text, fragment).map((place) => ({ ...place, block })))
    : [{ start: addition.start, end: addition.end, block: source }];
  const isMarked = places.some((place) => place.block.id === addition.blockId && place.start === addition.start);
  const all = isMarked ? places : [{ start: addition.start, end: addition.end, block: source }, ...places];
  return all
    .filter(
      (place) =>
        (place.block.id === addition.blockId && place.start === addition.start) ||
        !existing.some(
          (span) =>
            span.blockId === place.block.id &&
            span.start <= place.start &&
            place.end <= span.end &&
            span.decision === 'removed',
        ),
    )
    .map((place) => ({
      id: newId(),
      blockId: place.block.id,
      start: place.start,
      end: place.end,
      text: place.block.text.slice(place.start, place.end),
      type: addition.type ?? 'reviewer',
      source: 'reviewer' as const,
      decision: 'removed' as const,
      ground: addition.ground,
      reason: addition.reason,
      entity: '',
      changedIn: 0,
    }));
}

/** Rules that refuse a decision: removal needs a ground; keeping a register hit needs a reason (it is a name we know). */
export function decisionViolations(
  spans: readonly RedactionSpan[],
  input: { readonly decision: RedactionSpan['decision']; readonly ground: string; readonly reason: string },
): readonly { rule: string }[] {
  if (spans.some((span) => span.type === 'omitted')) return [{ rule: 'redaction-item-is-omitted' }];
  if (input.decision === 'removed' && input.ground === '') return [{ rule: 'redaction-without-ground' }];
  const keepsKnown = input.decision === 'kept' && spans.some((span) => span.source === 'register');
  return keepsKnown && input.reason === '' ? [{ rule: 'redaction-kept-without-reason' }] : [];
}

/** Whether an account may be the second one to sign a revision: another has signed it, and it has not itself. */
export function isSecondPerson(signatures: readonly ReviewSignature[], revision: number, accountId: string): boolean {
  const signers = signatures.filter((signature) => signature.revision === revision).map((one) => one.accountId);
  return signers.length > 0 && !signers.includes(accountId);
}

/** Whether a revision stands: two different accounts have signed the very same one. */
export function isSignedByTwo(signatures: readonly ReviewSignature[], revision: number): boolean {
  const signers = signatures.filter((signature) => signature.revision === revision).map((one) => one.accountId);
  return new Set(signers).size >= 2;
}

/** Rules that refuse a copy of a review: candidates are open, nobody has signed, or only one person has. */
export function unfinishedViolations(
  review: RedactionReview | null,
): readonly { rule: string; of?: Record<string, string> }[] {
  if (!review || review.state === 'open')
    return [
      { rule: 'redaction-not-completed' },
      ...(review && review.undecided > 0
        ? [{ rule: 'redaction-undecided', of: { count: String(review.undecided) } }]
        : []),
    ];
  const isSigned = review.state === 'approved' && isSignedByTwo(review.signatures, review.revision);
  return isSigned ? [] : [{ rule: 'redaction-awaits-second-person' }];
}

/** The revision that an account signed last; the last that anyone signed if it never did; 0 if nobody did. */
export function lastSignedBy(signatures: readonly ReviewSignature[], accountId: string): number {
  const own = signatures.filter((signature) => signature.accountId === accountId);
  return Math.max(0, ...(own.length > 0 ? own : signatures).map((signature) => signature.revision));
}

/** Whether an edge lies between two graphemes, so that no character is torn (𠮷, 葛󠄀, か゚). */
export function isGraphemeEdge(text: string, index: number): boolean {
  if (index === 0 || index === text.length) return true;
  if (index < 0 || index > text.length) return false;
  const lineStart = text.lastIndexOf('\n', index - 1) + 1;
  const lineEnd = text.indexOf('\n', index);
  const line = text.slice(lineStart, lineEnd === -1 ? text.length : lineEnd);
  if (index === lineStart || index === lineStart + line.length) return true;
  for (const { index: start } of new Intl.Segmenter('ja', { granularity: 'grapheme' }).segment(line))
    if (lineStart + start === index) return true;
  return false;
}
