import type { Page } from 'playwright-core';
import type { Clipboard } from '../clipboard-guard.ts';
import { APP_ORIGIN } from './window.ts';

const PERMISSIONS = ['clipboard-read', 'clipboard-write'];

/** What a page's clipboard is asked for goes one after the other: leave is given to the page, and taken, as a whole. */
const turns = new WeakMap<Page, Promise<unknown>>();

/**
 * The clipboard by way of the page, which has no leave to read it but for the moment in which the shell does. Only the
 * browser reaches the clipboard of the desktop without a program of our own.
 */
export function pageClipboard(page: Page): Clipboard {
  const withLeave = async <T>(script: string): Promise<T> => {
    await page.context().grantPermissions(PERMISSIONS, { origin: APP_ORIGIN });
    try {
      return (await page.evaluate(script)) as T;
    } finally {
      await page.context().clearPermissions();
    }
  };
  const inTurn = <T>(script: string): Promise<T> => {
    const turn = (turns.get(page) ?? Promise.resolve()).then(() => withLeave<T>(script));
    turns.set(
      page,
      turn.catch(() => {}),
    );
    return turn;
  };
  return {
    read: () => inTurn('navigator.clipboard.readText()'),
    write: (text) => inTurn(`navigator.clipboard.writeText(${JSON.stringify(text)})`),
  };
}
