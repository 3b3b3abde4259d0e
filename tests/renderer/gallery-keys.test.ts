import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type GalleryBrowser, openGallery } from './gallery-browser.ts';

let gallery: GalleryBrowser;

beforeAll(async () => {
  gallery = await openGallery();
});
afterEach(() => gallery.closePages());
afterAll(() => gallery.close());

/** Scrolls a table to its other end and tells what the pointer would meet at its header while the table still moves. */
const hitAfterScroll = (table: Locator) =>
  table.evaluate(async (element) => {
    element.scrollIntoView({ block: 'center' });
    element.scrollTo(0, element.scrollTop > 400 ? 0 : element.scrollHeight);
    await new Promise((resolve) => element.addEventListener('scroll', resolve, { once: true }));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const header = [...element.querySelectorAll('[role=columnheader]')].find((each) => each.textContent === '分');
    const { left, top, width, height } = (header as Element).getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2)?.textContent;
  });

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

describe('codes are picked by one key each from a focused list (ux §0)', () => {
  it('a digit picks, on either part of the keyboard, and no text box is involved', async () => {
    const { page } = await gallery.open('lists');
    const list = page.getByRole('listbox', { name: /情報の種別/ });
    await list.getByRole('option').first().focus();
    await page.keyboard.press('3');
    await expect.poll(() => list.getByRole('option', { selected: true }).textContent()).toContain('健康状態');
    await page.keyboard.press('Numpad2');
    await expect.poll(() => list.getByRole('option', { selected: true }).textContent()).toContain('就労状況');
    await expect.poll(() => page.evaluate(() => document.activeElement?.matches('input, textarea'))).toBe(false);
  });

  it('the mouse and the arrows choose too, further down the list as well as further up', async () => {
    const { page } = await gallery.open('lists');
    const list = page.getByRole('listbox', { name: /情報の種別/ });
    const chosen = list.getByRole('option', { selected: true });
    const nth = (index: number) => list.getByRole('option').nth(index);
    for (const index of [1, 2, 0, 2]) {
      await nth(index).click();
      await expect.poll(() => chosen.allTextContents()).toEqual([await nth(index).textContent()]);
    }
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect.poll(() => chosen.allTextContents()).toEqual([await nth(1).textContent()]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => chosen.allTextContents()).toEqual([await nth(2).textContent()]);
  });

  it('letters switch several on and off; a refused one stays out', async () => {
    const { page } = await gallery.open('lists');
    const list = page.getByRole('listbox', { name: /提供先/ });
    await list.getByRole('option').first().focus();
    for (const letter of ['d', 'b', 'c']) await page.keyboard.press(letter);
    await expect.poll(() => list.getByRole('option', { selected: true }).allTextContents()).toEqual(['D 警察署']);
  });
});

describe('every drag has a key and a button way (WCAG 2.2, 2.5.7)', () => {
  const order = (page: Page) =>
    page.getByRole('grid', { name: '議題' }).getByRole('row').locator('span.font-700 + div').allTextContents();

  it('Alt+↓ moves the row, keeps the focus on it and says where it is', async () => {
    const { page } = await gallery.open('lists');
    await page.getByRole('row', { name: '生活状況の共有' }).focus();
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(() => order(page)).toEqual(['家計の見通し', '住まいの確保', '生活状況の共有', '次回までの役割']);
    await expect.poll(() => focused(page)).toContain('生活状況の共有');
    await page
      .getByText('「生活状況の共有」を3番目に移しました。', { exact: false })
      .first()
      .waitFor({ state: 'attached' });
  });

  it('the buttons 上へ and 下へ do the same', async () => {
    const { page } = await gallery.open('lists');
    await page.getByRole('button', { name: '「次回までの役割」を上へ' }).click();
    await expect.poll(() => order(page)).toEqual(['生活状況の共有', '家計の見通し', '次回までの役割', '住まいの確保']);
  });

  it('the handle is worked with Enter and arrows', async () => {
    const { page } = await gallery.open('lists');
    await page.getByRole('button', { name: '「生活状況の共有」を並べ替える' }).focus();
    await page.keyboard.press('Enter');
    for (let step = 0; step < 2; step += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => order(page))
      .not.toEqual(['生活状況の共有', '家計の見通し', '住まいの確保', '次回までの役割']);
  });
});

describe('tables', () => {
  it('sort by a header with the keyboard and open a row with Enter', async () => {
    const { page } = await gallery.open('lists');
    const table = page.getByRole('grid', { name: '案件', exact: true });
    await table.getByRole('columnheader', { name: /案件番号/ }).click();
    await expect.poll(() => table.getByRole('row').nth(1).textContent()).toContain('R8-000');
    await table.getByRole('row').nth(2).focus();
    await page.keyboard.press('Enter');
    await page.getByText('開いた行：R8-001').waitFor();
  });

  it('open ten thousand rows a part at a time, draw only what is in view, and bring the rest as one scrolls', async () => {
    const { page } = await gallery.open('lists');
    const table = page.getByRole('grid', { name: '一万件' });
    await expect.poll(() => table.getByRole('row').count()).toBeLessThan(60);
    await page.getByText('全10000件のうち200件').waitFor();
    await table.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    // A machine in a hurry may bring two parts for one scroll; it is a part all the same.
    await page.getByText(/全10000件のうち(?:400|600|800)件/).waitFor();
    const header = table.getByRole('columnheader', { name: '分' });
    // A click that follows a scroll at once must reach what it points at; so nothing waits for the table to rest.
    for (let step = 0; step < 2; step += 1) expect(await hitAfterScroll(table)).toBe('分');
    for (const order of ['ascending', 'descending']) {
      await header.click();
      // A click that comes while the rows are still being put in order is not a second order.
      await expect.poll(() => header.getAttribute('aria-sort')).toBe(order);
    }
    await expect
      .poll(
        async () => {
          // Rows that arrive late move what is in view; so one looks from the top again.
          await table.evaluate((element) => element.scrollTo(0, 0));
          return table.getByText('R8-09999').count();
        },
        { timeout: 20_000 },
      )
      .toBe(1);
  });
});

describe('keys', () => {
  it('single letters act outside text only (WCAG 2.1.4)', async () => {
    const { page } = await gallery.open('pieces');
    await page.keyboard.press('n');
    await page.getByText('N の回数：1').waitFor();
    await page.getByLabel('記録').focus();
    await page.keyboard.type('nn');
    await page.getByText('N の回数：1').waitFor();
    await expect.poll(() => page.getByLabel('記録').inputValue()).toBe('nn');
  });

  it('Ctrl+/ lists the keys of the screen, Ctrl+K finds an action by a part of its name', async () => {
    const { page } = await gallery.open('pieces');
    await page.keyboard.press('Control+/');
    await page.getByRole('dialog').getByText('数を増やす').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('増や');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('N の回数：1').waitFor();
  });
});

describe('personal data and text that saves itself', () => {
  it('a revealed name leaves the page by itself, and at Esc', async () => {
    const { page } = await gallery.open('pieces');
    expect(await page.content()).not.toContain('架空 太郎');
    await page.getByRole('button', { name: '氏名を表示' }).click();
    await page.getByText('架空 太郎').waitFor();
    await page.getByText('架空 太郎').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '氏名を表示' }).click();
    await page.getByText('架空 太郎').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.content()).not.toContain('架空 太郎');
  });

  it('a note is saved at blur and says when', async () => {
    const { page } = await gallery.open('pieces');
    await page.getByLabel('記録').fill('発言の要旨');
    await page.keyboard.press('Tab');
    await page.getByText(/保存済み \d\d:\d\d/).waitFor();
  });

  it('asks for a reason before what must be answered for, and keeps it', async () => {
    const { page } = await gallery.open('pieces');
    await page.getByRole('button', { name: 'その他の操作' }).click();
    await page.getByRole('menuitem', { name: '取り消す' }).click();
    await page.keyboard.press('Control+Enter');
    await page.getByText('＊理由を入力してください。').waitFor();
    await page.keyboard.type('入力の誤り');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByLabel('理由').inputValue()).toBe('入力の誤り');
    await page.keyboard.press('Control+Enter');
    await page.getByText('理由：入力の誤り').first().waitFor({ state: 'attached' });
  });
});
