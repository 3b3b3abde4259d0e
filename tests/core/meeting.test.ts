import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { moved } from '../../src-main/core/meeting/rules.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { rulesRefusing } from '../helpers/log.ts';
import { DAY, type Stage, setStage } from '../helpers/stage.ts';

const STRANGER = '00000000-0000-4000-8000-000000000000';
let office: TestCore;
let stage: Stage;
const plan = (number: string) => ({
  kind: 'support-meeting' as const,
  number,
  title: '支援会議',
  place: '',
  heldOn: DAY,
  startsAt: '10:00',
  endsAt: '11:00',
  chairId: null,
  recorderId: null,
});
const item = (meetingId: string, label: string) => ({
  meetingId,
  label,
  title: `議題${label}`,
  minutes: 10,
  presenterId: null,
  caseId: null,
  purpose: '',
});

beforeAll(async () => {
  office = await openOffice('staff');
  stage = await setStage(office, { isOpen: false });
});
afterAll(() => office.close());

describe('会議の準備', () => {
  it('two meetings cannot have one number, and none may end before it begins', async () => {
    const { plan: planMeeting, changePlan } = office.api.meeting;
    expect(await rulesRefusing(planMeeting(plan('R8-S90')))).toEqual(['meeting-number-taken']);
    expect(await rulesRefusing(planMeeting({ ...plan('R8-S91'), endsAt: '10:00' }))).toEqual([
      'meeting-ends-before-start',
    ]);
    const other = await planMeeting(plan('R8-S91'));
    expect(await rulesRefusing(changePlan({ ...plan('R8-S90'), id: other.id, version: other.version }))).toEqual([
      'meeting-number-taken',
    ]);
    const changed = await changePlan({ ...plan('R8-S92'), id: other.id, version: other.version });
    expect(changed).toMatchObject({ number: 'R8-S92', version: 2 });
    await expect(changePlan({ ...plan('R8-S93'), id: other.id, version: 1 })).rejects.toMatchObject({
      code: 'conflict',
      shape: { currentVersion: 2 },
    });
  });

  it('whoever is invited, presides or presents must be known; the invitation replaces the one before', async () => {
    const { meeting } = office.api;
    await expect(meeting.plan({ ...plan('R8-S94'), chairId: STRANGER })).rejects.toMatchObject({ code: 'not_found' });
    await expect(meeting.invite({ id: stage.meeting.id, memberIds: [STRANGER] })).rejects.toMatchObject({
      code: 'not_found',
    });
    expect((await meeting.get({ id: stage.meeting.id })).invitedIds).toHaveLength(6);
    const { chair, city } = stage.members;
    const invited = await meeting.invite({ id: stage.meeting.id, memberIds: [city.id, chair.id, city.id] });
    expect(invited.invitedIds).toEqual([chair.id, city.id]);
    for (const fields of [{ presenterId: STRANGER }, { caseId: STRANGER }])
      await expect(meeting.addAgendaItem({ ...item(stage.meeting.id, '9'), ...fields })).rejects.toMatchObject({
        code: 'not_found',
      });
  });

  it('a meeting of a kind without personal data takes no case and asks for nothing (要綱 18条)', async () => {
    const { meeting } = office.api;
    const open = await meeting.plan({ ...plan('R8-P01'), kind: 'platform' });
    expect(open.handlesPersonalData).toBe(false);
    expect(await rulesRefusing(meeting.addAgendaItem({ ...item(open.id, '1'), caseId: stage.household.id }))).toEqual([
      'meeting-without-personal-data',
    ]);
    const request = {
      number: '',
      requestedOn: DAY,
      isBlanket: true,
      organizationIds: [],
      caseIds: [],
      asked: '状況',
      reason: '支援',
      answer: '',
    };
    expect(await rulesRefusing(meeting.issueRequest({ ...request, meetingId: open.id }))).toEqual([
      'meeting-without-personal-data',
    ]);
    expect(
      await rulesRefusing(meeting.issueRequest({ ...request, meetingId: stage.meeting.id, isBlanket: false })),
    ).toEqual(['request-without-addressee']);
    for (const fields of [{ organizationIds: [STRANGER] }, { caseIds: [STRANGER] }])
      await expect(meeting.issueRequest({ ...request, ...fields, meetingId: stage.meeting.id })).rejects.toMatchObject({
        code: 'not_found',
      });
  });
});

describe('議題の順', () => {
  it('moves by place as a list is moved by hand: to the front, to the end, past the end, and nowhere', () => {
    expect(moved(['a', 'b', 'c'], 'c', 0)).toEqual(['c', 'a', 'b']);
    expect(moved(['a', 'b', 'c'], 'a', 2)).toEqual(['b', 'c', 'a']);
    expect(moved(['a', 'b', 'c'], 'a', 99)).toEqual(['b', 'c', 'a']);
    expect(moved(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'b', 'c']);
  });

  it('stays dense from 0 through steps up and down, additions and removals', async () => {
    const { meeting } = office.api;
    const { id } = await meeting.plan(plan('R8-S95'));
    for (const label of ['一', '二', '三', '四']) await meeting.addAgendaItem(item(id, label));
    const order = async () => (await meeting.get({ id })).agenda.map((one) => [one.label, one.position]);
    const idOf = async (label: string) =>
      (await meeting.get({ id })).agenda.find((one) => one.label === label)?.id ?? '';
    await meeting.moveAgendaItem({ id: await idOf('三'), position: 1 });
    await meeting.moveAgendaItem({ id: await idOf('三'), position: 0 });
    await meeting.moveAgendaItem({ id: await idOf('一'), position: 3 });
    expect(await order()).toEqual([
      ['三', 0],
      ['二', 1],
      ['四', 2],
      ['一', 3],
    ]);
    await meeting.removeAgendaItem({ id: await idOf('二') });
    await meeting.addAgendaItem(item(id, '五'));
    expect(await order()).toEqual([
      ['三', 0],
      ['四', 1],
      ['一', 2],
      ['五', 3],
    ]);
  });
});

describe('開会から閉会まで', () => {
  it('a meeting without an agenda does not open, and an item that is not in session is not taken up', async () => {
    const { meeting } = office.api;
    const empty = await meeting.plan(plan('R8-S96'));
    expect(await rulesRefusing(meeting.open({ id: empty.id, at: '10:00' }))).toEqual(['meeting-without-agenda']);
    expect(await rulesRefusing(meeting.startItem({ id: stage.items.case, at: '13:30' }))).toEqual([
      'meeting-not-in-session',
    ]);
    expect(await rulesRefusing(meeting.close({ id: stage.meeting.id, at: '13:30' }))).toEqual([
      'meeting-not-in-session',
    ]);
  });

  it('opens once, alone, and one item runs at a time: the one before ends at the same minute', async () => {
    const { meeting } = office.api;
    await meeting.open({ id: stage.meeting.id, at: '13:30' });
    expect(await rulesRefusing(meeting.open({ id: stage.meeting.id, at: '13:31' }))).toEqual([
      'meeting-already-opened',
    ]);
    const other = await meeting.plan(plan('R8-S97'));
    await meeting.addAgendaItem(item(other.id, '1'));
    expect(await rulesRefusing(meeting.open({ id: other.id, at: '13:31' }))).toEqual(['another-meeting-in-session']);
    await meeting.startItem({ id: stage.items.opening, at: '13:31' });
    const { agenda } = await meeting.startItem({ id: stage.items.case, at: '13:40' });
    expect(agenda.map(({ state, startedAt, endedAt }) => [state, startedAt, endedAt])).toEqual([
      ['done', '13:31', '13:40'],
      ['current', '13:40', null],
    ]);
  });

  it('time runs forward: nothing before the opening, nothing before the running item, no one leaves before entering', async () => {
    const { meeting, attendance } = office.api;
    const { id } = stage.meeting;
    expect(await rulesRefusing(meeting.startItem({ id: stage.items.opening, at: '13:29' }))).toEqual([
      'time-before-opening',
    ]);
    expect(await rulesRefusing(meeting.startItem({ id: stage.items.opening, at: '13:39' }))).toEqual([
      'time-before-current-item',
    ]);
    expect(await rulesRefusing(meeting.close({ id, at: '13:20' }))).toEqual(['time-before-opening']);
    await attendance.enter({ meetingId: id, memberId: stage.members.city.id, at: '14:10' });
    expect(await rulesRefusing(meeting.close({ id, at: '14:00' }))).toEqual(['attendance-leaves-before-entering']);
  });

  it('an item under which something was recorded stays, and so does its case', async () => {
    const { meeting, note } = office.api;
    await note.save({ agendaItemId: stage.items.case, text: '  ', revision: 0 });
    await note.save({ agendaItemId: stage.items.case, text: '聞き取り', revision: 1 });
    expect(await rulesRefusing(meeting.removeAgendaItem({ id: stage.items.case }))).toEqual([
      'agenda-item-has-records',
    ]);
    const { meetingId: _meeting, ...fields } = item('', '2');
    expect(await rulesRefusing(meeting.changeAgendaItem({ ...fields, id: stage.items.case }))).toEqual([
      'agenda-item-has-records',
    ]);
  });

  it('the close ends the running item, everyone still there leaves at that minute, and the plan is fixed', async () => {
    const { meeting, attendance } = office.api;
    const { id } = stage.meeting;
    const closed = await meeting.close({ id, at: '15:30' });
    expect(closed).toMatchObject({ state: 'closed', closedAt: '15:30' });
    expect(closed.agenda[1]).toMatchObject({ state: 'done', endedAt: '15:30' });
    expect((await attendance.forMeeting({ meetingId: id })).presences.map((one) => one.leftAt)).toEqual(['15:30']);
    const refusals = [
      meeting.close({ id, at: '15:40' }),
      meeting.invite({ id, memberIds: [] }),
      meeting.addAgendaItem(item(id, '9')),
      meeting.moveAgendaItem({ id: stage.items.case, position: 0 }),
      meeting.changePlan({ ...plan('R8-S98'), id, version: closed.version }),
    ];
    expect(await Promise.all(refusals.map((call) => rulesRefusing(call)))).toEqual([
      ['meeting-not-in-session'],
      ['meeting-is-closed'],
      ['meeting-is-closed'],
      ['meeting-is-closed'],
      ['meeting-is-closed'],
    ]);
  });
});
