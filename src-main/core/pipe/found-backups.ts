import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FoundBackup } from '../../contract/backup-shape.ts';
import { readManifest } from '../db/backup-list.ts';
import { factorsInUse } from '../db/factors-in-use.ts';
import { readKeyRing } from '../db/key-ring-file.ts';
import { fileRefused, vaultPaths } from '../db/vault-folder.ts';
import type { ServerEnvironment } from '../server-environment.ts';

/** Backups in a folder: the folder itself, or those in it, newest first. Throws `file_refused` where it cannot be read. */
export async function findBackups(folder: string, environment: ServerEnvironment): Promise<FoundBackup[]> {
  const names = await readdir(folder).catch(() => {
    throw fileRefused('place-missing');
  });
  const inside = names.includes('manifest.json')
    ? [folder]
    : names
        .filter((name) => name.startsWith('tasuki-backup-') && !name.endsWith('.partial'))
        .map((name) => join(folder, name));
  const found = await Promise.all(inside.map((path) => describe(path, environment)));
  const keyOf = ({ madeAt, name }: FoundBackup): string => `${madeAt ?? ''} ${name}`;
  return found.sort((a, b) => (keyOf(a) < keyOf(b) ? 1 : -1));
}

async function describe(path: string, environment: ServerEnvironment): Promise<FoundBackup> {
  const name = path.split(/[\\/]/).at(-1) ?? '';
  const read = await readManifest(path);
  // A stray file with a backup's name, or a bad sector, is this one's problem and not that of the others.
  const ring = await readKeyRing(vaultPaths(path).keyRing).catch(() => 'key-ring-unreadable' as const);
  const officeName = ring === null || typeof ring === 'string' ? null : ring.officeName;
  if (typeof read === 'string')
    return { path, name, officeName, madeAt: null, why: null, bytes: 0, logSize: null, factors: null, problem: read };
  const { madeAt, why, parts, log } = read.manifest;
  const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
  const problem = ring === null ? 'key-ring-missing' : typeof ring === 'string' ? ring : null;
  const { keyFiles, credentials, prfSalt, isBoundElsewhere } = await factorsInUse(path, environment.vault.keyStore);
  const factors = { hasKeyFiles: keyFiles.length > 0, credentials: [...credentials], prfSalt, isBoundElsewhere };
  return {
    path,
    name,
    officeName,
    madeAt,
    why,
    bytes,
    logSize: log?.size ?? 0,
    factors: problem === null ? factors : null,
    problem,
  };
}
