/** What the watch looks at and does; times in milliseconds of a monotonic clock. */
export interface IdleWatchOptions {
  readonly now: () => number;
  readonly minutes: () => number;
  readonly isOpen: () => boolean;
  readonly lock: () => Promise<void>;
  /** How often it looks. */
  readonly every?: number;
}

/** 自動施錠: locks once nobody has touched anything for the set time. */
export function idleWatch(options: IdleWatchOptions): { touch(): void; stop(): void; look(): Promise<void> } {
  let touched = options.now();
  const look = async (): Promise<void> => {
    if (!options.isOpen() || options.now() - touched < options.minutes() * 60_000) return;
    touched = options.now();
    await options.lock();
  };
  const timer = setInterval(() => void look(), options.every ?? 5000);
  return {
    touch: () => {
      touched = options.now();
    },
    look,
    stop: () => clearInterval(timer),
  };
}
