import type { Page } from 'playwright-core';
import { type DisclosureWords, recordDisclosure, withhold } from './disclosures.ts';
import type { MeetingScript, ScriptItem } from './meeting-script.ts';
import { endRecusal, enterRoom, leaveRoom, markAbsent, readNotice, recuse, tellOfSecrecy } from './room.ts';
import { assign, closeMeeting, decide, openMeeting, startItem, writeNote } from './session.ts';

/** Something that happens in the room at a minute; within a minute in the order of `rank`. */
interface RoomEvent {
  readonly at: string;
  readonly rank: number;
  readonly run: (page: Page) => Promise<void>;
  /** Title of the part of the meeting that begins with this event. */
  readonly begins?: string;
}

/** A part of the meeting: arrival, an item of the agenda, the closing. */
export interface Part {
  readonly title: string;
  readonly run: (page: Page) => Promise<void>;
}

/** 会議の進行: everything of the script in the order in which it happened, part by part. */
export function partsOf(script: MeetingScript, words: DisclosureWords): readonly Part[] {
  const parts: { title: string; events: RoomEvent[] }[] = [];
  for (const event of eventsOf(script, words)) {
    if (event.begins !== undefined || parts.length === 0) parts.push({ title: event.begins ?? '入室', events: [] });
    parts.at(-1)?.events.push(event);
  }
  return parts.map(({ title, events }) => ({
    title,
    run: async (page) => {
      for (const event of events) await event.run(page);
    },
  }));
}

function eventsOf(script: MeetingScript, words: DisclosureWords): readonly RoomEvent[] {
  const { attendance, items, closedAt } = script;
  const { notice, pledgesAtDoor } = attendance;
  const opening = items[0]?.startedAt ?? script.meeting.startsAt;
  const events: RoomEvent[] = [
    ...attendance.absences.map(({ member, reason }) => eventAt('00:00', 0, (page) => markAbsent(page, member, reason))),
    ...attendance.left.map(({ member, at }) => eventAt(at, 1, (page) => leaveRoom(page, member, at))),
    ...attendance.recusals.flatMap(({ member, until }) =>
      until === null ? [] : [eventAt(until, 3, (page) => endRecusal(page, member, until))],
    ),
    ...attendance.entered.map(({ member, at }) =>
      eventAt(at, 4, (page) => enterRoom(page, member, at, pledgesAtDoor.includes(member))),
    ),
    eventAt(opening, 5, (page) => openMeeting(page, opening), '開会'),
    ...attendance.recusals.map((recusal) => eventAt(recusal.from, 6, (page) => recuse(page, recusal))),
    eventAt(notice.at, 8, (page) => readNotice(page, notice.at)),
    ...notice.late.map(({ member, at }) => eventAt(at, 9, (page) => tellOfSecrecy(page, member, at))),
    ...items.flatMap((item) => [
      eventAt(item.startedAt, 7, (page) => startItem(page, item.item, item.startedAt), `議題 ${item.item}`),
      ...item.disclosures.map((entry) => eventAt(entry.at, 10, (page) => recordDisclosure(page, entry, words))),
      ...item.withholdings.map((entry) => eventAt(entry.at, 11, (page) => withhold(page, entry))),
      eventAt(item.endedAt, 2, (page) => recordItem(page, item)),
    ]),
    eventAt(closedAt, 20, (page) => closeMeeting(page, closedAt), '閉会'),
  ];
  return events.sort((one, other) => (one.at === other.at ? one.rank - other.rank : one.at < other.at ? -1 : 1));
}

const eventAt = (at: string, rank: number, run: RoomEvent['run'], begins?: string): RoomEvent => ({
  at,
  rank,
  run,
  ...(begins === undefined ? {} : { begins }),
});

/** What is written down when an item ends: its note, its decisions, who does what. */
async function recordItem(page: Page, item: ScriptItem): Promise<void> {
  await writeNote(page, item.note);
  for (const decision of item.decisions) await decide(page, decision);
  for (const action of item.actions) await assign(page, action);
}
