import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ActionItem } from '../../src-main/contract/action.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { entriesOf, logSize, rulesRefusing } from '../helpers/log.ts';
import { approveMinutes, type Stage, setStage } from '../helpers/stage.ts';

const STRANGER = '00000000-0000-4000-8000-000000000000';
let office: TestCore;
let stage: Stage;
let late: ActionItem;
beforeAll(async () => {
  office = await openOffice('staff', { now: () => new Date('2026-10-01T00:00:00.000Z') });
  stage = await setStage(office);
});
afterAll(() => office.close());

const task = (changes: Partial<ActionItem> = {}) => ({
  meetingId: stage.meeting.id,
  agendaItemId: stage.items.case,
  caseId: stage.household.id,
  text: '訪問して様子を見る',
  ownerOrganizationId: null,
  ownerId: stage.members.city.id,
  supportIds: [stage.members.power.id],
  dueOn: '2026-09-30',
  ...changes,
});
const changed = (
  { meetingId: _m, agendaItemId: _i, caseId: _c, ...fields }: ActionItem,
  changes: Partial<ActionItem>,
) => ({
  ...fields,
  ...changes,
});

it('取組事項 has an owner, a day and supporters that exist, and belongs to an item of its meeting', async () => {
  const { assign } = office.api.action;
  expect(await rulesRefusing(assign(task({ ownerId: null })))).toEqual(['action-without-owner']);
  for (const changes of [
    { agendaItemId: STRANGER },
    { meetingId: STRANGER },
    { caseId: STRANGER },
    { ownerId: STRANGER },
    { ownerOrganizationId: STRANGER },
    { supportIds: [STRANGER] },
  ])
    await expect(assign(task(changes)), JSON.stringify(changes)).rejects.toMatchObject({ code: 'not_found' });
  late = await assign(task());
  expect(late).toMatchObject({ state: 'open', version: 1, doneOn: null, result: '' });
});

it('what is overdue is counted on the home page, and the open list holds it by its day', async () => {
  await office.api.action.assign(task({ text: '電話する', dueOn: '2026-10-02' }));
  expect((await office.api.office.today({})).counts).toMatchObject({ openActions: 2, overdueActions: 1 });
  const { actions, decisions } = await office.api.action.list({ meetingId: null });
  expect(actions.map(({ text }) => text)).toEqual(['訪問して様子を見る', '電話する']);
  expect(decisions).toEqual([]);
});

it('done needs its day; two kinds of not done are told apart and each says why (要綱 15条)', async () => {
  const { change } = office.api.action;
  for (const state of ['done', 'done-late'] as const)
    expect(await rulesRefusing(change(changed(late, { state })))).toEqual(['action-done-without-day']);
  for (const state of ['dropped-no-longer-needed', 'not-done-by-agency'] as const)
    expect(await rulesRefusing(change(changed(late, { state, result: '' })))).toEqual([
      'action-not-done-without-reason',
    ]);
  const dropped = await change(changed(late, { state: 'dropped-no-longer-needed', result: '転居した' }));
  const notDone = await change(changed(dropped, { state: 'not-done-by-agency', result: '人手がなかった' }));
  expect([dropped.state, notDone.state]).toEqual(['dropped-no-longer-needed', 'not-done-by-agency']);
  expect(await change(changed(notDone, { state: 'done-late', doneOn: '2026-10-01' }))).toMatchObject({ version: 4 });
  await expect(change(changed(late, { state: 'open' }))).rejects.toMatchObject({
    code: 'conflict',
    shape: { currentVersion: 4 },
  });
});

it('a change cannot take the owner away, name a stranger or move the task to another case', async () => {
  const { change, assign, list } = office.api.action;
  const one = await assign(task({ text: '動かない' }));
  expect(await rulesRefusing(change(changed(one, { ownerId: null })))).toEqual(['action-without-owner']);
  await expect(change(changed(one, { supportIds: [STRANGER] }))).rejects.toMatchObject({ code: 'not_found' });
  await expect(change(changed(one, { id: STRANGER }))).rejects.toMatchObject({ code: 'not_found' });
  const moved = { ...changed(one, {}), meetingId: STRANGER, agendaItemId: STRANGER, caseId: null };
  await change(moved);
  const { actions } = await list({ meetingId: stage.meeting.id });
  expect(actions.find(({ id }) => id === one.id)).toMatchObject({
    caseId: stage.household.id,
    agendaItemId: stage.items.case,
  });
});

it('決定事項 keeps a dissent, is committed to in its entry, and a view of the list is logged', async () => {
  const from = await logSize(office);
  const { meetingId, agendaItemId, caseId } = task();
  await office.api.action.decide({ meetingId, agendaItemId, caseId, text: '見守る', dissent: '一名が反対' });
  const { decisions } = await office.api.action.list({ meetingId });
  expect(decisions).toMatchObject([{ text: '見守る', dissent: '一名が反対' }]);
  const entries = await entriesOf(office, from);
  expect(entries[0]).toMatchObject({ type: 'action.decided', caseRef: stage.household.id, meetingRef: meetingId });
  expect(entries[0]?.bodyCommit).not.toBeNull();
});

it('after the approval nothing is decided any more, but what was agreed is followed up', async () => {
  await approveMinutes(stage, '');
  const { meetingId, agendaItemId, caseId } = task();
  const { action } = office.api;
  expect(await rulesRefusing(action.decide({ meetingId, agendaItemId, caseId, text: '後から', dissent: '' }))).toEqual([
    'minutes-are-approved',
  ]);
  expect(await rulesRefusing(action.assign(task()))).toEqual(['minutes-are-approved']);
  const [open] = (await action.list({ meetingId: null })).actions;
  if (!open) throw new Error('nothing is open');
  expect(await action.change(changed(open, { state: 'done', doneOn: '2026-09-20' }))).toMatchObject({ state: 'done' });
});
