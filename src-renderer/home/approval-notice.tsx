import type { OfficeToday } from '../../src-main/contract/office.ts';
import { reviewAddress } from '../frame/review-address.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { LinkButton } from '../ui/link.tsx';

/** あなたの承認待ち: redacted copies that a colleague has signed and that wait for a second signature. */
export function ApprovalNotice({ approvals }: Pick<OfficeToday, 'approvals'>) {
  const say = useText('home');
  const [first] = approvals;
  if (!first) return null;
  return (
    <Banner
      tone="warning"
      title={say('approvals', { count: approvals.length })}
      actions={
        <LinkButton to={reviewAddress(first.meetingId, first)} icon="check" size="sm">
          {say('approvalsOpen')}
        </LinkButton>
      }
    >
      <p>{say('approvalsDo')}</p>
    </Banner>
  );
}
