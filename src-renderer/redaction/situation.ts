import type { Minutes } from '../../src-main/contract/minutes.ts';
import type { RedactionReview } from '../../src-main/contract/redaction-review.ts';

/** How minutes and review stand to each other. */
export interface ReviewSituation {
  /** Nothing approved; approved but not reviewed; a review of an older version; the review to work on. */
  readonly kind: 'no-minutes' | 'none' | 'old' | 'review';
  readonly review: RedactionReview | null;
  readonly approvedVersion: number | null;
  readonly reviewedVersion: number | null;
  /** A draft of the next version exists; until it is approved the older version holds. */
  readonly hasNewDraft: boolean;
}

/** Puts the versions of the minutes and the review together. `found` is what `minutes.get` answers without a version. */
export function reviewSituation(
  found: {
    readonly minutes: Minutes | null;
    readonly earlier: readonly {
      readonly id: string;
      readonly versionNumber: number;
      readonly approvedAt: string | null;
    }[];
  },
  review: RedactionReview | null,
): ReviewSituation {
  const all = [
    ...(found.minutes
      ? [{ id: found.minutes.id, versionNumber: found.minutes.versionNumber, approvedAt: found.minutes.approvedAt }]
      : []),
    ...found.earlier,
  ];
  const approved = all.find((version) => version.approvedAt !== null) ?? null;
  const reviewedVersion = all.find((version) => version.id === review?.minutesId)?.versionNumber ?? null;
  const kind =
    approved === null ? 'no-minutes' : review === null ? 'none' : approved.id === review.minutesId ? 'review' : 'old';
  return {
    kind,
    review,
    approvedVersion: approved?.versionNumber ?? null,
    reviewedVersion,
    hasNewDraft: found.minutes?.state === 'draft' && approved !== null,
  };
}
