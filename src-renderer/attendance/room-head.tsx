import { useSitting } from '../meeting/sitting.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';

/** How many are there, and whether the meeting has its quorum, in words. */
export function RoomHead() {
  const say = useText('attendance');
  const { meeting, room, attendance, isFrozen, show } = useSitting();
  const inside = room.filter((person) => person.isIn);
  const places = new Set(inside.map((person) => person.letter)).size;
  const { quorum, notices } = attendance;
  return (
    <div className="flex flex-col gap-1 px-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h2 className="text-[1.0625rem] font-700">{say('count', { count: inside.length })}</h2>
        <span className="text-[0.875rem] text-muted">{say('organizations', { count: places })}</span>
      </div>
      <p className="flex items-start gap-1.5 text-[0.875rem] leading-snug">
        <Icon
          name={quorum.isMet ? 'success' : 'warning'}
          size={1.125}
          className={quorum.isMet ? 'text-success' : 'text-warning'}
        />
        <span>
          {say('quorum', { invited: quorum.invited, present: quorum.present })}
          <br />
          {say(quorum.isMet ? 'quorumMet' : 'quorumShort')}
        </span>
      </p>
      {meeting.handlesPersonalData && notices.length > 0 && !isFrozen && (
        <div>
          <Button variant="text" size="xs" onPress={() => show({ kind: 'notice' })}>
            {say('noticeAgain')}
          </Button>
        </div>
      )}
    </div>
  );
}
