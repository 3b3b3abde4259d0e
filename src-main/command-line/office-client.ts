import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { operations, type TasukiClient } from '../contract/api.ts';
import { createClient } from '../contract/client.ts';
import type { Host } from '../contract/host.ts';
import { hostError } from '../shell/answer-host-call.ts';
import { printToPdf } from '../shell/chromium/print.ts';
import { startCoreThread } from '../shell/core-thread.ts';
import { readWholeFile } from '../shell/read-file.ts';
import { writeNewFile } from '../shell/write-file.ts';
import { EXIT, failure } from './exit-codes.ts';

/** An office opened by the command line: the same core in the same thread, with a host that has no windows. */
export interface OfficeClient {
  readonly api: TasukiClient;
  readonly path: string;
  close(): Promise<void>;
}

/** Folder of the application: two above this file, built or source. */
export const APP = join(import.meta.dirname, '..', '..');
const IS_SOURCE = import.meta.filename.endsWith('.ts');

/** Core and resources beside this file; the fonts lie only in the built resources. */
export const CORE_FILES = {
  worker: IS_SOURCE ? join(APP, 'src-main', 'core', 'worker.ts') : join(APP, 'dist', 'core', 'worker.js'),
  resources: existsSync(join(APP, 'dist', 'resources')) ? join(APP, 'dist', 'resources') : join(APP, 'resources'),
};

/** `F`, `F/vault.db` or a folder that holds an office: the office's own folder. */
export function officePath(given: string): string {
  const path = resolve(given);
  if (basename(path) === 'vault.db' || basename(path) === 'keyring.json') return dirname(path);
  const inside = join(path, 'office.tasuki');
  return existsSync(join(path, 'keyring.json')) || !existsSync(inside) ? path : inside;
}

/** Starts the core on an office folder. `version` stands in every entry. */
export async function openOfficeClient(path: string, version: string): Promise<OfficeClient> {
  const scratch = await mkdtemp(join(tmpdir(), 'tasuki-'));
  const thread = startCoreThread({
    workerFile: CORE_FILES.worker,
    start: { officeFolder: scratch, officePath: path, resources: CORE_FILES.resources, app: `tasuki/${version}` },
    host: commandLineHost(version),
    log: () => {},
  });
  const client = createClient(operations, thread.port);
  return {
    api: client.api,
    path,
    close: async () => {
      client.close();
      await thread.stop();
      await rm(scratch, { recursive: true, force: true });
    },
  };
}

/** Reads a file of the user's; a missing or unreadable one ends the command with a sentence. */
export async function readGiven(path: string, what: string): Promise<Buffer> {
  try {
    if ((await stat(path)).size > 64 * 1024 * 1024) throw new Error('too large');
    return await readFile(path);
  } catch {
    throw failure(EXIT.file, 'file-unreadable', `${what}を読めません。パスと権限をご確認ください: ${path}`);
  }
}

/** The host of a command: it has nobody to ask, and reads and writes the paths that the command was given. */
export function commandLineHost(version: string): Host {
  const unavailable = () => Promise.reject(hostError('not-on-the-command-line'));
  return {
    chooseSavePath: unavailable,
    chooseOpenPath: unavailable,
    chooseFolder: unavailable,
    lastKeyFile: unavailable,
    closeSecret: unavailable,
    openSecret: unavailable,
    open: unavailable,
    copy: unavailable,
    copied: unavailable,
    relaunch: unavailable,
    protectScreen: async () => false,
    exposeScreen: unavailable,
    writeFile: writeNewFile,
    readFile: readWholeFile,
    deleteFile: (path) => rm(path),
    printToPdf: (html) => printToPdf(html),
    describe: async () => ({
      shell: 'command-line',
      version,
      isSandboxed: false,
      isCaptureBlocked: false,
      lockedWhy: null,
      isMachineLockSeen: false,
      keyStore: 'none',
      offersSecurityKeys: false,
      officeFolder: '',
    }),
  };
}
