import { useSyncExternalStore } from 'react';

/** What the status line says. It stays until something newer is said: no fact vanishes by itself. */
export interface StatusMessage {
  readonly text: string;
  readonly tone: 'plain' | 'success' | 'error';
  /** Takes back what was just done; printed as 「元に戻す」 with Ctrl+Z. */
  readonly undo?: () => void;
  /** Counts up, so that the same sentence said twice is read out twice. */
  readonly number: number;
}

let message: StatusMessage | null = null;
let spoken = '';
let count = 0;
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

/** Says something in the status line and to screen readers. */
export function say(
  text: string,
  options: { readonly tone?: StatusMessage['tone']; readonly undo?: () => void } = {},
): void {
  count += 1;
  message = { text, tone: options.tone ?? 'success', number: count, ...(options.undo ? { undo: options.undo } : {}) };
  spoken = text;
  tell();
}

/** Says something to screen readers alone, where the eye sees it anyway. */
export function announce(text: string): void {
  count += 1;
  spoken = text + (count % 2 ? '\u200b' : '');
  tell();
}

/** Empties the line: at lock nothing of the office may stay on screen. */
export function clearStatus(): void {
  message = null;
  spoken = '';
  tell();
}

/** Takes back a refusal whose place is no longer on screen; what was done stays. */
export function clearRefusal(): void {
  if (message?.tone === 'error') clearStatus();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The last message. */
export function useStatus(): StatusMessage | null {
  return useSyncExternalStore(subscribe, () => message);
}

/** The last words for screen readers. */
export function useSpoken(): string {
  return useSyncExternalStore(subscribe, () => spoken);
}
