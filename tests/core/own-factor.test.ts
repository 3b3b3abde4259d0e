import { randomBytes } from 'node:crypto';
import { cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOffice, startTestCore, type TestCore } from '../helpers/core.ts';
import { keyStoreOfOnePc } from '../helpers/key-store.ts';
import { entriesOf, logSize, rulesRefusing } from '../helpers/log.ts';
import { PASSWORDS } from '../helpers/passwords.ts';
import { giveSheets } from '../helpers/sheets.ts';

const thisPc = keyStoreOfOnePc();
let office: TestCore;
let stick: string;
beforeAll(async () => {
  office = await openOffice('staff', { keyStore: thisPc });
  stick = join(office.folder, 'stick.key');
});
afterAll(() => office.close());

const password = PASSWORDS.staff;
const present = { password };
const keyFile = { kind: 'key-file', path: '' } as const;
const proof = () => ({ ...keyFile, path: stick });
const signIn = (factor: ReturnType<typeof proof> | { kind: 'webauthn-prf'; output: string } | null = null) =>
  office.api.access.signIn({ loginName: 'staff', password, factor });
const lock = () => office.api.access.lock({});
const reasonOf = (call: Promise<unknown>) =>
  call.then(
    () => 'none',
    (error) => error.shape?.reason ?? error.code,
  );

describe('二要素目', () => {
  it('is not added before there are recovery sheets: a lost one would be a lost account', async () => {
    expect(await office.api.access.ownLogin({})).toMatchObject({ hasRecovery: false });
    expect(await rulesRefusing(office.api.access.setFactor({ present, factor: proof() }))).toEqual([
      'factor-without-sheets',
    ]);
    expect(await rulesRefusing(office.api.access.bindToPc({ present }))).toEqual(['binding-without-sheets']);
    await lock();
    await giveSheets(join(office.folder, 'office.tasuki'), 'staff', password);
    await signIn();
    expect(await office.api.access.ownLogin({})).toMatchObject({ hasRecovery: true, factor: null });
  });

  it('a key file is a new file, written only for whoever knows the password, and from then on part of the key', async () => {
    const wrong = office.api.access.setFactor({ present: { password: 'ちがう' }, factor: proof() });
    expect(await rulesRefusing(wrong)).toEqual(['present-proof-credentials']);
    expect(() => readFileSync(stick)).toThrow();
    const from = await logSize(office);
    await office.api.access.setFactor({ present, factor: proof() });
    expect((await entriesOf(office, from)).map(({ type, detail }) => ({ type, detail }))).toEqual([
      { type: 'access.factor-set', detail: { kind: 'key-file' } },
    ]);
    const again = office.api.access.setFactor({ present: { password, factor: proof() }, factor: proof() });
    expect(await rulesRefusing(again)).toEqual(['factor-already-set']);
    await lock();
    expect(await office.api.access.factors({})).toMatchObject({ hasKeyFiles: true, credentials: [] });
    expect(await signIn()).toMatchObject({ kind: 'refused', reason: 'credentials' });
    expect(await signIn({ kind: 'webauthn-prf', output: randomBytes(32).toString('base64') })).toMatchObject({
      reason: 'credentials',
    });
    expect(await signIn(proof())).toMatchObject({ kind: 'signed-in' });
    expect(readFileSync(stick, 'latin1').split('\n')[0]).toBe('Tasuki key file 1');
    const ring = readFileSync(join(office.folder, 'office.tasuki', 'keyring.json'), 'utf8');
    expect(ring).not.toContain(readFileSync(stick, 'latin1').split('\n')[2]);
  });

  it('a missing, damaged or foreign key file is told as such, and costs no attempt', async () => {
    await lock();
    const whole = readFileSync(stick);
    renameSync(stick, `${stick}.away`);
    expect(await reasonOf(signIn(proof()))).toBe('key-file-missing');
    for (const spoilt of [
      whole.subarray(0, -2),
      Buffer.from(whole.toString('latin1').replace(/.\n$/, 'A\n'), 'latin1'),
    ]) {
      writeFileSync(stick, spoilt);
      expect(await reasonOf(signIn(proof()))).toBe('key-file-damaged');
    }
    const { newKeyFile } = await import('../../src-main/core/db/key-file.ts');
    writeFileSync(stick, newKeyFile(randomBytes).bytes);
    expect(await reasonOf(signIn(proof()))).toBe('key-file-foreign');
    // A copy on another medium, saved with the line ends of Windows, is as good.
    writeFileSync(stick, whole.toString('latin1').replaceAll('\n', '\r\n'), 'latin1');
    expect(await signIn(proof())).toMatchObject({ kind: 'signed-in' });
  });

  it('the password is changed with the factor, and it is given up with both; then the password alone opens', async () => {
    const other = 'かぜのつよいひにかさをさすひと';
    expect(await rulesRefusing(office.api.access.changePassword({ present, newPassword: other }))).toEqual([
      'present-proof-credentials',
    ]);
    await office.api.access.changePassword({ present: { password, factor: proof() }, newPassword: other });
    await office.api.access.changePassword({ present: { password: other, factor: proof() }, newPassword: password });
    await office.api.access.removeFactor({ present: { password, factor: proof() } });
    expect(await rulesRefusing(office.api.access.removeFactor({ present }))).toEqual(['factor-not-set']);
    await lock();
    expect(await signIn()).toMatchObject({ kind: 'signed-in' });
    expect(await office.api.audit.verify({})).toMatchObject({ isSound: true });
  });

  it('what a security key answers opens as a key file does, and no other answer does', async () => {
    const output = randomBytes(32).toString('base64');
    const id = randomBytes(48).toString('base64');
    await office.api.access.setFactor({ present, factor: { kind: 'webauthn-prf', id, output } });
    await lock();
    expect(await office.api.access.factors({})).toMatchObject({ hasKeyFiles: false, credentials: [id] });
    expect(await signIn({ kind: 'webauthn-prf', output: randomBytes(32).toString('base64') })).toMatchObject({
      reason: 'credentials',
    });
    expect(await signIn({ kind: 'webauthn-prf', output })).toMatchObject({ kind: 'signed-in' });
    await office.api.access.removeFactor({ present: { password, factor: { kind: 'webauthn-prf', output } } });
  });
});

describe('この端末との結び付け', () => {
  it('the account opens on this PC alone, which a copy of the whole folder does not change', async () => {
    await office.api.access.bindToPc({ present });
    expect(await office.api.access.ownLogin({})).toMatchObject({ isBound: true });
    await lock();
    expect(await office.api.access.factors({})).toMatchObject({ isBoundElsewhere: false });
    for (const keyStore of [keyStoreOfOnePc(), undefined]) {
      const elsewhere = startTestCore({ keyStore });
      cpSync(join(office.folder, 'office.tasuki'), join(elsewhere.folder, 'office.tasuki'), { recursive: true });
      expect(await elsewhere.api.access.factors({})).toMatchObject({ isBoundElsewhere: true });
      expect(await elsewhere.api.access.signIn({ loginName: 'staff', password })).toMatchObject({
        kind: 'refused',
        reason: 'credentials',
      });
      await elsewhere.close();
    }
    expect(await signIn()).toMatchObject({ kind: 'signed-in' });
    await office.api.access.unbindFromPc({ present });
    expect(await office.api.access.ownLogin({})).toMatchObject({ isBound: false });
  });

  it('is refused where the shell reaches no key store', async () => {
    const without = await openOffice('staff', { keyStore: undefined });
    await without.api.access.lock({});
    await giveSheets(join(without.folder, 'office.tasuki'), 'staff', password);
    await without.api.access.signIn({ loginName: 'staff', password });
    expect(await rulesRefusing(without.api.access.bindToPc({ present }))).toEqual(['binding-without-key-store']);
    await without.close();
  });
});
