import { parentPort, workerData } from 'node:worker_threads';
import { sql } from 'kysely';
import { stateOf } from './backup-state.ts';
import { openDatabase } from './open.ts';

/**
 * Opens a copy in a thread of its own, since the check of a large file is one long call into the driver that nothing
 * else gets past. Answers with its state, or with the reason why the copy is no good. Forgets the key first.
 */
const { path, key } = workerData as { readonly path: string; readonly key: Uint8Array };

async function check(): Promise<unknown> {
  const outcome = openDatabase(path, key);
  key.fill(0);
  if (outcome.kind === 'refused') return { problem: outcome.reason };
  const { database } = outcome;
  try {
    const { rows } = await sql<{ integrity_check: string }>`PRAGMA integrity_check(1)`.execute(database.kysely);
    if (rows[0]?.integrity_check !== 'ok') return { problem: 'integrity' };
    parentPort?.postMessage({ stage: 'rows' });
    return { state: await stateOf(database) };
  } finally {
    await database.checkpointAndClose();
  }
}

parentPort?.postMessage(await check());
