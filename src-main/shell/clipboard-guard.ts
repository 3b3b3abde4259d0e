import { createHash } from 'node:crypto';

/** The machine's clipboard, as a shell reaches it. */
export interface Clipboard {
  read(): Promise<string>;
  write(text: string): Promise<void>;
}

/** Milliseconds that copied text stays in the clipboard. */
const CLIPBOARD_TIME = 30_000;
/** Milliseconds after which a clipboard that could not be read is tried again, and how often. */
const RETRY_TIME = 1_000;
const RETRIES = 10;

/** 写した内容の始末. */
export interface ClipboardGuard {
  /** Copies a text, and forgets it in time. */
  copy(text: string): Promise<void>;
  /** The user has copied something within the page: it is forgotten in time. */
  copied(text: string): void;
  /** Forgets now what is still there: at the lock and at the end. */
  clear(): Promise<void>;
}

/**
 * Empties the clipboard 30 seconds after something was copied here, and at the lock, unless something else has been
 * copied since. Of the text only a digest is kept.
 */
export function guardClipboard(clipboard: Clipboard, time = CLIPBOARD_TIME): ClipboardGuard {
  let held: string | null = null;
  let timer: NodeJS.Timeout | undefined;

  const forget = async (retries: number): Promise<void> => {
    clearTimeout(timer);
    const digest = held;
    held = null;
    if (digest === null) return;
    try {
      if (digestOf(await clipboard.read()) === digest) await clipboard.write('');
    } catch {
      // A clipboard that another program holds just now cannot be read; it is not emptied blindly, but tried again.
      if (retries === 0 || held !== null) return;
      held = digest;
      timer = setTimeout(() => void forget(retries - 1), RETRY_TIME);
      timer.unref?.();
    }
  };
  const clear = (): Promise<void> => forget(RETRIES);
  const copied = (text: string): void => {
    clearTimeout(timer);
    held = digestOf(text);
    timer = setTimeout(() => void clear(), time);
    timer.unref?.();
  };
  return {
    copied,
    copy: async (text) => {
      await clipboard.write(text);
      copied(text);
    },
    clear,
  };
}

/** Line ends are the machine's own once a text has been through the clipboard. */
function digestOf(text: string): string {
  return createHash('sha256').update(text.replace(/\r\n?/g, '\n')).digest('hex');
}
