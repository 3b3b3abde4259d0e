import { statSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import type { CopyRequest } from './copy-check.ts';
import { type CopyCheck, readCopy } from './copy-read.ts';
import { openCopy, openDatabase } from './open.ts';

/**
 * Reads a copy in a thread of its own, since the check of a large file is one long call into the driver that nothing
 * else gets past; meanwhile the core reads the file in its own ways. Waits for its one order, forgets the key first, and
 * answers with what it found, or with the error that the disk gave.
 */
async function check({ path, key, as, log }: CopyRequest): Promise<CopyCheck> {
  const outcome = as === 'office' ? openDatabase(path, key) : openCopy(path, key);
  key.fill(0);
  if (outcome.kind === 'refused') return { problem: outcome.reason };
  const copy = 'copy' in outcome ? outcome.copy : outcome.database;
  try {
    return await readCopy(copy, log, statSync(path).size);
  } finally {
    await ('close' in copy ? copy.close() : copy.checkpointAndClose());
  }
}

parentPort?.once('message', (request: CopyRequest) => {
  check(request).then(
    (found) => parentPort?.postMessage(found),
    // An error loses its code on the way.
    (error: unknown) =>
      parentPort?.postMessage({ failed: String(error), code: (error as { readonly code?: unknown }).code }),
  );
});
