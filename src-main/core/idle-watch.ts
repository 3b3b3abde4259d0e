/** What the watch looks at and does; times in milliseconds of a monotonic clock. */
export interface IdleWatchOptions {
  readonly now: () => number;
  readonly minutes: () => number;
  readonly isOpen: () => boolean;
  /** Says that it will lock in so many seconds unless somebody touches something. */
  readonly warn: (seconds: number) => void;
  readonly lock: () => Promise<void>;
  /** How often it looks. */
  readonly every?: number;
}

/** Milliseconds before the lock at which it is announced. */
const WARNING = 30_000;

/** 自動施錠: locks once nobody has touched anything for the set time, and says so half a minute before. */
export function idleWatch(options: IdleWatchOptions): {
  touch(): void;
  stop(): void;
  look(): Promise<void>;
  idleFor(): number;
} {
  let touched = options.now();
  let isWarned = false;
  const look = async (): Promise<void> => {
    if (!options.isOpen()) return;
    const left = options.minutes() * 60_000 - (options.now() - touched);
    if (left > WARNING) {
      isWarned = false;
      return;
    }
    if (left > 0) {
      if (!isWarned) options.warn(Math.ceil(left / 1000));
      isWarned = true;
      return;
    }
    touched = options.now();
    isWarned = false;
    await options.lock();
  };
  const timer = setInterval(() => void look(), options.every ?? 1000);
  return {
    touch: () => {
      touched = options.now();
      isWarned = false;
    },
    look,
    idleFor: () => options.now() - touched,
    stop: () => clearInterval(timer),
  };
}
