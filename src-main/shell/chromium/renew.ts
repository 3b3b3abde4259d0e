import type { Page } from 'playwright-core';
import { APP_ORIGIN, BLANK_PAGE } from './window.ts';

/**
 * Puts a fresh page in the place of the present one. The way leads over an empty page of another site, because then the
 * browser ends the process that had drawn the work, with all that lay in its memory; and no step back leads to it.
 */
export async function renew(page: Page): Promise<void> {
  await page.goto(BLANK_PAGE);
  await page.goto(`${APP_ORIGIN}/`);
  const session = await page.context().newCDPSession(page);
  await session.send('Page.resetNavigationHistory');
  await session.detach();
}
