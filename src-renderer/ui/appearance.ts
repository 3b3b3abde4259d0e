import { useSyncExternalStore } from 'react';

export const THEMES = ['os', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
/** Text sizes in percent. */
export const TEXT_SIZES = ['100', '125', '150'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

export interface Appearance {
  readonly theme: Theme;
  readonly textSize: TextSize;
}

const listeners = new Set<() => void>();
let now: Appearance = { theme: 'os', textSize: '100' };

/** Changes theme or text size; it holds at once, for the whole window. */
export function changeAppearance(change: Partial<Appearance>): void {
  now = { ...now, ...change };
  document.documentElement.dataset['theme'] = now.theme;
  document.documentElement.dataset['textSize'] = now.textSize;
  for (const listener of listeners) listener();
}

/** Theme and text size now chosen. */
export function useAppearance(): Appearance {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => now,
  );
}
