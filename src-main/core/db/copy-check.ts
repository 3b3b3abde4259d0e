import { Worker } from 'node:worker_threads';
import type { BackupState } from './backup-state.ts';

/** Outcome of opening a copy: what is in it, or why it is no good, as a code. */
export type CopyCheck = { readonly state: BackupState } | { readonly problem: string };

/** How often `look` is asked, in milliseconds. */
const LOOK_EVERY = 100;

/**
 * Opens a copy of a database with its key in a thread of its own, runs `PRAGMA integrity_check` over the whole of it and
 * counts its rows. `look` is called all the while with the seconds gone; what it throws ends the check, as soon as the
 * driver lets go. The caller keeps `key` and zeroes it; the thread zeroes its own copy.
 */
export async function checkCopy(
  path: string,
  key: Uint8Array,
  look: (seconds: number) => void = () => {},
): Promise<CopyCheck> {
  const own = new Uint8Array(key);
  // The source runs as it is; built, this file is part of a bundle two folders below the application's own.
  const file = import.meta.url.endsWith('.ts') ? './copy-check-thread.ts' : '../core/copy-check-thread.js';
  const worker = new Worker(new URL(file, import.meta.url), {
    workerData: { path, key: own },
    transferList: [own.buffer],
  });
  const began = performance.now();
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<CopyCheck>((resolve, reject) => {
      timer = setInterval(() => {
        try {
          look((performance.now() - began) / 1000);
        } catch (error) {
          reject(error as Error);
        }
      }, LOOK_EVERY);
      worker.on('message', (message: CopyCheck | { readonly stage: string }) => {
        if (!('stage' in message)) resolve(message);
      });
      worker.on('error', reject);
      worker.on('exit', () => resolve({ problem: 'check-ended' }));
    });
  } finally {
    clearInterval(timer);
    await worker.terminate();
  }
}
