import type { RedactionReview } from '../../src-main/contract/redaction-review.ts';
import { isCounted } from '../frame/omitted-items.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { LinkButton } from '../ui/link.tsx';

/** How a review stands, above its text: waiting for whom, signed by whom, sent back why, changed after a signature. */
export function ReviewBanners({
  review,
  exportAddress,
  isResuming,
  onResume,
}: {
  review: RedactionReview;
  exportAddress: string;
  isResuming: boolean;
  onResume: () => void;
}) {
  const say = useText('redaction');
  const dates = useDates();
  const { state, signatures, revision, returned } = review;
  const standing = signatures.filter((signature) => signature.revision === revision);
  const [newest] = standing;
  const count = (decision: 'removed' | 'kept') =>
    review.spans.filter((span) => span.decision === decision && isCounted(span)).length;
  if (state === 'approved' && review.completedAt !== null)
    return (
      <Banner
        tone="success"
        title={say('approvedTitle', { moment: dates.longMoment(review.completedAt) })}
        actions={
          <>
            <LinkButton to={exportAddress} icon="upload" size="sm">
              {say('toExport')}
            </LinkButton>
            <Button variant="outline" size="sm" isPending={isResuming} onPress={onResume}>
              {say('resume')}
            </Button>
          </>
        }
      >
        <p>
          {say('approvedDo', {
            removed: count('removed'),
            kept: count('kept'),
            names: standing.map((signature) => signature.displayName).join('、'),
          })}
        </p>
      </Banner>
    );
  if (state === 'requested' && newest) {
    const moment = dates.longMoment(newest.signedAt);
    return review.mayApprove ? (
      <Banner tone="info" title={say('requestedTitle', { name: newest.displayName, moment })}>
        <p>{say('requestedDo')}</p>
      </Banner>
    ) : (
      <Banner tone="info" title={say('waitingTitle', { moment })}>
        <p>{say('waitingDo')}</p>
      </Banner>
    );
  }
  if (returned)
    return (
      <Banner
        tone="warning"
        title={say('returnedTitle', { name: returned.displayName, moment: dates.longMoment(returned.at) })}
      >
        <p>{say('returnedDo', { reason: returned.reason })}</p>
      </Banner>
    );
  if (signatures.length > 0)
    return (
      <Banner tone="warning" title={say('voidTitle')} level="p">
        <p>{say('voidDo')}</p>
      </Banner>
    );
  return null;
}
