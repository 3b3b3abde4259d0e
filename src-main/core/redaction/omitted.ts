import type { Attendance } from '../../contract/attendance.ts';
import type { AgendaItem } from '../../contract/meeting.ts';
import type { MinutesBlock } from '../../contract/minutes.ts';
import type { Audience, RedactionSpan } from '../../contract/redaction-review.ts';

/** Why an item is left out of a copy as a whole: 欠席, 除斥, or it is about others. */
export type Omission = 'absent' | 'recused' | 'others';

/** What stands in the heading of an item that was left out. */
const LINES: { readonly [O in Omission]: string } = {
  absent: '（この機関が出席していない議題のため、この写しから除きました）',
  recused: '（この機関が除斥された議題のため、この写しから除きました）',
  others: '（ほかの方に関する議題のため、この写しから除きました）',
};

/** For whom a copy is, and the records by which items are left out of it. */
export interface OmissionSources {
  readonly audience: Audience;
  readonly agenda: readonly AgendaItem[];
  readonly attendance: Pick<Attendance, 'presences' | 'recusals'>;
  /** Members of the organisation that gets the copy. */
  readonly memberIds: ReadonlySet<string>;
  /** Case of the person who gets the copy. */
  readonly caseId: string | null;
}

/**
 * 写しから除く議題: whoever did not hear an item does not read it either. An organisation's copy leaves out the items in which
 * none of its members was in the room, or one of them stood aside; the person's copy leaves out the cases of others.
 */
export function omittedItems(sources: OmissionSources): ReadonlyMap<string, Omission> {
  const { audience, agenda, attendance, memberIds, caseId } = sources;
  const omitted = new Map<string, Omission>();
  for (const item of agenda) {
    if (audience === 'subject' && item.caseId !== null && item.caseId !== caseId) omitted.set(item.id, 'others');
    if (audience !== 'organization') continue;
    const isRecused = attendance.recusals.some(
      (recusal) => recusal.agendaItemId === item.id && memberIds.has(recusal.memberId),
    );
    const wasThere = attendance.presences.some(
      (presence) =>
        memberIds.has(presence.memberId) &&
        (item.endedAt === null || presence.enteredAt < item.endedAt) &&
        (item.startedAt === null || presence.leftAt === null || presence.leftAt > item.startedAt),
    );
    if (isRecused) omitted.set(item.id, 'recused');
    else if (!wasThere) omitted.set(item.id, 'absent');
  }
  return omitted;
}

/** The spans by which whole items are left out: everything that stands under them is hidden. */
export function omittingSpans(
  blocks: readonly MinutesBlock[],
  omitted: ReadonlyMap<string, Omission>,
  newId: () => string,
): RedactionSpan[] {
  return blocks
    .filter((block) => block.agendaItemId !== null && omitted.has(block.agendaItemId) && block.text !== '')
    .map((block) => ({
      id: newId(),
      blockId: block.id,
      start: 0,
      end: block.text.length,
      text: block.text,
      type: 'omitted',
      source: 'reviewer',
      decision: 'removed',
      ground: 'ND-IND',
      reason: LINES[omitted.get(block.agendaItemId ?? '') ?? 'others'],
      entity: '',
      changedIn: 0,
    }));
}
