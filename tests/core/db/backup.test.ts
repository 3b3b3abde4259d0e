import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { MadeBackup } from '../../../src-main/core/db/backup.ts';
import { backupStem } from '../../../src-main/core/db/backup-list.ts';
import { isManifestSigned, parseManifest } from '../../../src-main/core/db/backup-manifest.ts';
import { readKeyRing } from '../../../src-main/core/db/key-ring-file.ts';
import type { OpenVault } from '../../../src-main/core/db/vault-session.ts';
import { enterOffice, filesBelow, foundOffice, newFolder, remove } from './test-office.ts';

/** 控え, without the office's own rules about when and where. */
let folder: string;
let office: string;
beforeAll(async () => {
  folder = await newFolder();
  vault = await foundOffice(folder);
  office = vault.folder;
});
afterAll(async () => {
  await vault.lock();
  await remove(folder);
});

let vault: OpenVault;
let place: string;
let count = 0;
beforeEach(async () => {
  count += 1;
  place = join(folder, `place-${count}`);
  await mkdir(place);
});

const NOW = new Date('2026-11-26T01:45:58.000Z');
const backUp = (more: Partial<Parameters<OpenVault['makeBackup']>[0]> = {}): Promise<MadeBackup> =>
  vault.makeBackup({ why: 'now', now: NOW, app: 'tasuki/test', places: [place], ...more });

describe('a backup', () => {
  it('is a folder of encrypted database, ring, checkpoints and signed manifest, named after nobody', async () => {
    await vault.writeCheckpoint('a checkpoint\n');
    const made = await backUp();
    expect(made.outcomes).toEqual([{ kind: 'proved', place, name: `${backupStem(vault.origin)}20261126-104558` }]);
    expect(await readdir(place)).toEqual([`${backupStem(vault.origin)}20261126-104558`]);
    const [name = ''] = await readdir(place);
    const inside = join(place, name);
    const read = parseManifest(await readFile(join(inside, 'manifest.json'), 'utf8'));
    const ring = await readKeyRing(join(inside, 'keyring.json'));
    if (typeof read === 'string' || ring === null || typeof ring === 'string') throw new Error('unreadable');
    expect(isManifestSigned(read, ring)).toBe(true);
    expect(isManifestSigned({ ...read, manifest: { ...read.manifest, why: 'daily' } }, ring)).toBe(false);
    expect(read.manifest.rows).toMatchObject({ auditEntry: 0, phraseList: 1 });
    for (const file of await filesBelow(inside))
      if (process.platform !== 'win32') expect((await stat(file)).mode & 0o077, file).toBe(0);
    expect((await readFile(join(inside, 'vault.db'))).includes('SQLite format 3')).toBe(false);
    expect(existsSync(join(office, 'backup.partial'))).toBe(false);
  });

  it('is an office by itself: its folder opens with the same password and holds the same rows', async () => {
    const kysely = vault.kysely;
    await sql`UPDATE phraseList SET version = 41`.execute(kysely);
    const [outcome] = (await backUp()).outcomes;
    await sql`UPDATE phraseList SET version = 42`.execute(kysely);
    const inside = join(place, outcome?.kind === 'proved' ? outcome.name : '');
    const restored = await enterOffice(inside);
    expect((await sql<{ version: number }>`SELECT version FROM phraseList`.execute(restored.kysely)).rows).toEqual([
      { version: 41 },
    ]);
    await restored.lock();
  });

  it('takes another name beside one of the same second', async () => {
    await backUp();
    await backUp();
    expect((await readdir(place)).sort().map((name) => name.slice(-9))).toEqual(['26-104558', '-104558-2']);
  });
});

describe('a backup that fails', () => {
  it('says so of each place, and serves the others all the same', async () => {
    const away = join(folder, 'not-plugged-in');
    const { outcomes } = await backUp({ places: [away, place] });
    expect(outcomes.map(({ kind }) => kind)).toEqual(['failed', 'proved']);
    expect(outcomes[0]).toMatchObject({ reason: 'place-missing' });
    expect(existsSync(away)).toBe(false);
  });

  it.skipIf(process.getuid?.() === 0)('leaves nothing in a place that may not be written', async () => {
    await chmod(place, 0o500);
    const { outcomes } = await backUp();
    expect(outcomes).toEqual([{ kind: 'failed', place, reason: 'place-read-only' }]);
    await chmod(place, 0o700);
    expect(await readdir(place)).toEqual([]);
  });

  it('is given up at any step without a trace', async () => {
    // While the reader of the copy is waited for, the same is reported again, as often as the machine is slow.
    const onEachStep = (then: (step: number) => void) => {
      let steps = 0;
      let last = '';
      return ({ step, done }: { readonly step: string; readonly done: number }) => {
        if (last === `${step} ${done}`) return;
        last = `${step} ${done}`;
        steps += 1;
        then(steps);
      };
    };
    let steps = 0;
    await backUp({
      progress: onEachStep((step) => {
        steps = step;
      }),
    });
    const before = await readdir(place);
    expect(steps).toBeGreaterThan(6);
    for (let stop = 1; stop <= steps; stop += 1) {
      const giveUp = onEachStep((step) => {
        if (step === stop) throw new (class extends Error {})('given up');
      });
      const outcome = await backUp({ progress: giveUp }).catch(() => null);
      if (outcome) expect(outcome.outcomes, `step ${stop}`).toMatchObject([{ kind: 'failed' }]);
      expect(await readdir(place), `step ${stop}`).toEqual(before);
      expect(existsSync(join(office, 'backup.partial')), `step ${stop}`).toBe(false);
    }
  });

  it('clears away what an interrupted one left, there and in the office, and nothing else', async () => {
    await mkdir(join(place, `${backupStem(vault.origin)}20261125-090000.partial`));
    await mkdir(join(office, 'backup.partial'));
    await writeFile(join(place, 'somebody.partial'), 'not ours');
    await backUp();
    expect((await readdir(place)).sort()).toEqual(['somebody.partial', `${backupStem(vault.origin)}20261126-104558`]);
  });
});

describe('the proof of a backup', () => {
  it('does not count a database whose log is not what its head says', async () => {
    const { kysely } = vault;
    await sql`INSERT INTO auditEntry (seq, leaf, leafHash, type, ts) VALUES (0, '{}', 'x', 'note.made', '2026')`.execute(
      kysely,
    );
    await sql`INSERT INTO logHead (id, size, root, frontier) VALUES (1, 1, ${'0'.repeat(64)}, '')`.execute(kysely);
    expect((await backUp()).outcomes).toEqual([{ kind: 'failed', place, reason: 'backup-log' }]);
    expect(await readdir(place)).toEqual([]);
  });
});
