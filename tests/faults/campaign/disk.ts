import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Random } from '../../campaign/random.ts';

/** One operation of the record that `faults.c` keeps. */
interface Operation {
  readonly type: string;
  readonly inode: bigint;
  readonly at: number;
  readonly first: string;
  readonly second: Buffer;
}

/** How what was not yet flushed survives the cut. */
export const SURVIVALS = ['dropped', 'some writes', 'torn sectors'] as const;
export type Survival = (typeof SURVIVALS)[number];

const SECTOR = 512;

interface DiskFile {
  content: Buffer;
  pending: { readonly at: number; readonly bytes: Buffer | null }[];
}

/** A disk as the record says it was written: what is on the platter, and what is still on its way. */
export interface Disk {
  /** Takes over the next operation. */
  apply(operation: Operation): void;
  /** Lays the folder down as a cut at this moment leaves it. */
  layDown(folder: string, survival: Survival, random: Random): void;
}

/** Reads a record. */
export function* operationsIn(path: string): Generator<Operation> {
  const bytes = readFileSync(path);
  for (let at = 0; at < bytes.length; ) {
    const firstLength = bytes.readUInt32LE(at + 17);
    const secondLength = bytes.readUInt32LE(at + 21);
    const body = at + 25;
    yield {
      type: String.fromCharCode(bytes[at] ?? 0),
      inode: bytes.readBigUInt64LE(at + 1),
      at: Number(bytes.readBigInt64LE(at + 9)),
      first: bytes.toString('utf8', body, body + firstLength),
      second: bytes.subarray(body + firstLength, body + firstLength + secondLength),
    };
    at = body + firstLength + secondLength;
  }
}

/**
 * A disk that holds a folder, everything in it flushed. Content is durable by its file's fsync; names (new, renamed,
 * removed) by that of their folder. Before that, names survive in the order in which they were given, up to anywhere;
 * writes survive each for itself, or by sectors of 512 bytes.
 */
export function diskOf(folder: string): Disk {
  const files = new Map<bigint, DiskFile>();
  const durable = new Map<string, DiskFile>();
  let renames: { readonly folder: string; readonly change: (names: Map<string, DiskFile>) => void }[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const file = { content: readFileSync(path), pending: [] };
    files.set(statSync(path, { bigint: true }).ino, file);
    durable.set(path, file);
  }
  const fileOf = (inode: bigint): DiskFile => {
    const file = files.get(inode);
    if (!file) throw new Error('the record names a file that it never saw');
    return file;
  };
  const rename = (path: string, change: (names: Map<string, DiskFile>) => void): void =>
    void renames.push({ folder: dirname(path), change });

  return {
    apply: ({ type, inode, at, first, second }) => {
      if (type === 'W') fileOf(inode).pending.push({ at, bytes: second });
      else if (type === 'T') fileOf(inode).pending.push({ at, bytes: null });
      else if (type === 'C') {
        const file: DiskFile = { content: Buffer.alloc(0), pending: [] };
        files.set(inode, file);
        rename(first, (names) => names.set(first, file));
      } else if (type === 'S') {
        const file = fileOf(inode);
        file.content = file.pending.reduce(
          (content, { at: from, bytes }) => written(content, from, bytes),
          file.content,
        );
        file.pending = [];
      } else if (type === 'R' || type === 'L') {
        const to = second.toString('utf8');
        rename(to, (names) => {
          const file = names.get(first);
          if (!file) return;
          names.set(to, file);
          if (type === 'R') names.delete(first);
        });
      } else if (type === 'U') rename(first, (names) => names.delete(first));
      else if (type === 'D') {
        for (const { folder: inside, change } of renames) if (inside === first) change(durable);
        renames = renames.filter(({ folder: inside }) => inside !== first);
      }
    },
    layDown: (target, survival, random) => {
      const names = new Map(durable);
      const reached = survival === 'dropped' ? 0 : random.below(renames.length + 1);
      for (const { change } of renames.slice(0, reached)) change(names);
      mkdirSync(join(target, 'checkpoints'), { recursive: true });
      for (const [path, file] of names) {
        const content = surviving(file, survival, random);
        writeFileSync(join(target, path.slice(folder.length)), content);
      }
    },
  };
}

function surviving({ content, pending }: DiskFile, survival: Survival, random: Random): Buffer {
  let left = content;
  for (const { at, bytes } of survival === 'dropped' ? [] : pending) {
    if (survival === 'some writes' || bytes === null) {
      if (random.below(2) === 0) left = written(left, at, bytes);
      continue;
    }
    for (let from = 0; from < bytes.length; ) {
      const end = Math.min(bytes.length, from + SECTOR - ((at + from) % SECTOR));
      if (random.below(2) === 0) left = written(left, at + from, bytes.subarray(from, end));
      from = end;
    }
  }
  return left;
}

function written(content: Buffer, at: number, bytes: Buffer | null): Buffer {
  if (bytes === null)
    return at <= content.length ? content.subarray(0, at) : Buffer.concat([content, Buffer.alloc(at - content.length)]);
  const next = Buffer.alloc(Math.max(content.length, at + bytes.length));
  content.copy(next);
  bytes.copy(next, at);
  return next;
}
