import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Role } from '../../src-main/contract/role.ts';
import { fillOffice } from '../faults/rotation/office.ts';
import { type RunningApp, startApp } from '../helpers/app.ts';
import { PASSWORDS } from '../helpers/passwords.ts';

let folder: string;
let app: RunningApp;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tasuki-leaver-'));
  await fillOffice(folder, 60_000_000);
  app = await startApp(folder);
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

async function signIn(role: Role): Promise<void> {
  const { page } = app;
  const name = page.getByRole('textbox', { name: /ログイン名/ });
  await name.waitFor();
  await name.fill(role);
  await page.getByRole('textbox', { name: /^パスワード/ }).fill(PASSWORDS[role]);
  await page.keyboard.press('Enter');
}

test('a leaver is disabled and the key is replaced: offered at once, by keyboard, with named steps; stopped once, then done', async () => {
  const { page } = app;
  await signIn('admin');
  await page.getByRole('navigation', { name: '主なメニュー' }).waitFor();
  await page.evaluate(() => {
    location.hash = '#/settings?tab=accounts';
  });
  await page.getByText('まだ行っていません').waitFor();
  await page.getByRole('button', { name: 'chair の操作' }).click();
  await page.getByRole('menuitem', { name: '停止する' }).click();
  await page.getByRole('textbox', { name: /停止する理由/ }).fill('異動のため');
  await page.keyboard.press('Control+Enter');

  const dialog = page.getByRole('dialog', { name: '鍵の入替え' });
  await dialog.getByText('chair を停止しました').waitFor();
  await page.keyboard.press('Control+Enter');
  await dialog.getByText('新しい鍵で写しを作っています').waitFor();
  await dialog.getByRole('button', { name: '中止' }).click();
  await dialog.getByText('鍵は元のままで、何も変わっていません').waitFor();

  await dialog.getByRole('button', { name: /もう一度行う/ }).click();
  await dialog.getByText('鍵を入れ替えました（第2世代）').waitFor({ timeout: 120_000 });
  await dialog.locator('footer').getByRole('button', { name: '閉じる' }).click();
  await page.getByText(/^最終：令和/).waitFor();
  expect(await page.getByText('鍵の入替えが必要です').count()).toBe(0);

  await page.keyboard.press('Control+KeyL');
  await signIn('chair');
  await page.getByRole('alert').first().waitFor();
  await signIn('staff');
  await page.getByRole('navigation', { name: '主なメニュー' }).waitFor();
  expect(app.complaints).toEqual([]);
}, 240_000);
