import { Buffer } from 'node:buffer';
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Examination, Examined } from '../../contract/examination.ts';
import { refusePlace } from './folder-place.ts';
import { freeBytes } from './free-space.ts';
import { findKeyRings, readableRings } from './key-ring-file.ts';
import { backupPath } from './migrate.ts';
import { sealPath } from './seal.ts';
import { keptWalPath } from './sealing.ts';
import { type VaultPaths, vaultPaths } from './vault-folder.ts';
import { readWal } from './write-ahead-log.ts';

/** Free bytes below which an office is warned, beside twice its own size. */
const LEAST_SPACE = 200 * 1024 * 1024;
const PAGE_BYTES = 4096;

/** Something found, and the file it would be mended in. */
export interface Found extends Omit<Examination, 'isRepaired'> {
  readonly path: string;
}

/**
 * 診断 without a key: looks at an office's folder and files and touches nothing. What is as it should be is not listed.
 * Throws what the file system throws.
 */
export async function examineFolder(folder: string): Promise<readonly Found[]> {
  const paths = vaultPaths(folder);
  const found = (code: Examined, severity: Examination['severity'], path: string, about = basename(path)): Found => ({
    code,
    severity,
    about,
    path,
    isRepairable: code === 'folder-open-to-others' || code === 'file-open-to-others' || code === 'leftover',
  });
  if (!existsSync(paths.database) && !existsSync(paths.keyRing))
    return [found('office-missing', 'error', folder, folder)];
  const place = await refusePlace(folder);
  return [
    ...(place === null ? [] : [found('place-refused', 'error', folder, place)]),
    ...permissionsOf(paths).map(([code, severity, path]) => found(code, severity, path)),
    ...(await spaceOf(paths)).map((megabytes) => found('space-low', 'warning', folder, `${megabytes} MB`)),
    ...(isInUse(paths.database) ? [found('in-use', 'note', paths.database)] : []),
    ...(await ringsOf(paths)).map(([code, severity, about]) => found(code, severity, paths.keyRing, about)),
    ...databaseOf(paths).map(([code, severity, path]) => found(code, severity, path)),
    ...leftoversOf(paths).map((path) => found('leftover', 'warning', path)),
    ...(existsSync(backupPath(paths.database)) ? [found('migration-copy', 'warning', backupPath(paths.database))] : []),
  ];
}

type Judged = readonly [code: Examined, severity: Examination['severity'], path: string];

function permissionsOf({ folder, database, keyRing, signIn }: VaultPaths): Judged[] {
  if (process.platform === 'win32') return [];
  const isOpen = (path: string): boolean => existsSync(path) && (statSync(path).mode & 0o077) !== 0;
  const judged: Judged[] = isOpen(folder) ? [['folder-open-to-others', 'warning', folder]] : [];
  for (const path of [database, `${database}-wal`, sealPath(database), keyRing, signIn])
    if (isOpen(path)) judged.push(['file-open-to-others', 'warning', path]);
  for (const path of [folder, database, keyRing]) if (!mayWrite(path)) judged.push(['folder-read-only', 'error', path]);
  return judged;
}

function mayWrite(path: string): boolean {
  try {
    if (existsSync(path)) accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

async function spaceOf({ folder, database }: VaultPaths): Promise<number[]> {
  const size = existsSync(database) ? statSync(database).size : 0;
  const free = await freeBytes(folder);
  return free < LEAST_SPACE || free < 2 * size ? [Math.floor(free / 1024 / 1024)] : [];
}

/** Whether a program holds the database. Asks the system, since opening the file here would take our own locks away. */
function isInUse(database: string): boolean {
  if (process.platform !== 'linux' || !existsSync(database)) return false;
  try {
    const { ino } = statSync(database);
    return readFileSync('/proc/locks', 'utf8')
      .split('\n')
      .some((line) => line.includes(`:${ino} `));
  } catch {
    return false;
  }
}

async function ringsOf({ keyRing }: VaultPaths): Promise<Judged[]> {
  const rings = await findKeyRings(keyRing);
  const { present } = rings;
  const isReadable = present !== null && typeof present !== 'string';
  if (isReadable) return rings.kept.length === 0 ? [['ring-kept-missing', 'note', basename(keyRing)]] : [];
  const reason = present ?? 'key-ring-missing';
  const mayBeRestored = reason !== 'key-ring-unknown-version' && readableRings(rings).length > 0;
  return [mayBeRestored ? ['ring-restorable', 'warning', reason] : ['ring-refused', 'error', reason]];
}

function databaseOf({ database }: VaultPaths): Judged[] {
  if (!existsSync(database)) return [['database-missing', 'error', database]];
  const judged: Judged[] = [];
  const wal = existsSync(`${database}-wal`) ? readFileSync(`${database}-wal`) : Buffer.alloc(0);
  const content = readWal(wal);
  if (!isInUse(database)) {
    if (headOf(database) === 'SQLite format 3') judged.push(['database-plain', 'error', database]);
    if (statSync(database).size % PAGE_BYTES !== 0)
      judged.push(['database-cut', wal.length > 0 ? 'warning' : 'error', database]);
    if (wal.length > 0 && content === null) judged.push(['wal-damaged', 'warning', `${database}-wal`]);
    else if ((content?.frames ?? 0) > 0) judged.push(['wal-left', 'note', `${database}-wal`]);
  }
  if (existsSync(keptWalPath(database))) judged.push(['wal-kept', 'warning', keptWalPath(database)]);
  if (!existsSync(sealPath(database))) judged.push(['seal-missing', 'note', sealPath(database)]);
  return judged;
}

function headOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(15);
    return head.toString('latin1', 0, readSync(file, head, 0, 15, 0));
  } finally {
    closeSync(file);
  }
}

/** What interrupted writings left: parts of files, and foundings beside the folder that nobody ever entered. */
function leftoversOf({ folder, checkpoints }: VaultPaths): string[] {
  const partials = [folder, checkpoints].flatMap((place) =>
    existsSync(place)
      ? readdirSync(place)
          .filter((name) => name.endsWith('.partial'))
          .map((name) => join(place, name))
      : [],
  );
  const foundings = readdirSync(dirname(folder))
    .filter((name) => name.startsWith(`${basename(folder)}.founding-`))
    .map((name) => join(dirname(folder), name));
  return [...partials, ...foundings];
}
