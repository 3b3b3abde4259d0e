import { api } from '../api.ts';
import { useQueryOf } from '../use-operation.ts';

/** 確認できる構成員: who was in the room, the chair left out. */
export function useConfirmers(meetingId: string): readonly { readonly value: string; readonly label: string }[] {
  const meeting = useQueryOf(api.meeting.get, { id: meetingId }).data;
  const attendance = useQueryOf(api.attendance.forMeeting, { meetingId }).data;
  const members = useQueryOf(
    api.member.list,
    meeting ? { search: '', on: meeting.heldOn, onlyCurrent: false } : null,
  ).data;
  const present = new Set(attendance?.presences.map(({ memberId }) => memberId));
  return (members ?? [])
    .filter(({ id }) => present.has(id) && id !== meeting?.chairId)
    .map(({ id, name, organizationName }) => ({ value: id, label: `${name}（${organizationName ?? ''}）` }));
}
