import { Worker } from 'node:worker_threads';
import type { CopyCheck, LogReading } from './copy-read.ts';

/** What is to be read. */
export interface CopyRequest {
  readonly path: string;
  readonly key: Uint8Array;
  /** `office`: opened as an office's own file is, for what takes its place; `copy`: only read, wherever it lies. */
  readonly as: 'office' | 'copy';
  readonly log: LogReading;
}

/** A thread that reads one copy of a database while the caller goes on. */
export interface CopyReader {
  /** Gives the order; to be called once. The caller keeps the key and zeroes it; the thread zeroes its own copy. */
  begin(request: CopyRequest): void;
  /**
   * Waits for what was found. `look` is called all the while with the seconds gone; what it throws ends the waiting.
   * Throws what the disk threw, with its `code`.
   */
  found(look: (seconds: number) => void): Promise<CopyCheck>;
  /** Ends the thread, as soon as the driver lets go. To be called in every case, and before the file is removed. */
  end(): Promise<void>;
}

/** How often `look` is asked, in milliseconds. */
const LOOK_EVERY = 100;

type Answer = CopyCheck | { readonly failed: string; readonly code: unknown };

/** Starts the thread, which takes a moment: better before there is something to read. */
export function startCopyReader(): CopyReader {
  // The source runs as it is; built, this file is part of a bundle two folders below the application's own.
  const file = import.meta.url.endsWith('.ts') ? './copy-check-thread.ts' : '../core/copy-check-thread.js';
  const worker = new Worker(new URL(file, import.meta.url));
  const answer = new Promise<CopyCheck>((resolve, reject) => {
    worker.on('message', (message: Answer) => {
      if ('failed' in message) reject(Object.assign(new Error(message.failed), { code: message.code }));
      else resolve(message);
    });
    worker.on('error', reject);
    worker.on('exit', () => resolve({ problem: 'check-ended' }));
  });
  // Where nobody waits for it, it is of no consequence either.
  answer.catch(() => undefined);
  return {
    begin: (request) => {
      const key = new Uint8Array(request.key);
      worker.postMessage({ ...request, key }, [key.buffer]);
    },
    found: (look) => watched(answer, look),
    end: async () => void (await worker.terminate()),
  };
}

function watched<Result>(promise: Promise<Result>, look: (seconds: number) => void): Promise<Result> {
  const began = performance.now();
  return new Promise<Result>((resolve, reject) => {
    const timer = setInterval(() => {
      try {
        look((performance.now() - began) / 1000);
      } catch (error) {
        clearInterval(timer);
        reject(error as Error);
      }
    }, LOOK_EVERY);
    promise.finally(() => clearInterval(timer)).then(resolve, reject);
  });
}
