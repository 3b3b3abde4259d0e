import type { Page } from 'playwright-core';
import { enrol, type Login, lock, signIn } from './door.ts';
import { button, commitDialog, fillAll, goTo, PATIENCE, screen, setBox } from './fields.ts';

const ROLES: Readonly<Record<Login['role'], string>> = {
  admin: '管理者',
  staff: '事務局',
  chair: '議長',
  auditor: '監査',
};

/** 利用者を招待. Returns the one-time code that the screen shows once. */
async function invite(page: Page, login: Login): Promise<string> {
  await goTo(page, 'settings?tab=accounts');
  await screen(page, '設定');
  await button(page, '利用者を招待').click();
  const window = page.getByRole('dialog', { name: '利用者を招待' });
  await fillAll(window, { ログイン名: login.loginName, 表示名: login.displayName });
  await setBox(window.getByRole('checkbox', { name: new RegExp(`^${ROLES[login.role]}`) }));
  await commitDialog(page, window);
  const shown = page.getByRole('dialog', { name: '登録コードをお渡しください' });
  const code = (await shown.locator('dd').last().innerText()).trim();
  await setBox(shown.getByRole('checkbox'));
  await button(shown, '閉じる').click();
  await shown.waitFor({ state: 'hidden', timeout: PATIENCE });
  return code;
}

/** Invites everyone else, lets each set a password of their own, and comes back as the first of them. */
export async function inviteAndEnrol(page: Page, others: readonly Login[]): Promise<void> {
  const codes: string[] = [];
  for (const login of others) codes.push(await invite(page, login));
  for (const [at, login] of others.entries()) {
    await lock(page);
    await enrol(page, login, codes[at] ?? '');
  }
  const [first] = others;
  await lock(page);
  if (first) await signIn(page, first);
}
