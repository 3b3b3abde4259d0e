import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { PASSWORDS } from '../helpers/passwords.ts';
import { giveSheets } from '../helpers/sheets.ts';
import { tasuki } from './run.ts';

/** 二要素目 on the command line: a key file by its path; the password never in the arguments. */

let office: TestCore;
let folder: string;
let stick: string;
let foreign: string;
beforeAll(async () => {
  office = await openOffice('auditor');
  folder = join(office.folder, 'office.tasuki');
  stick = join(office.folder, 'stick.key');
  foreign = join(office.folder, 'foreign.key');
  await office.core.server.lock('user');
  await giveSheets(folder, 'auditor', PASSWORDS.auditor);
  await office.as('auditor');
  const present = { password: PASSWORDS.auditor };
  // One that was the account's and is so no longer.
  await office.api.access.setFactor({ present, factor: { kind: 'key-file', path: foreign } });
  await office.api.access.removeFactor({ present: { ...present, factor: { kind: 'key-file', path: foreign } } });
  await office.api.access.setFactor({ present, factor: { kind: 'key-file', path: stick } });
  await office.core.server.lock('user');
}, 240_000);
afterAll(() => office.close());

const asAuditor = ['--user', 'auditor', '--json'];
const COMMANDS: readonly (readonly [string, () => string[]])[] = [
  ['verify', () => ['verify', folder]],
  [
    'export',
    () => [
      'export',
      '--office',
      folder,
      '--what',
      'audit-bundle',
      '--out',
      join(office.folder, `bundle-${Date.now()}.jsonl`),
      '--purpose',
      '監査',
    ],
  ],
];
const run = (args: readonly string[], ...more: string[]) => tasuki([...args, ...asAuditor, ...more], PASSWORDS.auditor);

describe.each(COMMANDS)('tasuki %s', (_name, args) => {
  it('opens with password and key file together', async () => {
    expect(await run(args(), '--key-file', stick)).toMatchObject({ exit: 0, err: '' });
  });

  it('without the key file is refused, and says how to bring it', async () => {
    const refused = await run(args());
    expect(refused.exit).toBe(3);
    expect(refused.json()).toMatchObject({ error: { code: 'sign-in-credentials' } });
    expect(refused.out).toContain('--key-file で渡してください');
    expect(refused.out).not.toContain(PASSWORDS.auditor);
  });
});

describe('a key file that is none', () => {
  it.each([
    ['key-file-missing', () => join(office.folder, 'nowhere.key')],
    ['key-file-damaged', () => join(office.folder, 'damaged.key')],
    ['key-file-foreign', () => foreign],
  ] as const)('is told apart before anything is counted: %s', async (code, path) => {
    writeFileSync(join(office.folder, 'damaged.key'), '鍵ではない');
    const refused = await run(['verify', folder], '--key-file', path());
    expect(refused.exit).toBe(5);
    expect(refused.json()).toMatchObject({ error: { code, message: expect.stringContaining('鍵ファイル') } });
  });

  it('the doctor says so in its findings, and looks inside with the right one', async () => {
    const doctor = (path: string) => run(['doctor', '--office', folder], '--key-file', path);
    expect((await doctor(foreign)).json()).toMatchObject({ isOpened: false });
    const copy = join(office.folder, 'copy.key');
    copyFileSync(stick, copy);
    expect((await doctor(copy)).json()).toMatchObject({ isOpened: true });
  });
});
