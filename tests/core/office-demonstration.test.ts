import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestCore, type TestCore } from '../helpers/core.ts';
import { PASSWORDS } from '../helpers/passwords.ts';

let office: TestCore;
let logins: { loginName: string; role: string; password: string }[];
beforeAll(async () => {
  office = startTestCore();
  ({ logins } = await office.api.office.foundDemonstration({}));
}, 240_000);
afterAll(() => office.close());

it('one step makes an office of fictional data beside the real one, locked, with its logins published', async () => {
  const door = await office.api.office.door({});
  expect(door).toMatchObject({ kind: 'office', isDemonstration: true, isOpen: false });
  expect(
    door.kind === 'office' && door.demonstrationLogins.map(({ loginName, role }) => ({ loginName, role })),
  ).toEqual(logins.map(({ loginName, role }) => ({ loginName, role })));
  expect(new Set(logins.map(({ role }) => role))).toEqual(new Set(['admin', 'staff', 'chair', 'auditor']));
});

it('every published login opens it in its role, and what was imported from resources/demo is there', async () => {
  for (const { loginName, password, role } of logins) {
    expect(await office.api.access.signIn({ loginName, password })).toMatchObject({
      kind: 'signed-in',
      session: { roles: [role], isDemonstration: true },
    });
    const { counts } = await office.api.office.today({});
    expect(counts.organizations).toBeGreaterThan(5);
    expect(counts.members).toBeGreaterThan(5);
    expect(counts.supportCases).toBeGreaterThan(2);
    await office.api.access.lock({});
  }
});

it('its log holds the founding, the enrolments and the import, and verifies', async () => {
  const auditor = logins.find(({ role }) => role === 'auditor');
  await office.api.access.signIn({ loginName: auditor?.loginName ?? '', password: auditor?.password ?? '' });
  const facets = await office.api.audit.facets({});
  const events = facets.flatMap(({ facet, value }) => (facet === 'event' ? [value] : []));
  expect(events).toEqual(
    expect.arrayContaining(['office.founded', 'account.invited', 'account.enrolled', 'file-import.committed']),
  );
  expect(await office.api.audit.verify({})).toMatchObject({ isSound: true, problems: [] });
  await expect(office.api.office.leaveDemonstration({})).rejects.toMatchObject({ code: 'conflict' });
  await office.api.access.lock({});
});

it('opening it again makes nothing anew, and leaving it leads back to the real office', async () => {
  const before = await office.api.office.door({});
  await office.api.office.foundDemonstration({});
  expect(await office.api.office.door({})).toEqual(before);
  await office.api.office.leaveDemonstration({});
  expect(await office.api.office.door({})).toMatchObject({ kind: 'none' });
  const [first] = logins;
  await expect(
    office.api.access.signIn({ loginName: first?.loginName ?? '', password: first?.password ?? PASSWORDS.admin }),
  ).rejects.toMatchObject({ code: 'file_refused' });
});
