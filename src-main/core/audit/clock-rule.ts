/** Seconds by which two clocks may part before it is noted. */
const TOLERANCE = 120;

/** A moment by the clock on the wall and by one that is never set back; `boot` says within which run of the program. */
export interface Moment {
  readonly ts: string;
  readonly mono: number;
  readonly boot: string;
}

/**
 * 時計のずれ: seconds by which the wall clock has moved against the running time since the entry before; null within
 * two minutes. Within one run both ways count (a machine that slept looks the same); between runs only a step back does,
 * since nothing tells how long the program was closed.
 */
export function clockJump(before: Moment | null, now: Moment): number | null {
  if (before === null) return null;
  const passed = (Date.parse(now.ts) - Date.parse(before.ts)) / 1000;
  const moved = before.boot === now.boot ? passed - (now.mono - before.mono) / 1000 : Math.min(0, passed);
  return Math.abs(moved) > TOLERANCE ? Math.round(moved) : null;
}
