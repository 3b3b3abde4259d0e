import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readManifest } from '../../../src-main/core/db/backup-list.ts';
import { countingInMemory, openBackup } from '../../../src-main/core/db/backup-open.ts';
import { restoreFrom } from '../../../src-main/core/db/restore.ts';
import { stepsToFinish } from '../../../src-main/core/db/restore-steps.ts';
import {
  enterOffice,
  environment,
  FOUNDER,
  filesBelow,
  foundOffice,
  newFolder,
  remove,
  tryOffice,
} from './test-office.ts';

/** 復元: whole or not at all, and never from a bundle that is not what it says. */
let folder: string;
/** The present office (says 2), and a backup of its earlier state (says 1). */
let office: string;
let bundle: string;
let otherBundle: string;
beforeAll(async () => {
  folder = await newFolder();
  const vault = await foundOffice(folder);
  office = vault.folder;
  const place = join(folder, 'place');
  await mkdir(place);
  const say = (n: number) => sql`UPDATE phraseList SET version = ${n}`.execute(vault.kysely);
  const backUp = async () => {
    const now = new Date();
    const made = await vault.makeBackup({ why: 'now', now, app: 'tasuki/test', places: [place] });
    const [outcome] = made.outcomes;
    return join(place, outcome?.kind === 'proved' ? outcome.name : 'failed');
  };
  await vault.writeCheckpoint('a checkpoint\n');
  await say(1);
  bundle = await backUp();
  await say(3);
  otherBundle = await backUp();
  await say(2);
  await vault.lock();
});
afterAll(() => remove(folder));

const copyOf = async (from: string) => {
  const copy = join(folder, `copy-${randomUUID()}`);
  await cp(from, copy, { recursive: true });
  return copy;
};
const manifestOf = async (path: string) => {
  const read = await readManifest(path);
  if (typeof read === 'string') throw new Error(read);
  return read.manifest;
};
/** What the office in a folder says: the number of its state. */
const sayingOf = async (path: string): Promise<number> => {
  const vault = await enterOffice(path);
  const { rows } = await sql<{ version: number }>`SELECT version FROM phraseList`.execute(vault.kysely);
  await vault.lock();
  return rows[0]?.version ?? 0;
};
const restore = async (target: string) =>
  restoreFrom(bundle, await manifestOf(bundle), target, { now: new Date(), newId: () => randomUUID() });

describe('a restore', () => {
  it('stopped after any number of its steps goes on at the next start, and what was there is kept whole', async () => {
    // Everything up to the moment at which the files wait under their name; then every step of the rest.
    const waiting = await copyOf(office);
    const keptAs = 'replaced-20261126-104558';
    const parts = join(waiting, 'restoring.partial');
    await cp(bundle, parts, { recursive: true });
    await rm(join(parts, 'manifest.json'));
    await mkdir(join(parts, `to-${keptAs}`));
    expect(await sayingOf(await copyOf(waiting)), 'not yet complete: the old office').toBe(2);
    await rename(parts, join(waiting, 'restoring'));
    let count = 0;
    for await (const step of stepsToFinish(await copyOf(waiting))) {
      await step();
      count += 1;
    }
    expect(count).toBeGreaterThan(8);
    for (let stop = 0; stop <= count; stop += 1) {
      const target = await copyOf(waiting);
      let done = 0;
      for await (const step of stepsToFinish(target)) {
        if (done === stop) break;
        await step();
        done += 1;
      }
      expect(await sayingOf(target), `after ${stop} steps`).toBe(1);
      expect(existsSync(join(target, 'restoring')), `after ${stop} steps`).toBe(false);
      expect((await readdir(join(target, keptAs))).sort()).toEqual(
        expect.arrayContaining(['checkpoints', 'keyring.json', 'vault.db']),
      );
      if (stop % 4 === 0) expect(await sayingOf(join(target, keptAs)), 'the old office, set aside').toBe(2);
      await remove(target);
    }
  });

  it('killed at a random moment leaves the old office or the restored one, and both outcomes occur', async () => {
    const script = join(import.meta.dirname, '..', '..', 'faults', 'children', 'restore.ts');
    const seen = new Set<number>();
    for (let kill = 0; kill < 14; kill += 1) {
      const target = await copyOf(office);
      const child = spawn(process.execPath, [script, bundle, target], { stdio: ['ignore', 'pipe', 'inherit'] });
      await new Promise<void>((resolve) => child.stdout.once('data', () => resolve()));
      const gone = new Promise((resolve) => child.once('exit', resolve));
      if (kill > 0) setTimeout(() => child.kill('SIGKILL'), kill * 2);
      await gone;
      const saying = await sayingOf(target);
      expect([1, 2]).toContain(saying);
      seen.add(saying);
      await remove(target);
    }
    expect(seen.has(1)).toBe(true);
  });

  it('without enough room is refused with what it needs, and one that cannot be copied leaves nothing', async () => {
    const target = await copyOf(office);
    const before = (await readdir(target)).sort();
    const manifest = await manifestOf(bundle);
    const means = { now: new Date(), newId: () => randomUUID() };
    const vast = { ...manifest, parts: manifest.parts.map((part) => ({ ...part, bytes: 2 ** 50 })) };
    await expect(restoreFrom(bundle, vast, target, means)).rejects.toMatchObject({
      shape: { violations: [{ rule: 'backup.restore-space', of: { needed: expect.any(String) } }] },
    });
    const torn = await copyOf(bundle);
    await rm(join(torn, 'checkpoints'), { recursive: true });
    await expect(restoreFrom(torn, manifest, target, means)).rejects.toThrow();
    const nowhere = join(folder, `new-${randomUUID()}`);
    await expect(restoreFrom(torn, manifest, nowhere, means)).rejects.toThrow();
    expect((await readdir(target)).sort()).toEqual(before);
    expect((await readdir(folder)).filter((name) => name.startsWith('new-'))).toEqual([]);
    expect(await sayingOf(target)).toBe(2);
  });

  it('keeps the counters of sign-ins', async () => {
    const target = await copyOf(office);
    await tryOffice(target, { ...FOUNDER, password: 'まちがった あいことば です' });
    const before = await readFile(join(target, 'sign-in.json'), 'utf8');
    await restore(target);
    expect(await readFile(join(target, 'sign-in.json'), 'utf8')).toBe(before);
  });
});

/** What opening a bundle comes to: `good`, or the reason of its refusal. */
async function judge(path: string): Promise<string> {
  try {
    const opened = await openBackup(path, FOUNDER, environment(), countingInMemory());
    if ('kind' in opened) return opened.reason;
    await opened.close();
    return 'good';
  } catch (error) {
    return (error as { shape?: { reason?: string } }).shape?.reason ?? `threw ${String(error)}`;
  }
}

describe('a bundle that was tampered with', () => {
  it('is refused with a reason: 240 flips, cuts, swaps, losses and mixtures, and the whole one passes', async () => {
    expect(await judge(bundle)).toBe('good');
    const files = (await filesBelow(bundle)).map((path) => path.slice(bundle.length + 1)).sort();
    expect(files).toEqual(['checkpoints/00000001.txt', 'keyring.json', 'manifest.json', 'vault.db']);
    const target = await copyOf(bundle);
    let mutations = 0;
    const reasons = new Set<string>();
    const refuse = async (what: string, spoil: () => Promise<void>) => {
      await spoil();
      const reason = await judge(target);
      expect(reason, what).not.toBe('good');
      expect(reason, what).not.toMatch(/^threw/);
      reasons.add(reason);
      mutations += 1;
      await remove(target);
      await cp(bundle, target, { recursive: true });
    };
    for (const name of files) {
      const bytes = await readFile(join(bundle, name));
      const path = join(target, name);
      for (let at = 0; at < 45; at += 1) {
        const place = Math.floor((bytes.length * at) / 45);
        await refuse(`flip in ${name} at ${place}`, () => {
          const spoilt = Buffer.from(bytes);
          spoilt[place] = (spoilt[place] ?? 0) ^ (1 << (at % 8));
          return writeFile(path, spoilt);
        });
      }
      for (const left of [0, 1, Math.floor(bytes.length / 2), bytes.length - 1])
        await refuse(`${name} cut to ${left}`, () => truncate(path, left));
      await refuse(`${name} with one byte more`, () => writeFile(path, Buffer.concat([bytes, Buffer.of(32)])));
      await refuse(`${name} gone`, () => rm(path));
      await refuse(`${name} of another backup`, async () => writeFile(path, await otherOf(name)));
    }
    // Mixed consistently: another database with a manifest that was adapted, but signed by nobody.
    await refuse('adapted manifest', async () => {
      await cp(join(otherBundle, 'vault.db'), join(target, 'vault.db'));
      const theirs = JSON.parse(await readFile(join(otherBundle, 'manifest.json'), 'utf8'));
      const ours = JSON.parse(await readFile(join(bundle, 'manifest.json'), 'utf8'));
      ours.manifest.parts = theirs.manifest.parts;
      await writeFile(join(target, 'manifest.json'), `${JSON.stringify(ours, null, 2)}\n`);
    });
    for (const [field, value] of Object.entries({
      madeAt: '2027-01-01T00:00:00.000Z',
      why: 'daily',
      app: 'x',
      epoch: 2,
      generation: 2,
      format: 2,
      keyId: 'x',
      vaultId: 'x',
      log: { size: 1, root: '0'.repeat(64) },
      rows: {},
      parts: [],
      more: 1,
    }))
      await refuse(`field ${field}`, async () => {
        const read = JSON.parse(await readFile(join(bundle, 'manifest.json'), 'utf8'));
        read.manifest[field] = value;
        await writeFile(join(target, 'manifest.json'), `${JSON.stringify(read, null, 2)}\n`);
      });
    await refuse('a name that leads elsewhere', async () => {
      const read = JSON.parse(await readFile(join(bundle, 'manifest.json'), 'utf8'));
      read.manifest.parts[0].name = '../vault.db';
      await writeFile(join(target, 'manifest.json'), `${JSON.stringify(read, null, 2)}\n`);
    });
    expect(mutations).toBeGreaterThanOrEqual(200);
    expect(reasons.size).toBeGreaterThan(4);
  });
});

/** The same file of the other backup; its checkpoint is the same, so that one is altered. */
async function otherOf(name: string): Promise<Buffer> {
  const bytes = await readFile(join(otherBundle, name));
  return bytes.equals(await readFile(join(bundle, name))) ? Buffer.concat([bytes, bytes]) : bytes;
}
