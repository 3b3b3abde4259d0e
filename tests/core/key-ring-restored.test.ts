import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { entriesOf } from '../helpers/log.ts';

let office: TestCore;
beforeAll(async () => {
  office = await openOffice('admin');
});
afterAll(() => office.close());

const ring = (age = ''): string => join(office.folder, 'office.tasuki', `keyring.json${age}`);
const restored = async () => (await entriesOf(office)).filter(({ type }) => type === 'access.key-ring-restored');

it('鍵束の復元: the door says that the ring is damaged; the restoration stands in the log once, and the log is sound', async () => {
  const right = readFileSync(ring(), 'utf8');
  await office.core.server.lock('user');
  rmSync(ring());
  expect(await office.api.office.door({})).toMatchObject({ kind: 'office', isRingDamaged: true });
  await office.as('staff');
  expect(readFileSync(ring(), 'utf8')).toBe(right);
  expect(await office.api.office.door({})).toMatchObject({ isRingDamaged: false });
  expect(await restored()).toMatchObject([{ actor: null, detail: { why: 'missing', found: null } }]);
  await office.as('auditor');
  expect(await restored()).toHaveLength(1);
  expect(await office.api.audit.verify({})).toMatchObject({ isSound: true });
});

it('an older ring that somebody put back on purpose is visible in the log, and undone', async () => {
  const before = readFileSync(ring(), 'utf8');
  copyFileSync(ring(), `${ring()}.kept-by-hand`);
  await office.as('admin');
  await office.api.account.invite({ loginName: 'newcomer', displayName: '新任 担当', roles: ['staff'] });
  await office.core.server.lock('user');
  const right = readFileSync(ring(), 'utf8');
  for (const age of ['', '.1', '.2', '.3']) copyFileSync(`${ring()}.kept-by-hand`, ring(age));
  await office.as('staff');
  expect(readFileSync(ring(), 'utf8')).toBe(right);
  const { generation } = JSON.parse(right) as { generation: number };
  const { generation: found } = JSON.parse(before) as { generation: number };
  expect((await restored()).at(-1)).toMatchObject({ detail: { why: 'older', found, generation } });
});
