import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Child, startChild } from '../helpers/core-process.ts';
import { PASSWORDS } from '../helpers/passwords.ts';
import { MARK } from '../helpers/whole-office/walk.ts';

/** The mark in Shift_JIS, from the published code table; Node writes none itself. */
const SHIFT_JIS = Buffer.from('95578eaf89cb8bf3', 'hex');
const TEXTS = [MARK, '090-0000-4521', '080-0000-1234', ...Object.values(PASSWORDS)];
const NEEDLES = [
  ...TEXTS.flatMap((text) => [
    Buffer.from(text, 'utf8'),
    Buffer.from(text, 'utf16le'),
    Buffer.from(text, 'utf16le').swap16(),
    Buffer.from(Buffer.from(text, 'utf8').toString('base64').slice(0, 16), 'ascii'),
  ]),
  SHIFT_JIS,
];

let folder: string;
let child: Child;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tasuki-leak-'));
  for (const name of ['office', 'temporary', 'home', 'exports']) mkdirSync(join(folder, name));
});
afterAll(async () => {
  await child?.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** The office's own name stands in the key ring, so that the door can say whose office it is; nothing else may. */
function withoutPublicName(name: string, bytes: Buffer): Buffer {
  if (!name.startsWith('keyring.json')) return bytes;
  const ring = JSON.parse(bytes.toString('utf8')) as Record<string, unknown>;
  return Buffer.from(JSON.stringify({ ...ring, officeName: '' }));
}

/** Files that hold a needle, of everything the process could write to but the folder for its exports. */
async function hits(): Promise<{ found: string[]; read: string[] }> {
  const read: string[] = [];
  const found: string[] = [];
  for (const place of ['office', 'temporary', 'home'])
    for (const entry of readdirSync(join(folder, place), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const bytes = withoutPublicName(entry.name, await readFile(path));
      read.push(entry.name);
      if (NEEDLES.some((needle) => bytes.includes(needle))) found.push(path);
    }
  return { found, read };
}

it('the search finds every needle in a file that holds it, and the Shift_JIS bytes are those of the mark', async () => {
  expect(new TextDecoder('shift_jis', { fatal: true }).decode(SHIFT_JIS)).toBe(MARK);
  const path = join(folder, 'home', 'control');
  for (const needle of NEEDLES) {
    await writeFile(path, Buffer.concat([Buffer.alloc(4_097, 7), needle, Buffer.alloc(9)]));
    expect((await hits()).found).toEqual([path]);
  }
  rmSync(path);
});

it('after a whole day with a mark in every field no file of office, temporary folder or home holds one while the office is open', async () => {
  child = startChild('whole-day', [join(folder, 'office', 'office.tasuki'), join(folder, 'exports')], {
    TMPDIR: join(folder, 'temporary'),
    HOME: join(folder, 'home'),
  });
  await child.says('open');
  const { found, read } = await hits();
  expect(read).toEqual(expect.arrayContaining(['vault.db', 'vault.db-wal', 'keyring.json', 'sign-in.json']));
  expect(found).toEqual([]);
  const exported = await readFile(join(folder, 'exports', 'bundle.jsonl'));
  // An open bundle names organisations, members and staff, on lines of their own; of persons in need it holds nothing.
  const lines = exported.toString('utf8').split('\n');
  const entries = Buffer.from(lines.filter((line) => !line.startsWith('{"label"')).join('\n'), 'utf8');
  expect(NEEDLES.some((needle) => entries.includes(needle))).toBe(false);
  const ofPersons = ['本人氏名', 'よみ', 'ローマ字', '旧姓', '住所', '病名', '覚え', '生年月日', '概要'].map(
    (what) => MARK + what,
  );
  const labels = lines.filter((line) => line.startsWith('{"label"')).join('\n');
  expect(labels).toContain(MARK);
  for (const text of [...ofPersons, '090-0000-4521', '1944-03-05']) expect(labels, text).not.toContain(text);
}, 300_000);

it('nor after the lock', async () => {
  child.tell('lock');
  await child.says('locked');
  const { found, read } = await hits();
  expect(read).toContain('vault.db');
  expect(found).toEqual([]);
});

it('nor after kill -9 in the middle of the work', async () => {
  child.tell('work');
  await child.says('open again');
  await child.kill();
  const { found, read } = await hits();
  expect(read).toEqual(expect.arrayContaining(['vault.db', 'vault.db-wal']));
  expect(found).toEqual([]);
});
