import type { Operation } from '../../contract/operation.ts';

/** Ten minutes: within it, repeated views of one record by one user make one entry (security note §3.2). */
const WINDOW = 10 * 60 * 1000;

/** Knows which views of the present session have already been logged; the clock is monotonic, in milliseconds. */
export function coalescer(monotonic: () => number): {
  isRepeated(holder: object, name: string, input: unknown, operation: Operation): boolean;
  /** To be called once the entry has committed, never before: a view that failed to be logged was not logged. */
  remember(holder: object, name: string, input: unknown, operation: Operation): void;
} {
  const seen = new WeakMap<object, Map<string, number>>();
  const keyOf = (name: string, input: unknown, { audit }: Operation): string =>
    `${name} ${JSON.stringify(audit.event !== null && audit.sameAs ? audit.sameAs(input) : input)}`;
  return {
    isRepeated: (holder, name, input, operation) => {
      if (operation.audit.event === null) return false;
      const earlier = seen.get(holder)?.get(keyOf(name, input, operation));
      return earlier !== undefined && monotonic() - earlier < WINDOW;
    },
    remember: (holder, name, input, operation) => {
      const views = seen.get(holder) ?? new Map<string, number>();
      seen.set(holder, views);
      views.set(keyOf(name, input, operation), monotonic());
    },
  };
}
