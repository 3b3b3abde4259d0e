import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { entriesOf, logSize } from '../helpers/log.ts';
import { type Stage, setStage, tell, telling } from '../helpers/stage.ts';

let office: TestCore;
let stage: Stage;
let subjectId: string;
let sonId: string;
let caseId: string;
beforeAll(async () => {
  office = await openOffice('staff', { now: () => new Date('2026-08-27T05:00:00.000Z') });
  stage = await setStage(office);
  [subjectId = '', sonId = ''] = stage.household.persons.map(({ id }) => id);
  caseId = stage.household.id;
});
afterAll(() => office.close());

describe('提供状況: who was told what of one person (issue 3)', () => {
  it('before anything was told there is nothing, and the person is found all the same', async () => {
    const account = await office.api.accounting.ofPerson({ personId: subjectId });
    expect(account).toMatchObject({ label: 'R8-901 P1 本人', rows: [], byBasis: [], byOrganization: [] });
    expect(account.size).toBe((await logSize(office)) - 1);
    await expect(office.api.accounting.ofPerson({ personId: caseId })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('each disclosure is one line with giver, recipients by organisation, ground, consent and its number in the log', async () => {
    const told = await tell(stage, { content: '公共料金を三月滞納している。' });
    const { rows, byBasis, byOrganization } = await office.api.accounting.ofPerson({ personId: subjectId });
    const entry = (await entriesOf(office)).find(({ subject }) => subject === told.id);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      seq: entry?.seq,
      disclosureId: told.id,
      event: 'disclosure.recorded',
      meetingNumber: 'R8-S90',
      caseNumber: 'R8-901',
      discloser: '窓口 三郎',
      giver: '生活支援課',
      recipients: 5,
      categories: ['debt-arrears'],
      legalBasis: ['KON9-3', 'APPI69-1'],
      consentState: 'not-asked',
      recordedByName: 'staff 担当',
      corrects: null,
      correctedBy: null,
    });
    expect([...(rows[0]?.recipientOrganizations ?? [])].sort()).toEqual(
      ['かくう中央病院（1名）', 'かくう電力販売（1名）', '架空相談センター（1名）', '生活支援課（2名）'].sort(),
    );
    expect(byBasis).toEqual([
      { id: 'KON9-3', count: 1 },
      { id: 'APPI69-1', count: 1 },
    ]);
    expect(byOrganization).toContainEqual({ name: '生活支援課', count: 1 });
  });

  it('what was told of another person of the household is not the person’s', async () => {
    await tell(stage, { subjects: [{ caseId, personId: sonId }], content: '長男は在宅している。' });
    expect((await office.api.accounting.ofPerson({ personId: subjectId })).rows).toHaveLength(1);
    expect((await office.api.accounting.ofPerson({ personId: sonId })).rows).toHaveLength(1);
  });

  it('a correction and what it corrects stand side by side, and count once in the totals', async () => {
    const wrong = await tell(stage, { content: '二月滞納している。' });
    await office.api.disclosure.correct({
      ...telling(stage, { content: '三月滞納している。' }),
      correctsId: wrong.id,
      correctionReason: '聞き違い',
    });
    const { rows, byBasis } = await office.api.accounting.ofPerson({ personId: subjectId });
    const [, first, second] = rows;
    expect(first).toMatchObject({ disclosureId: wrong.id, correctedBy: second?.seq, corrects: null });
    expect(second).toMatchObject({ event: 'disclosure.corrected', corrects: first?.seq, correctedBy: null });
    expect(byBasis[0]?.count).toBe(2);
  });

  it('a correction that no longer names the person is told to that person by its number', async () => {
    const wrong = await tell(stage, { content: '取り違え。' });
    const right = await office.api.disclosure.correct({
      ...telling(stage, { subjects: [{ caseId, personId: sonId }], content: '長男のこと。' }),
      correctsId: wrong.id,
      correctionReason: '対象の取り違え',
    });
    const seqOf = async (id: string) => (await entriesOf(office)).find(({ subject }) => subject === id)?.seq;
    const mine = (await office.api.accounting.ofPerson({ personId: subjectId })).rows.at(-1);
    expect(mine).toMatchObject({ disclosureId: wrong.id, correctedBy: await seqOf(right.id) });
    const his = (await office.api.accounting.ofPerson({ personId: sonId })).rows.at(-1);
    expect(his).toMatchObject({ disclosureId: right.id, corrects: await seqOf(wrong.id) });
  });

  it('later looks at the case are counted', async () => {
    await office.api.supportCase.reveal({ id: caseId, purpose: '' });
    await office.api.supportCase.people({ id: caseId });
    const { accesses } = await office.api.accounting.ofPerson({ personId: subjectId });
    const counts = Object.fromEntries(accesses.map(({ event, count }) => [event, count]));
    expect(counts['support-case.viewed']).toBe(1);
    expect(counts['support-case.names-viewed']).toBe(1);
  });

  it('later looks at what was agreed about the case are counted too: one task with its results, and the visits', async () => {
    const { id } = await office.api.action.assign({
      meetingId: stage.meeting.id,
      agendaItemId: stage.items.case,
      caseId,
      text: '自宅を訪問する',
      ownerOrganizationId: stage.organizations.city.id,
      ownerId: null,
      supportIds: [],
      dueOn: null,
    });
    await office.api.action.history({ id });
    await office.api.action.follow({ caseId });
    await office.api.visit.ofCase({ caseId });
    const { accesses } = await office.api.accounting.ofPerson({ personId: subjectId });
    const counts = Object.fromEntries(accesses.map(({ event, count }) => [event, count]));
    expect(counts).toMatchObject({ 'action.viewed': 2, 'visit.viewed': 1 });
  });

  it('the auditor reads the same lines, by case number and code and never by name; the look is logged', async () => {
    const asStaff = (await office.api.accounting.ofPerson({ personId: subjectId })).rows;
    await office.as('auditor');
    const from = await logSize(office);
    const found = await office.api.accounting.persons({ search: 'r8-901　p1' });
    expect(found).toEqual([{ personId: subjectId, label: 'R8-901 P1 本人', count: 4 }]);
    expect(await office.api.accounting.persons({ search: '髙﨑' })).toEqual([]);
    const account = await office.api.accounting.ofPerson({ personId: subjectId });
    expect(account.rows).toEqual(asStaff);
    expect(JSON.stringify(account)).not.toMatch(/髙﨑|𠮷次|たかさき|滞納している/);
    expect(await entriesOf(office, from)).toMatchObject([
      { type: 'accounting.viewed', subject: subjectId, role: 'auditor', detail: { count: 4 } },
    ]);
    await office.as('chair');
    const { accesses } = await office.api.accounting.ofPerson({ personId: subjectId });
    expect(accesses.find(({ event }) => event === 'accounting.viewed')?.count).toBe(1);
    await office.as('staff');
  });

  it('those first of whom something was told; all are found by the number of the case', async () => {
    const all = await office.api.accounting.persons({ search: '' });
    expect(all.map(({ label }) => label)).toEqual(['R8-901 P1 本人', 'R8-901 P2 長男']);
  });

  it('an administrator has no business here', async () => {
    await office.as('admin');
    await expect(office.api.accounting.ofPerson({ personId: subjectId })).rejects.toMatchObject({ code: 'forbidden' });
    await office.as('staff');
  });
});
