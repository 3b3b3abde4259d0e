import type { Operation } from '../../contract/operation.ts';

/** Ten minutes: within it, repeated views of one record by one user make one entry (security note §3.2). */
const WINDOW = 10 * 60 * 1000;

/** One look at records. */
interface View {
  readonly name: string;
  readonly input: unknown;
  readonly operation: Operation;
  /** What the caller reached, where the answer is drawn within it. */
  readonly extent: string;
}

/** Knows which views of the present session have already been logged; the clock is monotonic, in milliseconds. */
export function coalescer(monotonic: () => number): {
  isRepeated(holder: object, view: View): boolean;
  /** To be called once the entry has committed, never before: a view that failed to be logged was not logged. */
  remember(holder: object, view: View): void;
} {
  const seen = new WeakMap<object, Map<string, number>>();
  const keyOf = ({ name, input, operation: { audit }, extent }: View): string =>
    `${name} ${extent} ${JSON.stringify(audit.event !== null && audit.sameAs ? audit.sameAs(input) : input)}`;
  return {
    isRepeated: (holder, view) => {
      if (view.operation.audit.event === null) return false;
      const earlier = seen.get(holder)?.get(keyOf(view));
      return earlier !== undefined && monotonic() - earlier < WINDOW;
    },
    remember: (holder, view) => {
      const views = seen.get(holder) ?? new Map<string, number>();
      seen.set(holder, views);
      views.set(keyOf(view), monotonic());
    },
  };
}
