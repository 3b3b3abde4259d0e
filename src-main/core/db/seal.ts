import { Buffer } from 'node:buffer';
import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { closeSync, constants, fstatSync, fsyncSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { readWal } from './write-ahead-log.ts';

/** Larger files are not covered whole: reading a tag of each page would keep whoever locks or signs in waiting. */
const MOST_PAGES = 65_536;
const PAGE_BYTES = 4096;
const TAG_BYTES = 64;
/** One sector, so that an interrupted write leaves the seal before or the seal after. */
const SEAL_BYTES = 512;

/**
 * 封印: what the office's file was when Tasuki last wrote to it. It lies beside the file, holds no content, and is
 * authenticated by a key that only the data key yields. Page HMACs prove that a page was once written, but not that it
 * is the newest, and a damaged write-ahead log ends earlier without a word: this is what notices both.
 */
export interface Seal {
  /** Commits that are in the write-ahead log; null once they are in the file. */
  readonly wal: { readonly salt: string; readonly frames: number } | null;
  /** The file as it was closed: its pages, and SHA-256 over the HMACs of all of them; null while it is open. */
  readonly file: { readonly pages: number; readonly tags: string } | null;
  readonly log: { readonly size: number; readonly root: string } | null;
}

/** What the file is not any more: acknowledged commits are missing, or it is not the file that was closed. */
export type SealFinding = 'commits-missing' | 'file-differs';

/** Key of the seal's HMAC. The caller may keep it while the office is open: it opens nothing. */
export function sealKeyOf(dataKey: Uint8Array): Buffer {
  return Buffer.from(hkdfSync('sha256', dataKey, Buffer.alloc(0), 'tasuki/seal/v1', 32));
}

/** Where the seal of a database lies. */
export const sealPath = (database: string): string => `${database}.seal`;

/** The seal beside a database; null if there is none, or none that a holder of this key made. */
export function readSeal(path: string, key: Uint8Array): Seal | null {
  try {
    const { mac, ...seal } = JSON.parse(readFileSync(path, 'utf8')) as Seal & { readonly mac: string };
    const given = Buffer.from(mac, 'base64');
    const expected = macOf(seal, key);
    return given.length === expected.length && timingSafeEqual(given, expected) ? seal : null;
  } catch {
    return null;
  }
}

function macOf({ wal, file, log }: Seal, key: Uint8Array): Buffer {
  return createHmac('sha256', key).update(JSON.stringify({ wal, file, log }), 'utf8').digest();
}

/** Writes the seal in place; `isDurable` also flushes it. Throws what the file system throws. */
export function writeSeal(path: string, key: Uint8Array, { wal, file, log }: Seal, isDurable: boolean): void {
  const text = JSON.stringify({ wal, file, log, mac: macOf({ wal, file, log }, key).toString('base64') });
  const place = openSync(path, constants.O_RDWR | constants.O_CREAT, 0o600);
  try {
    writeSync(place, Buffer.from(text.padEnd(SEAL_BYTES - 1).concat('\n'), 'utf8'), 0, SEAL_BYTES, 0);
    if (isDurable) fsyncSync(place);
  } finally {
    closeSync(place);
  }
}

/** Digest over the HMACs of all pages of a closed file; null for one too large to be read in passing. */
export function tagsOf(database: string): Seal['file'] {
  const file = openSync(database, 'r');
  try {
    const pages = Math.ceil(fstatSync(file).size / PAGE_BYTES);
    if (pages > MOST_PAGES) return null;
    const digest = createHash('sha256');
    const tag = Buffer.alloc(TAG_BYTES);
    for (let page = 1; page <= pages; page += 1) {
      readSync(file, tag, 0, TAG_BYTES, page * PAGE_BYTES - TAG_BYTES);
      digest.update(tag);
    }
    return { pages, tags: digest.digest('hex') };
  } finally {
    closeSync(file);
  }
}

/** Compares a closed database and its write-ahead log with the seal, before anything else reads or recovers them. */
export function compareClosed(seal: Seal, database: string, wal: Buffer): SealFinding | null {
  const there = readWal(wal);
  if (seal.file !== null) {
    // A session begins by breaking the seal durably: after a closing there is no log, unless somebody put one there.
    if ((there?.frames ?? 0) > 0) return 'file-differs';
    const now = tagsOf(database);
    return now?.tags === seal.file.tags && now.pages === seal.file.pages ? null : 'file-differs';
  }
  // Emptied or deleted: it may have gone into the file just before a stop. The log's head tells which.
  if (seal.wal === null || wal.length === 0) return null;
  if (there === null) return 'commits-missing';
  if (there.salt === seal.wal.salt) return there.frames < seal.wal.frames ? 'commits-missing' : null;
  // The log starts over only after all of it has reached the file; its first salt is then counted up.
  const steps = (firstSalt(there.salt) - firstSalt(seal.wal.salt)) >>> 0;
  return steps > 0 && steps < 2 ** 31 ? null : 'commits-missing';
}

/** Compares the log of the opened database with the seal. */
export function compareLog(seal: Seal, log: Seal['log']): SealFinding | null {
  if (seal.log === null) return null;
  if (log === null || log.size < seal.log.size) return 'commits-missing';
  return log.size === seal.log.size && log.root !== seal.log.root ? 'file-differs' : null;
}

const firstSalt = (salt: string): number => Number.parseInt(salt.slice(0, 8), 16);
