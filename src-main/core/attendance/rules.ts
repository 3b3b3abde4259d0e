import type { Presence, Recusal } from '../../contract/attendance.ts';

/** Half-open interval of times of day; an open end reaches to the end of the day. */
interface Interval {
  readonly from: string;
  readonly until: string | null;
}

const holds = (interval: Interval, at: string): boolean =>
  interval.from <= at && (interval.until === null || at < interval.until);

/** Whether a recusal keeps its member out at `at`: by its times, or for the whole of its item. */
export function isRecused(
  recusal: Pick<Recusal, 'agendaItemId' | 'from' | 'until'>,
  at: string,
  agendaItemId: string,
): boolean {
  if (recusal.from === null) return recusal.agendaItemId === agendaItemId;
  return holds({ from: recusal.from, until: recusal.until }, at);
}

/** 在室者: members in the room at `at` for an item, recusals left out; in the order of `presences`. */
export function membersInRoom(
  presences: readonly Pick<Presence, 'memberId' | 'enteredAt' | 'leftAt'>[],
  recusals: readonly Recusal[],
  moment: { readonly at: string; readonly agendaItemId: string },
): readonly string[] {
  const present = presences
    .filter((presence) => holds({ from: presence.enteredAt, until: presence.leftAt }, moment.at))
    .map((presence) => presence.memberId);
  const outside = new Set(
    recusals.filter((recusal) => isRecused(recusal, moment.at, moment.agendaItemId)).map((recusal) => recusal.memberId),
  );
  return [...new Set(present)].filter((id) => !outside.has(id));
}

/** Rules that refuse an entry: already in the room, or overlapping an interval that is known. */
export function entryViolations(
  presences: readonly Presence[],
  memberId: string,
  at: string,
): readonly { rule: string }[] {
  const own = presences.filter((presence) => presence.memberId === memberId);
  if (own.some((presence) => presence.leftAt === null)) return [{ rule: 'attendance-already-in-room' }];
  return own.some((presence) => holds({ from: presence.enteredAt, until: presence.leftAt }, at))
    ? [{ rule: 'attendance-overlaps' }]
    : [];
}

/** Whether a closed interval runs into another one of the same member. */
export function overlapsAnother(presences: readonly Presence[], closed: Presence): boolean {
  return presences.some(
    (other) =>
      other.memberId === closed.memberId &&
      other.id !== closed.id &&
      other.enteredAt < (closed.leftAt ?? '24:00') &&
      closed.enteredAt < (other.leftAt ?? '24:00'),
  );
}

/** Someone who counts towards the quorum, or does not. */
export interface QuorumMember {
  readonly id: string;
  readonly isSecretariat: boolean;
  /** 代理: counts as the one member whose deputy this is. */
  readonly deputyOfId: string | null;
}

/** 定足数 (要綱 6条1項): more than half of those invited, the secretariat left out; a deputy counts as one. */
export function quorum(
  invited: readonly QuorumMember[],
  present: readonly QuorumMember[],
): { invited: number; present: number; isMet: boolean } {
  const counted = new Set(invited.filter((member) => !member.isSecretariat).map((member) => member.id));
  const seats = new Set<string>();
  for (const member of present) {
    if (counted.has(member.id)) seats.add(member.id);
    else if (member.deputyOfId !== null && counted.has(member.deputyOfId)) seats.add(member.deputyOfId);
  }
  return { invited: counted.size, present: seats.size, isMet: seats.size * 2 > counted.size };
}
