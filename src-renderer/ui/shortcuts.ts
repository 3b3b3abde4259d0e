import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { type Chord, chordOf, isChord, isInText, isTyping } from './shortcut-keys.ts';

/** A key that does something on the screen now shown. */
export interface Shortcut {
  /** As printed: `Ctrl+N`, `Alt+1`, `F`. */
  readonly keys: string;
  /** What it does, in words; shown by Ctrl+/ and in the palette. */
  readonly label: string;
  readonly run: () => void;
  readonly isActive?: boolean;
  /** Leaves the key to the text box that has the focus (Ctrl+Z). Keys that type a character always do. */
  readonly isOutsideTextOnly?: boolean;
}

interface Registered {
  readonly chord: Chord;
  readonly current: () => Shortcut;
}

let registered: readonly Registered[] = [];
let areLettersOn = true;
const listeners = new Set<() => void>();

function replace(next: readonly Registered[]): void {
  registered = next;
  for (const listener of listeners) listener();
}

/** Whether single letters act outside text (WCAG 2.2, 2.1.4). */
export const areSingleKeysOn = (): boolean => areLettersOn;

/** Lets single letters act outside text, or not: people who speak to their computer need them off. */
export function allowSingleKeys(isAllowed: boolean): void {
  areLettersOn = isAllowed;
}

/** Finds the shortcut that a key press means; what was registered last (a dialog, a list) wins. */
function meantBy(event: KeyboardEvent): Shortcut | undefined {
  const isText = isInText(event.target);
  return registered
    .filter(({ chord }) => isChord(event, chord))
    .filter(({ chord, current }) => !(isText && (isTyping(chord) || current().isOutsideTextOnly)))
    .filter(({ chord }) => areLettersOn || !isTyping(chord))
    .map(({ current }) => current())
    .findLast((shortcut) => shortcut.isActive !== false);
}

/** Listens for all shortcuts; mounted once by the frame. */
export function useShortcutListener(): void {
  useEffect(() => {
    // The shell takes the browser's own meaning from Ctrl+S and Ctrl+P before anybody hears of them; that is no answer.
    let byShell: KeyboardEvent | null = null;
    const hearFirst = (event: KeyboardEvent) => {
      byShell = event.defaultPrevented ? event : null;
    };
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented && event !== byShell) return;
      const shortcut = meantBy(event);
      if (!shortcut) return;
      event.preventDefault();
      if (!event.repeat) shortcut.run();
    };
    window.addEventListener('keydown', hearFirst, true);
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', hearFirst, true);
      window.removeEventListener('keydown', listen);
    };
  }, []);
}

/** Registers a shortcut while the component is shown. */
export function useShortcut(shortcut: Shortcut): void {
  const latest = useRef(shortcut);
  // At once, before the next key: what is on screen is what the key acts on.
  useLayoutEffect(() => {
    latest.current = shortcut;
  });
  const { keys, label, isActive = true } = shortcut;
  useEffect(() => {
    if (!isActive || !label) return;
    const entry: Registered = { chord: chordOf(keys), current: () => latest.current };
    replace([...registered, entry]);
    return () => replace(registered.filter((other) => other !== entry));
  }, [keys, label, isActive]);
}

/** The shortcuts of the screen now shown, each key once. */
export function useShortcuts(): readonly Shortcut[] {
  const all = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => registered,
  );
  return [...new Map(all.map(({ current }) => [current().keys, current()])).values()];
}
