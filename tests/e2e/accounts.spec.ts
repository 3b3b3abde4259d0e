import { afterAll, beforeAll, expect, test } from 'vitest';
import { focusedName, type RunningApp, startApp, tabTo } from '../helpers/app.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { handsOn } from '../helpers/hands.ts';

let office: TestCore;
let app: RunningApp;

beforeAll(async () => {
  office = await openOffice('staff');
  await office.core.server.lock('user');
  app = await startApp(office.folder);
});
afterAll(async () => {
  await app.close();
  await office.close();
});

const { signIn, lock, go } = handsOn(() => app.page);

/** Opens what can be done with a user and chooses one of it, by keyboard alone. */
async function act(loginName: string, label: string): Promise<void> {
  const { page } = app;
  const button = page.getByRole('button', { name: `${loginName} の操作` });
  // A window that has just closed gives the focus back a moment later.
  await expect.poll(() => button.focus().then(() => focusedName(page))).toContain(loginName);
  await button.press('Enter');
  await page.getByRole('menuitem', { name: label }).waitFor();
  for (let presses = 0; presses < 6 && !(await focusedName(page)).startsWith(label); presses += 1)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

test('an administrator invites somebody with two roles; the auditor’s box goes with no other', async () => {
  const { page } = app;
  await signIn('admin');
  await go('settings?tab=accounts');
  await page.getByRole('button', { name: /利用者を招待/ }).waitFor();
  await page.keyboard.press('Control+KeyN');
  const dialog = page.getByRole('dialog', { name: '利用者を招待' });
  await dialog.getByRole('textbox', { name: /ログイン名/ }).fill('yamada');
  await dialog.getByRole('textbox', { name: /表示名/ }).fill('事務局 山田');
  await tabTo(page, /^事務局/);
  await page.keyboard.press('Space');
  await expect.poll(() => dialog.getByRole('checkbox', { name: /^監査/ }).isDisabled()).toBe(true);
  await tabTo(page, /^議長/);
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+Enter');
  const code = page.getByRole('dialog', { name: '登録コードをお渡しください' });
  await code.getByText('yamada（事務局・議長）を招待しました。', { exact: false }).waitFor();
  // Escape does not close it: the code could never be seen again.
  await page.keyboard.press('Escape');
  expect(await code.isVisible()).toBe(true);
  await code.getByText('コードを渡した（または控えた）').click();
  await code.getByRole('button', { name: '閉じる' }).click();
  await code.waitFor({ state: 'detached' });
  await expect.poll(() => page.locator('main').innerText()).toContain('事務局・議長');
});

test('roles are changed with a reason; what the office would lack is said beforehand', async () => {
  const { page } = app;
  await act('chair', '役割を変える');
  const dialog = page.getByRole('dialog', { name: 'chair の役割を変える' });
  await dialog.waitFor();
  await tabTo(page, /^議長/);
  await page.keyboard.press('Space');
  await dialog.getByText('議長の利用者がいません。', { exact: false }).waitFor();
  await page.keyboard.press('Space');
  await tabTo(page, /^事務局/);
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+Enter');
  await dialog
    .getByText(/変える理由/)
    .first()
    .waitFor();
  await expect.poll(() => dialog.isVisible()).toBe(true);
  await dialog.getByRole('textbox', { name: /変える理由/ }).fill('小さな事務局のため');
  await page.keyboard.press('Control+Enter');
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('chair の役割を「事務局・議長」に変えました。', { exact: false }).first().waitFor();
});

test('whoever forgot the password is invited anew', async () => {
  const { page } = app;
  await act('staff', '招待し直す');
  const dialog = page.getByRole('alertdialog', { name: 'staff を招待し直す' });
  await dialog.getByRole('textbox', { name: /招待し直す理由/ }).fill('パスワードを忘れたため');
  await page.keyboard.press('Control+Enter');
  const code = page.getByRole('dialog', { name: '登録コードをお渡しください' });
  await code.getByText('招待し直しました。', { exact: false }).waitFor();
  await code.getByText('コードを渡した（または控えた）').click();
  await code.getByRole('button', { name: '閉じる' }).click();
  await page.getByText('事務局の仕事をする利用者がいません。', { exact: false }).first().waitFor({ state: 'detached' });
  await lock();
});

test('the auditor sees all of it before anything else, and acknowledges it with one key', async () => {
  const { page } = app;
  await signIn('auditor');
  const notice = page.getByText(/確認してください：利用者・鍵・復旧に関わる変更が\d+件あります/);
  await notice.waitFor();
  const main = await page.locator('main').innerText();
  expect(main).toMatch(/利用者の役割の変更\s+対象：chair 担当\s+議長 → 事務局・議長\s+操作：管理 担当/);
  expect(main).toMatch(/利用者の招待\s+対象：staff 担当\s+役割：事務局\s+招待し直し/);
  expect(main).not.toContain('小さな事務局のため');
  expect(main.indexOf('確認してください')).toBeLessThan(main.indexOf('検証と控え'));
  await page.keyboard.press('KeyK');
  await notice.waitFor({ state: 'detached' });
  await page
    .getByText(/件を確認したことを、記録しました/)
    .first()
    .waitFor();
  await lock();
  await signIn('auditor');
  await page.getByRole('heading', { name: 'ホーム' }).waitFor();
  expect(await notice.count()).toBe(0);
  expect(app.complaints).toEqual([]);
});
