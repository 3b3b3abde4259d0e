import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Lets go of what this thread no longer uses, now rather than some time: texts that have passed between page and core would
 * else stand in its memory until it is needed for others. What the runtime gives back to the system is gone; what it keeps
 * for itself is not wiped.
 */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (options?: { readonly type: 'major' }) => void;
  setFlagsFromString('--no-expose-gc');
  // The first round finds what the second can free.
  for (let round = 0; round < 2; round += 1) collect();
}
