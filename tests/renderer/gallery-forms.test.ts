import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type GalleryBrowser, openGallery } from './gallery-browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let gallery: GalleryBrowser;

beforeAll(async () => {
  gallery = await openGallery();
});
afterEach(() => gallery.closePages());
afterAll(() => gallery.close());

/** Serious and critical findings of axe, in words. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const axe = (
      window as unknown as {
        axe: { run(): Promise<{ violations: { impact: string; id: string; nodes: { html: string }[] }[] }> };
      }
    ).axe;
    const { violations } = await axe.run();
    return violations
      .filter((violation) => violation.impact === 'serious' || violation.impact === 'critical')
      .flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.html.slice(0, 160)}`));
  });
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

describe('the parts meet JIS X 8341-3 as far as axe can tell (issue 2 must show 8), in light and dark', () => {
  it.each([
    ['fields', false],
    ['fields', true],
    ['lists', false],
    ['lists', true],
    ['pieces', false],
    ['pieces', true],
  ])('%s, dark: %s', async (part, dark) => {
    const { page, violations } = await gallery.open(part, { dark });
    expect(await findings(page)).toEqual([]);
    expect(violations).toEqual([]);
  });

  it('stays so with errors shown and with a window open', async () => {
    const { page } = await gallery.open('fields');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert').first().waitFor();
    expect(await findings(page)).toEqual([]);
    await page.goto('https://gallery.invalid/#/pieces');
    await page.getByRole('button', { name: '窓を開く' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await findings(page)).toEqual([]);
  });

  it('needs no sideways scrolling at 1280 × 800, nor with text at 150 %', async () => {
    const { page } = await gallery.open('pieces');
    for (const size of ['100', '150']) {
      await page.evaluate((value) => document.documentElement.setAttribute('data-text-size', value), size);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    }
  });

  it('sets Japanese in Noto Sans JP from the bundle', async () => {
    const { page } = await gallery.open('fields');
    const isLoaded = await page.evaluate(() =>
      [...document.fonts].some((face) => face.family.includes('Noto Sans JP Variable') && face.status === 'loaded'),
    );
    expect(isLoaded).toBe(true);
  });
});

/** Types as an input method does: composes over the debugging protocol, then ends with an Enter of the given shape. */
async function composeAndEnter(page: Page, session: CDPSession, shape: 'composing' | 'process'): Promise<void> {
  await session.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
  await page.evaluate((kind) => {
    const event = new KeyboardEvent('keydown', {
      code: 'Enter',
      key: kind === 'process' ? 'Process' : 'Enter',
      keyCode: kind === 'process' ? 229 : 13,
      isComposing: kind === 'composing',
      ctrlKey: true,
      bubbles: true,
      cancelable: true,
    });
    document.activeElement?.dispatchEvent(event);
  }, shape);
  await session.send('Input.insertText', { text: '日' });
}

describe('an Enter meant for the input method never sends anything (U6)', () => {
  it.each(['composing', 'process'] as const)('every text field of a form, shape %s', async (shape) => {
    const { page } = await gallery.open('fields');
    const session = await page.context().newCDPSession(page);
    const boxes = await page.locator('form input:not([type=checkbox]):not([type=radio]), form textarea').all();
    expect(boxes.length).toBeGreaterThan(8);
    for (const box of boxes) {
      await box.focus();
      await composeAndEnter(page, session, shape);
      await expect.poll(() => page.getByRole('alert').count()).toBe(0);
    }
    await page.getByText('送信回数：0').waitFor();
  });

  it('a plain Enter moves to the next field and sends nothing either', async () => {
    const { page } = await gallery.open('fields');
    await page.getByLabel('件名').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('div')?.textContent)).toContain('氏名');
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);
  });
});

describe('a form that fails keeps what was typed and leads to the errors (DADS)', () => {
  it('puts the focus on the summary, and each line leads to its field', async () => {
    const { page } = await gallery.open('fields');
    await page.getByLabel('件名').fill('R8-001');
    await page.keyboard.press('Control+Enter');
    const summary = page.getByRole('alert').first();
    await summary.waitFor();
    await expect.poll(() => focused(page)).toContain('件の誤り');
    await summary.getByRole('button', { name: '開催日を入力してください。' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.parentElement?.textContent)).toBe('年');
    await page.keyboard.type('R8.12.15');
    await page.getByText('令和8年12月15日（火）').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.getByRole('textbox', { name: '年', exact: true }).inputValue()).toBe('2026');
    await expect.poll(() => page.getByLabel('件名').inputValue()).toBe('R8-001');
    const error = page.getByText('＊開始時刻を', { exact: false });
    await expect
      .poll(() => page.getByLabel('開始時刻').getAttribute('aria-describedby'))
      .toContain(await error.getAttribute('id'));
  });

  it('sends a complete form by Ctrl+Enter, and shows the refusal of a rule without losing anything', async () => {
    const { page } = await gallery.open('fields');
    await page.getByLabel('件名').fill('拒否');
    await page.getByLabel('氏名').fill('架空 太郎');
    await page.getByRole('textbox', { name: '年', exact: true }).fill('令和8年12月1日');
    await page.getByLabel('開始時刻').fill('１３３０');
    await page.getByLabel('予定時間').fill('９０');
    await page.getByRole('button', { name: /位置づけ/ }).click();
    await page.getByRole('option', { name: '協力機関' }).waitFor();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('option', { name: '協力機関' }).click();
    await page.getByRole('combobox', { name: /関係機関/ }).fill('ﾊﾄ');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('combobox', { name: /関係機関/ }).inputValue()).toBe('波止場相談室');
    await page.getByText('口頭').click();
    await page.getByText('就労').click();
    await page.keyboard.press('Control+Enter');
    await page.getByText('gallery.unknown', { exact: false }).waitFor();
    await page.getByLabel('件名').fill('R8-001');
    await page.keyboard.press('Control+Enter');
    await page.getByText('送信回数：1').waitFor();
  });

  it('picks a day from a calendar headed by the era', async () => {
    const { page } = await gallery.open('fields');
    await page.getByRole('button', { name: '開催日を暦から選ぶ' }).click();
    await page.getByText('令和8年11月').first().waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByText('令和8年11月26日（木）').waitFor();
  });
});
