import { api } from '../api.ts';
import { useMay, useSession } from '../permitted.tsx';
import { useDates } from '../text/dates.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useQueryOf } from '../use-operation.ts';
import { ApprovalNotice } from './approval-notice.tsx';
import { BackupCard } from './backup-card.tsx';
import { Figures } from './figures.tsx';
import { FirstSteps } from './first-steps.tsx';
import { NextMeeting } from './next-meeting.tsx';
import { Safekeeping } from './safekeeping.tsx';
import { SheetsNotice } from './sheets-notice.tsx';
import { VerificationCard } from './verification-card.tsx';
import { WatchedCard } from './watched-card.tsx';

/** ホーム: what must I do today. Counts only: no name and no word on health stands here (level 0). */
export function HomePage() {
  const say = useText('home');
  const dates = useDates();
  const inWords = useErrorText();
  const mayMeet = useMay(api.meeting.list);
  const isAdmin = useMay(api.account.invite);
  const isAuditor = useSession().roles.includes('auditor');
  const { data, error } = useQueryOf(api.office.today, {});
  if (error) return <Banner tone="error" title={inWords(error).title} />;
  if (!data) return null;
  const isNew = data.counts.members === 0 || data.counts.supportCases === 0;
  return (
    <>
      <PageHeader title={say('title')} lead={say('today', { date: dates.long(data.today) })} />
      <div className="flex flex-col gap-6">
        <WatchedCard />
        <SheetsNotice />
        {isAuditor && <VerificationCard />}
        <ApprovalNotice approvals={data.approvals} />
        {isNew && !isAuditor ? <FirstSteps today={data} /> : mayMeet && <NextMeeting today={data} />}
        {isAdmin && <Safekeeping />}
        <Figures today={data} />
        {!isAdmin && <BackupCard />}
      </div>
    </>
  );
}
