import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { inProject, say } from './project.mjs';

const PAUSE = 250;

/**
 * Does the work while no other process of this folder does work of the same name. The lock is a hard link, so that it
 * appears together with its owner's number; a lock whose owner has died is taken over.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(name, work) {
  mkdirSync(inProject('dist'), { recursive: true });
  const lock = inProject('dist', `.${name}-lock`);
  const own = `${lock}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    for (let waited = false; !take(own, lock); waited = true) {
      if (!waited)
        say('ほかの準備作業が終わるのを待っています。', 'Waiting for another process that prepares the app.');
      await wait(PAUSE);
    }
    try {
      return await work();
    } finally {
      rmSync(lock, { force: true });
    }
  } finally {
    rmSync(own, { force: true });
  }
}

/**
 * @param {string} own
 * @param {string} lock
 */
function take(own, lock) {
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
  const owner = ownerOf(lock);
  if (owner !== null && !isAlive(owner)) bury(lock, owner, `${own}.dead`);
  return false;
}

/**
 * Takes a dead owner's lock away. Another process may have done so and taken the lock in the meantime: what was moved
 * aside is looked at again, and put back if its owner lives.
 * @param {string} lock
 * @param {number} owner
 * @param {string} grave
 */
function bury(lock, owner, grave) {
  try {
    renameSync(lock, grave);
    const buried = ownerOf(grave);
    if (buried !== null && isAlive(buried)) linkSync(grave, lock);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(codeOf(error) ?? '')) throw error;
  } finally {
    rmSync(grave, { force: true });
    rmSync(`${lock}.${owner}`, { force: true });
  }
}

/** @param {string} lock */
function ownerOf(lock) {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return null;
  }
}

/** @param {number} id */
function isAlive(id) {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** @param {unknown} error */
const codeOf = (error) => /** @type {NodeJS.ErrnoException} */ (error).code;
