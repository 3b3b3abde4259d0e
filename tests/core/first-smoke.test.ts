import { afterAll, beforeAll, expect, test } from 'vitest';
import { openOffice, type TestCore } from '../helpers/core.ts';

let office: TestCore;
beforeAll(async () => {
  office = await openOffice('staff');
}, 60000);
afterAll(async () => {
  await office.close();
});

test('an office is founded, accounts enrol, and the log verifies', async () => {
  const v = await office.api.audit.verify({});
  expect(v).toMatchObject({ isSound: true, problems: [] });
  const l = await office.api.audit.list({});
  console.log(l.entries.map((e) => `${e.seq} ${e.event} ${e.actorName}`).join('\n'));
});
