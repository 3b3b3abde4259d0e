/** State of text that saves itself. */
export type AutosaveState =
  | { readonly kind: 'saved'; readonly at: Date | null }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Clock and timers, given from outside so that the rules can be tested without waiting. */
export interface AutosaveClock {
  now(): number;
  later(run: () => void, milliseconds: number): () => void;
}

export interface AutosaveTimes {
  /** Milliseconds after the last key. */
  readonly delay: number;
  /** Milliseconds after the first unsaved key, while typing goes on without a pause. */
  readonly atMost: number;
  /** Milliseconds until a failed save is tried again. */
  readonly retry: number;
}

/** A pause of one second saves; typing on and on saves every one and a half, so that two seconds bound the loss with the write itself. */
export const AUTOSAVE_TIMES: AutosaveTimes = { delay: 1000, atMost: 1500, retry: 3000 };

export interface Autosaver<T> {
  /** The text was changed. */
  change(value: T): void;
  /** Saves now what is not saved: at blur, on leaving, before lock. Resolves when nothing is left or the save failed. */
  flush(): Promise<void>;
  /** Forgets what is not saved yet. */
  drop(): void;
  /** The newest value that is not yet known to be stored. */
  pending(): { readonly value: T } | null;
}

/** Saves one value after another, never two at a time, the newest always last; a failure keeps the value and tries again. */
export function createAutosaver<T>(
  save: (value: T) => Promise<unknown>,
  clock: AutosaveClock,
  times: AutosaveTimes,
  onState: (state: AutosaveState) => void,
): Autosaver<T> {
  let unsaved: { readonly value: T } | null = null;
  let firstAt = 0;
  let running: Promise<void> | null = null;
  let cancelTimer: (() => void) | null = null;

  const schedule = (milliseconds: number): void => {
    cancelTimer?.();
    cancelTimer = clock.later(() => void flush(), Math.max(0, milliseconds));
  };
  const saveOnce = async (): Promise<void> => {
    const taken = unsaved;
    if (!taken) return;
    onState({ kind: 'saving' });
    try {
      await save(taken.value);
      if (unsaved === taken) {
        unsaved = null;
        onState({ kind: 'saved', at: new Date(clock.now()) });
      } else {
        firstAt = clock.now();
        schedule(times.delay);
      }
    } catch (error) {
      onState({ kind: 'failed', error });
      schedule(times.retry);
    }
  };
  const flush = async (): Promise<void> => {
    cancelTimer?.();
    cancelTimer = null;
    if (running) await running;
    if (!unsaved) return;
    running = saveOnce().finally(() => {
      running = null;
    });
    await running;
  };
  return {
    change: (value) => {
      if (!unsaved) firstAt = clock.now();
      unsaved = { value };
      onState({ kind: 'waiting' });
      schedule(Math.min(times.delay, firstAt + times.atMost - clock.now()));
    },
    flush,
    drop: () => {
      cancelTimer?.();
      cancelTimer = null;
      unsaved = null;
    },
    pending: () => unsaved,
  };
}
