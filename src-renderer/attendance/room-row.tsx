import { useSitting } from '../meeting/sitting.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { classes } from '../ui/classes.ts';
import { Menu, type MenuEntry } from '../ui/menu.tsx';
import { isPledged, type RoomPerson } from './room-state.ts';
import type { RoomActs } from './use-room-acts.ts';

/** One person: letter of the organisation, name, what is to be watched, in or out by one press. */
export function RoomRow({ person, acts }: { person: RoomPerson; acts: RoomActs }) {
  const say = useText('attendance');
  const { meeting, isFrozen } = useSitting();
  const { member } = person;
  const entries = useEntries(person, acts);
  const isOpen = person.presences.some((presence) => presence.leftAt === null);
  return (
    <li className={classes('flex items-center gap-2 border-t border-line px-3 py-1.5', !person.isIn && 'text-muted')}>
      <LetterBadge letter={person.letter} isFilled={person.isIn} />
      <div className="flex min-w-0 flex-1 flex-col leading-tight">
        <span className="flex flex-wrap items-baseline gap-x-2">
          <span className={classes('font-name text-[0.9375rem]', person.isIn && 'font-700 text-text')}>
            {member.name}
          </span>
          <span className="text-[0.8125rem] text-muted">
            <PresenceWords person={person} />
          </span>
        </span>
        <span className="flex flex-wrap items-baseline gap-x-2 text-[0.8125rem] text-muted">
          <span className="truncate">{member.organizationName || member.position}</span>
          <PledgeWords person={person} />
        </span>
        <Marks person={person} />
      </div>
      {!isFrozen && (
        <span className="flex shrink-0 items-center">
          {meeting.state !== 'closed' && (
            <Button
              data-room-key={member.id}
              size="xs"
              variant={isOpen ? 'outline' : 'solid'}
              aria-label={say(isOpen ? 'leaveOf' : 'enterOf', { name: member.name })}
              onPress={() => (isOpen ? acts.leave(person) : acts.enter(person))}
            >
              {say(isOpen ? 'leave' : 'enter')}
            </Button>
          )}
          <Menu label={say('menuOf', { name: member.name })} isIcon entries={entries} />
        </span>
      )}
    </li>
  );
}

/** A, B, … of an organisation at the table. */
function LetterBadge({ letter, isFilled }: { letter: string; isFilled: boolean }) {
  return (
    <span
      className={classes(
        'inline-flex size-7 shrink-0 items-center justify-center rounded-full border text-[0.875rem] font-700',
        isFilled ? 'border-accent bg-accent text-on-accent' : 'border-edge bg-surface',
      )}
    >
      {letter}
    </span>
  );
}

function PresenceWords({ person }: { person: RoomPerson }) {
  const say = useText('attendance');
  if (person.absence !== null) return person.absence ? say('absentBecause', { reason: person.absence }) : say('absent');
  const now = person.presences.findLast((presence) => person.isIn && presence.enteredAt !== null);
  if (person.isIn && now) return say('inSince', { time: now.enteredAt });
  const last = person.presences.findLast((presence) => presence.leftAt !== null)?.leftAt;
  return last ? say('leftAt', { time: last }) : say('out');
}

/** A pledge that counts, in small words; one that does not is a mark of its own. */
function PledgeWords({ person }: { person: RoomPerson }) {
  const say = useText('attendance');
  const { meeting } = useSitting();
  if (!meeting.handlesPersonalData || !isPledged(person)) return null;
  return person.member.pledge.state === 'valid' ? (
    <span className="text-success">✓{say('pledged')}</span>
  ) : (
    <span className="text-warning">{say('oldPledge')}</span>
  );
}

function Marks({ person }: { person: RoomPerson }) {
  const say = useText('attendance');
  const { meeting, attendance } = useSitting();
  const { pledge } = person.member;
  const isRoom = meeting.handlesPersonalData;
  return (
    <span className="flex flex-wrap gap-1 pt-0.5 empty:hidden">
      {isRoom && pledge.state === 'missing' && (
        <Chip tone="error" icon="warning">
          {say('noPledge')}
        </Chip>
      )}
      {isRoom && pledge.state === 'expired' && (
        <Chip tone="error" icon="warning">
          {say('expiredPledge')}
        </Chip>
      )}
      {person.isIn && isRoom && !person.isTold && attendance.notices.length > 0 && (
        <Chip tone="warning" icon="warning">
          {say('untold')}
        </Chip>
      )}
      {person.recusedNow && (
        <Chip tone="error" icon="shield">
          {person.isIn ? `${say('recusedNow')}・${say('mustLeave')}` : say('recusedNow')}
        </Chip>
      )}
      {!person.isInvited && <Chip>{say('notInvited')}</Chip>}
    </span>
  );
}

function useEntries(person: RoomPerson, acts: RoomActs): readonly MenuEntry[] {
  const say = useText('attendance');
  const { meeting, attendance, show } = useSitting();
  const memberId = person.member.id;
  const open = (kind: 'pledge' | 'recusal' | 'absence' | 'intervals') => () => show({ kind, memberId });
  return [
    ...(meeting.handlesPersonalData && !person.isTold && attendance.notices.length > 0
      ? [{ id: 'tell', label: say('action.tell'), icon: 'speech' as const, run: () => acts.tellOfSecrecy(person) }]
      : []),
    { id: 'pledge', label: say('action.pledge'), icon: 'shield', run: open('pledge') },
    {
      id: 'recusal',
      label: say(person.recusals.length > 0 ? 'action.timeRecusal' : 'action.recuse'),
      icon: 'mask',
      run: open('recusal'),
    },
    { id: 'absence', label: say('action.absent'), icon: 'close', run: open('absence') },
    { id: 'intervals', label: say('action.intervals'), icon: 'clock', run: open('intervals') },
  ];
}
