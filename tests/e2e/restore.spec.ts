import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { focusedName, type RunningApp, startApp, tabTo } from '../helpers/app.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { entriesOf } from '../helpers/log.ts';
import { PASSWORDS } from '../helpers/passwords.ts';

/** 控えから復元する by hand and by keyboard alone: a backup, a day's work, back to the backup, and what was kept. */
let office: TestCore;
let app: RunningApp;

beforeAll(async () => {
  office = await openOffice('admin');
  await office.core.server.lock('user');
  app = await startApp(office.folder);
});
afterAll(async () => {
  await app.close();
  await office.close();
});

async function signIn(): Promise<void> {
  const { page } = app;
  const name = page.getByRole('textbox', { name: /ログイン名/ });
  await name.waitFor();
  await name.focus();
  await page.keyboard.type('admin');
  await tabTo(page, /^パスワード/);
  await page.keyboard.type(PASSWORDS.admin);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: '主なメニュー' }).waitFor();
  await page.evaluate(() => {
    location.hash = '#/settings?tab=backup';
  });
  await page.getByRole('heading', { name: '控えの状況' }).waitFor();
}

async function press(name: string | RegExp): Promise<void> {
  await tabTo(app.page, name);
  await app.page.keyboard.press('Enter');
}

const limit = () => app.page.getByRole('textbox', { name: /知らせるまでの日数/ });

async function setLimit(days: string): Promise<void> {
  const { page } = app;
  await tabTo(page, /知らせるまでの日数/);
  await page.keyboard.press('Control+KeyA');
  await page.keyboard.type(days);
  await press('日数を改める');
  await page.getByText('日数を改めました').filter({ visible: true }).first().waitFor();
}

test('a backup is made where the office wants it, and the work goes on', async () => {
  const { page } = app;
  await signIn();
  await press('保管先のフォルダを選ぶ');
  await page.getByText('ここには、まだ控えがありません。').waitFor();
  await press('今すぐ控えをとる');
  await page.getByText('控えをとり、元に戻せることを確かめました').waitFor();
  expect(readdirSync(app.exports).filter((name) => name.startsWith('tasuki-backup-'))).toHaveLength(1);
  await setLimit('3');
});

test('the backup is chosen and opened; a wrong password is said, and one way leads back from each step', async () => {
  const { page } = app;
  await press('控えから復元する');
  const window = page.getByRole('dialog', { name: '控えから復元する' });
  await window.waitFor();
  await press('控えのあるフォルダを選ぶ');
  await window.getByRole('heading', { name: '見つかった控え' }).waitFor();
  await press(/手動　記録\d+件/);
  await window.getByText('控えをとった時点のログイン名とパスワード').waitFor();
  await expect.poll(() => focusedName(page)).toMatch(/ログイン名/);
  await page.keyboard.type('admin');
  await tabTo(page, /^パスワード/);
  await page.keyboard.type('まちがった あいことば です');
  await page.keyboard.press('Enter');
  await window.getByRole('alert').filter({ hasText: 'ログイン名またはパスワードが違います' }).waitFor();
  await press('別の控えを選ぶ');
  await window.getByRole('button', { name: '控えのあるフォルダを選ぶ' }).waitFor();
  await press('控えのあるフォルダを選ぶ');
  await press(/手動　記録\d+件/);
  await tabTo(page, /ログイン名/);
  await page.keyboard.type('admin');
  await tabTo(page, /^パスワード/);
  await page.keyboard.type(PASSWORDS.admin);
  await page.keyboard.press('Enter');
  await window.getByText('この控えは元に戻せます').waitFor();
});

test('what would be lost is said, and neither reason nor agreement can be skipped', async () => {
  const { page } = app;
  const window = page.getByRole('dialog', { name: '控えから復元する' });
  const loss = window.getByRole('status').filter({ hasText: '復元で失われるもの' });
  expect(await loss.innerText()).toMatch(/控えのあとの\d+件の記録[\s\S]*控え/);
  await press(/^復元する$/);
  await window.getByText('失われるものを読み、印をつけてください。').waitFor();
  await tabTo(page, /復元する理由/);
  await page.keyboard.type('ディスクの故障');
  await tabTo(page, /失われるものを確かめました/);
  await page.keyboard.press('Space');
  await press(/^復元する$/);
  await page.getByRole('textbox', { name: /ログイン名/ }).waitFor({ timeout: 60_000 });
});

test('afterwards the office is that of the backup, the replaced one is kept, and the log says so', async () => {
  const { page } = app;
  await signIn();
  expect(await limit().inputValue()).toBe('7');
  await page.getByRole('heading', { name: '復元で入れ替えた事務局' }).waitFor();
  const folder = join(office.folder, 'office.tasuki');
  const [kept = ''] = readdirSync(folder).filter((name) => name.startsWith('replaced-'));
  expect(existsSync(join(folder, kept, 'vault.db'))).toBe(true);
  await press(/^消す：/);
  const window = page.getByRole('alertdialog').or(page.getByRole('dialog'));
  await window.getByRole('textbox', { name: /理由/ }).waitFor();
  await page.keyboard.press('Escape');
  await window.waitFor({ state: 'detached' });
  expect(existsSync(join(folder, kept, 'vault.db'))).toBe(true);
  await page.keyboard.press('Control+KeyL');
  await page.getByRole('textbox', { name: /ログイン名/ }).waitFor();
  expect(app.complaints).toEqual([]);
  await app.close();
  await office.as('admin');
  const restored = (await entriesOf(office)).filter(({ type }) => type === 'backup.restored');
  expect(restored).toMatchObject([{ detail: { keptAs: kept } }]);
  expect((await office.api.audit.verify({})).isSound).toBe(true);
});
