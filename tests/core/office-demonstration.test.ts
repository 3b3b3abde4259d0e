import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestCore, type TestCore } from '../helpers/core.ts';

let office: TestCore;
beforeAll(() => {
  office = startTestCore();
});
afterAll(() => office.close());

test('the demonstration office is founded, filled and planned through the one door, and every published login works', async () => {
  const { logins } = await office.api.office.foundDemonstration({});
  for (const { loginName, role, password } of logins) {
    const result = await office.api.access.signIn({ loginName, password });
    expect(result).toMatchObject({ kind: 'signed-in', session: { role, isDemonstration: true } });
    await office.api.access.lock({});
  }
  const staff = logins.find((login) => login.role === 'staff');
  await office.api.access.signIn({ loginName: staff?.loginName ?? '', password: staff?.password ?? '' });
  const [meeting] = await office.api.meeting.list({});
  expect(meeting).toMatchObject({ number: 'R8-D03', state: 'preparing', itemCount: 5, invitedCount: 16 });
  expect((await office.api.office.today({})).counts).toMatchObject({ supportCases: 6 });
  expect(await office.api.audit.verify({})).toMatchObject({ isSound: true, problems: [] });
}, 60_000);
