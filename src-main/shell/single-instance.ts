import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** This start is the first; others make `onOther` be called until `release`. */
export interface SingleInstance {
  release(): void;
}

/** Milliseconds that a running instance has to answer a knock. */
const ANSWER_TIME = 2_000;

/**
 * Lets one shell run per folder. A later start knocks (a file, no socket): the running one answers by removing it and
 * comes to the front, and the later one gets `null`. If nobody answers, the lock is a dead one's and is taken over.
 */
export async function takeInstance(folder: string, onOther: () => void): Promise<SingleInstance | null> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = join(folder, 'running');
  const knock = join(folder, 'knock');
  if (!create(lock)) {
    if (isAlive(lock)) {
      writeFileSync(knock, '', { mode: 0o600 });
      const deadline = performance.now() + ANSWER_TIME;
      while (performance.now() < deadline) {
        if (!existsSync(knock)) return null;
        await wait(25);
      }
    }
    rmSync(lock, { force: true });
    // Two late starts may race here: who creates the file is the first.
    if (!create(lock)) return null;
  }
  const answer = (): void => {
    if (!existsSync(knock)) return;
    rmSync(knock, { force: true });
    onOther();
  };
  rmSync(knock, { force: true });
  const watcher = watch(folder, answer);
  watcher.unref();
  return {
    release: () => {
      watcher.close();
      rmSync(lock, { force: true });
    },
  };
}

function create(lock: string): boolean {
  try {
    const file = openSync(lock, 'wx', 0o600);
    writeFileSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Whether the process that wrote the lock lives, as far as this user can see. */
function isAlive(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
