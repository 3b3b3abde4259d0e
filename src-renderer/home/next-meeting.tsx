import type { OfficeToday } from '../../src-main/contract/office.ts';
import { api } from '../api.ts';
import { Permitted } from '../permitted.tsx';
import { daysBetween, useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { Chip } from '../ui/chip.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { LinkButton } from '../ui/link.tsx';
import { Card, Section } from '../ui/page-header.tsx';

/** The next meeting and whether it is ready; the one primary action of the day. */
export function NextMeeting({ today }: { today: OfficeToday }) {
  const say = useText('home');
  const dates = useDates();
  const next = today.nextMeeting;
  if (!next)
    return (
      <EmptyState
        icon="calendar"
        why={say('noMeeting')}
        action={
          <Permitted call={api.meeting.plan}>
            <LinkButton to="meetings/new" icon="plus">
              {say('planMeeting')}
            </LinkButton>
          </Permitted>
        }
      />
    );
  const missing = next.invited - next.pledged;
  const past = daysBetween(next.heldOn, today.today);
  const isOpen = today.openMeetingId === next.id;
  return (
    <Card>
      <Section
        title={say('nextMeeting')}
        actions={
          <LinkButton to={isOpen ? `meetings/${next.id}/session` : `meetings/${next.id}`}>
            {say(isOpen ? 'continueMeeting' : 'openMeeting')}
          </LinkButton>
        }
      >
        <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1">
          <span className="text-[1.375rem] font-700">{dates.long(next.heldOn)}</span>
          {next.startsAt && <span className="text-[1.125rem]">{say('startsAt', { time: next.startsAt })}</span>}
          <span className="text-[1.0625rem]">{next.title}</span>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          {past > 0 && !isOpen && (
            <Chip tone="warning" icon="clock">
              {say('pastDay', { count: past })}
            </Chip>
          )}
          {next.invited === 0 ? (
            <Chip tone="warning" icon="warning">
              {say('nobodyInvited')}
            </Chip>
          ) : (
            <>
              <Chip tone={missing > 0 ? 'warning' : 'success'} icon={missing > 0 ? 'warning' : 'check'}>
                {say('pledged', { pledged: next.pledged, invited: next.invited })}
              </Chip>
              <span className="text-muted">
                {missing > 0 ? say('pledgesShort', { count: missing }) : say('allPledged')}
              </span>
            </>
          )}
        </div>
      </Section>
    </Card>
  );
}
