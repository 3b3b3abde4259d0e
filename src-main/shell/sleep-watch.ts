/** Clocks in milliseconds: one that can be set, and one that never goes back but may stand still in sleep. */
export interface SleepWatchOptions {
  readonly wall: () => number;
  readonly monotonic: () => number;
  readonly onSleep: () => void;
  /** How often it looks. */
  readonly every?: number;
}

/** A gap as long as this was no busy moment: the machine stood still. Milliseconds. */
const GAP = 20_000;

/**
 * Notices, at once on waking, that the machine slept: where the shell hears of no sleep, the gap between two looks tells
 * of it. Either clock will do, since some systems let the monotonic one run on in sleep and others do not; a clock that
 * was set forward looks the same and locks too.
 */
export function watchSleep({ wall, monotonic, onSleep, every = 2_000 }: SleepWatchOptions): {
  look(): void;
  stop(): void;
} {
  let lastWall = wall();
  let lastMonotonic = monotonic();
  const look = (): void => {
    const gap = Math.max(wall() - lastWall, monotonic() - lastMonotonic);
    lastWall = wall();
    lastMonotonic = monotonic();
    if (gap > GAP) onSleep();
  };
  const timer = setInterval(look, every);
  timer.unref?.();
  return { look, stop: () => clearInterval(timer) };
}
