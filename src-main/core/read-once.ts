import { statSync } from 'node:fs';
import { heldCheckpoints } from './audit/witness.ts';
import type { ExaminedOffice, ReadTransaction } from './context.ts';
import type { Brought } from './db/factor.ts';
import { checkFile } from './db/file-check.ts';
import { migrations } from './db/migrations/index.ts';
import { keepSeal } from './db/sealing.ts';
import { openVault } from './db/vault.ts';
import type { OpenResult } from './db/vault-entrance.ts';
import { vaultPaths } from './db/vault-folder.ts';
import type { VaultEnvironment } from './db/vault-session.ts';
import { logOrigin } from './pen-of.ts';

/**
 * Opens a closed office for one piece of reading and closes it again. What is found is left as it lies: no entry, no note,
 * and the seal of the last closing, so that the next sign-in still sees what was done to the file.
 */
export async function readOnce<T>(
  folder: string,
  credentials: Brought & { readonly loginName: string },
  environment: VaultEnvironment,
  read: (office: ExaminedOffice) => Promise<T>,
): Promise<{ kind: 'read'; value: T } | Exclude<OpenResult, { kind: 'open' }>> {
  const { database } = vaultPaths(folder);
  const putBack = keepSeal(database);
  const before = changedAt(database);
  let hasFinding = false;
  try {
    const result = await openVault(folder, credentials, migrations, { ...environment, isReading: true });
    if (result.kind !== 'open') return result;
    const { vault } = result;
    hasFinding = vault.finding !== null;
    try {
      const trx = vault.kysely as unknown as ReadTransaction;
      const origin = logOrigin(vault.origin);
      const checkpoints = () => heldCheckpoints(trx, origin, () => vault.readCheckpoints());
      const examined = () => checkFile(vault.kysely);
      const { pendingNotes } = vault;
      const value = await read({
        trx,
        log: trx,
        origin,
        checkpoints,
        reviewed: null,
        checkFile: examined,
        pendingNotes,
      });
      return { kind: 'read', value };
    } finally {
      await vault.lock();
    }
  } finally {
    // Tables that were brought to the present stand under a seal of their own, unless something was found before.
    if (hasFinding || changedAt(database) === before) putBack();
  }
}

const changedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
