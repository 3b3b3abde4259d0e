import { readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { processTree } from '../../shell/fixtures/processes.ts';
import type { Search } from './search.ts';

/** What processes hold that has no name in any folder any more, or lies in memory: by the name it had, and its size. */
export interface OpenFiles {
  /** In files that have lost their name and in `/dev/shm`: on a disk, or where a disk could be. */
  readonly hits: readonly string[];
  /** In memory that processes share by way of a handle: it is no file anywhere, and goes with them. */
  readonly memoryHits: readonly string[];
  readonly read: readonly string[];
}

const HIDDEN = / \(deleted\)$|^\/memfd:|^\/dev\/shm\//;

/**
 * Searches the deleted files, shared memory and memory files that a process and all its children hold, whether open or only
 * mapped; the latter show to root alone.
 */
export function searchOpenFiles(search: Search, root: number): OpenFiles {
  const seen = new Set<string>();
  const hits: string[] = [];
  const memoryHits: string[] = [];
  const read: string[] = [];
  for (const id of processTree(root))
    for (const path of handlesOf(id)) {
      const name = tried(() => readlinkSync(path)) ?? '';
      const facts = HIDDEN.test(name) ? tried(() => statSync(path)) : undefined;
      if (!facts?.isFile() || seen.has(`${facts.dev} ${facts.ino}`)) continue;
      seen.add(`${facts.dev} ${facts.ino}`);
      const bytes = tried(() => readFileSync(path));
      if (bytes === undefined) continue;
      read.push(`${name} ${bytes.length}`);
      for (const { text, form, within } of search.in(bytes))
        (name.startsWith('/memfd:') ? memoryHits : hits).push(`${name}${within}: ${text} (${form})`);
    }
  return { hits, memoryHits, read };
}

const handlesOf = (id: number): readonly string[] =>
  ['fd', 'map_files'].flatMap((kind) =>
    (tried(() => readdirSync(`/proc/${id}/${kind}`)) ?? []).map((handle) => `/proc/${id}/${kind}/${handle}`),
  );

/** Processes and their handles come and go while they are looked at. */
function tried<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
