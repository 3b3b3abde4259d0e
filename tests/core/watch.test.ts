import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { entriesOf, logSize } from '../helpers/log.ts';

let office: TestCore;
beforeAll(async () => {
  office = await openOffice('auditor');
});
afterAll(() => office.close());

it('the first time, an auditor sees all that made the office what it is, and acknowledges it', async () => {
  const { entries, total, since, size } = await office.api.watch.list({});
  expect(since).toBeNull();
  expect(total).toBe(entries.length);
  expect(new Set(entries.map(({ event }) => event))).toEqual(
    new Set(['office.founded', 'account.invited', 'account.enrolled']),
  );
  expect(entries.every(({ seq }, index) => index === 0 || seq < (entries[index - 1]?.seq ?? 0))).toBe(true);
  const from = await logSize(office);
  expect(await office.api.watch.acknowledge({ size })).toEqual({ count: total });
  expect(await entriesOf(office, from)).toMatchObject([{ type: 'watch.acknowledged', detail: { size, count: total } }]);
  expect(await office.api.watch.list({})).toMatchObject({ entries: [], total: 0, since: expect.any(String) });
});

it('what has been acknowledged is not acknowledged twice, and nothing that has not happened yet', async () => {
  const size = await logSize(office);
  await expect(office.api.watch.acknowledge({ size })).rejects.toMatchObject({ code: 'conflict' });
  await expect(office.api.watch.acknowledge({ size: size + 100 })).rejects.toMatchObject({ code: 'conflict' });
});

it('a change of roles is there at the next sign-in, with whom it is about and what it was before', async () => {
  await office.as('admin');
  const staff = (await office.api.account.list({})).find(({ loginName }) => loginName === 'staff');
  await office.api.account.changeRoles({ id: staff?.id ?? '', roles: ['admin', 'staff'], reason: '兼務' });
  const ownSize = await logSize(office);
  await office.as('auditor');
  const { entries } = await office.api.watch.list({});
  expect(entries).toMatchObject([
    {
      event: 'account.role-changed',
      about: 'staff 担当',
      actorName: '管理 担当',
      detail: { roles: ['admin', 'staff'], rolesBefore: ['staff'] },
    },
  ]);
  // What comes after the list was drawn is not acknowledged with it.
  await office.api.watch.acknowledge({ size: ownSize });
  // Nor is it worth a notice that somebody read the list of 緊急アクセス, which the log tells all the same.
  const from = await logSize(office);
  await office.api.access.glasses({});
  expect((await entriesOf(office, from)).map(({ type }) => type)).toContain('access.break-glass-viewed');
  expect((await office.api.watch.list({})).total).toBe(0);
  expect((await office.api.audit.verify({})).isSound).toBe(true);
});

it('another account has its own acknowledgement, and watches its own kinds of events', async () => {
  await office.as('chair');
  expect(await office.api.watch.list({})).toMatchObject({ total: 0, since: null });
  await office.as('staff');
  // Holds admin by now, which watches the auditor and not the accounts.
  expect((await office.api.watch.list({})).entries).toEqual([]);
});
