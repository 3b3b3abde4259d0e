import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { sql } from 'kysely';
import { type OpenDatabase, openDatabase } from '../../src-main/core/db/open.ts';
import type { OpenVault } from '../../src-main/core/db/vault-session.ts';
import { foundOffice, newFolder, remove } from '../core/db/test-office.ts';
import { backupOfLog } from './backup-of-log.ts';
import { type Measure, measure, middle, timed } from './measure.ts';

/** The driver itself, for the one thing that the program never does: another key in place. */
const Driver = createRequire(import.meta.url)('better-sqlite3') as new (
  path: string,
) => {
  pragma(source: string): unknown;
  key(raw: Uint8Array): void;
  rekey(raw: Uint8Array): void;
  close(): void;
};

const ROUNDS = 5;
const MEGABYTES = 96;
/** A file of half the size, without what fills no page. */
const ENTRIES_PER_MEGABYTE = 600;

/**
 * P13 and P14: a proved backup and a change of the data key, against what SQLite alone needs to write the same bytes, by
 * turns on one office without a log. P14 meets its goal of 1.5. P13 misses its 1.6 for what the proof asks: beside the
 * copying (1.0) each page of it has to be written to the place, read back for its digest, and read once more under its
 * HMAC; docs/faults.md has the figures. Half of that runs beside the rest, so two free cores give less than busy ones:
 * the limits leave room for that. `--megabytes=16` makes a quick run.
 */
export async function run(): Promise<readonly Measure[]> {
  const asked = process.argv.find((word) => word.startsWith('--megabytes='));
  const megabytes = asked ? Number(asked.slice('--megabytes='.length)) : MEGABYTES;
  const folder = await newFolder();
  let vault = await foundOffice(folder);
  try {
    await fill(vault, megabytes);
    const key = randomBytes(32);
    const reference = await plainly(join(folder, 'reference.db'), key, megabytes);
    const place = join(folder, 'place');
    mkdirSync(place);
    const rounds: {
      readonly plain: number;
      readonly backup: number;
      readonly rekeyed: number;
      readonly rotated: number;
    }[] = [];
    for (let round = -1; round < ROUNDS; round += 1) {
      const copy = join(folder, 'copy.db');
      const plain = await timed(() => reference.copyInto(copy));
      const rekeyed = plain + (await timed(() => rekeyAlone(copy, key)));
      rmSync(copy);
      const backup = await timed(() => backUp(vault, place));
      const rotated = await timed(async () => {
        vault = await rotate(vault);
      });
      if (round >= 0) rounds.push({ plain, backup, rekeyed, rotated });
    }
    await reference.checkpointAndClose();
    const size = Math.round(statSync(join(vault.folder, 'vault.db')).size / 1024 / 1024);
    const told = (one: 'backup' | 'rotated', other: 'plain' | 'rekeyed') =>
      `${middle(rounds.map((each) => each[one])).toFixed(0)} ms against ${middle(rounds.map((each) => each[other])).toFixed(0)} ms, ${size} MB, ${ROUNDS} rounds`;
    return [
      measure(
        'P13 proved backup / VACUUM INTO',
        3,
        rounds.map(({ backup, plain }) => backup / plain),
        told('backup', 'plain'),
      ),
      measure(
        'P14 change of key, proved / VACUUM INTO and rekey',
        2,
        rounds.map(({ rotated, rekeyed }) => rotated / rekeyed),
        told('rotated', 'rekeyed'),
      ),
      await backupOfLog(megabytes * ENTRIES_PER_MEGABYTE),
    ];
  } finally {
    await vault.lock();
    await remove(folder);
  }
}

/** Rows that no page compresses, of about the size that texts of a meeting have. */
async function fill({ kysely }: Pick<OpenVault, 'kysely'>, megabytes: number): Promise<void> {
  await sql`CREATE TABLE filling (id INTEGER PRIMARY KEY, text BLOB NOT NULL) STRICT`.execute(kysely);
  await sql`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${megabytes * 512})
    INSERT INTO filling SELECT i, randomblob(2000) FROM n`.execute(kysely);
  await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(kysely);
}

/** What SQLite alone has to do for a change of key: the copy, encrypted under another one in place. */
function rekeyAlone(path: string, key: Buffer): void {
  const connection = new Driver(path);
  try {
    connection.pragma("cipher='sqlcipher'");
    connection.pragma('legacy=4');
    connection.key(Buffer.concat([Buffer.from('raw:'), key]));
    connection.rekey(Buffer.concat([Buffer.from('raw:'), randomBytes(32)]));
  } finally {
    connection.close();
  }
}

/** The same rows in a file under a key that is known here. */
async function plainly(path: string, key: Buffer, megabytes: number): Promise<OpenDatabase> {
  const outcome = openDatabase(path, key, { create: true });
  if (outcome.kind !== 'open') throw new Error(outcome.reason);
  await fill(outcome.database, megabytes);
  return outcome.database;
}

async function backUp(vault: OpenVault, place: string): Promise<void> {
  const made = await vault.makeBackup({ why: 'now', now: new Date(), app: 'tasuki/bench', places: [place] });
  const [outcome] = made.outcomes;
  if (outcome?.kind !== 'proved') throw new Error('The backup was not proved');
  rmSync(join(place, outcome.name), { recursive: true });
}

async function rotate(vault: OpenVault): Promise<OpenVault> {
  const { outcome, vault: next } = await vault.rotateKey({ progress: () => {}, note: async () => {} });
  if (outcome.kind !== 'rotated' || !next) throw new Error(`The key was not changed: ${outcome.kind}`);
  return next;
}
