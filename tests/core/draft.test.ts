import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { idleMinutes } from '../../src-main/core/access/rules.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { entriesOf, logSize } from '../helpers/log.ts';
import { type Stage, setStage } from '../helpers/stage.ts';

let clock = Date.parse('2026-08-27T05:00:00.000Z');
let office: TestCore;
let stage: Stage;
beforeAll(async () => {
  office = await openOffice('staff', { now: () => new Date(clock) });
  stage = await setStage(office);
});
afterAll(() => office.close());

const key = { place: 'cases/new', form: '案件の登録 髙﨑#1' };
const content = (text: string): string => JSON.stringify({ changed: { summary: text }, from: '0' });
const kept = async () => (await office.api.draft.list({})).drafts;
/** The open database, past the door. */
const run = (statement: string) => {
  const kysely = office.core.session.office()?.kysely;
  if (!kysely) throw new Error('locked');
  return sql.raw<Record<string, unknown>>(statement).execute(kysely);
};

it('what is typed is kept, replaced by what is typed next, and brought back as it was', async () => {
  await office.api.draft.save({ ...key, content: content('一') });
  await office.api.draft.save({ ...key, content: content('二 𠮷') });
  expect(await kept()).toEqual([{ ...key, savedAt: new Date(clock).toISOString() }]);
  expect(await office.api.draft.open(key)).toMatchObject({ content: content('二 𠮷'), caseIds: [] });
});

it('keeping writes no entry, bringing back does: with the case, and without a word of the draft or of the form’s name', async () => {
  const from = await logSize(office);
  const of = { place: `cases/${stage.household.id}/edit`, form: '髙﨑さんの案件#2' };
  await office.api.draft.save({ ...of, content: content('印の言葉') });
  expect(await logSize(office)).toBe(from);
  await office.api.draft.open(of);
  const entries = await entriesOf(office, from);
  expect(entries).toMatchObject([{ type: 'draft.restored', caseRef: stage.household.id }]);
  expect(JSON.stringify(entries)).not.toMatch(/印の言葉|髙﨑/);
  await office.api.draft.discard(of);
});

it('a draft belongs to its account alone: nobody else sees, opens, replaces or drops it', async () => {
  await office.as('chair');
  expect(await kept()).toEqual([]);
  await expect(office.api.draft.open(key)).rejects.toMatchObject({ code: 'not_found' });
  await office.api.draft.save({ ...key, content: content('議長の文') });
  await office.api.draft.discard(key);
  await office.as('staff');
  expect(await office.api.draft.open(key)).toMatchObject({ content: content('二 𠮷') });
});

it('a draft is JSON of at most 64 kB, at an address without names', async () => {
  for (const [field, value] of [
    ['content', 'no json'],
    ['content', JSON.stringify('あ'.repeat(64 * 1024))],
    ['place', 'cases?name=髙﨑'],
    ['place', ''],
    ['form', ''],
  ] as const)
    await expect(office.api.draft.save({ ...key, content: content('x'), [field]: value })).rejects.toMatchObject({
      code: 'invalid_input',
    });
});

it('once committed or given up it is gone from the file', async () => {
  await office.api.draft.discard(key);
  expect(await kept()).toEqual([]);
  await expect(office.api.draft.open(key)).rejects.toMatchObject({ code: 'not_found' });
  expect((await run('SELECT * FROM draft')).rows).toEqual([]);
});

it('a draft dies with the case that it speaks of, by address, item or person, and with no other', async () => {
  const { household, items } = stage;
  const person = household.persons[0]?.id;
  for (const [form, text] of [
    ['by item', { agendaItemId: items.case }],
    ['by person', { subjects: [{ personId: person }] }],
    ['by neither', { name: '別の話' }],
  ] as const)
    await office.api.draft.save({ place: 'meetings', form, content: JSON.stringify(text) });
  await office.api.draft.save({ place: `cases/${household.id}`, form: 'by address', content: '{}' });
  await run('BEGIN');
  await run('PRAGMA defer_foreign_keys = ON');
  await run(`DELETE FROM supportCase WHERE id = '${household.id}'`);
  const left = (await run('SELECT form FROM draft')).rows;
  await run('ROLLBACK');
  expect(left).toEqual([{ form: 'by neither' }]);
  expect(await kept()).toHaveLength(4);
});

it('nor does it outlive the right of its account to sign in', async () => {
  await run('BEGIN');
  await run(`UPDATE account SET state = 'disabled' WHERE loginName = 'staff'`);
  const left = (await run('SELECT form FROM draft')).rows;
  await run('ROLLBACK');
  expect(left).toEqual([]);
});

it('a draft that nobody came back to for thirty days is swept away', async () => {
  clock += 31 * 86_400_000;
  expect(await kept()).toEqual([]);
  await office.api.draft.save({ ...key, content: content('新しい') });
  expect((await run('SELECT form FROM draft')).rows).toEqual([{ form: key.form }]);
});

it('the screen that an account is on is remembered for the day, and forgotten when the app is closed', async () => {
  await office.api.draft.stay({ place: 'meetings/1?tab=agenda' });
  expect((await office.api.draft.list({})).place).toBe('meetings/1?tab=agenda');
  clock += 86_400_000;
  expect((await office.api.draft.list({})).place).toBeNull();
  await office.api.draft.stay({ place: 'cases' });
  await office.api.draft.stay({ place: '' });
  expect((await office.api.draft.list({})).place).toBeNull();
});

it('only the chair who opened the meeting of this day may be idle longer, and never more than an hour', () => {
  const limits = { idleLockMinutes: 5, sessionIdleLockMinutes: 60 };
  const chair = { accountId: 'c', roles: ['chair' as const] };
  const running = { heldOn: '2026-08-27', openedById: 'c' };
  const minutes = (...[actor, session, day]: [typeof chair | null, typeof running | null, string?]) =>
    idleMinutes(limits, actor, session, day ?? '2026-08-27');
  expect(minutes(chair, running)).toBe(60);
  expect(minutes(chair, null)).toBe(5);
  expect(minutes(chair, running, '2026-08-28')).toBe(5);
  expect(minutes(chair, { ...running, openedById: 'other' })).toBe(5);
  expect(idleMinutes(limits, { accountId: 'c', roles: ['staff'] }, running, '2026-08-27')).toBe(5);
  expect(minutes(null, running)).toBe(5);
  expect(idleMinutes({ ...limits, sessionIdleLockMinutes: 600 }, chair, running, '2026-08-27')).toBe(60);
  expect(idleMinutes({ idleLockMinutes: 15, sessionIdleLockMinutes: 10 }, chair, running, '2026-08-27')).toBe(15);
});
