import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../helpers/app.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { PASSWORDS } from '../helpers/passwords.ts';
import { giveSheets } from '../helpers/sheets.ts';

let office: TestCore;
let app: RunningApp;

beforeAll(async () => {
  office = await openOffice('staff');
  await office.core.server.lock('user');
  await giveSheets(join(office.folder, 'office.tasuki'), 'staff', PASSWORDS.staff);
  app = await startApp(office.folder);
});
afterAll(async () => {
  await app.close();
  await office.close();
});

async function typeCredentials(): Promise<void> {
  const { page } = app;
  const name = page.getByRole('textbox', { name: /ログイン名/ });
  await name.waitFor();
  await name.fill('staff');
  await page.getByRole('textbox', { name: /^パスワード/ }).fill(PASSWORDS.staff);
}

async function toOwnLogin(): Promise<void> {
  const { page } = app;
  await page.getByRole('navigation', { name: '主なメニュー' }).waitFor();
  await page.evaluate(() => {
    location.hash = '#/settings?tab=own-login';
  });
  await page.getByRole('heading', { name: /二要素目/ }).waitFor();
}

async function unlock(): Promise<void> {
  await app.page.getByRole('textbox', { name: /^パスワード/ }).press('Enter');
}

async function lock(): Promise<void> {
  const { page } = app;
  await page.keyboard.press('Control+KeyL');
  await page.getByRole('textbox', { name: /ログイン名/ }).waitFor();
}

/** Says in the window that the owner asks, and commits. */
async function prove(button: RegExp): Promise<void> {
  const window = app.page.getByRole('dialog');
  await window.getByRole('textbox', { name: /今のパスワード/ }).fill(PASSWORDS.staff);
  await window.getByRole('button', { name: button }).click();
  await window.waitFor({ state: 'detached', timeout: 60_000 });
}

test('a key file is made, is found again after a lock, and its account does not open without it', async () => {
  const { page } = app;
  await typeCredentials();
  await unlock();
  await toOwnLogin();
  await page.getByRole('button', { name: '鍵ファイルを作る' }).click();
  await prove(/保存先を選んで作る/);
  await page.getByText(/鍵ファイルを使っています/).waitFor();
  expect(readdirSync(app.exports).filter((name) => name.endsWith('.key'))).toHaveLength(1);
  await lock();
  await page.getByText(/鍵ファイル「.*\.key」を使います/).waitFor();
  await typeCredentials();
  await unlock();
  await toOwnLogin();
  await page.getByRole('button', { name: '二要素目をやめる' }).click();
  await page
    .getByRole('dialog')
    .getByText(/\.key」を使います/)
    .waitFor();
  await prove(/二要素目をやめる/);
  await page.getByText(/二要素目は使っていません/).waitFor();
});

/** A security key that derives secrets (hmac-secret), is always touched and knows its PIN: the browser's test device. */
async function plugIn(): Promise<void> {
  const cdp = await app.page.context().newCDPSession(app.page);
  await cdp.send('WebAuthn.enable');
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'usb',
      hasResidentKey: true,
      hasUserVerification: true,
      hasPrf: true,
      automaticPresenceSimulation: true,
      isUserVerified: true,
    },
  });
}

// The browser's test device is gone with the page, which every lock renews: so both touches happen within one sitting.
test('a security key derives a part of the account’s key (WebAuthn PRF), and gives it again when asked', async () => {
  const { page } = app;
  await plugIn();
  await page.getByRole('button', { name: 'セキュリティキーを加える' }).click();
  await prove(/セキュリティキーに触れて加える/);
  await page.getByText(/セキュリティキーを使っています/).waitFor();
  await page.getByRole('button', { name: '二要素目をやめる' }).click();
  const window = page.getByRole('dialog');
  await window.getByRole('textbox', { name: /今のパスワード/ }).fill(PASSWORDS.staff);
  await window.getByRole('button', { name: '二要素目をやめる' }).click();
  await window.getByText(/本人を確かめるものが違います/).waitFor();
  await window.getByRole('button', { name: 'セキュリティキーを使う' }).click();
  await window.getByText('セキュリティキーを確かめました。').waitFor();
  await prove(/二要素目をやめる/);
  await page.getByText(/二要素目は使っていません/).waitFor();
  expect(app.complaints).toEqual([]);
});
