import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestCore } from '../helpers/core.ts';
import { type FollowedOffice, openFollowed } from '../helpers/followed.ts';
import { entriesOf, logSize, rulesRefusing } from '../helpers/log.ts';
import type { Stage } from '../helpers/stage.ts';

let followed: FollowedOffice;
let office: TestCore;
let stage: Stage;
beforeAll(async () => {
  followed = await openFollowed();
  ({ office, stage } = followed);
});
afterAll(() => office.close());

const open = async () => (await office.api.action.follow({})).actions;

it('actions stand in groups by their day, with the organisation in charge and what is asked today', async () => {
  followed.at('2026-09-15');
  expect((await open()).map(({ id, group, organizationName }) => [id, group, organizationName])).toEqual([
    [followed.actions.visit.id, 'overdue', '生活支援課'],
    [followed.actions.call.id, 'due-soon', 'かくう電力販売'],
    [followed.actions.letter.id, 'undated', '生活支援課'],
  ]);
  expect((await open()).map(({ remind }) => remind)).toEqual(['overdue', 'before', null]);
  expect((await office.api.office.today({})).counts).toMatchObject({ remindersDue: 2, overdueActions: 1 });
});

it('a reminder is recorded with its answer sealed, and the action is not asked after again for a week', async () => {
  const from = await logSize(office);
  await office.api.action.remind({
    actionIds: [followed.actions.visit.id],
    on: '2026-09-15',
    how: 'phone',
    answer: '来週に行く',
  });
  const [entry] = await entriesOf(office, from);
  expect(entry).toMatchObject({ type: 'action.reminded', detail: { how: 'phone', actions: 1 } });
  expect(JSON.stringify(entry)).not.toContain('来週');
  expect((await followed.one(followed.actions.visit.id)).remind).toBeNull();
  followed.at('2026-09-22');
  expect(await followed.one(followed.actions.visit.id)).toMatchObject({ remind: 'overdue', remindedOn: '2026-09-15' });
});

it('asking is one organisation at a time, not ahead of time, and not about what is settled', async () => {
  const { remind } = office.api.action;
  const said = { on: '2026-09-22', how: 'mail' as const, answer: '' };
  expect(
    await rulesRefusing(remind({ ...said, actionIds: [followed.actions.visit.id, followed.actions.call.id] })),
  ).toEqual(['reminder-to-several-organizations']);
  expect(await rulesRefusing(remind({ ...said, on: '2026-09-23', actionIds: [followed.actions.visit.id] }))).toEqual([
    'reminder-in-future',
  ]);
  await expect(remind({ ...said, actionIds: [stage.household.id] })).rejects.toMatchObject({ code: 'not_found' });
});

it('asking can be put off for a reason, from tomorrow on', async () => {
  const { snooze } = office.api.action;
  expect(
    await rulesRefusing(snooze({ actionId: followed.actions.call.id, until: '2026-09-22', reason: '入院中' })),
  ).toEqual(['snooze-not-in-future']);
  await expect(snooze({ actionId: followed.actions.call.id, until: '2026-09-30', reason: '' })).rejects.toMatchObject({
    code: 'invalid_input',
  });
  await snooze({ actionId: followed.actions.call.id, until: '2026-09-30', reason: '入院中' });
  expect(await followed.one(followed.actions.call.id)).toMatchObject({
    remind: null,
    snoozedUntil: '2026-09-30',
    group: 'overdue',
  });
  const { snoozes, reminders } = await office.api.action.history({ id: followed.actions.call.id });
  expect([snoozes.length, reminders.length]).toEqual([1, 0]);
});

it('the office sets when it asks; a second hand that was slower is told', async () => {
  const { rules } = await office.api.action.follow({});
  expect(rules).toMatchObject({ daysBefore: 7, isOnDay: true, everyDays: 7, smallNumber: 10 });
  const set = await office.api.action.setRules({ ...rules, everyDays: 1 });
  await expect(office.api.action.setRules(rules)).rejects.toMatchObject({ code: 'conflict' });
  await office.api.action.setRules({ ...set, everyDays: 7 });
});

it('the next meeting begins with the review of earlier actions, and its case brings its own', async () => {
  const next = await followed.plan('R8-S91', '2026-09-24');
  expect(next.agenda.map(({ title, origin }) => [title, origin])).toEqual([['前回行動の確認', 'review']]);
  const item = { meetingId: next.id, label: '2', title: '個別案件', minutes: 10, presenterId: null, purpose: '' };
  const { agenda } = await office.api.meeting.addAgendaItem({ ...item, caseId: stage.household.id });
  let review = await office.api.action.review({ meetingId: next.id });
  expect(review.general).toEqual([]);
  expect(review.cases).toMatchObject([
    { caseId: stage.household.id, retabled: { kind: 'again', meetingNumber: 'R8-S90', on: '2026-08-27' } },
  ]);
  expect(review.cases[0]?.actions.map(({ id }) => id)).toEqual([
    followed.actions.visit.id,
    followed.actions.call.id,
    followed.actions.letter.id,
  ]);

  followed.at('2026-09-24');
  await office.api.meeting.open({ id: next.id, at: '13:30' });
  await followed.change(followed.actions.letter.id, { state: 'done', doneOn: '2026-09-01', result: '送った' }, next.id);
  const about = agenda[1]?.id ?? '';
  const carried = await office.api.action.carryOver({
    ...(await followed.one(followed.actions.call.id)),
    meetingId: next.id,
    agendaItemId: about,
    dueOn: '2026-10-31',
  });
  expect(carried).toMatchObject({ carriedFromId: followed.actions.call.id, caseId: stage.household.id, state: 'open' });
  expect(await followed.one(followed.actions.call.id)).toMatchObject({
    state: 'carried-over',
    carriedToId: carried.id,
  });
  expect(
    (await office.api.action.history({ id: followed.actions.call.id })).chain.map(({ meetingNumber }) => meetingNumber),
  ).toEqual(['R8-S90', 'R8-S91']);
  review = await office.api.action.review({ meetingId: next.id });
  expect(review.cases[0]?.actions.map(({ id }) => id).sort()).toEqual(
    [followed.actions.visit.id, followed.actions.call.id, followed.actions.letter.id].sort(),
  );
  expect(
    await rulesRefusing(followed.change(followed.actions.call.id, { state: 'done', doneOn: '2026-09-24' })),
  ).toEqual(['action-is-carried-on']);
  expect(
    await rulesRefusing(
      office.api.action.carryOver({
        ...(await followed.one(followed.actions.call.id)),
        meetingId: next.id,
        agendaItemId: about,
      }),
    ),
  ).toEqual(['action-is-carried-on']);
  expect(
    await rulesRefusing(
      office.api.action.carryOver({
        ...(await followed.one(followed.actions.letter.id)),
        meetingId: next.id,
        agendaItemId: about,
      }),
    ),
  ).toEqual(['action-is-settled']);
  expect(
    await rulesRefusing(office.api.action.carryOver({ ...carried, meetingId: next.id, agendaItemId: about })),
  ).toEqual(['action-carried-into-own-meeting']);
});

it('what a meeting did not reach goes to the next by itself, and is dropped only with a reason', async () => {
  const held = (await office.api.meeting.list({})).find(({ number }) => number === 'R8-S91');
  const { agenda, id } = await office.api.meeting.get({ id: held?.id ?? '' });
  expect(agenda.length).toBe(2);
  const after = await followed.plan('R8-S92', '2026-10-29');
  expect(after.agenda.map(({ origin }) => origin)).toEqual(['review']);
  await office.api.meeting.close({ id, at: '15:30' });
  // What comes in after the meeting is not what the meeting saw, whenever its minutes are drawn up.
  followed.at('2026-09-30');
  await followed.change(followed.actions.visit.id, { state: 'in-progress', result: '翌週に行った' });
  const { blocks } = await office.api.minutes.draft({ meetingId: id });
  expect(blocks.find(({ id }) => id.startsWith('review-summary:'))?.text).toBe(
    '前回までの取組は3件（未着手1件、完了1件、次回へ継続1件）。案件の取組は、その議題に記載する。',
  );
  const printed = blocks.filter(({ id }) => id.startsWith('review:'));
  expect(printed.map(({ agendaItemId }) => agendaItemId)).toEqual(printed.map(() => agenda[1]?.id));
  expect(printed.map(({ text }) => text)).toEqual(
    expect.arrayContaining([
      'R8-S90　訪問して様子を見る（担当：生活支援課／期限：令和8年9月10日（木））\n未着手',
      'R8-S90　支払の相談を受ける（担当：かくう電力販売／期限：令和8年9月20日（日））\n次回へ継続',
      'R8-S90　案内を送る（担当：生活支援課）\n完了（令和8年9月1日（火））：送った',
    ]),
  );
  followed.at('2026-09-24');
  const arrived = await office.api.meeting.get({ id: after.id });
  expect(arrived.agenda.map(({ title, origin, carriedFrom }) => [title, origin, carriedFrom])).toEqual([
    ['前回行動の確認', 'review', null],
    ['個別案件', 'carried', 'R8-S91'],
  ]);
  const dropped = arrived.agenda[1]?.id ?? '';
  expect(await rulesRefusing(office.api.meeting.removeAgendaItem({ id: dropped }))).toEqual([
    'carried-item-without-reason',
  ]);
  await office.api.meeting.removeAgendaItem({ id: dropped, reason: '次々回に扱う' });
  const later = await followed.plan('R8-S93', '2026-11-26');
  expect(later.agenda.map(({ origin }) => origin)).toEqual(['review']);
  const general = (await office.api.action.review({ meetingId: after.id })).general;
  expect(general.map(({ text }) => text)).toContain('訪問して様子を見る');

  // Nobody of a case that was not on the agenda is known to the redaction of these minutes: nothing of it is printed.
  await office.api.meeting.open({ id: after.id, at: '13:30' });
  await office.api.meeting.close({ id: after.id, at: '15:30' });
  const { blocks: drawn } = await office.api.minutes.draft({ meetingId: after.id });
  const words = drawn.map(({ text }) => text).join('\n');
  expect(words).toContain(`議題にない案件の取組${general.length}件は、内容を載せない。`);
  for (const text of ['訪問して様子を見る', '翌週に行った', 'R8-901']) expect(words).not.toContain(text);

  // What a later meeting carried on or put right was before the earlier one all the same.
  followed.at('2026-11-26');
  await office.api.meeting.open({ id: later.id, at: '13:30' });
  await office.api.action.carryOver({
    ...(await followed.one(followed.actions.visit.id)),
    meetingId: later.id,
    agendaItemId: later.agenda[0]?.id ?? '',
  });
  const again = (await office.api.minutes.draft({ meetingId: id })).blocks;
  const reviewIn = (of: typeof blocks) => of.filter(({ id }) => id.startsWith('review')).map(({ text }) => text);
  expect(reviewIn(again)).toEqual(reviewIn(blocks));
});
