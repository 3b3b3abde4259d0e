import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../helpers/core.ts';

/** What a run of the command line left behind. */
export interface Run {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
  /** Standard output as JSON; throws if it is anything else. */
  json(): Record<string, unknown>;
}

/** Runs `tasuki` in a process of its own, as the README tells: the password comes through the environment. */
export function tasuki(args: readonly string[], password?: string): Promise<Run> {
  const { TASUKI_PASSWORD: _given, ...environment } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, 'src-main', 'command-line', 'tasuki.ts'), ...args], {
      env: {
        ...environment,
        NODE_COMPILE_CACHE: join(tmpdir(), 'tasuki-compile-cache'),
        ...(password === undefined ? {} : { TASUKI_PASSWORD: password }),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += String(chunk);
    });
    child.stderr.on('data', (chunk) => {
      err += String(chunk);
    });
    child.on('error', reject);
    child.on('close', (exit) => resolve({ exit, out, err, json: () => JSON.parse(out) as Record<string, unknown> }));
  });
}
