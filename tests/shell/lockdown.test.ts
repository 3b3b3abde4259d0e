import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import type { Port } from '../../src-main/contract/port.ts';
import { startLockdown } from '../../src-main/shell/lockdown.ts';

afterEach(() => void vi.useRealTimers());

/** A core that answers `lock` after so many milliseconds, or never. */
function core(answersAfter: number | null) {
  const listeners = new Set<(message: unknown) => void>();
  const done: string[] = [];
  const say = (event: object): void => {
    for (const hear of listeners) hear({ type: 'event', event });
  };
  const port: Port = {
    post: (message) => {
      done.push(`posted ${(message as { type: string }).type}`);
      if (answersAfter !== null)
        setTimeout(() => say({ kind: 'locked', why: 'shell', turnedTo: 'demonstration' }), answersAfter);
    },
    listen: (hear) => {
      listeners.add(hear);
      return () => void listeners.delete(hear);
    },
  };
  const lockdown = startLockdown({
    core: {
      port,
      restart: async (start, graceTime) => void done.push(`restarted ${JSON.stringify(start)} ${graceTime ?? ''}`),
    },
    renewPage: async () => void done.push('page renewed'),
    forget: async () => void done.push('forgotten'),
    log: (event) => void done.push(event),
  });
  return { lockdown, done, say };
}

test('after any lock the core and then the page are replaced, and the new core stands at the same door', async () => {
  const { lockdown, done, say } = core(null);
  expect(lockdown.lockedWhy()).toBeNull();
  say({ kind: 'locked', why: 'idle', turnedTo: 'notebook' });
  await expect.poll(() => done).toEqual(['forgotten', 'restarted {"turnedTo":"notebook"} ', 'page renewed']);
  expect(lockdown.lockedWhy()).toBe('idle');
});

test('what is no lock replaces nothing', () => {
  const { done, say } = core(null);
  say({ kind: 'idle-warning', seconds: 30 });
  say({ kind: 'locking', why: 'idle' });
  expect(done).toEqual([]);
});

test('a core that died takes with it what the shell holds of the work', () => {
  const { done, say } = core(null);
  say({ kind: 'core-restarted' });
  expect(done).toEqual(['forgotten']);
});

test('asked by the machine, the core locks by itself', async () => {
  const { lockdown, done } = core(20);
  await lockdown.lock();
  expect(done).toEqual(['posted lock', 'forgotten', 'restarted {"turnedTo":"demonstration"} ', 'page renewed']);
});

test('a core that is too busy to lock is ended within a second', async () => {
  vi.useFakeTimers();
  const { lockdown, done } = core(null);
  const locked = lockdown.lock();
  await vi.advanceTimersByTimeAsync(999);
  vi.useRealTimers();
  await locked;
  expect(done).toEqual(['posted lock', 'core.lock-late', 'forgotten', 'restarted {} 0', 'page renewed']);
  expect(lockdown.lockedWhy()).toBe('shell');
});

test('two that tell of the same moment lock once, and the core stands at the same door', async () => {
  const { lockdown, done } = core(20);
  const first = lockdown.lock();
  await wait(3);
  await Promise.all([first, lockdown.lock()]);
  expect(done).toEqual(['posted lock', 'forgotten', 'restarted {"turnedTo":"demonstration"} ', 'page renewed']);
});
