import type { MeetingDetail } from '../../src-main/contract/meeting.ts';
import type { Minutes } from '../../src-main/contract/minutes.ts';
import type { RedactionReview } from '../../src-main/contract/redaction-review.ts';
import { isCounted } from '../frame/omitted-items.ts';
import type { AudienceChoice } from '../frame/use-audience.ts';
import { paperPieces } from '../ui/paper-pieces.ts';

/** What can be exported from a meeting. */
export const EXPORT_KINDS = ['redacted', 'withheld', 'full', 'disclosures'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** What an export is made from. */
export interface ExportSources {
  readonly meeting: MeetingDetail;
  /** The newest approved version; it holds until the next is approved. */
  readonly approved: Minutes | null;
  readonly review: RedactionReview | null;
  readonly choice: AudienceChoice;
}

/** One condition of an export: a key of the texts, whether it is met, where to see to it, the rule that would refuse. */
export interface Check {
  readonly id: 'approved' | 'reviewed' | 'signed' | 'sameVersion' | 'closed';
  readonly isMet: boolean;
  readonly screen: 'minutes' | 'redaction' | 'session';
  /** Null where the export is possible all the same. */
  readonly rule:
    | 'minutes-not-approved'
    | 'redaction-not-completed'
    | 'redaction-awaits-second-person'
    | 'redaction-of-old-version'
    | null;
}

/** The checklist of a kind of export; the core refuses by the same rules. */
export function checksFor(
  kind: ExportKind,
  { meeting, approved, review }: Pick<ExportSources, 'meeting' | 'approved' | 'review'>,
): readonly Check[] {
  if (kind === 'disclosures')
    return [{ id: 'closed', isMet: meeting.state === 'closed', screen: 'session', rule: null }];
  const isApproved: Check = {
    id: 'approved',
    isMet: approved !== null,
    screen: 'minutes',
    rule: 'minutes-not-approved',
  };
  if (kind === 'full') return [isApproved];
  return [
    isApproved,
    {
      id: 'reviewed',
      isMet: review !== null && review.state !== 'open',
      screen: 'redaction',
      rule: 'redaction-not-completed',
    },
    ...signedCheck(review),
    {
      id: 'sameVersion',
      isMet: review !== null && review.minutesId === approved?.id,
      screen: 'redaction',
      rule: 'redaction-of-old-version',
    },
  ];
}

/** 二人目の承認: asked once the first person has signed. */
function signedCheck(review: RedactionReview | null): readonly Check[] {
  if (!review || review.state === 'open') return [];
  const isMet = review.state === 'approved';
  return [{ id: 'signed', isMet, screen: 'redaction', rule: 'redaction-awaits-second-person' }];
}

/** Rules that would refuse the export now, with how many candidates are open. */
export function missingRules(
  checks: readonly Check[],
  review: RedactionReview | null,
): readonly { rule: string; of?: Record<string, string> }[] {
  const missing = checks.flatMap(({ isMet, rule }) => (isMet || rule === null ? [] : [{ rule }]));
  const open = review?.undecided ?? 0;
  return missing.some(({ rule }) => rule === 'redaction-not-completed') && open > 0
    ? [...missing, { rule: 'redaction-undecided', of: { count: String(open) } }]
    : missing;
}

/** Marks of the copy by the code of their ground, most frequent first. */
export function removedByGround(review: RedactionReview | null): readonly (readonly [string, number])[] {
  if (!review) return [];
  const removed = Map.groupBy(
    review.spans.filter((span) => span.decision === 'removed' && isCounted(span)),
    (span) => span.blockId,
  );
  const marks = review.blocks
    .flatMap(({ id, text }) => paperPieces(text, removed.get(id) ?? []))
    .filter((piece) => piece.kind === 'mark');
  return [...Map.groupBy(marks, ({ ground }) => ground)]
    .map(([ground, own]) => [ground, own.length] as const)
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}
