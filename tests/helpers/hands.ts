import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Role } from '../../src-main/contract/role.ts';
import { PASSWORDS } from './passwords.ts';

/** What a user's hands do again and again in the interface of an office of `openOffice`. */
export interface Hands {
  /** Types name and password at the sign-in and waits for the menu. */
  signIn(role: Role): Promise<void>;
  /** Ctrl+L, and waits for the sign-in. */
  lock(): Promise<void>;
  /** Goes to a screen by its path, as a link would. */
  go(path: string): Promise<void>;
  /** Pictures of what was made, when somebody wants to look at it (`TASUKI_PICTURES`), in both sizes. */
  picture(name: string): Promise<void>;
}

/** Hands on a page that may open only later. */
export function handsOn(page: () => Page): Hands {
  const folder = process.env['TASUKI_PICTURES'];
  return {
    signIn: async (role) => {
      await page()
        .getByRole('textbox', { name: /ログイン名/ })
        .fill(role);
      await page()
        .getByRole('textbox', { name: /^パスワード/ })
        .fill(PASSWORDS[role]);
      await page().keyboard.press('Enter');
      await page().getByRole('navigation', { name: '主なメニュー' }).waitFor();
    },
    lock: async () => {
      await page().keyboard.press('Control+KeyL');
      await page()
        .getByRole('textbox', { name: /^パスワード/ })
        .waitFor();
    },
    go: (path) =>
      page().evaluate((hash) => {
        location.hash = hash;
      }, `#/${path}`),
    picture: async (name) => {
      if (!folder) return;
      mkdirSync(folder, { recursive: true });
      for (const [width, height] of [
        [1280, 800],
        [1920, 1080],
      ] as const) {
        await page().setViewportSize({ width, height });
        await page().screenshot({ path: join(folder, `${name}-${width}.png`) });
      }
      await page().setViewportSize({ width: 1280, height: 800 });
    },
  };
}
