import { isPledged } from '../../attendance/room-state.ts';
import { useText } from '../../text/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import { useSitting } from '../sitting.ts';

/** 開会前の確認: what is there and what is missing; nothing of it refuses the opening but an empty agenda. */
export function BeforeOpening() {
  const say = useText('meeting');
  const { meeting, room } = useSitting();
  const unpledged = room.filter((person) => person.isInvited && !isPledged(person)).length;
  const inRoom = room.filter((person) => person.isIn).length;
  const checks = [
    {
      name: say('session.checkAgenda'),
      words: say('session.things', { count: meeting.agenda.length }),
      isFine: meeting.agenda.length > 0,
    },
    {
      name: say('session.checkInvited'),
      words: say('session.persons', { count: meeting.invitedIds.length }),
      isFine: meeting.invitedIds.length > 0,
    },
    {
      name: say('session.checkPledge'),
      words: unpledged > 0 ? say('session.pledgesShort', { count: unpledged }) : say('session.pledgesFine'),
      isFine: unpledged === 0,
    },
    ...(meeting.handlesPersonalData
      ? [
          {
            name: say('session.checkRequest'),
            words:
              meeting.requests.length > 0
                ? say('session.things', { count: meeting.requests.length })
                : say('session.noRequest'),
            isFine: meeting.requests.length > 0,
          },
        ]
      : []),
    {
      name: say('session.checkRoom'),
      words: inRoom > 0 ? say('session.persons', { count: inRoom }) : say('session.nobodyYet'),
      isFine: inRoom > 0,
    },
  ];
  return (
    <section
      aria-label={say('session.openTitle')}
      className="flex flex-col gap-2 rounded-8 border-2 border-accent bg-accent-soft p-4"
    >
      <h2 className="text-[1.125rem] font-700">{say('session.openTitle')}</h2>
      <ul className="flex flex-col gap-1">
        {checks.map((check) => (
          <li key={check.name} className="flex items-start gap-2">
            <Icon
              name={check.isFine ? 'success' : 'warning'}
              size={1.25}
              className={`mt-0.5 ${check.isFine ? 'text-success' : 'text-warning'}`}
            />
            <span className="w-16 shrink-0 font-700">{check.name}</span>
            <span>{check.words}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
