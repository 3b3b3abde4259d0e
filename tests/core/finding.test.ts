import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding, FindingKind } from '../../src-main/contract/finding.ts';
import type { ReadTransaction } from '../../src-main/core/context.ts';
import { findingSummary } from '../../src-main/core/finding/queries.ts';
import { person, supportCase } from '../helpers/blank.ts';
import { openOffice, startTestCore, type TestCore } from '../helpers/core.ts';
import { catalogue } from '../helpers/finding.ts';
import { behindTheDoor, byHand, entriesOf, leavesOf, logSize } from '../helpers/log.ts';
import { type Stage, setStage, telling } from '../helpers/stage.ts';

/** The clock of the wall; a Thursday at 14:00 in Japan. */
let clock = new Date('2026-08-27T05:00:00.000Z');
let office: TestCore;
let stage: Stage;

const findings = async (kind?: FindingKind): Promise<Finding[]> =>
  (await office.api.finding.list({})).findings.filter((one) => kind === undefined || one.kind === kind);
const one = async (kind: FindingKind): Promise<Finding> => {
  const [found, ...more] = await findings(kind);
  if (!found || more.length > 0) throw new Error(`${more.length + 1} of ${kind}`);
  return found;
};
const override = () =>
  office.api.disclosure.override({
    ...telling(stage, { legalBasis: ['APPI27-0'], discloserId: stage.members.power.id }),
    overrideReason: '命にかかわるため',
  });
const reader = () => {
  const log = behindTheDoor(office).kysely as unknown as ReadTransaction;
  return { trx: log, log, reviewed: null, catalogue, progress: () => {}, pause: async () => {} };
};

beforeAll(async () => {
  office = await openOffice('staff', { now: () => clock });
  stage = await setStage(office);
});
afterAll(() => office.close());

describe('所見: what an auditor should look at (issue 3)', () => {
  it('an office in which all went its way shows none but what its own clock explains', async () => {
    await office.api.supportCase.reveal({ id: stage.household.id, purpose: '' });
    await office.as('auditor');
    const { findings: found, size, since } = await office.api.finding.list({});
    // The shared office was founded by the machine's own clock; the test turned it to the day of the meeting.
    expect(found.filter(({ kind }) => !['clock-back', 'long-gap', 'odd-hours'].includes(kind))).toEqual([]);
    expect(since).toBe(0);
    expect((await entriesOf(office, size)).map(({ type, detail }) => [type, detail])).toEqual([
      ['finding.viewed', { size, count: found.length }],
    ]);
  });

  it('an override on a basis without its particulars is both, with names, numbers and the rules set aside', async () => {
    await office.as('chair');
    const from = await logSize(office);
    await override();
    await office.as('auditor');
    const found = await one('override');
    expect(found).toMatchObject({
      key: `override:${from}`,
      seqs: [from],
      count: 1,
      actorName: 'chair 担当',
      caseNumber: 'R8-901',
      meetingNumber: 'R8-S90',
      isNew: true,
      mark: null,
      grown: 0,
      facts: { giver: ['かくう電力販売'], recipients: 5 },
    });
    expect(found.facts['rules']).toContain('particulars-missing');
    expect((await one('basis-without-particulars')).facts).toMatchObject({ missing: ['APPI27-0/consentRecord'] });
  });

  it('a look by somebody with no task in the case is one, until that somebody records something there', async () => {
    await office.as('staff');
    const { id } = await office.api.supportCase.add(supportCase('R8-902', [person({})]));
    await office.as('chair');
    // A case on no agenda of the chair's: it can be seen through an emergency access alone.
    await office.api.access.breakGlass({ caseId: id, meetingId: null, reason: '夜間に連絡があったため' });
    await office.api.supportCase.reveal({ id, purpose: '' });
    await office.as('auditor');
    const found = await one('view-without-task');
    expect(found).toMatchObject({ actorName: 'chair 担当', caseNumber: 'R8-902', count: 1 });
    await office.as('staff');
    await office.api.meeting.addAgendaItem({
      meetingId: stage.meeting.id,
      label: '3',
      title: '追加の案件',
      minutes: 10,
      presenterId: null,
      purpose: '',
      caseId: id,
    });
    await office.as('chair');
    await office.api.supportCase.recordConsent({
      id,
      consent: { state: 'not-asked', on: null, method: '', scope: '', reason: '' },
    });
    await office.as('auditor');
    expect(await findings('view-without-task')).toEqual([]);
  });

  it('a mark with its note survives the lock, is logged without the note, and a later one takes its place', async () => {
    const { key, count } = await one('override');
    const from = await logSize(office);
    await office.api.finding.mark({ key, state: 'follow-up', note: '議長に確認する' });
    clock = new Date(clock.getTime() + 60_000);
    const marked = await office.api.finding.mark({ key, state: 'reviewed', note: '理由書を見た' });
    expect(marked).toMatchObject({ kind: 'override', count });
    expect((await entriesOf(office, from)).map(({ type, detail }) => [type, detail])).toEqual([
      ['finding.marked', { kind: 'override', state: 'follow-up', count: 1 }],
      ['finding.marked', { kind: 'override', state: 'reviewed', count: 1 }],
    ]);
    expect((await leavesOf(office, from)).join('')).not.toMatch(/理由書|確認する/);
    await office.as('auditor');
    expect((await one('override')).mark).toEqual({
      state: 'reviewed',
      note: '理由書を見た',
      at: clock.toISOString(),
      byName: 'auditor 担当',
    });
    const kept = await behindTheDoor(office).kysely.selectFrom('findingMark').select('state').execute();
    expect(kept).toHaveLength(2);
    await expect(byHand(office, 'DELETE FROM findingMark')).rejects.toThrow('append-only');
  });

  it('an unknown finding cannot be marked, and only an auditor marks', async () => {
    const last = await logSize(office);
    for (const key of ['override:0', `override:${last + 9}`, 'nonsense:1', 'override:', 'odd-hours:x:2026-08-29@3'])
      await expect(office.api.finding.mark({ key, state: 'reviewed', note: '' }), key).rejects.toMatchObject({
        code: 'not_found',
      });
    const { key } = await one('override');
    for (const role of ['staff', 'chair', 'admin'] as const) {
      await office.as(role);
      await expect(office.api.finding.mark({ key, state: 'reviewed', note: '' })).rejects.toMatchObject({
        code: 'forbidden',
      });
      await expect(office.api.finding.list({})).rejects.toMatchObject({ code: 'forbidden' });
    }
    await office.as('auditor');
  });

  it('after a statement, only what came after it is new', async () => {
    const { size, root } = await office.api.audit.standing({});
    await office.api.audit.attest({ size, root, statement: '確かめた' });
    const before = await office.api.finding.list({});
    expect(before.since).toBe(size);
    expect(before.findings.filter(({ isNew, kind }) => isNew && kind !== 'odd-hours')).toEqual([]);
    await office.as('chair');
    const from = await logSize(office);
    await override();
    await office.as('auditor');
    expect((await findings('override')).map(({ seqs, isNew, mark }) => [seqs, isNew, mark?.state])).toEqual([
      [[from], true, undefined],
      [expect.any(Array), false, 'reviewed'],
    ]);
  });

  it('what joins a marked finding is counted as not reviewed', async () => {
    clock = new Date('2026-08-29T05:00:00.000Z');
    await office.as('staff');
    await office.as('auditor');
    const ofStaff = async () =>
      (await findings('odd-hours')).find(
        ({ actorName, at }) => actorName === 'staff 担当' && at.startsWith('2026-08-29'),
      );
    const first = await ofStaff();
    await office.api.finding.mark({ key: first?.key ?? '', state: 'reviewed', note: '休日の当番' });
    expect(await ofStaff()).toMatchObject({ grown: 0, mark: { note: '休日の当番' } });
    await office.as('staff');
    await office.api.supportCase.people({ id: stage.household.id });
    await office.as('auditor');
    const later = await ofStaff();
    expect(later).toMatchObject({ mark: { note: '休日の当番' }, count: (first?.count ?? 0) + 2, grown: 2 });
    // What was seen may still be marked by the key under which it was seen.
    expect(await office.api.finding.mark({ key: first?.key ?? '', state: 'reviewed', note: '' })).toMatchObject({
      count: first?.count,
    });
    expect((await ofStaff())?.grown).toBe(2);
  });

  it('the figures of the annual report count the same findings by kind and by mark, of one period if so asked', async () => {
    const listed = await findings();
    const ctx = { ...reader(), origin: behindTheDoor(office).pen.origin };
    const counts = await findingSummary(ctx);
    // The auditor's own day grows with every look.
    for (const { kind, count } of counts)
      expect(count, kind).toBe(listed.filter((found) => found.kind === kind).length);
    expect(counts.find(({ kind }) => kind === 'override')).toEqual({
      kind: 'override',
      count: 2,
      reviewed: 1,
      followUp: 0,
    });
    const earlier = await findingSummary(ctx, { from: '2025-04-01', until: '2026-03-31' });
    expect(earlier.find(({ kind }) => kind === 'override')?.count).toBe(0);
  });

  it('an auditor’s notebook computes the same from a bundle alone', async () => {
    await office.as('staff');
    const path = join(office.folder, 'bundle.age');
    const passphrase = 'ふうりん ひざし たけやぶ こんぺいとう';
    await office.api.export.auditBundle({ path, purpose: '定期監査', seal: { kind: 'passphrase', passphrase } });
    const notebook = startTestCore({ now: () => clock });
    await notebook.api.office.foundNotebook({
      loginName: 'kansa',
      displayName: '監査 花子',
      password: 'まつり ひぐらし つりばし ねこやなぎ 3',
    });
    await notebook.api.audit.openBundle({ path, passphrase });
    await office.as('auditor');
    const here = await findings();
    const there = (await notebook.api.finding.list({})).findings;
    const told = ({ key, kind, actorName, caseNumber, facts }: Finding) => ({
      key,
      kind,
      actorName,
      caseNumber,
      facts,
    });
    const isSettled = ({ kind }: Finding) => kind !== 'odd-hours';
    expect(there.filter(isSettled).map(told)).toEqual(here.filter(isSettled).map(told));
    expect(there.filter(isSettled).length).toBeGreaterThan(2);
    // Marks and statements belong to the file in which they were made.
    expect(there.every(({ mark, isNew }) => mark === null && isNew)).toBe(true);
    const key = there.find(({ kind }) => kind === 'override')?.key ?? '';
    await notebook.api.finding.mark({ key, state: 'follow-up', note: '' });
    const again = (await notebook.api.finding.list({})).findings.find((found) => found.key === key);
    expect(again?.mark).toMatchObject({ state: 'follow-up', byName: '監査 花子' });
    await notebook.close();
  });
});
