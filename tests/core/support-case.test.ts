import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SupportCaseDetail } from '../../src-main/contract/support-case.ts';
import { person, supportCase } from '../helpers/blank.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { behindTheDoor, entriesOf, logSize, rulesRefusing } from '../helpers/log.ts';
import { setStage, tell } from '../helpers/stage.ts';

let office: TestCore;
let household: SupportCaseDetail;
const NAME = '髙﨑 𠮷次郎';
beforeAll(async () => {
  office = await openOffice('staff', { now: () => new Date('2026-08-26T15:30:00.000Z') });
  household = await office.api.supportCase.add(
    supportCase('R8-801', [
      person({
        name: NAME,
        kana: 'タカサキ ヨシジロウ',
        otherNames: ['旧姓 太刀'],
        birthDate: '1946-08-27',
        identifiers: [{ kind: 'phone', value: '090-0000-9911' }],
        isAddressConfidential: true,
      }),
      person({ code: 'P2', relation: '妻', name: '髙﨑 ミサヲ' }),
    ]),
  );
});
afterAll(() => office.close());

it('the list shows codes, consent, first kana and decade of age, never a name, a number or an address (level 1)', async () => {
  const from = await logSize(office);
  for (const search of ['', NAME, '高崎', 'たかさき', '旧姓', 'r8-801']) {
    const rows = await office.api.supportCase.list({ search });
    expect(
      rows.map((row) => row.caseNumber),
      search,
    ).toEqual(['R8-801']);
    // An identifier is drawn and may hold the digits of any year.
    const text = JSON.stringify(rows.map(({ id: _id, ...row }) => row));
    for (const secret of [NAME, '髙﨑', 'タカサキ', '太刀', 'ミサヲ', '090-0000', '1946'])
      expect(text).not.toContain(secret);
    // 80 years old on that day in Japan, where the clock of the test already shows the 27th.
    expect(rows[0]).toMatchObject({ hint: 'た 80', consent: 'not-asked', personCount: 2, isAddressConfidential: true });
  }
  expect(await office.api.supportCase.list({ search: '%' })).toEqual([]);
  expect(await entriesOf(office, from)).toEqual([]);
});

it('opening the record is logged with the case, and the names alone with less', async () => {
  const from = await logSize(office);
  expect((await office.api.supportCase.reveal({ id: household.id, purpose: '会議の準備' })).persons[0]?.name).toBe(
    NAME,
  );
  const names = await office.api.supportCase.people({ id: household.id });
  expect(Object.keys(names.persons[0] ?? {}).sort()).toEqual(['code', 'id', 'kana', 'name', 'relation']);
  const entries = await entriesOf(office, from);
  expect(entries.map(({ type, caseRef }) => [type, caseRef])).toEqual([
    ['support-case.viewed', household.id],
    ['support-case.names-viewed', household.id],
  ]);
  expect(entries[0]?.fields).toContain('identifiers');
  expect(entries[1]?.fields).toEqual(['name', 'relation']);
});

it('consent is a history: the newest decides, the earlier ones stay and cannot be rewritten', async () => {
  const consent = { on: '2026-08-01', method: '面談', scope: '住まい', reason: '' };
  await office.api.supportCase.recordConsent({ id: household.id, consent: { ...consent, state: 'given' } });
  const { consents } = await office.api.supportCase.recordConsent({
    id: household.id,
    consent: { ...consent, state: 'withdrawn', reason: '本人の申出' },
  });
  expect(consents.map(({ state }) => state)).toEqual(['withdrawn', 'given', 'not-asked']);
  expect((await office.api.supportCase.list({}))[0]?.consent).toBe('withdrawn');
  const { kysely } = behindTheDoor(office);
  await expect(kysely.updateTable('consent').set({ state: 'given' }).execute()).rejects.toThrow('append-only');
  await expect(kysely.deleteFrom('consent').execute()).rejects.toThrow('append-only');
});

it('a change of an old version is refused with the stored one; a number or a person’s code is used once', async () => {
  const { consents: _consents, ...read } = await office.api.supportCase.reveal({ id: household.id });
  const { version } = await office.api.supportCase.change({ ...read, summary: '概要' });
  await expect(office.api.supportCase.change({ ...read, summary: '別の概要' })).rejects.toMatchObject({
    code: 'conflict',
    shape: { currentVersion: version },
  });
  const { add } = office.api.supportCase;
  expect(await rulesRefusing(add(supportCase('R8-801', [person({})])))).toEqual(['case-number-taken']);
  expect(await rulesRefusing(add(supportCase('R8-802', [person({}), person({})])))).toEqual(['person-code-twice']);
  expect(await office.api.supportCase.list({ search: 'R8-802' })).toEqual([]);
});

it('a person of another case cannot be taken over by giving its identifier', async () => {
  const other = await office.api.supportCase.add(supportCase('R8-803', [person({ name: '別人 一' })]));
  const { consents: _consents, ...read } = other;
  const stolen = { ...person({ code: 'P9', name: '乗取 二' }), id: household.persons[0]?.id ?? '' };
  await expect(office.api.supportCase.change({ ...read, persons: [...read.persons, stolen] })).rejects.toMatchObject({
    code: 'conflict',
  });
  expect((await office.api.supportCase.reveal({ id: household.id })).persons[0]?.name).toBe(NAME);
});

it('a person named in a disclosure stays in the case (要綱の記録保存); one who is not may be taken out', async () => {
  const stage = await setStage(office);
  await tell(stage);
  const { consents: _consents, ...read } = await office.api.supportCase.reveal({ id: stage.household.id });
  const [subject, other] = read.persons;
  expect(await rulesRefusing(office.api.supportCase.change({ ...read, persons: other ? [other] : [] }))).toEqual([
    'person-is-named-in-disclosure',
  ]);
  const changed = await office.api.supportCase.change({ ...read, persons: subject ? [subject] : [] });
  expect(changed.persons.map(({ code }) => code)).toEqual(['P1']);
});

it('the auditor sees that a case exists and not whom it is about', async () => {
  await office.as('auditor');
  expect((await office.api.supportCase.list({})).length).toBeGreaterThan(1);
  await expect(office.api.supportCase.reveal({ id: household.id })).rejects.toMatchObject({ code: 'forbidden' });
  await expect(office.api.supportCase.people({ id: household.id })).rejects.toMatchObject({ code: 'forbidden' });
  await office.as('staff');
});
