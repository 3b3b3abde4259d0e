import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRecused, membersInRoom, quorum } from '../../src-main/core/attendance/rules.ts';
import { member } from '../helpers/blank.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { entriesOf, logSize, rulesRefusing } from '../helpers/log.ts';
import { approveMinutes, type Stage, setStage, telling } from '../helpers/stage.ts';

describe('定足数 (要綱 6条1項): more than half of those invited', () => {
  const seat = (id: string, fields: { isSecretariat?: boolean; deputyOfId?: string } = {}) => ({
    id,
    isSecretariat: fields.isSecretariat ?? false,
    deputyOfId: fields.deputyOfId ?? null,
  });
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => seat(id));
  const four = [a, b, c, d].filter((one) => one !== undefined);

  it('half is not enough, one more is', () => {
    expect(quorum(four, four.slice(0, 2))).toEqual({ invited: 4, present: 2, isMet: false });
    expect(quorum(four, four.slice(0, 3))).toEqual({ invited: 4, present: 3, isMet: true });
    expect(quorum([], [])).toEqual({ invited: 0, present: 0, isMet: false });
  });

  it('the secretariat counts neither as invited nor as present', () => {
    const office = seat('s', { isSecretariat: true });
    expect(quorum([...four, office], [office, ...four.slice(0, 2)])).toEqual({ invited: 4, present: 2, isMet: false });
  });

  it('a deputy counts as the one member they stand for, once, and a guest counts as nobody', () => {
    const deputy = seat('x', { deputyOfId: 'a' });
    expect(quorum(four, [deputy, ...four.slice(1, 3)])).toMatchObject({ present: 3, isMet: true });
    expect(quorum(four, [deputy, ...four.slice(0, 2)])).toMatchObject({ present: 2, isMet: false });
    expect(quorum(four, [seat('y', { deputyOfId: 'not-invited' }), seat('guest')])).toMatchObject({ present: 0 });
  });
});

describe('在室の区間', () => {
  const presence = { memberId: 'm', enteredAt: '13:30', leftAt: '14:00' };
  const recusal = { id: 'r', memberId: 'm', agendaItemId: 'item', reason: '', from: null, until: null };
  const inRoom = (at: string, recusals: Parameters<typeof membersInRoom>[1] = [], agendaItemId = 'item') =>
    membersInRoom([presence], recusals, { at, agendaItemId });

  it('is half-open: in at the minute of entering, out at the minute of leaving', () => {
    expect(['13:29', '13:30', '13:59', '14:00'].map((at) => inRoom(at))).toEqual([[], ['m'], ['m'], []]);
    expect(membersInRoom([{ ...presence, leftAt: null }], [], { at: '23:59', agendaItemId: '' })).toEqual(['m']);
  });

  it('除斥 without times keeps out for the whole of its item, with times for exactly that while, whatever the item', () => {
    expect(inRoom('13:45', [recusal])).toEqual([]);
    expect(inRoom('13:45', [recusal], 'another')).toEqual(['m']);
    const timed = { ...recusal, from: '13:40', until: '13:50' };
    expect(['13:39', '13:40', '13:49', '13:50'].map((at) => inRoom(at, [timed], 'another'))).toEqual([
      ['m'],
      [],
      [],
      ['m'],
    ]);
    expect(isRecused({ ...timed, until: null }, '23:59', 'item')).toBe(true);
  });
});

describe('出席の記録', () => {
  let office: TestCore;
  let stage: Stage;
  let meetingId: string;
  beforeAll(async () => {
    office = await openOffice('staff');
    stage = await setStage(office);
    meetingId = stage.meeting.id;
  });
  afterAll(() => office.close());

  it('nobody enters twice, leaves without being there or before entering, or is in two intervals at once', async () => {
    const { attendance } = office.api;
    const memberId = stage.members.doctor.id;
    expect(await rulesRefusing(attendance.enter({ meetingId, memberId, at: '13:50' }))).toEqual([
      'attendance-already-in-room',
    ]);
    expect(await rulesRefusing(attendance.leave({ meetingId, memberId, at: '13:29' }))).toEqual([
      'attendance-leaves-before-entering',
    ]);
    await attendance.leave({ meetingId, memberId, at: '14:00' });
    expect(await rulesRefusing(attendance.leave({ meetingId, memberId, at: '14:10' }))).toEqual([
      'attendance-not-in-room',
    ]);
    expect(await rulesRefusing(attendance.enter({ meetingId, memberId, at: '13:59' }))).toEqual([
      'attendance-overlaps',
    ]);
    await attendance.enter({ meetingId, memberId, at: '13:00' });
    expect(await rulesRefusing(attendance.leave({ meetingId, memberId, at: '13:31' }))).toEqual([
      'attendance-overlaps',
    ]);
    await attendance.leave({ meetingId, memberId, at: '13:30' });
    const { presences } = await attendance.enter({ meetingId, memberId, at: '14:20' });
    expect(presences.filter((one) => one.memberId === memberId).map((one) => [one.enteredAt, one.leftAt])).toEqual([
      ['13:00', '13:30'],
      ['13:30', '14:00'],
      ['14:20', null],
    ]);
  });

  it('an absence goes once the member comes, and a stranger is not found anywhere', async () => {
    const { attendance } = office.api;
    const late = await office.api.member.add(member({ code: 'M-88', name: '遅刻 七子' }));
    const absent = await attendance.noteAbsence({ meetingId, memberId: late.id, reason: '所用' });
    expect(absent.absences).toEqual([{ memberId: late.id, reason: '所用' }]);
    expect((await attendance.enter({ meetingId, memberId: late.id, at: '14:30' })).absences).toEqual([]);
    const stranger = '00000000-0000-4000-8000-000000000000';
    for (const call of [
      attendance.enter({ meetingId, memberId: stranger, at: '14:00' }),
      attendance.noteAbsence({ meetingId, memberId: stranger, reason: '' }),
      attendance.recuse({ meetingId, memberId: stranger, agendaItemId: stage.items.case, reason: '' }),
      attendance.readNotice({ meetingId, readById: stranger, at: '14:31', toMemberId: null }),
      attendance.readNotice({ meetingId, readById: late.id, at: '14:31', toMemberId: stranger }),
      attendance.timeRecusal({ meetingId, recusalId: stranger, from: null, until: null }),
      attendance.withdraw({ meetingId, id: stranger, reason: '' }),
      attendance.enter({ meetingId: stranger, memberId: late.id, at: '14:00' }),
    ])
      await expect(call).rejects.toMatchObject({ code: 'not_found' });
  });

  it('告知 is noted with its text and exactly those who heard it; a late-comer is warned of until told', async () => {
    const { attendance, disclosure, member: members } = office.api;
    const late = (await members.list({ search: 'M-88' }))[0];
    await members.recordPledges({
      memberIds: [late?.id ?? ''],
      pledgedOn: '2026-08-01',
      textVersion: '第1版',
      expiresOn: null,
    });
    const untold = async () =>
      (await disclosure.check(telling(stage, { at: '14:35' }))).warnings.filter(
        (warning) => warning.rule === 'recipient-not-told-of-secrecy',
      );
    expect(await untold()).toEqual([{ rule: 'recipient-not-told-of-secrecy', of: { member: 'M-88' } }]);
    const from = await logSize(office);
    const { notices } = await attendance.readNotice({
      meetingId,
      readById: stage.members.chair.id,
      at: '14:32',
      toMemberId: late?.id ?? '',
    });
    expect(notices.at(-1)).toMatchObject({ toldIds: [late?.id], textVersion: '第1版' });
    expect(notices[0]?.toldIds).toHaveLength(6);
    expect((await entriesOf(office, from))[0]).toMatchObject({
      type: 'attendance.notice-read',
      recipients: [late?.id],
    });
    expect(await untold()).toEqual([]);
  });

  it('除斥 is noted once per member and item, for an item of this meeting only, and takes its member out of the recipients', async () => {
    const { attendance, disclosure } = office.api;
    const memberId = stage.members.power.id;
    const recused = await attendance.recuse({ meetingId, memberId, agendaItemId: stage.items.case, reason: '当事者' });
    expect(
      await rulesRefusing(attendance.recuse({ meetingId, memberId, agendaItemId: stage.items.case, reason: '' })),
    ).toEqual(['attendance-already-recused']);
    expect((await disclosure.check(telling(stage))).recipientIds).not.toContain(memberId);
    const recusalId = recused.recusals[0]?.id ?? '';
    expect(
      await rulesRefusing(attendance.timeRecusal({ meetingId, recusalId, from: '13:50', until: '13:40' })),
    ).toEqual(['attendance-leaves-before-entering']);
    expect(await rulesRefusing(attendance.timeRecusal({ meetingId, recusalId, from: null, until: '13:40' }))).toEqual([
      'attendance-leaves-before-entering',
    ]);
    await attendance.timeRecusal({ meetingId, recusalId, from: '13:50', until: '14:05' });
    expect((await disclosure.check(telling(stage))).recipientIds).toContain(memberId);
    expect((await disclosure.check(telling(stage, { at: '13:50' }))).recipientIds).not.toContain(memberId);
    const elsewhere = await office.api.meeting.plan({
      kind: 'support-meeting',
      number: 'R8-S80',
      title: '別の会議',
      place: '',
      heldOn: '2026-09-01',
      startsAt: '10:00',
      endsAt: '11:00',
      chairId: null,
      recorderId: null,
    });
    await expect(
      attendance.recuse({ meetingId: elsewhere.id, memberId, agendaItemId: stage.items.case, reason: '' }),
    ).rejects.toMatchObject({ code: 'not_found' });
  });

  it('a slip is taken back with its reason committed to, and the log keeps both', async () => {
    const { attendance } = office.api;
    const { presences } = await attendance.forMeeting({ meetingId });
    const slip = presences.find((one) => one.memberId === stage.members.doctor.id && one.enteredAt === '13:00');
    const from = await logSize(office);
    const after = await attendance.withdraw({ meetingId, id: slip?.id ?? '', reason: '誤り' });
    expect(after.presences.some((one) => one.id === slip?.id)).toBe(false);
    const [entry] = await entriesOf(office, from);
    expect(entry).toMatchObject({ type: 'attendance.withdrawn', subject: slip?.id });
    expect(entry?.bodyCommit).toMatch(/^[0-9a-f]{64}$/);
  });

  it('once the minutes are approved attendance is history', async () => {
    await approveMinutes(stage, '');
    const { attendance } = office.api;
    const one = { meetingId, memberId: stage.members.city.id, at: '15:00' };
    for (const call of [
      attendance.enter(one),
      attendance.leave(one),
      attendance.noteAbsence({ ...one, reason: '' }),
      attendance.recuse({ ...one, agendaItemId: stage.items.case, reason: '' }),
      attendance.withdraw({ meetingId, id: stage.members.city.id, reason: '' }),
      attendance.readNotice({ meetingId, readById: one.memberId, at: '15:00', toMemberId: null }),
    ])
      expect(await rulesRefusing(call)).toEqual(['minutes-are-approved']);
  });
});
