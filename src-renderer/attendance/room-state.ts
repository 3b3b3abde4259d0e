import type { Attendance, Presence, Recusal } from '../../src-main/contract/attendance.ts';
import type { MemberRow } from '../../src-main/contract/member.ts';

/** One who is invited or was in the room, as the chair's desk shows them at one moment. */
export interface RoomPerson {
  readonly member: MemberRow;
  /** Letter of the organisation at the table: A, B, … */
  readonly letter: string;
  readonly isInvited: boolean;
  /** In the room at the moment, recusals not looked at. */
  readonly isIn: boolean;
  /** In the room and not recused: hears what is said under the item. */
  readonly hears: boolean;
  readonly isTold: boolean;
  readonly presences: readonly Presence[];
  readonly recusals: readonly Recusal[];
  /** Recused from the item, by its times or for the whole of it. */
  readonly recusedNow: Recusal | null;
  readonly absence: string | null;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A…Z, then AA, AB, … */
function letterAt(index: number): string {
  const last = LETTERS[index % LETTERS.length] ?? '';
  return index < LETTERS.length ? last : `${LETTERS[Math.floor(index / LETTERS.length) - 1] ?? ''}${last}`;
}

/** Half-open, as the core keeps intervals: in at `t` when `from ≤ t < until`. */
const holds = (from: string, until: string | null, at: string): boolean => from <= at && (until === null || at < until);

/** Everyone who is invited or has been in the room, by organisation; the letters do not change while a meeting runs. */
export function roomOf(
  members: ReadonlyMap<string, MemberRow>,
  invitedIds: readonly string[],
  attendance: Attendance,
  moment: { readonly at: string; readonly agendaItemId: string },
): readonly RoomPerson[] {
  const invited = new Set(invitedIds);
  const ids = new Set([
    ...invitedIds,
    ...attendance.presences.map((presence) => presence.memberId),
    ...attendance.absences.map((absence) => absence.memberId),
    ...attendance.recusals.map((recusal) => recusal.memberId),
  ]);
  const people = [...ids].flatMap((id) => members.get(id) ?? []);
  const letters = lettersOf(people);
  const told = new Set(attendance.notices.flatMap((notice) => notice.toldIds));
  return people
    .map((member): RoomPerson => {
      const presences = attendance.presences.filter((presence) => presence.memberId === member.id);
      const recusals = attendance.recusals.filter((recusal) => recusal.memberId === member.id);
      const recusedNow =
        recusals.find((recusal) =>
          recusal.from === null
            ? recusal.agendaItemId === moment.agendaItemId
            : holds(recusal.from, recusal.until, moment.at),
        ) ?? null;
      const isIn = presences.some((presence) => holds(presence.enteredAt, presence.leftAt, moment.at));
      return {
        member,
        letter: letters.get(placeOf(member)) ?? '',
        isInvited: invited.has(member.id),
        isIn,
        hears: isIn && recusedNow === null,
        isTold: told.has(member.id),
        presences,
        recusals,
        recusedNow,
        absence: attendance.absences.find((absence) => absence.memberId === member.id)?.reason ?? null,
      };
    })
    .sort((one, other) => letterOrder(one) - letterOrder(other) || one.member.code.localeCompare(other.member.code));
}

/** Whether a pledge in this state lets its giver hear personal data. */
export function isPledged(person: RoomPerson): boolean {
  return person.member.pledge.state === 'valid' || person.member.pledge.state === 'outdated-text';
}

/** Someone without an organisation sits for themselves. */
const placeOf = (member: MemberRow): string => member.organizationId ?? member.id;

const letterOrder = (person: RoomPerson): number =>
  person.letter.length * 1000 + person.letter.charCodeAt(0) * 26 + (person.letter.charCodeAt(1) || 0);

function lettersOf(people: readonly MemberRow[]): ReadonlyMap<string, string> {
  const places = new Set([...people].sort((one, other) => one.code.localeCompare(other.code)).map(placeOf));
  return new Map([...places].map((place, index) => [place, letterAt(index)]));
}
