import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enrol } from '../../../src-main/core/db/vault.ts';
import { describeOffice } from '../../../src-main/core/db/vault-folder.ts';
import { runChild } from './run-child.ts';
import {
  copyOffice,
  enterOffice,
  environment,
  FOUNDER,
  fileHash,
  filesBelow,
  foundOffice,
  migrations,
  newFolder,
  remove,
  tryOffice,
} from './test-office.ts';

const SECOND = { accountId: '0198c0de-0000-4000-8000-000000000002', loginName: 's002' };
const OWN_PASSWORD = 'ふゆの あさは ゆきが ふかい';

let parent: string;
let folder: string;
/** The ring as it is, and as it was before the second account was disabled. */
let right: string;
let older: string;

beforeAll(async () => {
  parent = await newFolder();
  const vault = await foundOffice(parent);
  folder = vault.folder;
  const { enrolmentCode } = await vault.invite(SECOND);
  await vault.lock();
  const own = { loginName: 's002', enrolmentCode, newPassword: OWN_PASSWORD };
  const result = await enrol(folder, own, migrations, environment());
  if (result.kind !== 'open') throw new Error(result.kind);
  await result.vault.lock();
  older = await readFile(join(folder, 'keyring.json'), 'utf8');
  const again = await enterOffice(folder);
  await again.disable(SECOND.accountId);
  await again.lock();
  right = await readFile(join(folder, 'keyring.json'), 'utf8');
});
afterAll(() => remove(parent));

const ring = (office: string, age = ''): string => join(office, `keyring.json${age}`);
const setAside = async (office: string): Promise<string[]> =>
  (await filesBelow(office)).map((path) => basename(path)).filter((name) => name.startsWith('keyring.damaged'));

describe('a key ring that is missing, damaged, altered or older', () => {
  for (const [why, damage] of [
    ['missing', (office) => rm(ring(office))],
    ['damaged', (office) => writeFile(ring(office), right.slice(0, -40))],
    ['damaged', (office) => writeFile(ring(office), '')],
    ['altered', (office) => writeFile(ring(office), right.replace('架空市', '別の市'))],
    ['older', (office) => writeFile(ring(office), older)],
  ] as readonly (readonly [string, (office: string) => Promise<void>])[])
    it(`is put right at the next sign-in, and what lay there is kept (${why})`, async () => {
      const office = await copyOffice(folder, parent);
      await damage(office);
      const found = await readFile(ring(office), 'utf8').catch(() => null);
      expect(await describeOffice(office)).toMatchObject({ kind: 'office' });
      const vault = await enterOffice(office);
      expect(vault.pendingNotes).toMatchObject([{ event: 'access.key-ring-restored', detail: { why, generation: 4 } }]);
      await vault.lock();
      expect(await readFile(ring(office), 'utf8')).toBe(right);
      expect(await readFile(ring(office, '.1'), 'utf8')).toBe(right);
      const names = await setAside(office);
      expect(names).toHaveLength(found === null ? 0 : 1);
      if (found !== null) {
        expect(names[0]).toMatch(/^keyring\.damaged-\d{8}T\d{9}Z\.json$/);
        expect(await readFile(join(office, names[0] ?? ''), 'utf8')).toBe(found);
      }
    });

  it('is put right from the database’s own copy where every kept one is older', async () => {
    const office = await copyOffice(folder, parent);
    for (const age of ['', '.1', '.2', '.3']) await writeFile(ring(office, age), older);
    const vault = await enterOffice(office);
    expect(vault.pendingNotes).toMatchObject([{ detail: { why: 'older', found: 3, generation: 4 } }]);
    await vault.lock();
    expect(await readFile(ring(office), 'utf8')).toBe(right);
  });

  it('lets nobody in whom the right ring does not: an older ring gives a disabled account nothing', async () => {
    const office = await copyOffice(folder, parent);
    for (const age of ['', '.1', '.2', '.3']) await writeFile(ring(office, age), older);
    expect(await tryOffice(office, { loginName: 's002', password: OWN_PASSWORD })).toBe('credentials');
    expect(await readFile(ring(office), 'utf8')).toBe(right);
    // What happened waits for the next one who may enter.
    const vault = await enterOffice(office);
    expect(vault.pendingNotes).toMatchObject([{ detail: { why: 'older' } }]);
    await vault.lock();
  });

  it('is left alone where nothing kept fits: nothing is opened, nothing is written', async () => {
    const office = await copyOffice(folder, parent);
    for (const age of ['', '.1', '.2', '.3']) await writeFile(ring(office, age), right.slice(7));
    const before = await Promise.all((await filesBelow(office)).map(fileHash));
    expect(await describeOffice(office)).toEqual({ kind: 'damaged', reason: 'key-ring-unreadable' });
    expect(await tryOffice(office)).toBe('key-ring-unreadable');
    expect(await Promise.all((await filesBelow(office)).map(fileHash))).toEqual(before);
  });

  it('a wrong password restores nothing and is counted once, whatever the state of the rings', async () => {
    const office = await copyOffice(folder, parent);
    await copyFile(ring(office, '.3'), ring(office));
    const wrong = { loginName: FOUNDER.loginName, password: 'これは ちがう ことばです よ' };
    expect(await tryOffice(office, wrong)).toBe('credentials');
    expect(await readFile(ring(office), 'utf8')).not.toBe(right);
    expect(JSON.parse(await readFile(join(office, 'sign-in.json'), 'utf8')).failures).toHaveLength(1);
  });

  it('12 kills while it is being put right: the office opens each time and the right ring is there in the end', async () => {
    const office = await copyOffice(folder, parent);
    for (let kill = 0; kill < 12; kill += 1) {
      await writeFile(ring(office), kill % 2 === 0 ? older : right.slice(0, -kill - 1));
      await runChild('restore-ring', office, kill);
      expect(await tryOffice(office)).toBe('open');
      expect(await readFile(ring(office), 'utf8')).toBe(right);
    }
  }, 180_000);
});
