import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Link, LinkButton } from '../../ui/link.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { StateChip } from '../meeting-columns.tsx';
import { useSitting } from '../sitting.ts';
import { isTime } from './act-clock.ts';
import { useStartItem } from './use-start-item.ts';

/** Head of the session: which meeting, how far it is, the time of the next act, the one next step. */
export function DeskHeader() {
  const say = useText('meeting');
  const { meeting } = useSitting();
  return (
    <header className="flex flex-wrap items-center gap-x-5 gap-y-2">
      <div className="flex min-w-0 flex-1 basis-72 flex-col">
        <span className="text-[0.875rem]">
          <Link to={`meetings/${meeting.id}`}>{say('session.back')}</Link>
        </span>
        <h1 className="truncate text-[1.25rem] leading-snug font-700">
          {meeting.number}　{meeting.title}
        </h1>
        <StepMarks />
      </div>
      <TimeControl />
      <NextStep />
    </header>
  );
}

/** 開会 → 守秘の告知 → 閉会, each with its time once it has happened. */
function StepMarks() {
  const say = useText('meeting');
  const sayRoom = useText('attendance');
  const { meeting, attendance } = useSitting();
  const [first] = attendance.notices;
  return (
    <p className="flex flex-wrap items-center gap-1.5 pt-0.5">
      <StateChip state={meeting.state} say={say} />
      {meeting.openedAt && (
        <Chip icon="check">
          {say('session.steps.open')} {meeting.openedAt}
        </Chip>
      )}
      {first ? (
        <Chip icon="check" tone="success">
          {sayRoom('noticeRead', { time: first.at, version: first.textVersion, count: first.toldIds.length })}
        </Chip>
      ) : (
        meeting.handlesPersonalData && (
          <Chip icon="warning" tone="warning">
            {sayRoom('noticeMissing')}
          </Chip>
        )
      )}
      {meeting.closedAt && (
        <Chip icon="check">
          {say('session.steps.close')} {meeting.closedAt}
        </Chip>
      )}
    </p>
  );
}

/** 時刻 of what is recorded next. */
function TimeControl() {
  const say = useText('meeting');
  const { clock, isFrozen } = useSitting();
  if (isFrozen) return null;
  return (
    <div className="flex items-end gap-2">
      <TimeField
        label={say('session.time')}
        value={clock.time}
        onChange={clock.set}
        error={isTime(clock.time) ? undefined : say('session.wrongTime')}
        className="w-24"
      />
      <span className="flex min-w-28 flex-col items-start pb-1 text-[0.8125rem] leading-snug text-muted">
        <span className="inline-flex items-center gap-1">
          <Icon name="clock" size={0.9375} />
          {say(clock.isLive ? 'session.timeNow' : clock.isToday ? 'session.timeByHand' : 'session.timeKept')}
        </span>
        {clock.isToday && !clock.isLive && (
          <Button variant="text" size="xs" onPress={clock.live}>
            {say('session.useNow')}
          </Button>
        )}
      </span>
    </div>
  );
}

/** The step that comes next; closing is always within reach. */
function NextStep() {
  const say = useText('meeting');
  const sayRoom = useText('attendance');
  const { meeting, attendance, show, isFrozen } = useSitting();
  const start = useStartItem();
  if (meeting.state === 'closed' || isFrozen)
    return (
      <LinkButton to={`meetings/${meeting.id}/minutes`} icon="document">
        {say('toMinutes')}
      </LinkButton>
    );
  if (meeting.state === 'preparing')
    return <Button onPress={() => show({ kind: 'opening' })}>{say('session.open')}</Button>;
  const running = meeting.agenda.findIndex((item) => item.state === 'current');
  const next = meeting.agenda.slice(running + 1).find((item) => item.state === 'waiting');
  const needsNotice = meeting.handlesPersonalData && attendance.notices.length === 0;
  return (
    <div className="flex flex-wrap gap-2">
      {needsNotice ? (
        <Button icon="speech" onPress={() => show({ kind: 'notice' })}>
          {sayRoom('noticeOpen')}
        </Button>
      ) : (
        next && (
          <Button keys="Alt+PgDn" onPress={() => void start(next)}>
            {say('session.nextItem')}
          </Button>
        )
      )}
      <Button variant={next || needsNotice ? 'outline' : 'solid'} onPress={() => show({ kind: 'closing' })}>
        {say('session.close')}
      </Button>
    </div>
  );
}
