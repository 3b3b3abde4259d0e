import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseKeyRing } from '../../../src-main/core/db/key-ring-parse.ts';
import { copyOffice, enterOffice, foundOffice, newFolder, remove, tryOffice } from './test-office.ts';

const ROWS = 1200;
let parent: string;
let office: string;

beforeAll(async () => {
  parent = await newFolder();
  const vault = await foundOffice(parent);
  office = vault.folder;
  await vault.kysely.transaction().execute(async (trx) => {
    for (let row = 0; row < ROWS; row += 1)
      await sql`INSERT INTO officeMeta VALUES (${`row ${row}`}, ${randomBytes(1500).toString('base64')})`.execute(trx);
  });
  await vault.lock();
});
afterAll(() => remove(parent));

/** The signal that ended the child, or null when it came to its end. */
function rotate(folder: string, step: string, share: number): Promise<NodeJS.Signals | null> {
  return new Promise((resolve, reject) => {
    const script = new URL('./children/rotate-and-die.ts', import.meta.url).pathname;
    const child = spawn(process.execPath, [script, folder, step, String(share)], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += String(chunk);
    });
    child.on('close', (code, signal) => (code !== 0 && signal === null ? reject(new Error(errors)) : resolve(signal)));
  });
}

/** Where the process is killed, and which data key (counted from 1) the office must have afterwards. */
const KILLS: readonly (readonly [step: string, share: number, epoch: number])[] = [
  ['rotation-copy', 0, 1],
  ['rotation-copy', 0.5, 1],
  ['rotation-copy', 1, 1],
  ['rotation-pages', 0.5, 1],
  ['rotation-contents', 0, 1],
  ['note', 0, 1],
  // 0: before the ring with both keys; 1/4: with both keys; 2/4: the file is closed; 3/4: replaced; 1: the new ring alone.
  ['rotation-replace', 0, 1],
  ['rotation-replace', 0.25, 1],
  ['rotation-replace', 0.5, 1],
  ['rotation-replace', 0.75, 2],
  ['rotation-replace', 1, 2],
];

it(`killed at each of ${KILLS.length} points of a change of keys, the office opens with the old or the new key, never neither, and has every row`, async () => {
  for (const [step, share, epoch] of KILLS) {
    const where = `${step} ${share}`;
    const folder = await copyOffice(office, parent);
    expect(await rotate(folder, step, share), where).toBe('SIGKILL');
    const vault = await enterOffice(folder);
    const { rows } = await sql<{ n: number }>`SELECT count(*) AS n FROM officeMeta WHERE key LIKE 'row %'`.execute(
      vault.kysely,
    );
    expect(rows[0]?.n, where).toBe(ROWS);
    expect(await vault.quickCheck(), where).toBe(true);
    await vault.lock();
    const ring = parseKeyRing(await readFile(join(folder, 'keyring.json'), 'utf8'));
    expect(ring, where).toMatchObject({ epoch, next: null });
    expect(
      (await readdir(folder)).filter((name) => name.includes('rotating')),
      where,
    ).toEqual([]);
    await remove(folder);
  }
}, 240_000);

it('while it runs the file stays locked to every other program, and after a cancelled change too', async () => {
  const folder = await copyOffice(office, parent);
  const other = async (): Promise<string> => {
    const child = spawn(process.execPath, [new URL('./children/try-office.ts', import.meta.url).pathname, folder]);
    let output = '';
    for await (const chunk of child.stdout) output += String(chunk);
    return output;
  };
  const vault = await enterOffice(folder);
  let during: Promise<string> | null = null;
  const given = vault.rotateKey({
    progress: ({ step }) => {
      if (step === 'rotation-contents') {
        during ??= other();
        throw new Error('given up');
      }
    },
    note: async () => {},
  });
  await expect(given).rejects.toThrow('given up');
  expect(await during).toBe('in-use');
  expect(await other()).toBe('in-use');
  await vault.lock();
  expect(await tryOffice(folder)).toBe('open');
});
