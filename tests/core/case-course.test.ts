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

it('a visit is planned, recorded with the next one, and may be called off with a reason', async () => {
  followed.at('2026-10-05');
  await followed.change(followed.actions.letter.id, { state: 'done', doneOn: '2026-09-01', result: '送った' });
  await office.api.action.remind({
    actionIds: [followed.actions.visit.id],
    on: '2026-10-05',
    how: 'phone',
    answer: '来週に行く',
  });
  const { visit: visits } = office.api;
  const wanted = {
    caseId: stage.household.id,
    actionId: followed.actions.visit.id,
    plannedOn: '2026-10-01',
    how: 'home-visit' as const,
    organizationId: stage.organizations.city.id,
    memberIds: [stage.members.city.id],
    safetyNote: '二人で行く',
  };
  const planned = await visits.plan(wanted);
  expect(await visits.due({})).toMatchObject([{ caseNumber: 'R8-901', daysLeft: -4, organizationName: '生活支援課' }]);
  expect((await office.api.office.today({})).counts.visitsOverdue).toBe(1);
  const from = await logSize(office);
  const made = await visits.record({
    id: planned.id,
    version: planned.version,
    madeOn: '2026-10-05',
    result: 'absent-note-left',
    note: '電気は点いていた',
    safetyNote: '犬がいる',
    nextOn: '2026-10-12',
  });
  expect(made).toMatchObject({ state: 'made', result: 'absent-note-left', version: 2 });
  const [entry] = await entriesOf(office, from);
  expect(entry).toMatchObject({ type: 'visit.recorded', caseRef: stage.household.id });
  expect(JSON.stringify(entry)).not.toContain('電気');
  const next = (await visits.ofCase({ caseId: stage.household.id })).find(({ state }) => state === 'planned');
  expect(next).toMatchObject({ followsId: planned.id, plannedOn: '2026-10-12', safetyNote: '犬がいる' });
  expect(
    await rulesRefusing(
      visits.record({ ...made, madeOn: '2026-10-05', result: 'met', nextOn: null, version: made.version }),
    ),
  ).toEqual(['visit-already-recorded']);
  await expect(visits.cancel({ id: next?.id ?? '', version: 9, reason: '入院' })).rejects.toMatchObject({
    code: 'conflict',
  });
});

it('a case is closed once nothing is left open, leaves the open lists and is found, and may be reopened', async () => {
  followed.at('2026-11-02');
  const { supportCase, visit: visits, action } = office.api;
  const closing = {
    id: stage.household.id,
    version: (await supportCase.list({})).find(({ id }) => id === stage.household.id)?.version ?? 0,
    on: '2026-11-02',
    outcome: 'connected-to-support' as const,
    reason: '支援につながった',
    meetingId: stage.meeting.id,
    decisionId: null,
    isWatched: true,
    reviewOn: '2026-11-20',
    settlements: [],
  };
  expect((await rulesRefusing(supportCase.close(closing))).sort()).toEqual([
    'case-has-open-actions',
    'case-has-planned-visits',
  ]);
  const [planned] = (await visits.ofCase({ caseId: stage.household.id })).filter(({ state }) => state === 'planned');
  await visits.cancel({ id: planned?.id ?? '', version: planned?.version ?? 0, reason: '終結のため' });
  const left = (await action.follow({ caseId: stage.household.id })).actions;
  const settlements = left.map(({ id, version }, at_) => ({
    actionId: id,
    version,
    as: at_ === 0 ? ('dropped-no-longer-possible' as const) : ('continue' as const),
    reason: at_ === 0 ? '転居した' : '見守りとして続ける',
  }));
  const closed = await supportCase.close({ ...closing, settlements });
  expect(closed).toMatchObject({ kind: 'closed', retentionFrom: '2027-04-01', outcome: 'connected-to-support' });
  expect(await followed.one(left[0]?.id ?? '')).toMatchObject({
    state: 'dropped-no-longer-possible',
    result: '転居した',
  });
  expect((await supportCase.list({ search: 'R8-901' }))[0]).toMatchObject({ state: 'closed' });
  expect((await office.api.office.today({})).counts).toMatchObject({ supportCases: 0, reviewsDue: 0 });
  followed.at('2026-11-20');
  expect((await office.api.office.today({})).counts.reviewsDue).toBe(1);
  const detail = await supportCase.reveal({ id: stage.household.id });
  expect(await rulesRefusing(supportCase.change({ ...detail, state: 'supported' }))).toEqual([
    'case-reopens-by-reopening',
  ]);
  expect(await rulesRefusing(visits.plan({ ...plannedOf(), plannedOn: '2026-12-01' }))).toEqual([
    'visit-of-closed-case',
  ]);
  await supportCase.reopen({ id: detail.id, version: detail.version, on: '2026-11-20', reason: '再び相談があった' });
  const standing = await supportCase.standing({ id: detail.id });
  expect(standing).toMatchObject({ closing: null, openActions: left.length - 1, plannedVisits: 0 });
  expect(standing.closings.map(({ kind }) => kind)).toEqual(['reopened', 'closed']);
  expect(JSON.stringify(standing)).not.toContain('支援につながった');
  const soon = (await followed.plan('R8-S93', '2026-11-26')).id;
  const item = { meetingId: soon, label: '', title: '再び', minutes: 5, presenterId: null, purpose: '' };
  await office.api.meeting.addAgendaItem({ ...item, caseId: detail.id });
  expect((await office.api.action.review({ meetingId: soon })).cases[0]?.retabled).toMatchObject({
    kind: 'after-closing',
    on: '2026-11-02',
  });
});

const plannedOf = () => ({
  caseId: stage.household.id,
  actionId: null,
  how: 'phone' as const,
  organizationId: null,
  memberIds: [],
  safetyNote: '',
});

it('the course of a case tells everything in time order by code, and its words only when opened, with entries', async () => {
  const from = await logSize(office);
  const course = await office.api.supportCase.course({ id: stage.household.id });
  const kinds = new Set(course.map(({ kind }) => kind));
  for (const kind of ['consent', 'meeting', 'action', 'result', 'reminder', 'visit', 'closing'])
    expect(kinds, kind).toContain(kind);
  const days = course.map(({ on }) => on ?? '');
  expect(days).toEqual([...days].sort());
  const words = JSON.stringify(course);
  for (const hidden of ['訪問して', '送った', '電気は', '支援につながった', '髙﨑'])
    expect(words).not.toContain(hidden);
  const details = JSON.stringify(await office.api.supportCase.courseDetails({ id: stage.household.id }));
  for (const told of ['訪問して', '送った', '電気は', '犬がいる', '支援につながった']) expect(details).toContain(told);
  expect((await entriesOf(office, from)).map(({ type }) => type)).toEqual([
    'support-case.course-viewed',
    'support-case.course-opened',
  ]);
});

it('the figures of the year withhold small counts, hold no name of a person, and tell both kinds of not done apart', async () => {
  const figures = await office.api.statistics.followUp({ fiscalYear: 2026 });
  expect(figures?.actions.columns).toContain('dropped-no-longer-possible');
  expect(figures?.actions.rows.map(({ name }) => name).sort()).toEqual(['かくう電力販売', '架空市 生活支援課']);
  expect(figures?.actions.rows.flatMap(({ counts }) => counts).filter((count) => count !== null && count > 0)).toEqual(
    [],
  );
  const { rules } = await office.api.action.follow({});
  expect(figures?.k).toBe(rules.smallNumber);
  expect(JSON.stringify(figures)).not.toMatch(/髙﨑|訪問して|R8-901/);
  expect((await office.api.statistics.followUp({ fiscalYear: 2020 }))?.actions.rows).toEqual([]);
});
