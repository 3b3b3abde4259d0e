import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { byHand, entriesOf, logSize } from '../helpers/log.ts';

let office: TestCore;
beforeAll(async () => {
  office = await openOffice('admin');
});
afterAll(() => office.close());

const saltOf = async (): Promise<string> =>
  (await readFile(join(office.folder, 'office.tasuki', 'vault.db'))).subarray(0, 16).toString('hex');

it('a leaver is disabled, the key is due, and is replaced: one entry, in the new file, with the reason sealed', async () => {
  const { account } = await office.api.account.invite({
    loginName: 'leaver',
    displayName: '異動 者',
    roles: ['staff'],
  });
  await office.api.account.disable({ id: account.id, reason: '異動のため' });
  expect(await office.api.account.keyStanding({})).toMatchObject({
    rotatedAt: null,
    leavers: [{ accountId: account.id }],
  });
  const signedInAt = (await office.api.access.session({})).session?.signedInAt;
  const [from, salt] = [await logSize(office), await saltOf()];
  const seen: string[] = [];
  const result = await office.api.account.rotateKey(
    { reason: '退職者の鍵を無効にするため' },
    { onProgress: ({ step }) => void seen.push(step) },
  );
  expect(result).toEqual({ kind: 'rotated', epoch: 2 });
  expect(new Set(seen).size).toBe(4);
  expect(await saltOf()).not.toBe(salt);

  const entries = await entriesOf(office, from);
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatchObject({ type: 'account.key-rotated', role: 'admin', detail: { epoch: 2 } });
  expect(JSON.stringify(entries)).not.toContain('退職');
  const standing = await office.api.account.keyStanding({});
  expect(standing.leavers).toEqual([]);
  expect(standing.rotatedAt).not.toBeNull();
  // Still the same session, and the file is this user's alone.
  expect((await office.api.access.session({})).session?.signedInAt).toBe(signedInAt);
  if (process.platform !== 'win32')
    expect((await stat(join(office.folder, 'office.tasuki', 'vault.db'))).mode & 0o777).toBe(0o600);
});

it('every other account enters as before, work goes on, and the log is sound across the change', async () => {
  await office.as('staff');
  expect(await office.api.audit.verify({})).toMatchObject({ isSound: true, problems: [] });
  await office.as('auditor');
  expect(await office.api.account.keyStanding({})).toMatchObject({ leavers: [] });
  const { entries } = await office.api.audit.list({ filter: { events: ['account.key-rotated'] } });
  expect(entries).toHaveLength(1);
});

it('a backup under the old key is proved first; where none could be made the key stays', async () => {
  await office.as('admin');
  const place = mkdtempSync(join(tmpdir(), 'tasuki-place-'));
  await office.api.backup.setPlaces({ folders: [place] });
  expect(await office.api.account.rotateKey({ reason: '定期' })).toEqual({ kind: 'rotated', epoch: 3 });
  const [name = ''] = readdirSync(place);
  expect(JSON.parse(await readFile(join(place, name, 'keyring.json'), 'utf8'))).toMatchObject({ epoch: 2 });
  rmSync(place, { recursive: true });
  const salt = await saltOf();
  expect(await office.api.account.rotateKey({ reason: '定期' })).toMatchObject({ kind: 'kept', reason: 'backup' });
  expect(await saltOf()).toBe(salt);
  await office.api.backup.setPlaces({ folders: [] });
});

it('nothing changes while its entry cannot be written', async () => {
  await office.as('admin');
  const salt = await saltOf();
  await byHand(office, 'UPDATE logHead SET root = substr(root, 2) || substr(root, 1, 1)');
  await expect(office.api.account.rotateKey({ reason: '試し' })).rejects.toMatchObject({
    code: 'file_refused',
    shape: { reason: 'log-damaged' },
  });
  await byHand(office, 'UPDATE logHead SET root = substr(root, -1) || substr(root, 1, length(root) - 1)');
  expect(await saltOf()).toBe(salt);
  expect(await office.api.audit.verify({})).toMatchObject({ isSound: true });
});
