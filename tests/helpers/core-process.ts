import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operations, type TasukiClient } from '../../src-main/contract/api.ts';
import { createClient } from '../../src-main/contract/client.ts';
import { startCoreThread } from '../../src-main/shell/core-thread.ts';
import { writeNewFile } from '../../src-main/shell/write-file.ts';
import { keyStoreOfOnePc } from './key-store.ts';
import { screenOfTest } from './screen.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** The built core in its thread, as both shells start it, on one office folder. For processes that will be killed. */
export function startBuiltCore(officePath: string): { readonly api: TasukiClient; close(): Promise<void> } {
  const scratch = mkdtempSync(join(tmpdir(), 'tasuki-thread-'));
  const keyStore = keyStoreOfOnePc();
  const refused = () => Promise.reject(new Error('no window in this test'));
  const thread = startCoreThread({
    workerFile: join(ROOT, 'dist', 'core', 'worker.js'),
    start: { officeFolder: scratch, officePath, resources: join(ROOT, 'dist', 'resources'), app: 'tasuki/test' },
    host: {
      chooseSavePath: refused,
      chooseOpenPath: refused,
      chooseFolder: refused,
      lastKeyFile: refused,
      closeSecret: (secret) => keyStore.close(secret),
      openSecret: (closed) => keyStore.open(closed),
      open: refused,
      copy: refused,
      copied: refused,
      relaunch: refused,
      ...screenOfTest(),
      printToPdf: refused,
      describe: refused,
      writeFile: writeNewFile,
      readFile: async (path) => new Uint8Array(await readFile(path)),
      deleteFile: (path) => rm(path),
    },
    log: () => {},
  });
  const client = createClient(operations, thread.port);
  return {
    api: client.api,
    close: async () => {
      client.close();
      await thread.stop();
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}

/** A process of its own that says lines; everything it said stays readable after its death. */
export interface Child {
  readonly pid: number;
  /** Complete lines so far. */
  lines(): readonly string[];
  /** Resolves once a line is exactly this; rejects if the process ends before. */
  says(line: string): Promise<void>;
  tell(line: string): void;
  /** SIGKILL; resolves when the process is gone. */
  kill(): Promise<void>;
  /** Resolves when the process has ended of itself. */
  readonly ended: Promise<number | null>;
}

/** Starts a script of `tests/faults/children`, with more environment if asked. */
export function startChild(
  name: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Child {
  const script = join(ROOT, 'tests', 'faults', 'children', `${name}.ts`);
  const running = spawn(process.execPath, [script, ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  let output = '';
  let errors = '';
  const waiting = new Set<() => void>();
  running.stdout.on('data', (chunk) => {
    output += String(chunk);
    for (const look of waiting) look();
  });
  running.stderr.on('data', (chunk) => {
    errors += String(chunk);
  });
  const ended = new Promise<number | null>((resolve) => running.on('close', resolve));
  const lines = (): readonly string[] => output.split('\n').slice(0, -1);
  return {
    pid: running.pid ?? 0,
    lines,
    says: (line) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (!lines().includes(line)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
        void ended.then((code) => reject(new Error(`the child ended (${code}) before saying ${line}: ${errors}`)));
      }),
    tell: (line) => running.stdin.write(`${line}\n`),
    kill: async () => {
      running.kill('SIGKILL');
      await ended;
    },
    ended,
  };
}
