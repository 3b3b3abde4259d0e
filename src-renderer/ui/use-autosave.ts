import { useEffect, useRef, useState } from 'react';
import { AUTOSAVE_TIMES, type AutosaveClock, type Autosaver, type AutosaveState, createAutosaver } from './autosave.ts';

/** The page's own clock and timers. */
export const pageClock: AutosaveClock = {
  now: () => Date.now(),
  later: (run, milliseconds) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Savers of the screens now shown, for `flushAutosaves`; and text whose last save failed, by its key. */
const live = new Set<Autosaver<unknown>>();
const kept = new Map<string, unknown>();

/** Takes a saver into what is flushed before the lock; returns how to take it out again. */
export function keepFlushed<T>(saver: Autosaver<T>): () => void {
  live.add(saver as Autosaver<unknown>);
  return () => void live.delete(saver as Autosaver<unknown>);
}

/** Saves everything unsaved, before the office is locked or the window closed. */
export async function flushAutosaves(): Promise<void> {
  await Promise.all([...live].map((saver) => saver.flush()));
}

/** Drops kept text: when another person signs in, it is not theirs to see. */
export function forgetKeptText(): void {
  kept.clear();
}

/**
 * Text that saves itself: one second after the last key, every one and a half while typing goes on, at blur, on leaving.
 * If the last save of a screen fails, the text is kept under `key` and is there again when the screen is.
 * `stored` is what the core holds; it is taken over only while nothing is unsaved.
 */
export function useAutosave(
  key: string,
  stored: string,
  save: (value: string) => Promise<unknown>,
  times = AUTOSAVE_TIMES,
): {
  readonly value: string;
  readonly change: (value: string) => void;
  readonly blur: () => void;
  readonly state: AutosaveState;
  readonly retry: () => void;
} {
  const [value, setValue] = useState(() => String(kept.get(key) ?? stored));
  const [state, setState] = useState<AutosaveState>({ kind: 'saved', at: null });
  const latestSave = useRef(save);
  const saver = useRef<Autosaver<string> | null>(null);
  useEffect(() => {
    latestSave.current = save;
  });

  useEffect(() => {
    let isShown = true;
    const own = createAutosaver<string>(
      (text) => latestSave.current(text),
      pageClock,
      times,
      (next) => isShown && setState(next),
    );
    saver.current = own;
    live.add(own as Autosaver<unknown>);
    const before = kept.get(key);
    if (typeof before === 'string') {
      kept.delete(key);
      setValue(before);
      own.change(before);
    }
    return () => {
      isShown = false;
      live.delete(own as Autosaver<unknown>);
      saver.current = null;
      void own.flush().then(() => {
        const left = own.pending();
        if (left) kept.set(key, left.value);
      });
    };
  }, [key, times]);

  useEffect(() => {
    if (!saver.current?.pending()) setValue(stored);
  }, [stored]);

  return {
    value,
    change: (text) => {
      setValue(text);
      saver.current?.change(text);
    },
    blur: () => void saver.current?.flush(),
    state,
    retry: () => void saver.current?.flush(),
  };
}
