/** One page of a list as the core gives it. */
export interface Page<R> {
  readonly entries: readonly R[];
}

/** Pages of a list of which only some are at hand. */
export interface Pages<R> {
  /** An entry by its place in the list, or `undefined` while its page is not at hand. */
  at(index: number): R | undefined;
  /** Entries `first` to before `end` are looked at now: their pages are fetched, the nearest first, and kept longest. */
  want(first: number, end: number): void;
  /** Nothing is fetched or told any more. */
  stop(): void;
}

/** Entries of one page. */
export const PAGE = 100;
/** Pages that stay at hand: a list of a million entries must not gather in memory. */
const KEPT = 60;
/** Questions to the core at the same time. What is no longer looked at is not asked for at all. */
const AT_ONCE = 2;

/** Fetches pages as they are looked at; the first is at hand already. */
export function createPages<R>({
  total,
  first,
  load,
  onArrival,
  onError,
}: {
  readonly total: number;
  readonly first: readonly R[];
  readonly load: (offset: number, limit: number) => Promise<Page<R>>;
  readonly onArrival: () => void;
  readonly onError: (error: unknown) => void;
}): Pages<R> {
  const pages = new Map<number, readonly R[]>([[0, first]]);
  const running = new Set<number>();
  const failed = new Set<number>();
  let wanted: readonly number[] = [];
  let isStopped = false;

  const next = (): void => {
    for (const page of wanted) {
      if (running.size >= AT_ONCE || isStopped) return;
      if (!pages.has(page) && !running.has(page) && !failed.has(page)) void fetchPage(page);
    }
  };
  const fetchPage = async (page: number): Promise<void> => {
    running.add(page);
    try {
      const { entries } = await load(page * PAGE, PAGE);
      if (isStopped) return;
      pages.set(page, entries);
      forgetFarthest(pages, page);
      onArrival();
    } catch (error) {
      failed.add(page);
      if (!isStopped) onError(error);
    } finally {
      running.delete(page);
      next();
    }
  };
  return {
    at: (index) => pages.get(Math.floor(index / PAGE))?.[index % PAGE],
    want: (from, end) => {
      // Whoever scrolls on after a failure tries again.
      failed.clear();
      wanted = pagesBetween(from, end, total);
      for (const page of [...wanted].reverse()) touch(pages, page);
      next();
    },
    stop: () => {
      isStopped = true;
      wanted = [];
    },
  };
}

/** Pages in view, then one before and one after, which will be looked at next. */
function pagesBetween(from: number, end: number, total: number): readonly number[] {
  const last = Math.ceil(total / PAGE) - 1;
  const start = Math.floor(from / PAGE);
  const stop = Math.floor(Math.max(from, end - 1) / PAGE);
  const inView = Array.from({ length: stop - start + 1 }, (_, offset) => start + offset);
  return [...inView, stop + 1, start - 1].filter((page) => page >= 0 && page <= last);
}

/** Makes a page the one used last: the order of a map is the order of putting in. */
function touch<R>(pages: Map<number, readonly R[]>, page: number): void {
  const entries = pages.get(page);
  if (!entries) return;
  pages.delete(page);
  pages.set(page, entries);
}

function forgetFarthest<R>(pages: Map<number, readonly R[]>, kept: number): void {
  for (const page of pages.keys()) {
    if (pages.size <= KEPT) return;
    if (page !== kept) pages.delete(page);
  }
}
