import { setTimeout as wait } from 'node:timers/promises';
import type { LockReason } from '../contract/port.ts';
import { collectGarbage } from './collect-garbage.ts';
import type { CoreThread } from './core-thread.ts';
import type { ShellLog } from './log.ts';
import { bagOf } from './messages.ts';

/** Milliseconds that a core gets to lock by itself; with the rest, everything is shut within a second. */
const LOCK_TIME = 850;

export interface LockdownOptions {
  readonly core: Pick<CoreThread, 'port' | 'restart'>;
  /** Puts a fresh page, in a fresh process, in the place of the present one. */
  readonly renewPage: () => Promise<unknown>;
  /** Done with every lock, before the page is renewed: what the shell itself holds of the work. */
  readonly forget?: () => Promise<unknown>;
  readonly log: ShellLog;
}

/** The shell's part in locking. */
export interface Lockdown {
  /** Locks now, because the machine is locked, left or put to sleep; settles when core and page are fresh ones. */
  lock(): Promise<void>;
  /** Why the page now shown is locked; null after a start. */
  lockedWhy(): LockReason | null;
  stop(): void;
}

/**
 * 施錠: whoever locked, the core and the page that knew something go, and fresh ones stand in their place, so that no
 * copy of a record, a password or a key stays in their memory. A core that is too busy to lock is ended as it is: what
 * it had acknowledged is on disk.
 */
export function startLockdown({ core, renewPage, forget, log }: LockdownOptions): Lockdown {
  let why: LockReason | null = null;
  let renewing: Promise<void> | null = null;
  let locking: Promise<void> | null = null;
  let onLocked = (): void => {};

  const renew = (reason: LockReason, start: { readonly turnedTo?: string }, graceTime?: number): Promise<void> => {
    why = reason;
    renewing ??= (async () => {
      try {
        await Promise.all([forget?.(), core.restart(start, graceTime)]);
        await renewPage();
      } catch {
        log('shell.renewal-failed');
      } finally {
        collectGarbage();
        renewing = null;
      }
    })();
    return renewing;
  };

  const stop = core.port.listen((message) => {
    const bag = bagOf(message);
    const event = bag?.type === 'event' ? bagOf(bag.event) : null;
    // A core that died has forgotten what was open, and so must the shell.
    if (event?.kind === 'core-restarted') void forget?.();
    if (event?.kind !== 'locked') return;
    const turnedTo = typeof event.turnedTo === 'string' ? { turnedTo: event.turnedTo } : {};
    onLocked();
    void renew(event.why as LockReason, turnedTo);
  });

  const lockNow = async (): Promise<void> => {
    if (renewing) return renewing;
    const locked = new Promise<true>((resolve) => {
      onLocked = () => resolve(true);
    });
    core.port.post({ type: 'lock' });
    if (await Promise.race([locked, wait(LOCK_TIME, false)])) return renewing ?? undefined;
    log('core.lock-late');
    return renew('shell', {}, 0);
  };

  return {
    lock: () => {
      // Sleep and the lock screen tell of the same moment: the second waits for the first.
      locking ??= lockNow().finally(() => {
        locking = null;
      });
      return locking;
    },
    lockedWhy: () => why,
    stop,
  };
}
