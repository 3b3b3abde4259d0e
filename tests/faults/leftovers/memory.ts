import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { openEntry } from '../../../src-main/core/db/key-ring-entry.ts';
import { parseKeyRing } from '../../../src-main/core/db/key-ring-parse.ts';

/** The key of the office's database, as whoever knows a password gets it out of the ring. */
export async function dataKeyOf(keyRing: string, password: string): Promise<Buffer> {
  const ring = parseKeyRing(readFileSync(keyRing, 'utf8'));
  if (typeof ring === 'string') throw new Error(ring);
  for (const entry of ring.accounts) {
    const opened = await openEntry(ring, entry, { password });
    if (opened) return opened.dataKey;
  }
  throw new Error('No entry opens with this password.');
}

/** How often each needle stands in what a process may write to in its memory. For Linux, as root or the process's owner. */
export function countInMemory(id: number, needles: Readonly<Record<string, Buffer>>): Record<string, number> {
  const counts = Object.fromEntries(Object.keys(needles).map((name) => [name, 0]));
  const memory = openSync(`/proc/${id}/mem`, 'r');
  try {
    for (const [start, end] of writableRanges(id))
      for (let at = start; at < end; at += PIECE) {
        // A needle across the seam of two pieces is found in the first of them.
        const bytes = Buffer.alloc(Math.min(PIECE + SEAM, end - at));
        const length = read(memory, bytes, at);
        for (const [name, needle] of Object.entries(needles))
          counts[name] = (counts[name] ?? 0) + occurrences(bytes.subarray(0, length), needle);
      }
  } finally {
    closeSync(memory);
  }
  return counts;
}

const PIECE = 4 << 20;
const SEAM = 512;

function writableRanges(id: number): (readonly [number, number])[] {
  return [...readFileSync(`/proc/${id}/maps`, 'utf8').matchAll(/^([\da-f]+)-([\da-f]+) rw\S* \S+ \S+ \S+ *(.*)$/gm)]
    .filter(([, , , name]) => !name?.startsWith('[v'))
    .map(([, start = '', end = '']) => [Number.parseInt(start, 16), Number.parseInt(end, 16)] as const);
}

/** Ranges that are given back while they are read, or were never used, hold nothing. */
function read(memory: number, bytes: Buffer, at: number): number {
  try {
    return readSync(memory, bytes, 0, bytes.length, at);
  } catch {
    return 0;
  }
}

function occurrences(bytes: Buffer, needle: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(needle); at >= 0 && at < PIECE; at = bytes.indexOf(needle, at + 1)) count += 1;
  return count;
}
