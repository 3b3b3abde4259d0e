import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import decodeQR from 'qr/decode.js';
import { button, PATIENCE, screen } from '../../src-main/command-line/demo/walk/fields.ts';
import { focusedName, type RunningApp, tabTo } from './app.ts';

/** A printed 復旧票 as people and machines read it: pdftotext for the letters, a picture of the page for the code. */
export interface PrintedSheet {
  readonly text: string;
  readonly lines: readonly string[];
  readonly qr: string;
}

/** Makes both sheets on the screen that offers it, by keyboard, as one who prints, removes and types back. Ends before the last button. */
export async function makeOnScreen({ page, exports }: RunningApp): Promise<readonly [PrintedSheet, PrintedSheet]> {
  await pressOn(page, '始める', 'Control+Enter');
  const printed: PrintedSheet[] = [];
  for (const sheet of [1, 2]) {
    await page.getByRole('heading', { name: `復旧票 ${sheet}枚目を印刷する` }).waitFor();
    await pressOn(page, 'PDFを作る', 'Enter');
    await focusOn(page, '開いて印刷する');
    printed.push(readPrinted(join(exports, pdfsIn(exports)[0] ?? '')));
    await tabTo(page, '印刷したので、PDFを消す');
    await page.keyboard.press('Enter');
    await page.getByText(`${sheet}枚目のPDFを消しました。`).waitFor();
    await pressOn(page, '次へ', 'Control+Enter');
  }
  const [first, second] = printed as [PrintedSheet, PrintedSheet];
  await page.getByRole('heading', { name: '印刷した票から打ち返す' }).waitFor();
  const boxes = await page.getByRole('textbox', { name: /枚目の\d行目/ }).all();
  for (const box of boxes) {
    const label = await box.evaluate((element) => (element as HTMLInputElement).labels?.[0]?.textContent ?? '');
    const [, sheet, line] = /(\d)枚目の(\d)行目/.exec(label) ?? [];
    await box.fill((sheet === '1' ? first : second).lines[Number(line) - 1]?.toLowerCase() ?? '');
  }
  await page.keyboard.press('Control+Enter');
  await page.getByText(/復旧票ができました/).waitFor();
  return [first, second];
}

/** Waits until the screen has led the focus to a button: a key that comes before would be lost. */
async function focusOn(page: Page, name: string): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!(await focusedName(page)).startsWith(name)) {
    if (performance.now() > end) throw new Error(`the focus is on ${await focusedName(page)} and not on ${name}`);
    await page.waitForTimeout(20);
  }
}

async function pressOn(page: Page, name: string, keys: string): Promise<void> {
  await focusOn(page, name);
  await page.keyboard.press(keys);
}

/** PDFs that lie where they were saved. */
export const pdfsIn = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.pdf'));

/** From the locked screen to the boxes for both sheets. */
export async function toSheets(page: Page): Promise<void> {
  await button(page, 'パスワードを忘れた・鍵がない').click();
  await screen(page, '復旧票で開く');
}

/** The box of one line. */
export const lineBox = (page: Page, sheet: 1 | 2, line: number): Locator =>
  page.getByRole('textbox', { name: `${sheet}枚目 ${line}行目` });

/** Types the five lines of a sheet, each into its box; Enter goes on. */
export async function typeSheet(page: Page, sheet: 1 | 2, lines: readonly string[]): Promise<void> {
  await lineBox(page, sheet, 1).focus();
  for (const line of lines) {
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
  }
}

/** Puts a text onto a box as a paste. */
export async function pasteInto(box: Locator, text: string): Promise<void> {
  await box.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', pasted);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

function readPrinted(path: string): PrintedSheet {
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  const groups = [...text.matchAll(/(?<![0-9A-Z])([0-9A-Z]{3}) ([0-9A-Z]{3}) ([0-9A-Z]{3})(?![0-9A-Z])/g)];
  return { text, lines: groups.map(([, ...parts]) => parts.join('')), qr: decodeQR(pictureOf(path)) };
}

/** The first page as colours, out of the portable pixmap that pdftoppm writes. */
function pictureOf(path: string): { width: number; height: number; data: Uint8Array } {
  const pixmap = execFileSync('pdftoppm', ['-r', '150', '-f', '1', '-l', '1', path], { maxBuffer: 64_000_000 });
  const [head = '', width, height] =
    /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(pixmap.subarray(0, 40).toString('latin1')) ?? [];
  return { width: Number(width), height: Number(height), data: new Uint8Array(pixmap.subarray(head.length)) };
}
