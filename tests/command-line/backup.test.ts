import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { PASSWORDS } from '../helpers/passwords.ts';
import { tasuki } from './run.ts';

/** 控えと復元 without a window: another office's server may call them by night. */
let test: TestCore;
let office: string;
let to: string;
beforeAll(async () => {
  test = await openOffice('admin');
  await test.core.server.lock('user');
  office = join(test.folder, 'office.tasuki');
  to = join(test.folder, 'backups');
});
afterAll(() => test.close());

const AS_ADMIN = ['--user', 'admin'];
const backups = () => readdirSync(to).filter((name) => name.startsWith('tasuki-backup-'));

it('without a place of choice and without --to there is nowhere to put a backup', async () => {
  const { exit, err } = await tasuki(['backup', '--office', office, ...AS_ADMIN], PASSWORDS.admin);
  expect(exit).toBe(4);
  expect(err).toContain('backup.no-place');
});

it('a backup is made, proved and told; twice leaves two, for nothing is taken away there', async () => {
  const { exit, out } = await tasuki(['backup', '--office', office, '--to', to, ...AS_ADMIN], PASSWORDS.admin);
  expect(out).toContain('元に戻せることを確かめました');
  expect(exit).toBe(0);
  const again = await tasuki(['backup', '--office', office, '--to', to, '--json', ...AS_ADMIN], PASSWORDS.admin);
  expect(again.json()).toMatchObject({ places: [{ folder: to, problem: null }], removed: 0 });
  expect(backups()).toHaveLength(2);
});

it('only an administrator, only outside of the office, only with the right password', async () => {
  const staff = await tasuki(['backup', '--office', office, '--to', to, '--user', 'staff'], PASSWORDS.staff);
  expect(staff.exit).toBe(4);
  expect(staff.err).toContain('backup.other-folder');
  const inside = await tasuki(['backup', '--office', office, '--to', office, ...AS_ADMIN], PASSWORDS.admin);
  expect(inside.exit).toBe(5);
  expect(inside.err).toContain('place-is-office');
  expect((await tasuki(['backup', '--office', office, '--to', to, ...AS_ADMIN], 'ちがう')).exit).toBe(3);
  expect(backups()).toHaveLength(2);
});

it('a backup is looked into without a reason, and nothing is changed', async () => {
  const other = join(test.folder, 'other');
  const { exit, out } = await tasuki(['restore', '--office', other, '--from', to, ...AS_ADMIN], PASSWORDS.admin);
  expect(out).toContain('元に戻せます');
  expect(out).toContain('何も変えていません');
  expect(exit).toBe(0);
  expect(existsSync(other)).toBe(false);
  expect((await tasuki(['restore', '--office', other, '--from', to, ...AS_ADMIN], 'ちがう')).exit).toBe(3);
  const staff = await tasuki(['restore', '--office', other, '--from', to, '--user', 'staff'], PASSWORDS.staff);
  expect([staff.exit, staff.err.includes('backup-not-administrator')]).toEqual([5, true]);
});

it('with a reason it is restored: on another computer, and in the place of the office that was there', async () => {
  const other = join(test.folder, 'other');
  const call = ['restore', '--from', to, '--reason', '新しいパソコン', '--json', ...AS_ADMIN];
  const first = await tasuki([...call, '--office', other], PASSWORDS.admin);
  expect(first.json()).toMatchObject({ restored: { keptAs: null, replaced: null } });
  const second = await tasuki([...call, '--office', office], PASSWORDS.admin);
  const { restored } = second.json() as { restored: { keptAs: string } };
  expect(existsSync(join(office, restored.keptAs, 'vault.db'))).toBe(true);
  const verified = await tasuki(['verify', office, '--user', 'auditor'], PASSWORDS.auditor);
  expect(verified.out).toContain(`保管先: ${restored.keptAs}`);
  expect(verified.exit).toBe(0);
});

it('a damaged backup is named and not used', async () => {
  const damaged = join(test.folder, 'damaged');
  mkdirSync(damaged);
  for (const name of ['vault.db', 'keyring.json', 'manifest.json'])
    writeFileSync(join(damaged, name), readFileSync(join(to, backups()[0] ?? '', name)));
  writeFileSync(join(damaged, 'vault.db'), Buffer.alloc(8192));
  const { exit, err } = await tasuki(['restore', '--office', office, '--from', damaged, ...AS_ADMIN], PASSWORDS.admin);
  expect([exit, err.includes('backup-part')]).toEqual([5, true]);
});
