import { useEffect } from 'react';
import { tellActivity } from '../api.ts';

/** Least milliseconds between two messages; the idle lock counts in minutes. */
const EVERY = 10_000;

/** Tells the core that someone is at the keyboard, so that it does not lock. */
export function useActivity(): void {
  useEffect(() => {
    let last = 0;
    const touch = () => {
      const now = performance.now();
      if (last !== 0 && now - last < EVERY) return;
      last = now;
      tellActivity();
    };
    const events = ['keydown', 'pointerdown', 'wheel'] as const;
    for (const event of events) window.addEventListener(event, touch, { capture: true, passive: true });
    return () => {
      for (const event of events) window.removeEventListener(event, touch, { capture: true });
    };
  }, []);
}
