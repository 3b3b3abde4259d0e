import type { ErrorShape } from './error.ts';

/** The least that a shell must offer: a way to post and a way to listen. Messages are structured-cloneable. */
export interface Port {
  post(message: unknown): void;
  /** Returns a function that stops listening. */
  listen(receive: (message: unknown) => void): () => void;
}

/** Interface → core. */
export type Request =
  | { readonly type: 'call'; readonly id: number; readonly operation: string; readonly input: unknown }
  | { readonly type: 'cancel'; readonly id: number }
  /** The user touched a key or the pointer: postpones the idle lock. */
  | { readonly type: 'activity' }
  /** Everything unsaved has been posted; said in answer to `locking`. */
  | { readonly type: 'flushed' };

/** Core → interface. */
export type Reply =
  | { readonly type: 'result'; readonly id: number; readonly ok: true; readonly output: unknown }
  | { readonly type: 'result'; readonly id: number; readonly ok: false; readonly error: ErrorShape }
  | { readonly type: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly type: 'event'; readonly event: CoreEvent };

/** Progress of long work: a named step (key of `text`), done and total in the step's own unit. */
export interface Progress {
  readonly step: string;
  readonly done: number;
  readonly total: number;
}

/** Why the office was locked: nobody was there, someone locked it, the machine was locked, left or put to sleep. */
export type LockReason = 'idle' | 'user' | 'shell';

/** What the core says unasked. `core-restarted` is said by the shell when a dead core was replaced. */
export type CoreEvent =
  /** Nobody has touched anything: it will lock in so many seconds. */
  | { readonly kind: 'idle-warning'; readonly seconds: number }
  /** It is about to lock: hide everything now, and hand over what was typed within half a second. */
  | { readonly kind: 'locking'; readonly why: 'idle' | 'shell' }
  | { readonly kind: 'locked'; readonly why: LockReason; readonly turnedTo?: string }
  | { readonly kind: 'core-restarted' };

/** The part of an `AbortSignal` that both sides of the wall know without DOM or node types. */
export interface CancelSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
}
