import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DisclosureInput } from '../../src-main/contract/disclosure.ts';
import { person, supportCase } from '../helpers/blank.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { entriesOf, logSize } from '../helpers/log.ts';
import { enrolSecond, refusal, signInAsSecond } from '../helpers/second-user.ts';
import { type Stage, setStage, tell, telling } from '../helpers/stage.ts';

/** Ways round the need to know among staff: seats that somebody takes, records that somebody corrects, looks that grow. */

let office: TestCore;
let stage: Stage;
let clock = new Date('2026-08-27T05:00:00.000Z');
let accounts: ReadonlyMap<string, string>;
/** A case of the second member of staff, with its person. */
let own: { readonly id: string; readonly personId: string };
let told: { readonly id: string };

const asSecond = async (): Promise<void> => {
  expect((await signInAsSecond(office)).kind).toBe('signed-in');
};
const plan = async () => {
  const { id, version, kind, number, title, place, heldOn, startsAt, endsAt, chairId, recorderId } =
    await office.api.meeting.get({ id: stage.meeting.id });
  return { id, version, kind, number, title, place, heldOn, startsAt, endsAt, chairId, recorderId };
};

beforeAll(async () => {
  office = await openOffice('admin', { now: () => clock });
  await enrolSecond(office, 'staff');
  await office.as('staff');
  stage = await setStage(office);
  const added = await office.api.supportCase.add(
    supportCase('R8-977', [person({ name: '別府 一', kana: 'べっぷ はじめ' })]),
  );
  own = { id: added.id, personId: added.persons[0]?.id ?? '' };
  told = await tell(stage);
  await office.api.note.save({ agendaItemId: stage.items.case, text: '滞納の経緯を聞いた。', revision: 0 });
  await office.as('admin');
  accounts = new Map((await office.api.account.list({})).map(({ loginName, id }) => [loginName, id]));
  await office.api.needToKnow.seat({ accountId: accounts.get('staff') ?? '', memberId: stage.members.recorder.id });
  await office.as('staff');
  const assign = (caseId: string, loginName: string) =>
    office.api.needToKnow.assign({ caseId, accountIds: [accounts.get(loginName) ?? ''] });
  await assign(stage.household.id, 'staff');
  await assign(own.id, 'second');
  await office.as('admin');
  const { version } = await office.api.needToKnow.rules({});
  await office.api.needToKnow.setStaffScope({ staffScope: 'assigned-cases', version, reason: '職員が増えたため' });
}, 240_000);
afterAll(() => office.close());

describe('whoever is not concerned with a meeting', () => {
  it('plans its hours and place, and gives nobody its seats', async () => {
    await asSecond();
    const { api } = office;
    const now = await plan();
    expect(await refusal(api.meeting.changePlan({ ...now, place: '会議室二' }))).toBe('answered');
    for (const change of [{ recorderId: null }, { chairId: null }, { kind: 'platform' as const }])
      expect(await refusal(api.meeting.changePlan({ ...(await plan()), ...change })), JSON.stringify(change)).toBe(
        'forbidden beyond-meeting',
      );
    expect(await api.note.forMeeting({ meetingId: now.id })).toEqual([]);
    await office.as('staff');
    expect(await refusal(api.meeting.changePlan({ ...(await plan()), place: '会議室一' }))).toBe('answered');
  });

  it('is no recorder by being the recorder’s deputy', async () => {
    const { city, recorder } = stage.members;
    await office.as('admin');
    await office.api.needToKnow.seat({ accountId: accounts.get('second') ?? '', memberId: city.id });
    await asSecond();
    await office.api.member.change({ ...city, deputyOfId: recorder.id });
    expect(await office.api.note.forMeeting({ meetingId: stage.meeting.id })).toEqual([]);
  });
});

it('a meeting that holds personal data becomes none that speaks of nobody (要綱 18条)', async () => {
  await office.as('staff');
  expect(await refusal(office.api.meeting.changePlan({ ...(await plan()), kind: 'platform' }))).toBe(
    'rule_violated meeting-holds-personal-data',
  );
});

it('nobody corrects a record of somebody else’s case into one of their own', async () => {
  await asSecond();
  const input: DisclosureInput = telling(stage, {
    agendaItemId: stage.items.opening,
    subjects: [{ caseId: own.id, personId: own.personId }],
    content: '別の話。',
  });
  expect(
    await refusal(office.api.disclosure.correct({ ...input, correctsId: told.id, correctionReason: '誤り' })),
  ).toBe('forbidden beyond-case');
  await office.as('staff');
  const { rows } = await office.api.accounting.ofPerson({ personId: stage.household.persons[0]?.id ?? '' });
  expect(rows.map(({ correctedBy }) => correctedBy)).toEqual([null]);
});

it('a look that reaches further than one before is noted again, however soon', async () => {
  await asSecond();
  const { api } = office;
  const from = await logSize(office);
  const look = () => api.note.forMeeting({ meetingId: stage.meeting.id });
  const noted = async () => (await entriesOf(office, from)).filter(({ type }) => type === 'note.viewed').length;
  expect(await look()).toEqual([]);
  expect(await look()).toEqual([]);
  expect(await noted()).toBe(1);
  await office.as('staff');
  await api.needToKnow.assign({
    caseId: stage.household.id,
    accountIds: ['staff', 'second'].map((name) => accounts.get(name) ?? ''),
  });
  await asSecond();
  expect(await look()).toHaveLength(1);
  expect(await noted()).toBe(2);
  await office.as('staff');
  await api.needToKnow.assign({ caseId: stage.household.id, accountIds: [accounts.get('staff') ?? ''] });
});

describe('緊急アクセス', () => {
  it('to a meeting shows a clerk all of it, and counts the look', async () => {
    await asSecond();
    const { api } = office;
    const look = () => api.note.forMeeting({ meetingId: stage.meeting.id });
    expect(await look()).toEqual([]);
    await api.access.breakGlass({
      caseId: null,
      meetingId: stage.meeting.id,
      reason: '担当者が急病で、今日の対応が要るため',
    });
    expect((await look()).map(({ text }) => text)).toEqual(['滞納の経緯を聞いた。']);
    expect((await api.disclosure.list({ meetingId: stage.meeting.id })).disclosures).toHaveLength(1);
    await office.as('auditor');
    const [record] = await api.access.glasses({});
    expect(record?.looks.map(({ operation }) => operation)).toEqual(['note.forMeeting', 'disclosure.list']);
  });

  it('does not last longer because the clock was set back', async () => {
    await asSecond();
    const { api } = office;
    await api.access.breakGlass({
      caseId: stage.household.id,
      meetingId: null,
      reason: '担当者が急病で、今日の対応が要るため',
    });
    expect(await refusal(api.supportCase.reveal({ id: stage.household.id }))).toBe('answered');
    const before = clock;
    clock = new Date(clock.getTime() - 86_400_000);
    expect(await refusal(api.supportCase.reveal({ id: stage.household.id }))).toBe('forbidden beyond-case');
    clock = before;
  });

  it('tells an administrator who and when, not of which case', async () => {
    await office.as('admin');
    const records = await office.api.access.glasses({});
    expect(records.length).toBeGreaterThan(0);
    expect(records.map(({ label, reason }) => label + reason)).toEqual(records.map(() => ''));
  });
});
