import { isForInputMethod, type KeyPress } from './composing.ts';

/** A combination by place on the keyboard: `event.code` and the modifiers. */
export interface Chord {
  readonly code: string;
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
}

const NAMED: { readonly [name: string]: string } = {
  ',': 'Comma',
  '.': 'Period',
  '/': 'Slash',
  ';': 'Semicolon',
  '[': 'BracketLeft',
  ']': 'BracketRight',
  '↑': 'ArrowUp',
  '↓': 'ArrowDown',
  '←': 'ArrowLeft',
  '→': 'ArrowRight',
  PgUp: 'PageUp',
  PgDn: 'PageDown',
  Esc: 'Escape',
  Space: 'Space',
  Enter: 'Enter',
};

/** Reads what is printed on a button, `Ctrl+Shift+K` or `Alt+1`, into a chord. */
export function chordOf(keys: string): Chord {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const code = NAMED[key] ?? (/^[A-Z]$/.test(key) ? `Key${key}` : /^\d$/.test(key) ? `Digit${key}` : key);
  return { code, ctrl: parts.includes('Ctrl'), alt: parts.includes('Alt'), shift: parts.includes('Shift') };
}

/** Whether a key press is this chord and not the input method's. ⌘ counts as Ctrl, the number pad as digits. */
export function isChord(event: KeyPress, chord: Chord): boolean {
  if (isForInputMethod(event)) return false;
  const code = event.code.replace(/^Numpad(?=\d)/, 'Digit').replace('NumpadEnter', 'Enter');
  return (
    code === chord.code &&
    (event.ctrlKey || event.metaKey) === chord.ctrl &&
    event.altKey === chord.alt &&
    event.shiftKey === chord.shift
  );
}

/** A chord that types a character when the focus is in text, so it must not act there (WCAG 2.1.4). */
export function isTyping(chord: Chord): boolean {
  return !chord.ctrl && !chord.alt && !/^F\d+$/.test(chord.code) && chord.code !== 'Escape';
}

/** Whether the focus is where characters are typed. */
export function isInText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range', 'file'].includes(target.type);
}
