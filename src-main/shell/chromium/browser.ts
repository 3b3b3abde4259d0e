import { chmodSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Browser, chromium } from 'playwright-core';
import { launchFlags } from './flags.ts';

/** Milliseconds until a browser that does not answer is given up, for instance where a policy forbids the pipe. */
const LAUNCH_TIMEOUT = 30_000;

export interface BrowserOptions {
  readonly executable: string;
  readonly headless: boolean;
  readonly isRoot: boolean;
  /** Folder (0700) in which the throw-away profile is made. */
  readonly profiles: string;
}

/**
 * Starts the installed browser over its debugging pipe, without a listening socket. The profile that playwright makes
 * stays empty of content, since all pages live in off-the-record contexts.
 */
export async function launchBrowser(options: BrowserOptions): Promise<Browser> {
  const { args, ignoreDefaultArgs, chromiumSandbox } = launchFlags(options.isRoot);
  return inTemporaryFolder(options.profiles, (env) =>
    chromium.launch({
      executablePath: options.executable,
      headless: options.headless,
      args: [...args],
      ignoreDefaultArgs: [...ignoreDefaultArgs],
      chromiumSandbox,
      timeout: LAUNCH_TIMEOUT,
      // The shell closes the core first, and then the browser.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      env,
    }),
  );
}

/** A fresh folder for this start's profiles, swept clean of what a killed predecessor left. */
export function freshProfileFolder(state: string): string {
  const root = join(state, 'browser');
  mkdirSync(root, { recursive: true, mode: 0o700 });
  chmodSync(root, 0o700);
  for (const left of readdirSync(root)) rmSync(join(root, left), { recursive: true, force: true, maxRetries: 3 });
  return root;
}

/** How often and how far apart, in milliseconds, the profiles are looked at again. */
const SWEEPS = 20;
const SWEEP_PAUSE = 150;

/**
 * Removes the profiles once the browser has ended. The helpers of a browser that was killed may live a moment longer and
 * write their files again, so it sweeps until nothing comes back.
 * @throws the last error of the file system if something stays
 */
export async function removeProfiles(state: string): Promise<void> {
  for (let sweep = 1; ; sweep += 1) {
    let last: unknown = null;
    try {
      freshProfileFolder(state);
    } catch (error) {
      last = error;
    }
    await setTimeout(SWEEP_PAUSE);
    if (readdirSync(join(state, 'browser')).length === 0) return;
    if (sweep >= SWEEPS) throw last ?? new Error('profiles stay');
  }
}

const TEMPORARY = ['TMPDIR', 'TEMP', 'TMP'] as const;

/**
 * playwright offers no place for the profile but the system's temporary folder, so that is moved while it starts.
 * The browser itself keeps the old one: its socket's path would grow too long for the system in a deep folder.
 */
async function inTemporaryFolder<T>(folder: string, start: (env: Record<string, string>) => Promise<T>): Promise<T> {
  const before = TEMPORARY.map((name) => [name, process.env[name]] as const);
  const env = Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
  for (const name of TEMPORARY) process.env[name] = folder;
  try {
    return await start(env);
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
