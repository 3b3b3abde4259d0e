import { createHash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countingInMemory, openBackup } from '../../../src-main/core/db/backup-open.ts';
import { executedMigrations, type Migrations } from '../../../src-main/core/db/migrate.ts';
import { createVault, openVault } from '../../../src-main/core/db/vault.ts';
import { environment, FOUNDER, migrations, newFolder, remove } from './test-office.ts';

/** Offices that another version of the program wrote: an older one is brought forward, a newer one is left alone. */
let folder: string;
beforeAll(async () => {
  folder = await newFolder();
});
afterAll(() => remove(folder));

const NAMES = Object.keys(migrations).sort();
const env = environment();
const entering = (office: string, with_: Migrations) => openVault(office, FOUNDER, with_, env);
const adding = (table: string) => ({
  up: async (db: Kysely<unknown>) => void (await sql`CREATE TABLE ${sql.table(table)} (a TEXT) STRICT`.execute(db)),
});
const NEWER: Migrations = { ...migrations, '9999-of-a-later-version': adding('later') };

async function found(name: string, with_: Migrations) {
  const office = join(folder, name);
  const options = { officeName: '架空市 生活支援課', isDemonstration: false, founder: FOUNDER };
  return { office, vault: await createVault(office, options, with_, env) };
}

/** Names and digests of every file in a folder. */
async function contentOf(office: string): Promise<Record<string, string>> {
  const files = (await readdir(office, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const digests = await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [
        path.slice(office.length),
        createHash('sha256')
          .update(await readFile(path))
          .digest('hex'),
      ];
    }),
  );
  return Object.fromEntries(digests.sort());
}

describe('an office of a newer version', () => {
  it('is refused, and every file in its folder is left as it was', async () => {
    const { office, vault } = await found('newer', NEWER);
    await vault.lock();
    // As after any sign-in: the counter of attempts lies there.
    const again = await entering(office, NEWER);
    if (again.kind !== 'open') throw new Error('refused');
    await again.vault.lock();
    const before = await contentOf(office);
    expect(Object.keys(before).length).toBeGreaterThan(3);
    for (let time = 0; time < 2; time += 1)
      await expect(entering(office, migrations)).rejects.toMatchObject({ shape: { reason: 'schema-newer' } });
    expect(await contentOf(office)).toEqual(before);
    const own = await entering(office, NEWER);
    if (own.kind !== 'open') throw new Error('refused');
    expect(own.vault.pendingNotes).toEqual([]);
    await own.vault.lock();
  });
});

describe('an office of an older version', () => {
  it('is brought forward after a proved backup in every place of choice; a place that is away keeps nobody waiting', async () => {
    const place = await mkdtemp(join(tmpdir(), 'tasuki-place-'));
    const { office, vault } = await found('older', migrations);
    const places = JSON.stringify([place, join(place, 'away')]);
    await sql`UPDATE backupRules SET places = ${places}`.execute(vault.kysely);
    await vault.lock();
    const result = await entering(office, NEWER);
    if (result.kind !== 'open') throw new Error('refused');
    const { kysely, pendingNotes } = result.vault;
    expect(await executedMigrations(kysely)).toEqual(Object.keys(NEWER).sort());
    expect(pendingNotes).toMatchObject([
      { event: 'backup.made', detail: { why: 'migration', proved: 1, problems: ['place-missing'] } },
    ]);
    const { rows } = await sql`SELECT why, folder, problem FROM backupRun ORDER BY folder`.execute(kysely);
    expect(rows).toEqual([
      { why: 'migration', folder: place, problem: null },
      { why: 'migration', folder: join(place, 'away'), problem: 'place-missing' },
    ]);
    await result.vault.lock();
    const [name = ''] = await readdir(place);
    const opened = await openBackup(join(place, name), FOUNDER, env, countingInMemory());
    if ('kind' in opened) throw new Error(opened.reason);
    expect(opened.manifest.why).toBe('migration');
    expect(await executedMigrations(opened.copy.kysely)).toEqual(NAMES);
    await opened.close();
    await rm(place, { recursive: true });
  });

  it('is brought forward all the same where no place takes a backup, and the log is told', async () => {
    const { office, vault } = await found('without', migrations);
    await sql`UPDATE backupRules SET places = ${JSON.stringify([join(folder, 'away')])}`.execute(vault.kysely);
    await vault.lock();
    const result = await entering(office, NEWER);
    if (result.kind !== 'open') throw new Error('refused');
    expect(result.vault.pendingNotes).toMatchObject([{ event: 'backup.failed', detail: { proved: 0 } }]);
    await result.vault.lock();
    expect(existsSync(join(office, 'vault.db.before-migration'))).toBe(false);
  });

  it('whose migration fails stays as it was, with its backup in the place', async () => {
    const place = join(folder, 'place');
    mkdirSync(place);
    const { office, vault } = await found('failing', migrations);
    await sql`UPDATE backupRules SET places = ${JSON.stringify([place])}`.execute(vault.kysely);
    await vault.lock();
    const failing = { up: () => Promise.reject(new Error('on purpose')) };
    await expect(entering(office, { ...migrations, '9999-fails': failing })).rejects.toMatchObject({
      shape: { reason: 'migration-failed' },
    });
    expect(await readdir(place)).toHaveLength(1);
    const result = await entering(office, migrations);
    expect(result.kind).toBe('open');
    if (result.kind === 'open') await result.vault.lock();
  });
});
