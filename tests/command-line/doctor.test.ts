import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DOCTOR_WORDS } from '../../src-main/command-line/doctor-words.ts';
import type { Examination } from '../../src-main/contract/examination.ts';
import { EXAMINED } from '../../src-main/contract/examination.ts';
import { examineFolder } from '../../src-main/core/db/examine.ts';
import { copyOf, type StolenOffice, steal, tamper } from '../helpers/by-hand.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { PASSWORDS } from '../helpers/passwords.ts';
import { tasuki } from './run.ts';

let test: TestCore;
let office: StolenOffice;
beforeAll(async () => {
  test = await openOffice('staff');
  await test.core.server.lock('user');
  office = await steal(join(test.folder, 'office.tasuki'), 'staff', PASSWORDS.staff);
});
afterAll(() => test.close());

/** One way of spoiling an office, and what the doctor finds from outside. */
const SPOILT: Readonly<Record<string, { harm: (folder: string) => void; finds: readonly string[] }>> = {
  nothing: { harm: () => {}, finds: [] },
  'no database': { harm: (folder) => rmSync(join(folder, 'vault.db')), finds: ['database-missing error'] },
  'a plain database': {
    harm: (folder) =>
      writeFileSync(join(folder, 'vault.db'), Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(4080)])),
    finds: ['database-plain error'],
  },
  'a database cut in its middle': {
    harm: (folder) => truncateSync(join(folder, 'vault.db'), 10_000),
    finds: ['database-cut error'],
  },
  'no ring, but kept ones': {
    harm: (folder) => rmSync(join(folder, 'keyring.json')),
    finds: ['ring-restorable warning'],
  },
  'no ring at all': {
    harm: (folder) => {
      for (const age of ['', '.1', '.2', '.3']) rmSync(join(folder, `keyring.json${age}`), { force: true });
    },
    finds: ['ring-refused error'],
  },
  'a ring of a newer version': {
    harm: (folder) => writeFileSync(join(folder, 'keyring.json'), '{"format":99}'),
    finds: ['ring-refused error'],
  },
  'a damaged write-ahead log': {
    harm: (folder) => writeFileSync(join(folder, 'vault.db-wal'), Buffer.alloc(9_000, 3), { mode: 0o600 }),
    finds: ['wal-damaged warning'],
  },
  'a write-ahead log put aside': {
    harm: (folder) => writeFileSync(join(folder, 'vault.db-wal.kept'), 'x', { mode: 0o600 }),
    finds: ['wal-kept warning'],
  },
  'no seal': { harm: (folder) => rmSync(join(folder, 'vault.db.seal')), finds: ['seal-missing note'] },
  'an open folder': { harm: (folder) => chmodSync(folder, 0o755), finds: ['folder-open-to-others warning'] },
  'an open ring': {
    harm: (folder) => chmodSync(join(folder, 'keyring.json'), 0o644),
    finds: ['file-open-to-others warning'],
  },
  'leftovers of writings': {
    harm: (folder) => {
      writeFileSync(join(folder, 'keyring.json.partial'), 'x');
      mkdirSync(`${folder}.founding-1`);
    },
    finds: ['leftover warning', 'leftover warning'],
  },
  'the copy of a migration': {
    harm: (folder) => copyFileSync(join(folder, 'vault.db'), join(folder, 'vault.db.before-migration')),
    finds: ['migration-copy warning'],
  },
};

it.runIf(process.platform !== 'win32').each(Object.entries(SPOILT))(
  'from outside: %s',
  async (_name, { harm, finds }) => {
    const { folder } = copyOf(office);
    chmodSync(folder, 0o700);
    const content = readFileSync(join(folder, 'vault.db'));
    harm(folder);
    const found = await examineFolder(folder);
    expect(found.filter(({ code }) => code !== 'space-low').map(({ code, severity }) => `${code} ${severity}`)).toEqual(
      finds,
    );
    if (existsSync(join(folder, 'vault.db')) && !finds.some((one) => one.startsWith('database')))
      expect(readFileSync(join(folder, 'vault.db')).equals(content), 'looking changes nothing').toBe(true);
    rmSync(dirname(folder), { recursive: true });
  },
);

it('every finding has words and a next step', () => {
  for (const code of EXAMINED) {
    expect(DOCTOR_WORDS[code].what.length, code).toBeGreaterThan(5);
    expect(DOCTOR_WORDS[code].next.length, code).toBeGreaterThan(5);
  }
});

it.runIf(process.platform !== 'win32')(
  'doctor mends rights and leftovers on request and nothing else; exit codes 0, 1, 2',
  async () => {
    const { folder } = copyOf(office);
    chmodSync(folder, 0o755);
    writeFileSync(join(folder, 'keyring.json.partial'), 'x');
    const content = readFileSync(join(folder, 'vault.db'));
    const first = await tasuki(['doctor', '--office', folder, '--json']);
    expect(first.exit).toBe(1);
    expect(existsSync(join(folder, 'keyring.json.partial'))).toBe(true);
    const mended = await tasuki(['doctor', '--office', folder, '--repair', '--json']);
    expect(mended.exit).toBe(0);
    const { examinations } = mended.json() as { examinations: Examination[] };
    expect(examinations.filter(({ isRepaired }) => isRepaired)).toHaveLength(2);
    expect(existsSync(join(folder, 'keyring.json.partial'))).toBe(false);
    expect(statSync(folder).mode & 0o077).toBe(0);
    expect(readFileSync(join(folder, 'vault.db')).equals(content)).toBe(true);
    const plain = await tasuki(['doctor', '--office', folder]);
    expect(plain).toMatchObject({ exit: 0 });
    expect(plain.out).toContain('異常はありませんでした。');
    expect(await tasuki(['doctor', '--office', join(folder, 'nowhere')])).toMatchObject({ exit: 2 });
    rmSync(dirname(folder), { recursive: true });
  },
  120_000,
);

it('with a password it also opens the file and verifies the log', async () => {
  const sound = copyOf(office);
  const opened = await tasuki(['doctor', '--office', sound.folder, '--user', 'staff', '--json'], PASSWORDS.staff);
  expect(opened.json()).toMatchObject({ isOpened: true });
  expect(
    (opened.json() as { examinations: Examination[] }).examinations.filter(({ severity }) => severity === 'error'),
  ).toEqual([]);
  await tamper(sound, "UPDATE auditEntry SET ts = '2020-01-01T00:00:00.000Z' WHERE seq = 1");
  const unsound = await tasuki(['doctor', '--office', sound.folder, '--user', 'staff'], PASSWORDS.staff);
  expect(unsound.exit).toBe(1);
  expect(unsound.out).toContain('記録簿に異常があります。');
  const refused = await tasuki(
    ['doctor', '--office', sound.folder, '--user', 'staff', '--json'],
    'まちがった合言葉です',
  );
  expect(refused.exit).toBe(1);
  expect((refused.json() as { examinations: Examination[] }).examinations.map(({ code }) => code)).toContain(
    'sign-in-refused',
  );
  rmSync(dirname(sound.folder), { recursive: true });
});

it('with a password it also judges the ring by its HMAC and the age of the last proved backup', async () => {
  const spoilt = copyOf(office);
  const ring = join(spoilt.folder, 'keyring.json');
  const { mac, ...rest } = JSON.parse(readFileSync(ring, 'utf8')) as { mac: string };
  writeFileSync(
    ring,
    `${JSON.stringify({ ...rest, mac: mac.replace(/^./, (first) => (first === 'A' ? 'B' : 'A')) }, null, 2)}\n`,
  );
  await tamper(spoilt, 'UPDATE backupRules SET limitDays = 1');
  await tamper(
    spoilt,
    "INSERT INTO backupRun VALUES ('x', '2026-01-01T00:00:00.000Z', 'now', '/away', 'b', 1, 1, NULL, NULL)",
  );
  const told = await tasuki(['doctor', '--office', spoilt.folder, '--user', 'staff'], PASSWORDS.staff);
  expect(told.exit).toBe(1);
  expect(told.out).toContain(DOCTOR_WORDS['ring-restored'].what);
  expect(told.out).toContain(DOCTOR_WORDS['backup-old'].what);
  rmSync(dirname(spoilt.folder), { recursive: true });
});
