import { afterAll, beforeAll, expect, it } from 'vitest';
import { clockJump } from '../../src-main/core/audit/clock-rule.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { entriesOf, logSize } from '../helpers/log.ts';

const at = (ts: string, mono: number, boot = 'a') => ({ ts, mono, boot });

it.each([
  ['nothing before', null, at('2026-04-01T00:00:00.000Z', 0), null],
  ['both clocks go on alike', at('2026-04-01T00:00:00.000Z', 0), at('2026-04-01T01:00:00.000Z', 3_600_000), null],
  ['two minutes apart', at('2026-04-01T00:00:00.000Z', 0), at('2026-04-01T00:02:00.000Z', 0), null],
  ['set forward by a year', at('2026-04-01T00:00:00.000Z', 0), at('2027-04-01T00:00:00.000Z', 1_000), 31_535_999],
  ['set back by a day', at('2026-04-02T00:00:00.000Z', 0), at('2026-04-01T00:00:00.000Z', 0), -86_400],
  ['closed over night', at('2026-04-01T00:00:00.000Z', 9_000_000), at('2026-04-02T00:00:00.000Z', 0, 'b'), null],
  ['set back while closed', at('2026-04-02T00:00:00.000Z', 9_000_000), at('2026-04-01T00:00:00.000Z', 0, 'b'), -86_400],
])('時計のずれ: %s', (_name, before, now, expected) => {
  expect(clockJump(before, now)).toBe(expected);
});

let office: TestCore;
let offset = 0;
beforeAll(async () => {
  office = await openOffice('staff', { now: () => new Date(Date.now() + offset) });
});
afterAll(() => office.close());

it('a clock set back in the middle of a session is an entry of its own, and the log stays sound and in order', async () => {
  const from = await logSize(office);
  offset = -24 * 60 * 60 * 1000;
  await office.api.organization.list({ search: 'あ' });
  await office.as('auditor');
  const entries = await entriesOf(office, from);
  expect(entries[0]).toMatchObject({ type: 'office.clock-jumped' });
  expect(Math.abs(Number(entries[0]?.detail.seconds) + 86_400)).toBeLessThan(120);
  expect(entries.filter(({ type }) => type === 'office.clock-jumped')).toHaveLength(1);
  expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => from + index));
  expect(await office.api.audit.verify({})).toMatchObject({ isSound: true, problems: [] });
  expect((await office.api.audit.standing({})).noted.map(({ event }) => event)).toEqual(['office.clock-jumped']);
});
