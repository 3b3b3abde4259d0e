import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type GalleryBrowser, openGallery } from './gallery-browser.ts';

let gallery: GalleryBrowser;

beforeAll(async () => {
  gallery = await openGallery();
});
afterEach(() => gallery.closePages());
afterAll(() => gallery.close());

const grid = (page: Page) => page.getByRole('grid', { name: '百万行' });
const row = (page: Page, number: number) => grid(page).getByRole('row', { name: new RegExp(`^${number} `) });
/** Number of the row that has the focus, as a screen reader counts: the head is row 1. */
const focused = (page: Page) =>
  page.evaluate(() => Number(document.activeElement?.getAttribute('aria-rowindex') ?? 0) - 2);
/** Number of the row in view; NaN between a scroll and the frame that draws its rows, so it is polled. */
const topRow = (page: Page) =>
  grid(page).evaluate((element) => {
    const top = element.getBoundingClientRect().top + 60;
    const at = [...element.querySelectorAll('[role="row"][tabindex]')].find((one) => {
      const box = one.getBoundingClientRect();
      return box.top <= top && box.bottom > top;
    });
    return Number(at?.getAttribute('aria-rowindex')) - 2;
  });
async function open(): Promise<Page> {
  const { page } = await gallery.open('long');
  await row(page, 0).waitFor();
  return page;
}

describe('a million rows scroll without a wait (issue 3: the auditor’s workspace)', () => {
  it('tells the whole length and draws only what is in view', async () => {
    const page = await open();
    await expect.poll(() => grid(page).getAttribute('aria-rowcount')).toBe('1000001');
    await expect.poll(() => grid(page).getByRole('row').count()).toBeLessThan(60);
  });

  it('is walked by keys: arrows, pages, both ends; the focus is on the row that is in view', async () => {
    const page = await open();
    await row(page, 0).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focused(page)).toBe(2);
    await page.keyboard.press('PageDown');
    await expect.poll(() => focused(page)).toBeGreaterThan(8);
    await page.keyboard.press('Control+End');
    await expect.poll(() => focused(page)).toBe(999_999);
    await page.keyboard.press('PageUp');
    await expect.poll(() => focused(page)).toBeLessThan(999_999);
    const before = await focused(page);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => focused(page)).toBe(before - 1);
    await page.keyboard.press('Home');
    await expect.poll(() => focused(page)).toBe(0);
    await expect.poll(() => topRow(page)).toBe(0);
  });

  it('opens the row with Enter, marks it, and keeps the focus', async () => {
    const page = await open();
    await row(page, 0).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('開いた行：1').waitFor();
    await expect.poll(() => row(page, 1).getAttribute('aria-selected')).toBe('true');
    await expect.poll(() => focused(page)).toBe(1);
  });

  it('keeps the focus on its row while that is scrolled far out of sight', async () => {
    const page = await open();
    await row(page, 0).focus();
    await page.keyboard.press('ArrowDown');
    await grid(page).evaluate((element) => element.scrollTo(0, element.scrollHeight / 2));
    await expect.poll(() => topRow(page)).toBeGreaterThan(400_000);
    await expect.poll(() => focused(page)).toBe(1);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focused(page)).toBe(2);
    await expect.poll(() => topRow(page)).toBeLessThan(10);
  });

  it('moves with the wheel by as many rows in the middle as anywhere, and stays there when it rests', async () => {
    const page = await open();
    await grid(page).evaluate((element) => element.scrollTo(0, element.scrollHeight / 2));
    await expect.poll(() => topRow(page)).toBeGreaterThan(400_000);
    const before = await topRow(page);
    await grid(page).hover();
    await page.mouse.wheel(0, 400);
    await expect.poll(() => topRow(page)).toBe(before + 10);
    await page.waitForTimeout(400);
    await expect.poll(() => topRow(page)).toBe(before + 10);
    await row(page, before + 10).waitFor();
  });

  it('shows quiet rows that say so where entries have not come yet, and does not open them', async () => {
    const page = await open();
    await row(page, 0).focus();
    await page.keyboard.press('End');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('読み込んでいます');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByText('開いた行：').textContent()).toBe('開いた行：');
  });

  it('begins another list at its top', async () => {
    const page = await open();
    await grid(page).evaluate((element) => element.scrollTo(0, element.scrollHeight / 2));
    await expect.poll(() => topRow(page)).toBeGreaterThan(400_000);
    await page.getByRole('button', { name: '別の一覧' }).click();
    await expect.poll(() => topRow(page)).toBe(0);
  });
});
