import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { behindTheDoor, entriesOf, logSize, rulesRefusing } from '../helpers/log.ts';
import { type Stage, setStage, tell, telling } from '../helpers/stage.ts';

let office: TestCore;
let stage: Stage;
beforeAll(async () => {
  office = await openOffice('staff');
  stage = await setStage(office);
});
afterAll(() => office.close());

it('the entry says who told whom about whom on which ground, by identifier, and commits to the content', async () => {
  const from = await logSize(office);
  const recorded = await tell(stage, { content: '電気料金を三月滞納している。' });
  const [entry, ...more] = await entriesOf(office, from);
  expect(more).toEqual([]);
  expect(entry).toMatchObject({
    type: 'disclosure.recorded',
    subject: recorded.id,
    caseRef: stage.household.id,
    meetingRef: stage.meeting.id,
    recipients: recorded.recipientIds,
    legalBasis: ['KON9-3', 'APPI69-1'],
    fields: ['debt-arrears'],
    detail: { subjects: [stage.household.persons[0]?.id], consentState: 'not-asked', isSpecialCare: false },
  });
  expect(entry?.refs).toEqual([stage.items.case, stage.members.city.id, stage.requestId]);
  expect(entry?.bodyCommit).toMatch(/^[0-9a-f]{64}$/);
});

it('the check proposes recipients, requests and the consent on file, and records nothing', async () => {
  const from = await logSize(office);
  const check = await office.api.disclosure.check(telling(stage, { recipientIds: [], consentState: 'given' }));
  expect(check.violations).toEqual([]);
  expect(new Set(check.recipientIds)).toEqual(new Set(telling(stage).recipientIds));
  expect(check.requestIds).toEqual([stage.requestId]);
  expect(check).toMatchObject({
    consentState: 'not-asked',
    warnings: [{ rule: 'consent-differs-from-case', of: { stated: 'given', filed: 'not-asked' } }],
  });
  expect(await entriesOf(office, from)).toEqual([]);
});

it('a paper read out for an absent giver is told to everyone in the room, its reader included', async () => {
  const { meeting, members } = stage;
  await office.api.attendance.leave({ meetingId: meeting.id, memberId: members.doctor.id, at: '14:00' });
  const changes = {
    at: '14:05',
    discloserId: members.doctor.id,
    readById: members.recorder.id,
    medium: 'read-out' as const,
    legalBasis: ['KON9-3'],
  };
  const inRoom = telling(stage, changes).recipientIds;
  expect((await tell(stage, changes)).recipientIds).toEqual(expect.arrayContaining(inRoom));
  expect(inRoom).toContain(members.recorder.id);
  await office.api.attendance.enter({ meetingId: meeting.id, memberId: members.doctor.id, at: '14:10' });
});

it('a correction is a new, linked record; the old one stays word for word and is corrected once', async () => {
  const wrong = await tell(stage, { content: '滞納は三月。' });
  const input = { ...telling(stage, { content: '滞納は二月。' }), correctsId: wrong.id, correctionReason: '聞き違い' };
  const right = await office.api.disclosure.correct(input);
  expect(right).toMatchObject({ correctsId: wrong.id, correctionReason: '聞き違い', content: '滞納は二月。' });
  const { disclosures } = await office.api.disclosure.list({ meetingId: stage.meeting.id });
  expect(disclosures.find(({ id }) => id === wrong.id)).toEqual({ ...wrong, correctedById: right.id });
  expect(await rulesRefusing(office.api.disclosure.correct(input))).toEqual(['disclosure-already-corrected']);
  const again = await office.api.disclosure.correct({ ...input, correctsId: right.id, content: '滞納は一月。' });
  expect(again.number).toBe(right.number + 1);
  const size = await logSize(office);
  expect((await entriesOf(office, size - 1))[0]).toMatchObject({
    type: 'disclosure.corrected',
    detail: { corrects: right.id },
  });
});

it('a correction keeps of the chair’s decision what the corrected record still needs, and nothing beyond', async () => {
  await office.as('chair');
  const { api } = office;
  const overridden = await api.disclosure.override({ ...telling(stage, { requestId: null }), overrideReason: '急ぎ' });
  await office.as('staff');
  const { disclosure } = office.api;
  const correct = (correctsId: string, changes: Parameters<typeof telling>[1]) =>
    disclosure.correct({ ...telling(stage, changes), correctsId, correctionReason: '誤記' });
  expect(await rulesRefusing(correct(overridden.id, { requestId: null, isSpecialCare: true }))).toEqual([
    'special-care-kinds-missing',
  ]);
  const kept = await correct(overridden.id, { requestId: null });
  expect(kept.override).toEqual({ reason: '急ぎ', rules: ['request-needed'] });
  expect((await correct(kept.id, {})).override).toBeNull();
});

it('what is not told is recorded with its reason (要綱 10条4項), for an item of this meeting only', async () => {
  const input = {
    meetingId: stage.meeting.id,
    agendaItemId: stage.items.case,
    at: '14:20',
    memberId: stage.members.doctor.id,
    what: '診療の内容',
    reason: '本人の同意がない',
  };
  const from = await logSize(office);
  const withheld = await office.api.disclosure.withhold(input);
  expect((await office.api.disclosure.list({ meetingId: stage.meeting.id })).withholdings).toEqual([withheld]);
  expect((await entriesOf(office, from))[0]).toMatchObject({ type: 'disclosure.withheld', subject: withheld.id });
  const stranger = '00000000-0000-4000-8000-000000000000';
  for (const changes of [{ meetingId: stranger }, { agendaItemId: stranger }, { memberId: stranger }])
    await expect(office.api.disclosure.withhold({ ...input, ...changes })).rejects.toMatchObject({ code: 'not_found' });
});

it('records of disclosure and of withholding are append-only past the rules too (要綱の記録保存)', async () => {
  const { kysely } = behindTheDoor(office);
  await expect(kysely.updateTable('disclosure').set({ content: '書換' }).execute()).rejects.toThrow('append-only');
  await expect(kysely.deleteFrom('disclosure').execute()).rejects.toThrow('append-only');
  await expect(kysely.updateTable('withholding').set({ what: '書換' }).execute()).rejects.toThrow('append-only');
  await expect(kysely.deleteFrom('withholding').execute()).rejects.toThrow('append-only');
});
