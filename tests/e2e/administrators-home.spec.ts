import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../helpers/app.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { handsOn } from '../helpers/hands.ts';
import { setStage, tell } from '../helpers/stage.ts';

/** What an administrator and an auditor see first: the office's safekeeping, and who changed what about it. */

let office: TestCore;
let app: RunningApp;
beforeAll(async () => {
  office = await openOffice('staff');
  const stage = await setStage(office);
  await tell(stage);
  await office.as('admin');
  const chair = (await office.api.account.list({})).find(({ loginName }) => loginName === 'chair');
  await office.api.account.changeRoles({ id: chair?.id ?? '', roles: ['staff', 'chair'], reason: '兼務のため' });
  await office.api.account.rotateKey({ reason: '年度の替わり目のため' });
  await office.as('auditor');
  await office.api.access.breakGlass({
    caseId: stage.household.id,
    meetingId: null,
    reason: '警察から安否の照会があったため',
  });
  await office.core.server.lock('user');
  app = await startApp(office.folder);
}, 300_000);
afterAll(async () => {
  await app.close();
  await office.close();
});

const { signIn, lock, picture } = handsOn(() => app.page);

test('the administrator sees how the office is kept, opened by keys, and nothing that leads to a refusal', async () => {
  const { page } = app;
  await signIn('admin');
  await page.getByRole('heading', { name: '守りの状況' }).waitFor();
  await picture('home-admin');
  const main = page.locator('main');
  await expect.poll(() => main.innerText()).toMatch(/緊急アクセスの開始/);
  for (const closed of ['cases', 'actions', 'visits', 'meetings', 'log'])
    expect(await main.locator(`a[href^="#/${closed}"]`).count(), closed).toBe(0);
  await page.keyboard.press('Alt+Digit1');
  await page.getByRole('tab', { name: '利用者', selected: true }).waitFor();
});

test('inviting somebody anew whose login may be known leads on to a new key', async () => {
  const { page } = app;
  await page.getByRole('button', { name: 'staff の操作' }).click();
  await page.getByRole('menuitem', { name: '招待し直す' }).click();
  await page.getByRole('textbox', { name: /招待し直す理由/ }).fill('鍵ファイルをなくしたため');
  await page.keyboard.press('Control+Enter');
  const code = page.getByRole('dialog', { name: '登録コードをお渡しください' });
  await code.getByText('コードを渡した').click();
  await code.getByText('ほかの人に知られたおそれがある').click();
  await picture('reinvite-known');
  await code.locator('footer').getByRole('button', { name: '閉じる' }).click();
  const rotation = page.getByRole('dialog', { name: '鍵の入替え' });
  await rotation.getByText('staff を招待し直しました').waitFor();
  await expect.poll(() => rotation.getByRole('textbox').inputValue()).toContain('知られたおそれ');
  await picture('reinvite-rotation');
  await rotation.getByRole('button', { name: 'あとで行う' }).click();
  await lock();
});

test('the auditor is told first thing of a change of roles, of the key, and of an emergency access, in words', async () => {
  const { page } = app;
  await signIn('auditor');
  const told = page.locator('main').getByRole('list').filter({ hasText: '利用者の役割の変更' });
  await told.waitFor();
  await picture('home-auditor');
  const text = await told.innerText();
  expect(text).toMatch(/利用者の役割の変更\s+対象：chair 担当\s+議長 → 事務局・議長/);
  expect(text).toContain('鍵の入替え');
  expect(text).toMatch(/緊急アクセスの開始\s+対象：R8-901\s+操作：auditor 担当/);
  expect(text).toContain('緊急アクセスの終了');
  expect(text).toContain('利用者の招待');
  expect(text).not.toMatch(/account\.|access\./);
  expect(app.complaints).toEqual([]);
});
