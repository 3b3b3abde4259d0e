import type { ShellLog } from './log.ts';
import { watchSleep } from './sleep-watch.ts';

/** Somebody who tells when the machine is locked, left or put to sleep. */
export interface MachineTeller {
  /** Whether anything is told at all. */
  isTold(): boolean;
  stop(): void;
}

/**
 * Watches over the machine: locks when the screen is locked, the user changes or the machine sleeps, as far as anybody
 * tells, and at the latest when it wakes.
 */
export function guardMachine(
  lock: () => Promise<void>,
  listen: (left: () => void) => MachineTeller,
  log: ShellLog,
): MachineTeller {
  const left = (): void => {
    log('shell.machine-left');
    void lock();
  };
  const teller = listen(left);
  const sleep = watchSleep({ wall: () => Date.now(), monotonic: () => performance.now(), onSleep: left });
  return {
    isTold: teller.isTold,
    stop: () => {
      teller.stop();
      sleep.stop();
    },
  };
}
