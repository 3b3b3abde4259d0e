import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, ftruncateSync, mkdirSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../helpers/core.ts';

/** Numbers that a test and the library below its process share, in the order of `faults.c`. */
const NUMBERS = [
  'spaceLeft',
  'killAt',
  'operations',
  'refused',
  'failFrom',
  'failCount',
  'failErrno',
  'failKinds',
] as const;
type FaultNumber = (typeof NUMBERS)[number];

/** Kinds of operations that may be made to fail, added up. */
export const KINDS = { write: 1, sync: 2, rename: 4, truncate: 8, unlink: 16, open: 32 } as const;

/** Whether this machine can stand between a process and its files: Linux with a C compiler. */
export const hasShim = process.platform === 'linux' && spawnSync('cc', ['--version']).status === 0;

/** Compiles the library if its source has changed; returns its path. */
function builtShim(): string {
  const source = join(ROOT, 'tests', 'faults', 'shim', 'faults.c');
  const digest = createHash('sha256').update(readFileSync(source)).digest('hex').slice(0, 12);
  const folder = join(ROOT, 'dist', 'faults');
  const library = join(folder, `faults-${digest}.so`);
  if (existsSync(library)) return library;
  mkdirSync(folder, { recursive: true });
  const args = ['-shared', '-fPIC', '-O2', '-o', library, source, '-ldl', '-lpthread'];
  const { status, stderr } = spawnSync('cc', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The fault library needs a C compiler (cc): ${stderr}`);
  return library;
}

/** The shared numbers of one process, kept in a small file. */
export interface FaultControl {
  /** Environment that puts the library below a process whose files lie in `root`. */
  environment(root: string, trace?: string): Readonly<Record<string, string>>;
  set(numbers: Partial<Record<FaultNumber, number>>): void;
  get(name: FaultNumber): number;
  close(): void;
}

/** Makes the shared numbers, with nothing wrong yet. */
export function faultControl(path: string): FaultControl {
  const library = builtShim();
  const file = openSync(path, 'w+');
  ftruncateSync(file, NUMBERS.length * 8);
  const control: FaultControl = {
    environment: (root, trace) => ({
      LD_PRELOAD: library,
      FAULT_ROOT: root,
      FAULT_CONTROL: path,
      ...(trace === undefined ? {} : { FAULT_TRACE: trace }),
    }),
    set: (numbers) => {
      for (const [name, value] of Object.entries(numbers)) {
        const bytes = Buffer.alloc(8);
        bytes.writeBigInt64LE(BigInt(value));
        writeSync(file, bytes, 0, 8, NUMBERS.indexOf(name as FaultNumber) * 8);
      }
    },
    get: (name) => {
      const bytes = Buffer.alloc(8);
      readSync(file, bytes, 0, 8, NUMBERS.indexOf(name) * 8);
      return Number(bytes.readBigInt64LE());
    },
    close: () => closeSync(file),
  };
  control.set({ spaceLeft: -1, killAt: -1, failFrom: -1 });
  return control;
}
