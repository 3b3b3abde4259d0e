import { api } from '../api.ts';
import { useMay, useSession } from '../permitted.tsx';
import { rolesInWords } from '../text/role-names.ts';
import { useText } from '../text/use-text.ts';
import { Brand } from '../ui/brand.tsx';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Icon } from '../ui/icon.tsx';
import { useQueryOf } from '../use-operation.ts';
import { ProjectionMark } from './projection-mark.tsx';
import { reviewAddress } from './review-address.ts';
import { WatchedMark } from './watched-mark.tsx';

/** The bar at the top: which office, who in which roles, the meeting in session, lock. */
export function TopBar({ onLock }: { onLock: () => void }) {
  const say = useText('app');
  const session = useSession();
  const today = useQueryOf(api.office.today, session.isNotebook ? null : {});
  const mayRun = useMay(api.meeting.close);
  const openMeeting = mayRun ? today.data?.openMeetingId : null;
  const approvals = today.data?.approvals ?? [];
  const [approval] = approvals;
  return (
    <>
      <Brand />
      <span className="min-w-0 truncate text-[1.0625rem] font-700">{session.officeName}</span>
      <div className="ml-auto flex items-center gap-4">
        <ProjectionMark />
        <WatchedMark />
        {approval && (
          <a
            href={`#/${reviewAddress(approval.meetingId, approval)}`}
            className="inline-flex min-h-9 items-center gap-2 rounded-full border-2 border-warning bg-warning-soft px-4 text-[0.9375rem] font-700 text-text"
          >
            <Icon name="check" size={1.125} />
            {say('approvals', { count: approvals.length })}
          </a>
        )}
        {openMeeting && (
          <a
            href={`#/meetings/${openMeeting}/session`}
            className="inline-flex min-h-9 items-center gap-2 rounded-full border-2 border-accent bg-accent-soft px-4 text-[0.9375rem] font-700 text-accent"
          >
            <Icon name="speech" size={1.125} />
            {say('meetingRunning')}
          </a>
        )}
        <span className="flex items-center gap-2 text-[0.9375rem]">
          <Chip>{rolesInWords(session.roles, (role) => say(`role.${role}`))}</Chip>
          <span className="max-w-48 truncate">{session.displayName}</span>
        </span>
        <Button variant="outline" size="sm" icon="lock" keys="Ctrl+L" onPress={onLock}>
          {say('lock')}
        </Button>
      </div>
    </>
  );
}
