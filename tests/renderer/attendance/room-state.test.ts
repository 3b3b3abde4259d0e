import { expect, test } from 'vitest';
import type { Attendance } from '../../../src-main/contract/attendance.ts';
import type { MemberRow } from '../../../src-main/contract/member.ts';
import { membersInRoom } from '../../../src-main/core/attendance/rules.ts';
import { roomOf } from '../../../src-renderer/attendance/room-state.ts';

const member = (id: string, organizationId: string | null): MemberRow => ({
  id,
  code: id,
  name: id,
  kana: '',
  organizationId,
  position: '',
  meetingRole: 'member',
  termFrom: null,
  termTo: null,
  isCurrent: true,
  deputyOfId: null,
  phone: '',
  email: '',
  remarks: '',
  version: 1,
  organizationName: organizationId ?? '',
  pledge: { state: 'valid', expiresOn: null, textVersion: '1' },
});
const members = new Map(
  [member('M-1', 'O-1'), member('M-2', 'O-1'), member('M-3', 'O-2'), member('M-4', null), member('M-5', 'O-3')].map(
    (one) => [one.id, one],
  ),
);
const attendance: Attendance = {
  meetingId: 'meeting',
  presences: [
    { id: 'p1', memberId: 'M-1', enteredAt: '13:25', leftAt: null },
    { id: 'p2', memberId: 'M-2', enteredAt: '13:25', leftAt: '14:00' },
    { id: 'p3', memberId: 'M-3', enteredAt: '13:25', leftAt: null },
    { id: 'p4', memberId: 'M-5', enteredAt: '13:50', leftAt: null },
  ],
  recusals: [{ id: 'r1', memberId: 'M-3', agendaItemId: 'item-2', from: '14:05', until: '14:30', reason: '' }],
  notices: [{ id: 'n1', readById: 'M-1', textVersion: '1', at: '13:31', toldIds: ['M-1', 'M-2', 'M-3'] }],
  absences: [{ memberId: 'M-4', reason: '出張' }],
  quorum: { invited: 4, present: 3, isMet: true },
};
const invited = ['M-1', 'M-2', 'M-3', 'M-4'];
const at = (time: string, agendaItemId = 'item-1') => roomOf(members, invited, attendance, { at: time, agendaItemId });
const of = (time: string, id: string) => at(time).find((person) => person.member.id === id);

test('each organisation at the table has one letter, and letters do not move while people come and go', () => {
  const letters = (time: string) => at(time).map((person) => [person.member.id, person.letter]);
  expect(letters('13:30')).toEqual([
    ['M-1', 'A'],
    ['M-2', 'A'],
    ['M-3', 'B'],
    ['M-4', 'C'],
    ['M-5', 'D'],
  ]);
  expect(letters('15:00')).toEqual(letters('13:30'));
});

test('someone leaves at the very minute of leaving, as the core counts it', () => {
  expect(of('13:59', 'M-2')?.isIn).toBe(true);
  expect(of('14:00', 'M-2')?.isIn).toBe(false);
});

test('who is recused hears nothing between the times of the recusal', () => {
  expect(of('14:04', 'M-3')).toMatchObject({ hears: true, recusedNow: null });
  expect(of('14:10', 'M-3')).toMatchObject({ isIn: true, hears: false });
  expect(of('14:30', 'M-3')?.hears).toBe(true);
});

test('late-comers are untold until told, and who was not invited is marked so', () => {
  expect(of('13:55', 'M-5')).toMatchObject({ isIn: true, isTold: false, isInvited: false });
  expect(of('13:55', 'M-1')).toMatchObject({ isTold: true, isInvited: true });
  expect(of('13:55', 'M-4')).toMatchObject({ isIn: false, absence: '出張' });
});

test('the desk and the rule of the core agree on who hears at any minute', () => {
  for (const time of ['13:24', '13:25', '13:50', '14:00', '14:05', '14:29', '14:30', '16:00'])
    for (const agendaItemId of ['item-1', 'item-2'])
      expect(
        new Set(at(time, agendaItemId).flatMap((person) => (person.hears ? person.member.id : []))),
        `${time} ${agendaItemId}`,
      ).toEqual(new Set(membersInRoom(attendance.presences, attendance.recusals, { at: time, agendaItemId })));
});
