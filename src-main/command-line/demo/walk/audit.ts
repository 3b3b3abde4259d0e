import type { Page } from 'playwright-core';
import { goTo, PATIENCE, screen } from './fields.ts';

/** 検証する: V leads from the list to the screen for it, and V there verifies. @throws Error with the verdict, when the log is not sound. */
export async function verifyLog(page: Page): Promise<void> {
  await goTo(page, 'log');
  await screen(page, '記録簿');
  await page.getByRole('grid', { name: '記録簿' }).waitFor({ timeout: PATIENCE });
  await page.keyboard.press('KeyV');
  await screen(page, '検証と控え');
  await page.keyboard.press('KeyV');
  const verdict = page.getByRole('heading', { name: /すべて一致しました|一致しない/ });
  await verdict.waitFor({ timeout: PATIENCE });
  const words = await verdict.innerText();
  if (!words.includes('すべて一致しました')) throw new Error(words);
}
