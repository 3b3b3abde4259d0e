import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseKeyRing } from '../../../src-main/core/db/key-ring-parse.ts';
import { describeOffice } from '../../../src-main/core/db/vault-folder.ts';
import type { OpenVault } from '../../../src-main/core/db/vault-session.ts';
import { runChild } from './run-child.ts';
import { copyOffice, enterOffice, filesBelow, foundOffice, newFolder, remove, tryOffice } from './test-office.ts';

let parent: string;
let vault: OpenVault;

beforeAll(async () => {
  parent = await newFolder();
  vault = await foundOffice(parent);
});
afterAll(async () => {
  await vault.lock();
  await remove(parent);
});

describe('stopping without warning', () => {
  it('T13: 60 kills while the key ring is written leave a whole ring, never older than the last acknowledged one', async () => {
    const office = await copyOffice(vault.folder, parent);
    const path = join(office, 'keyring.json');
    let acknowledged = 0;
    for (let kill = 0; kill < 60; kill += 1) {
      const lines = await runChild('write-key-rings', path, (kill * 7) % 60);
      acknowledged = Math.max(acknowledged, ...lines.map(Number));
      const ring = parseKeyRing(await readFile(path, 'utf8'));
      if (typeof ring === 'string') throw new Error(`kill ${kill}: ${ring}`);
      expect(ring.generation).toBeGreaterThanOrEqual(acknowledged);
      for (const age of ['.1', '.2', '.3']) {
        const earlier = await readFile(`${path}${age}`, 'utf8').catch(() => null);
        if (earlier !== null) expect(typeof parseKeyRing(earlier)).toBe('object');
      }
    }
    expect(acknowledged).toBeGreaterThan(60);
  }, 180_000);

  it('a founding that is killed leaves no office or a whole one', async () => {
    for (const [index, milliseconds] of [0, 60, 150, 300, 420, 500, 600, 700, 800, 1000].entries()) {
      const target = join(parent, `founding-${index}`);
      const lines = await runChild('found-office', target, milliseconds);
      const found = await describeOffice(target);
      expect(['none', 'office']).toContain(found.kind);
      if (lines.includes('founded')) expect(found.kind).toBe('office');
      if (found.kind === 'office') expect(await tryOffice(target)).toBe('open');
    }
  });

  it('rows that were committed before a kill are there afterwards, with the office’s log of writes recovered', async () => {
    await sql`INSERT INTO officeMeta VALUES ('committed', '確かに')`.execute(vault.kysely);
    const left = await copyOffice(vault.folder, parent);
    expect((await filesBelow(left)).some((path) => path.endsWith('-wal'))).toBe(true);
    const again = await enterOffice(left);
    expect((await sql`SELECT value FROM officeMeta WHERE key = 'committed'`.execute(again.kysely)).rows).toEqual([
      { value: '確かに' },
    ]);
    expect(await again.quickCheck()).toBe(true);
    await again.lock();
  });
});

describe('a second program', () => {
  it('is told that the office is in use, and takes nothing from the first', async () => {
    const office = await copyOffice(vault.folder, parent);
    const first = await enterOffice(office);
    expect(await runChild('try-office', office)).toEqual(['in-use']);
    await sql`INSERT INTO officeMeta VALUES ('after', 'x')`.execute(first.kysely);
    expect(await runChild('try-office', office)).toEqual(['in-use']);
    expect(await first.quickCheck()).toBe(true);
    await first.lock();
    expect(await runChild('try-office', office)).toEqual(['open']);
    const again = await enterOffice(office);
    expect((await sql`SELECT value FROM officeMeta WHERE key = 'after'`.execute(again.kysely)).rows).toEqual([
      { value: 'x' },
    ]);
    await again.lock();
  });
});
