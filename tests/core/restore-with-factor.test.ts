import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FactorProof } from '../../src-main/contract/factor-proof.ts';
import type { TypedSheets } from '../../src-main/contract/recovery.ts';
import { openOffice, startTestCore, type TestCore } from '../helpers/core.ts';
import { keyStoreOfOnePc } from '../helpers/key-store.ts';
import { PASSWORDS } from '../helpers/passwords.ts';
import { makeSheets } from '../helpers/recovery-sheets.ts';

/** Backups of administrators whose password alone opens nothing. */
const thisPc = keyStoreOfOnePc();
let office: TestCore;
let place: string;
let sheets: TypedSheets;
let adminId: string;
const ADMIN = { loginName: 'admin', password: PASSWORDS.admin };
const present = (factor: FactorProof | null = null) => ({ password: PASSWORDS.admin, factor });

beforeAll(async () => {
  office = await openOffice('admin', { keyStore: thisPc });
  ({ sheets } = await makeSheets(office));
  adminId = (await office.api.access.session({})).session?.accountId ?? '';
  place = join(office.folder, 'place');
  mkdirSync(place);
  await office.api.backup.setPlaces({ folders: [place] });
});
afterAll(() => office.close());

async function backUp() {
  await office.api.backup.now({});
  return newest();
}

async function newest() {
  const [found] = await office.api.backup.find({ folder: place });
  if (!found) throw new Error('no backup');
  return found;
}

/** Restores in place, with what the account asks for, and tells who is signed in then. */
async function restore(path: string, factor: FactorProof) {
  const inspected = await office.api.backup.inspect({ path, ...ADMIN, factor });
  if (inspected.kind !== 'good') throw new Error(inspected.reason);
  const { manifestSha256, comparison } = inspected;
  await office.api.backup.restore({ path, ...ADMIN, factor, manifestSha256, reason: 'ためし' });
  return { comparison, session: (await office.api.access.session({})).session };
}

describe('a backup of an administrator with a second factor', () => {
  const inspect = (path: string, factor: FactorProof | null) =>
    office.api.backup.inspect({ path, ...ADMIN, factor }).catch((error) => error.shape);

  it('of a key file says that it may be asked for, opens with the file and not without, and restores', async () => {
    const stick = { kind: 'key-file', path: join(office.folder, 'stick.key') } as const;
    await office.api.access.setFactor({ present: present(), factor: stick });
    const { path, factors } = await backUp();
    expect(factors).toMatchObject({ hasKeyFiles: true, credentials: [], isBoundElsewhere: false });
    expect(await inspect(path, null)).toMatchObject({ kind: 'refused', reason: 'credentials' });
    expect(await inspect(path, { ...stick, path: `${stick.path}.away` })).toMatchObject({ reason: 'key-file-missing' });
    expect(await restore(path, stick)).toMatchObject({ comparison: { kind: 'compared' }, session: ADMIN_SIGNED_IN });
    // From the sign-in screen the same factor opens the present office for the comparison.
    await office.api.access.lock({});
    expect(await restore((await newest()).path, stick)).toMatchObject({
      comparison: { kind: 'compared' },
      session: ADMIN_SIGNED_IN,
    });
    await office.api.access.removeFactor({ present: present(stick) });
  });

  it('of a key file which the present office does not know any more: the backup’s own accounts count', async () => {
    const stick = { kind: 'key-file', path: join(office.folder, 'old.key') } as const;
    await office.api.access.setFactor({ present: present(), factor: stick });
    const { path } = await backUp();
    await office.api.access.removeFactor({ present: present(stick) });
    expect(await inspect(path, stick)).toMatchObject({ kind: 'good' });
    expect(await restore(path, stick)).toMatchObject({ session: ADMIN_SIGNED_IN });
    await office.api.access.removeFactor({ present: present(stick) });
  });

  it('of a security key: names it, and opens with its answer and no other', async () => {
    const proof = { kind: 'webauthn-prf', output: randomBytes(32).toString('base64') } as const;
    const id = randomBytes(16).toString('base64');
    await office.api.access.setFactor({ present: present(), factor: { ...proof, id } });
    const { path, factors } = await backUp();
    expect(factors?.credentials).toEqual([id]);
    const other = { ...proof, output: randomBytes(32).toString('base64') };
    expect(await inspect(path, other)).toMatchObject({ kind: 'refused', reason: 'credentials' });
    expect(await restore(path, proof)).toMatchObject({ session: ADMIN_SIGNED_IN });
    await office.api.access.removeFactor({ present: present(proof) });
  });
});

const ADMIN_SIGNED_IN = { loginName: 'admin' };

describe('a backup of an administrator who is bound to a PC', () => {
  it('opens on that PC; on another one it is said why it does not, and the recovery sheets open its files', async () => {
    await office.api.access.bindToPc({ present: present() });
    const { path, factors } = await backUp();
    expect(factors?.isBoundElsewhere).toBe(false);
    expect(await office.api.backup.inspect({ path, ...ADMIN })).toMatchObject({ kind: 'good' });
    const other = startTestCore({ keyStore: keyStoreOfOnePc() });
    try {
      const [found] = await other.api.backup.find({ folder: place });
      expect(found?.factors?.isBoundElsewhere).toBe(true);
      expect(await other.api.backup.inspect({ path, ...ADMIN })).toMatchObject({ reason: 'credentials' });
      // What the window tells people to do.
      cpSync(path, join(other.folder, 'office.tasuki'), { recursive: true });
      expect(await other.api.office.door({})).toMatchObject({ kind: 'office' });
      const account = { kind: 'existing', id: adminId } as const;
      const newPassword = 'あたらしいかぎをふたりでつくったよる';
      expect(await other.api.recovery.use({ ...sheets, account, newPassword })).toMatchObject({ kind: 'signed-in' });
      expect((await other.api.audit.verify({})).isSound).toBe(true);
    } finally {
      await other.close();
    }
  });
});
