import { useMemo, useState } from 'react';
import type { Attendance } from '../../../src-main/contract/attendance.ts';
import type { MeetingDetail } from '../../../src-main/contract/meeting.ts';
import { api } from '../../api.ts';
import { roomOf } from '../../attendance/room-state.ts';
import type { PageProps } from '../../route.ts';
import { useErrorText } from '../../text/error-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { setParameters, usePlace } from '../../ui/hash-router.ts';
import { useQueryOf } from '../../use-operation.ts';
import { type DeskWindow, type Sitting, SittingContext } from '../sitting.ts';
import { useActClock } from './act-clock.ts';
import { Desk } from './desk.tsx';

/** 議長席 (S9): the session of one meeting, while it runs and when it is entered afterwards from notes. */
export function SessionPage({ values }: PageProps) {
  const id = values['id'] ?? '';
  const inWords = useErrorText();
  const meeting = useQueryOf(api.meeting.get, { id });
  const attendance = useQueryOf(api.attendance.forMeeting, { meetingId: id });
  const today = useQueryOf(api.office.today, {}).data?.today;
  const error = meeting.error ?? attendance.error;
  if (error) return <Banner tone="error" title={inWords(error).title} />;
  if (!meeting.data || !attendance.data || !today) return null;
  return <Session meeting={meeting.data} attendance={attendance.data} today={today} />;
}

function Session({ meeting, attendance, today }: { meeting: MeetingDetail; attendance: Attendance; today: string }) {
  const { parameters } = usePlace();
  const [window, show] = useState<DeskWindow | null>(null);
  const members = useQueryOf(api.member.list, { on: meeting.heldOn }).data;
  const organizations = useQueryOf(api.organization.list, {}).data;
  const minutesState = useQueryOf(api.meeting.list, {}).data?.find((row) => row.id === meeting.id)?.minutesState;
  const clock = useActClock(meeting.heldOn === today && meeting.state !== 'closed', firstTime(meeting, attendance));

  const running = meeting.agenda.find((item) => item.state === 'current');
  const item = meeting.agenda.find(({ id }) => id === parameters.get('item')) ?? running ?? meeting.agenda[0] ?? null;
  const membersById = useMemo(() => new Map((members ?? []).map((member) => [member.id, member])), [members]);
  const organizationsById = useMemo(
    () => new Map((organizations ?? []).map((organization) => [organization.id, organization])),
    [organizations],
  );
  const room = useMemo(
    () => roomOf(membersById, meeting.invitedIds, attendance, { at: clock.time, agendaItemId: item?.id ?? '' }),
    [membersById, meeting.invitedIds, attendance, clock.time, item?.id],
  );
  if (!members || !organizations) return null;
  const sitting: Sitting = {
    meeting,
    item,
    attendance,
    members: membersById,
    organizations: organizationsById,
    room,
    clock,
    today,
    isFrozen: minutesState === 'approved',
    window,
    show,
  };
  return (
    <SittingContext value={sitting}>
      <Desk onItem={(id) => setParameters({ item: id })} />
    </SittingContext>
  );
}

/** Where the times of a meeting that is entered afterwards go on: the latest that is known, else its beginning. */
function firstTime(meeting: MeetingDetail, attendance: Attendance): string {
  const known = [
    ...meeting.agenda.flatMap((item) => [item.startedAt, item.endedAt]),
    ...attendance.presences.map((presence) => presence.enteredAt),
    meeting.openedAt,
  ].filter((time) => time !== null);
  if (meeting.state === 'closed') return meeting.openedAt ?? meeting.startsAt;
  return known.sort().at(-1) ?? meeting.startsAt;
}
