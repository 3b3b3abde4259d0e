import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_LOGINS } from '../../src-main/command-line/demo/logins.ts';
import { beginOffice, lock, signIn } from '../../src-main/command-line/demo/walk/door.ts';
import { button, fillAll, goTo, screen, textField } from '../../src-main/command-line/demo/walk/fields.ts';
import { readSheetQr } from '../../src-main/contract/recovery-line.ts';
import { type RunningApp, startApp } from '../helpers/app.ts';
import { misspelt } from '../helpers/recovery-sheets.ts';
import {
  lineBox,
  makeOnScreen,
  type PrintedSheet,
  pasteInto,
  pdfsIn,
  toSheets,
  typeSheet,
} from '../helpers/sheet-screens.ts';

const LONG = 180_000;
const NEW_PASSWORD = 'あたらしいかぎをふたりでつくったよる';
const { admin } = DEMO_LOGINS;

describe('Passwords of all accounts are lost (must show 7), on the real screens', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tasuki-lost-'));
  let app: RunningApp;
  let first: PrintedSheet;
  let second: PrintedSheet;
  beforeAll(async () => {
    app = await startApp(folder);
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('a new office begins with its sheets, printed one by one, removed, and typed back', {
    timeout: LONG,
  }, async () => {
    const { page } = app;
    await beginOffice(page, { officeName: '玉清市くらし応援課', municipality: '玉清市' }, admin);
    expect(await page.getByRole('navigation', { name: '主なメニュー' }).count()).toBe(0);
    expect(await seriousFindings(page)).toEqual([]);
    [first, second] = await makeOnScreen(app);
    expect(pdfsIn(app.exports)).toEqual([]);
    await button(page, 'Tasuki を始める').click();
    await page.getByRole('navigation', { name: '主なメニュー' }).waitFor();
    expect(await page.getByText('復旧票がまだありません').count()).toBe(0);
  });

  test('each PDF bears one sheet, in Japanese and briefly in English, and its code says the same', () => {
    for (const [sheet, printed] of [first, second].entries()) {
      expect(printed.lines).toHaveLength(5);
      expect(readSheetQr(printed.qr)).toMatchObject({ sheet: sheet + 1, lines: printed.lines });
      const text = printed.text.replace(/\s/g, '');
      for (const words of [
        '玉清市くらし応援課',
        `復旧票${sheet + 1}枚目（全2枚）`,
        '復旧票で開く',
        '保管する人',
        'Bothsheetstogether',
      ])
        expect(text).toContain(words);
      const other = sheet === 0 ? second : first;
      expect(other.lines.filter((line) => text.includes(line))).toEqual([]);
    }
    expect(readSheetQr(first.qr)?.vaultId).toBe(readSheetQr(second.qr)?.vaultId);
  });

  test('they are tested in the settings: a slip is told before anything is tried', { timeout: LONG }, async () => {
    const { page } = app;
    await goTo(page, 'settings?tab=recovery');
    await button(page, '復旧票を試す').click();
    await pasteInto(lineBox(page, 1, 1), first.lines.join('\n'));
    await pasteInto(lineBox(page, 2, 1), second.lines.with(3, misspelt(second.lines[3] ?? '')).join('\n'));
    await page.getByText(/2枚目の4行目に、写し間違いがあります/).waitFor();
    await lineBox(page, 2, 4).fill(second.lines[3] ?? '');
    await expect.poll(() => page.getByText('合っています').count()).toBe(10);
    await page.keyboard.press('Control+Enter');
    await page.getByText('2枚の復旧票で開けることを確かめました。').waitFor();
    await button(page, '閉じる').click();
    await page.getByText(/開けることを確かめました/).waitFor();
  });

  test('one sheet is refused; one wrong character is named by sheet and line', { timeout: LONG }, async () => {
    const { page } = app;
    await lock(page);
    await toSheets(page);
    expect(await seriousFindings(page)).toEqual([]);
    await typeSheet(page, 1, first.lines);
    await page.keyboard.press('Control+Enter');
    const refusal = page.getByRole('alert');
    await refusal.getByText('2枚目が入力されていません。2枚そろわないと開けません。').waitFor();
    await typeSheet(page, 2, first.lines);
    await page.keyboard.press('Control+Enter');
    await refusal.getByText(/2枚目の欄に、もう1枚の票が入っています/).waitFor();
    // As people write: small letters, groups with hyphens, O for zero.
    const loose = (line: string) =>
      line
        .toLowerCase()
        .replace(/(.{3})(?=.)/g, '$1-')
        .replaceAll('0', 'o');
    await pasteInto(lineBox(page, 2, 1), second.lines.map(loose).join('\n'));
    await lineBox(page, 1, 3).fill(misspelt(first.lines[2] ?? ''));
    await page.keyboard.press('Control+Enter');
    const told = refusal.getByRole('button');
    await refusal.getByText(/1枚目の3行目に、写し間違いがあります/).waitFor();
    expect(await told.count()).toBe(1);
    await told.click();
    await expect.poll(() => lineBox(page, 1, 3).evaluate((box) => box === document.activeElement)).toBe(true);
  });

  test('both sheets let an administrator in under a new password, who must make new sheets', {
    timeout: LONG,
  }, async () => {
    const { page } = app;
    await lineBox(page, 1, 3).fill(first.lines[2] ?? '');
    await page.keyboard.press('Control+Enter');
    await page.getByText('2枚とも正しい復旧票です。').waitFor();
    await fillAll(page, { 新しいパスワード: NEW_PASSWORD });
    await page.keyboard.press('Control+Enter');
    await screen(page, '新しい復旧票を作る');
    expect(await page.getByRole('navigation', { name: '主なメニュー' }).count()).toBe(0);
    await makeOnScreen(app);
    await page.getByText(/今までの票（番号 [0-9A-Z]{5}）は使えなくなりました/).waitFor();
    await button(page, 'Tasuki を始める').click();
    await page.getByRole('navigation', { name: '主なメニュー' }).waitFor();
  });

  test('the used sheets open nothing any more, nor does the lost password; the new one does', {
    timeout: LONG,
  }, async () => {
    const { page } = app;
    await lock(page);
    await toSheets(page);
    await pasteInto(lineBox(page, 1, 1), first.qr);
    await pasteInto(lineBox(page, 2, 1), second.qr);
    await page.keyboard.press('Control+Enter');
    await page
      .getByRole('alert')
      .getByText(/1枚目は、いまの復旧票ではありません/)
      .waitFor();
    await button(page, 'やめる').click();
    await textField(page, 'ログイン名').fill(admin.loginName);
    await textField(page, 'パスワード').fill(admin.password);
    await page.keyboard.press('Enter');
    await page.getByText(/ログイン名またはパスワードが違います/).waitFor();
    await textField(page, 'パスワード').fill(NEW_PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('navigation', { name: '主なメニュー' }).waitFor();
    expect(app.complaints).toEqual([]);
  });

  test('where every key file is lost, the sheets bring it back, and the password opens again', {
    timeout: LONG,
  }, async () => {
    const { page } = app;
    await goTo(page, 'settings?tab=recovery');
    await button(page, '復旧票を作り直す').click();
    const [one, other] = await makeOnScreen(app);
    await button(page, '終わる').click();
    await lock(page);
    for (const age of ['', '.1', '.2', '.3']) writeFileSync(join(folder, 'office.tasuki', `keyring.json${age}`), 'x');
    await page.reload();
    await screen(page, '事務局ファイルを開けません');
    await button(page, '復旧票で開く').click();
    await pasteInto(lineBox(page, 1, 1), one.lines.join('\n'));
    await pasteInto(lineBox(page, 2, 1), other.lines.join('\n'));
    await page.keyboard.press('Control+Enter');
    await page.getByText(/鍵のファイルを元に戻しました/).waitFor();
    await button(page, 'ログインへ').click();
    await signIn(page, { loginName: admin.loginName, password: NEW_PASSWORD });
    await goTo(page, 'settings?tab=recovery');
    await page.getByText(/残してあった控えから元に戻しました/).waitFor();
    expect(app.complaints).toEqual([]);
  });
});

/** What axe finds serious or critical on the screen as it stands. */
async function seriousFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; impact: string }[] }> };
    };
    const { violations } = await checker.run();
    return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id);
  });
}
