import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Size of every picture, the smallest screen the interface is made for, in pixels. */
const SCREEN = { width: 1280, height: 800 } as const;

/** Takes a picture of the screen as it stands. */
export type Camera = (name: string) => Promise<void>;

/** A camera that numbers its pictures in the order in which they are taken: `NN-name.png`. */
export async function openCamera(page: Page, folder: string): Promise<Camera> {
  await mkdir(folder, { recursive: true });
  await page.setViewportSize(SCREEN);
  let count = 0;
  return async (name) => {
    count += 1;
    await page.evaluate('document.fonts.ready');
    const path = join(folder, `${String(count).padStart(2, '0')}-${name}.png`);
    await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  };
}
