import { mkdtempSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, expect, it } from 'vitest';
import { filesBelow, foundOffice, newFolder, remove } from './test-office.ts';

const parents: string[] = [];
// A temporary folder of its own: what other tests put into the common one is not the office's.
const { TMPDIR } = process.env;
process.env['TMPDIR'] = mkdtempSync(join(tmpdir(), 'tasuki-leak-'));
afterAll(async () => {
  await Promise.all([...parents, tmpdir()].map(remove));
  if (TMPDIR === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = TMPDIR;
});

/** Twenty strings with their bytes in Shift_JIS (from the published code table; Node writes no Shift_JIS itself). */
const SHIFT_JIS: readonly (readonly [text: string, bytes: string])[] = [
  ['あいうえおかきく', '82a082a282a482a682a882a982ab82ad'],
  ['さしすせそたちつ', '82b382b582b782b982bb82bd82bf82c2'],
  ['アイウエオカキク', '83418343834583478349834a834c834e'],
  ['日本日本日本日本', '93fa967b93fa967b93fa967b93fa967b'],
];
const MARKERS = [
  ...SHIFT_JIS.map(([text]) => text),
  ...Array.from({ length: 16 }, (_, index) => `目印${index}番・架空 髙﨑 marker-${index}-zqxj`),
];

const needles = [
  ...MARKERS.flatMap((text) => [
    Buffer.from(text, 'utf8'),
    Buffer.from(text, 'utf16le'),
    Buffer.from(text, 'utf16le').swap16(),
  ]),
  ...SHIFT_JIS.map(([, bytes]) => Buffer.from(bytes, 'hex')),
];

async function hits(files: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of files) {
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    if (needles.some((needle) => bytes.includes(needle))) found.push(path);
  }
  return found;
}

it('the Shift_JIS bytes searched for are those of the markers', () => {
  const decoder = new TextDecoder('shift_jis', { fatal: true });
  for (const [text, bytes] of SHIFT_JIS) expect(decoder.decode(Buffer.from(bytes, 'hex'))).toBe(text);
});

it('the search finds each of the twenty markers in a file that does hold it', async () => {
  const parent = await newFolder();
  parents.push(parent);
  const path = join(parent, 'in-clear');
  for (const needle of needles) {
    await writeFile(path, Buffer.concat([Buffer.alloc(4001, 0x5a), needle, Buffer.alloc(99)]));
    expect(await hits([path])).toEqual([path]);
  }
});

it('without the key no byte of any record is in any file of the office, open or locked, nor in the temporary folder (issue 2 §3)', async () => {
  const parent = await newFolder();
  parents.push(parent);
  const before = new Set(await readdir(tmpdir()));
  const vault = await foundOffice(parent);
  expect(MARKERS).toHaveLength(20);
  for (const marker of MARKERS) {
    await sql`INSERT INTO officeMeta VALUES (${`k${marker}`}, ${marker.repeat(300)})`.execute(vault.kysely);
    await sql`INSERT INTO officeMeta VALUES (${`blob${marker}`}, ${Buffer.from(marker, 'utf16le').toString('latin1')})`.execute(
      vault.kysely,
    );
  }
  for (const [text, bytes] of SHIFT_JIS) {
    await sql`CREATE TABLE IF NOT EXISTS raw (name TEXT PRIMARY KEY, bytes BLOB)`.execute(vault.kysely);
    await sql`INSERT INTO raw VALUES (${text}, ${Buffer.from(bytes, 'hex')})`.execute(vault.kysely);
  }
  await sql`SELECT value FROM officeMeta ORDER BY value DESC`.execute(vault.kysely);
  await sql`DELETE FROM officeMeta WHERE key LIKE 'k%' AND key LIKE '%3%'`.execute(vault.kysely);

  const newInTemp = async () => {
    const names = (await readdir(tmpdir())).filter((name) => !before.has(name) && /etilqs|sqlite|tasuki/i.test(name));
    return (
      await Promise.all(names.map((name) => filesBelow(join(tmpdir(), name)).catch(() => [join(tmpdir(), name)])))
    ).flat();
  };
  const open = await filesBelow(vault.folder);
  expect(open.some((path) => path.endsWith('-wal'))).toBe(true);
  expect(await hits([...open, ...(await newInTemp())])).toEqual([]);
  await vault.lock();
  const locked = await filesBelow(vault.folder);
  expect(locked.length).toBeGreaterThan(1);
  expect(await hits([...locked, ...(await newInTemp())])).toEqual([]);
});
