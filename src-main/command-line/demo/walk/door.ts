import type { Page } from 'playwright-core';
import { button, commitDialog, fillAll, PATIENCE, screen, textField } from './fields.ts';

/** Someone who can sign in. */
export interface Login {
  readonly loginName: string;
  readonly displayName: string;
  readonly password: string;
  readonly role: 'admin' | 'staff' | 'chair' | 'auditor';
}

/** 事務局をつくる without its 復旧票, which nobody needs who only tries: the administrator is then signed in. */
export async function foundOffice(
  page: Page,
  office: { readonly officeName: string; readonly municipality: string },
  administrator: Login,
): Promise<void> {
  await beginOffice(page, office, administrator);
  await button(page, 'あとで作る').click();
  const window = page.getByRole('alertdialog');
  await fillAll(window, { 先送りする理由: '架空の事務局で試すだけなので、紙の票は作らない。' });
  await commitDialog(page, window);
  await inside(page);
}

/** 事務局をつくる, up to the screen on which 復旧票 are to be made. */
export async function beginOffice(
  page: Page,
  office: { readonly officeName: string; readonly municipality: string },
  administrator: Login,
): Promise<void> {
  await screen(page, 'Tasuki をはじめる');
  await button(page, '事務局をつくる').click();
  await fillAll(page, { 事務局の名称: office.officeName, 市区町村名: office.municipality });
  await page.keyboard.press('Control+Enter');
  const { loginName, displayName, password } = administrator;
  await textField(page, '新しいパスワード').waitFor({ timeout: PATIENCE });
  await fillAll(page, { ログイン名: loginName, 表示名: displayName, 新しいパスワード: password });
  await page.keyboard.press('Control+Enter');
  await screen(page, '復旧票を作る');
}

/** ログイン from the locked screen. */
export async function signIn(
  page: Page,
  { loginName, password }: Pick<Login, 'loginName' | 'password'>,
): Promise<void> {
  await textField(page, 'ログイン名').fill(loginName);
  await textField(page, 'パスワード').fill(password);
  await page.keyboard.press('Enter');
  await inside(page);
}

/** 初回登録: spends a code and sets the user's own password. */
export async function enrol(page: Page, login: Login, enrolmentCode: string): Promise<void> {
  await button(page, '登録コードをお持ちの方').click();
  await fillAll(page, { ログイン名: login.loginName, 登録コード: enrolmentCode, 新しいパスワード: login.password });
  await page.keyboard.press('Control+Enter');
  await inside(page);
}

/** 施錠する by its key. */
export async function lock(page: Page): Promise<void> {
  await page.keyboard.press('Control+KeyL');
  await textField(page, 'パスワード').waitFor({ timeout: PATIENCE });
}

/** Locks and signs in as someone else. */
export async function changeTo(page: Page, login: Login): Promise<void> {
  await lock(page);
  await signIn(page, login);
}

/** Waits until the office is open. @throws Error with what the screen says, when it was refused. */
async function inside(page: Page): Promise<void> {
  const navigation = page.getByRole('navigation', { name: '主なメニュー' });
  const refusal = page.getByRole('alert').first();
  await navigation.or(refusal).first().waitFor({ timeout: PATIENCE });
  if (!(await navigation.isVisible())) throw new Error(`Refused: ${(await refusal.innerText()).replace(/\s+/g, ' ')}`);
}
