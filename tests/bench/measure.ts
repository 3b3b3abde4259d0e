/** One comparison; a ratio says the same on a slow machine as on a fast one. */
export interface Measure {
  readonly name: string;
  /** Median of the rounds: what is measured against its reference in the same round. */
  readonly ratio: number;
  /** The ratio that must not be passed. */
  readonly limit: number;
  readonly min: number;
  readonly max: number;
  readonly detail: string;
}

/** Milliseconds by the clock. */
export async function timed(work: () => void | Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Milliseconds of processor time, all threads: what else the machine does hardly counts. */
export async function spent(work: () => void | Promise<void>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Median. */
export function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** One line of the report from the ratios of all rounds. */
export function measure(name: string, limit: number, ratios: readonly number[], detail: string): Measure {
  const rounded = (value: number) => Math.round(value * 100) / 100;
  return {
    name,
    ratio: rounded(middle(ratios)),
    limit,
    min: rounded(Math.min(...ratios)),
    max: rounded(Math.max(...ratios)),
    detail,
  };
}
