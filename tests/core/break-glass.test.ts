import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operations } from '../../src-main/contract/api.ts';
import { needOf } from '../../src-main/contract/need-to-know-table.ts';
import type { Operation } from '../../src-main/contract/operation.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { behindTheDoor, entriesOf, leavesOf, logSize, rulesRefusing } from '../helpers/log.ts';
import { PASSWORDS } from '../helpers/passwords.ts';
import { type Stage, setStage, tell } from '../helpers/stage.ts';

/** 緊急アクセス: with a reason, for half an hour, to look only; logged before anything is shown. */

let office: TestCore;
let stage: Stage;
let clock = new Date('2026-08-27T05:00:00.000Z');
const REASON = '警察から安否の照会があったため';
const caseOf = () => ({ caseId: stage.household.id, meetingId: null, reason: REASON });

beforeAll(async () => {
  office = await openOffice('staff', { now: () => clock });
  stage = await setStage(office);
  await tell(stage);
  await office.api.note.save({ agendaItemId: stage.items.case, text: '滞納の経緯を聞いた。', revision: 0 });
});
afterAll(() => office.close());

describe('緊急アクセス', () => {
  it('needs a reason of ten characters, and one thing to look at', async () => {
    await office.as('auditor');
    const { breakGlass } = office.api.access;
    const refused = { code: 'invalid_input' };
    await expect(breakGlass({ ...caseOf(), reason: '緊急のため　　　　　' })).rejects.toMatchObject(refused);
    await expect(breakGlass({ ...caseOf(), caseId: null })).rejects.toMatchObject(refused);
    await expect(breakGlass({ ...caseOf(), meetingId: stage.meeting.id })).rejects.toMatchObject(refused);
  });

  it('shows an auditor that one case and nothing else; each look is logged with a reference to the opening', async () => {
    const { api } = office;
    const from = await logSize(office);
    await expect(api.supportCase.reveal({ id: stage.household.id })).rejects.toMatchObject({ code: 'forbidden' });
    const glass = await api.access.breakGlass(caseOf());
    expect(glass).toMatchObject({ label: 'R8-901', until: new Date(clock.getTime() + 30 * 60_000).toISOString() });
    expect((await api.supportCase.reveal({ id: stage.household.id })).persons[0]?.name).toBe('髙﨑 𠮷次');
    // A second look soon after the first is a look.
    await api.supportCase.reveal({ id: stage.household.id });
    await api.supportCase.courseDetails({ id: stage.household.id });
    await expect(api.note.forMeeting({ meetingId: stage.meeting.id })).rejects.toMatchObject({ code: 'forbidden' });
    const entries = await entriesOf(office, from);
    expect(entries.map(({ type, refs }) => [type, refs])).toEqual([
      ['call.refused', []],
      ['access.break-glass-opened', []],
      ['support-case.viewed', [`#${from + 1}`]],
      ['support-case.viewed', [`#${from + 1}`]],
      ['support-case.course-opened', [`#${from + 1}`]],
      ['call.refused', []],
    ]);
    expect(entries[1]).toMatchObject({ subject: glass.id, caseRef: stage.household.id, role: 'auditor' });
    expect(entries[1]?.bodyCommit).not.toBeNull();
    expect((await leavesOf(office, from)).join('')).not.toContain('安否');
  });

  it('writes nothing: what changes a record, makes a file or draws on several cases is not opened by it', async () => {
    const opened = Object.entries(operations).flatMap(([feature, verbs]) =>
      Object.entries(verbs as Record<string, Operation>).flatMap(([verb, { kind }]) =>
        needOf(`${feature}.${verb}`).glass ? [[kind, needOf(`${feature}.${verb}`).about !== undefined]] : [],
      ),
    );
    expect(opened.length).toBeGreaterThan(8);
    expect(new Set(opened.map(String))).toEqual(new Set(['query,true']));
    const { id } = stage.household;
    const consent = { state: 'given', on: null, method: '', scope: '', reason: '' } as const;
    await expect(office.api.supportCase.recordConsent({ id, consent })).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('ends by itself after half an hour, by key, and at the lock', async () => {
    const { api } = office;
    const look = () => api.supportCase.people({ id: stage.household.id });
    await look();
    clock = new Date(clock.getTime() + 30 * 60_000);
    const over = await logSize(office);
    expect(await api.access.glass({})).toEqual({ glass: null });
    // The next call, whatever it is, finds the end in the log: with its time, and before anything is answered.
    const [ended, ...none] = await entriesOf(office, over);
    expect(none).toEqual([]);
    expect(ended).toMatchObject({ type: 'access.break-glass-ended', role: 'auditor', detail: { why: 'time' } });
    expect((await api.access.glasses({}))[0]?.endedAt).toBe(clock.toISOString());
    await expect(look()).rejects.toMatchObject({ code: 'forbidden' });
    const second = await api.access.breakGlass({ caseId: null, meetingId: stage.meeting.id, reason: REASON });
    expect((await api.note.forMeeting({ meetingId: stage.meeting.id })).length).toBe(1);
    expect((await api.disclosure.list({ meetingId: stage.meeting.id })).disclosures.length).toBe(1);
    const from = await logSize(office);
    expect((await api.access.endGlass({})).ended?.id).toBe(second.id);
    expect((await entriesOf(office, from))[0]).toMatchObject({ type: 'access.break-glass-ended', subject: second.id });
    await expect(api.note.forMeeting({ meetingId: stage.meeting.id })).rejects.toMatchObject({ code: 'forbidden' });
    const third = await api.access.breakGlass(caseOf());
    await look();
    const beforeLock = await logSize(office);
    await office.as('auditor');
    expect(
      (await entriesOf(office, beforeLock)).slice(0, 2).map(({ type, subject, detail }) => [type, subject, detail]),
    ).toEqual([
      ['access.break-glass-ended', third.id, { why: 'lock' }],
      ['access.locked', expect.any(String), { why: 'user' }],
    ]);
    await expect(look()).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('is seen by those who watch the office: the reason by whoever may know of cases, the fact by the administrator', async () => {
    const { api } = office;
    const ofAuditor = await api.access.glasses({});
    expect(
      ofAuditor.map(({ label, reason, looks, endedAt }) => [label, reason, looks.length, endedAt !== null]),
    ).toEqual([
      ['R8-901', REASON, 1, true],
      ['R8-S90', REASON, 2, true],
      ['R8-901', REASON, 4, true],
    ]);
    await office.as('chair');
    expect((await api.access.glasses({}))[0]).toMatchObject({ displayName: 'auditor 担当', reason: REASON });
    await office.as('admin');
    expect((await api.access.glasses({}))[0]).toMatchObject({
      displayName: 'auditor 担当',
      reason: '',
      label: '',
    });
  });

  it('is counted in the figures of the year, which go into the annual report', async () => {
    await office.as('auditor');
    expect((await office.api.statistics.figures({ fiscalYear: 2026 })).glasses).toBe(3);
    const path = join(office.folder, 'report.docx');
    await office.api.export.annualReport({ path, purpose: '議会への報告', fiscalYear: 2026 });
    const { 'word/document.xml': body } = unzipSync(readFileSync(path));
    expect(strFromU8(body ?? new Uint8Array()).replace(/<[^>]+>/g, ' ')).toMatch(/緊急アクセス（回）\s+3/);
  });

  it('ends with an entry also when its own holder locks, and says what another opening put an end to', async () => {
    const { api } = office;
    const first = await api.access.breakGlass(caseOf());
    const second = await api.access.breakGlass({ caseId: null, meetingId: stage.meeting.id, reason: REASON });
    expect(second.replaced).toBe(first.id);
    const from = await logSize(office);
    expect((await entriesOf(office, from - 1))[0]?.detail).toMatchObject({ replaced: first.id });
    await api.access.lock({});
    await api.access.signIn({ loginName: 'admin', password: PASSWORDS.admin });
    expect((await entriesOf(office, from)).slice(0, 2).map(({ type, subject }) => [type, subject])).toEqual([
      ['access.break-glass-ended', second.id],
      ['access.locked', null],
    ]);
  });

  it('is not for an administrator, nor for what one sees anyway, nor for an account that is not active', async () => {
    await expect(office.api.access.breakGlass(caseOf())).rejects.toMatchObject({ code: 'forbidden' });
    await office.as('staff');
    expect(await rulesRefusing(office.api.access.breakGlass(caseOf()))).toEqual(['glass-not-needed']);
    await office.as('auditor');
    await behindTheDoor(office)
      .kysely.updateTable('account')
      .set({ state: 'disabled' })
      .where('loginName', '=', 'auditor')
      .execute();
    expect(await rulesRefusing(office.api.access.breakGlass(caseOf()))).toEqual(['glass-account']);
  });

  it('what was opened and looked at cannot be written anew', async () => {
    const { kysely } = behindTheDoor(office);
    for (const table of ['breakGlass', 'breakGlassEnd', 'breakGlassLook'] as const)
      await expect(kysely.deleteFrom(table).execute()).rejects.toThrow('append-only');
  });
});
