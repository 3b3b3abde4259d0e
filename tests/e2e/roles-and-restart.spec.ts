import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../helpers/app.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { handsOn } from '../helpers/hands.ts';
import { type Stage, setStage, tell } from '../helpers/stage.ts';

let office: TestCore;
let stage: Stage;
let app: RunningApp;

beforeAll(async () => {
  office = await openOffice('staff');
  stage = await setStage(office);
  await tell(stage, { content: '髙﨑さんは水道の滞納がある。' });
  await office.core.server.lock('user');
  app = await startApp(office.folder);
});
afterAll(async () => {
  await app.close();
  await office.close();
});

const { signIn, go } = handsOn(() => app.page);

test('an auditor sees codes and the log, but no name and no content', async () => {
  const { page } = app;
  await signIn('auditor');
  await go('cases');
  await page.getByText('R8-901').first().waitFor();
  expect(await page.content()).not.toContain('髙﨑');
  await go(`cases/${stage.household.id}`);
  await page
    .getByRole('heading', { name: /R8-901|見つかりません/ })
    .first()
    .waitFor();
  await page.keyboard.press('KeyV');
  await page.waitForTimeout(500);
  expect(await page.content()).not.toContain('髙﨑');
  await go(`meetings/${stage.meeting.id}/session`);
  await page.getByText('画面が見つかりません').first().waitFor();
  await go('log');
  await page
    .getByRole('heading', { name: /記録簿/ })
    .first()
    .waitFor();
  await expect.poll(() => page.locator('main').innerText()).toMatch(/情報の提供/);
  expect(await page.content()).not.toContain('水道の滞納');
  await page.keyboard.press('Control+KeyL');
});

test('notes typed in the session are saved by themselves and outlive a restart of the core', async () => {
  const { page } = app;
  await signIn('staff');
  await go(`meetings/${stage.meeting.id}/session`);
  const notes = page.getByRole('textbox', { name: /議事メモ/ });
  await notes.waitFor();
  await notes.fill('次の訪問は保健師が行く。');
  await page
    .getByText(/保存済み/)
    .first()
    .waitFor();
  await app.shell.host.relaunch();
  await signIn('staff');
  await go(`meetings/${stage.meeting.id}/session`);
  await page.getByRole('textbox', { name: /議事メモ/ }).waitFor();
  await expect
    .poll(() => page.getByRole('textbox', { name: /議事メモ/ }).inputValue())
    .toBe('次の訪問は保健師が行く。');
});

test('staff cannot approve minutes', async () => {
  const { page } = app;
  await go(`meetings/${stage.meeting.id}/minutes`);
  await page
    .getByRole('heading', { name: /議事録/ })
    .first()
    .waitFor();
  expect(await page.getByRole('button', { name: /承認して確定する/ }).count()).toBe(0);
});

test('a wrong password is answered with the reason, and a wait that grows', async () => {
  const { page } = app;
  await page.keyboard.press('Control+KeyL');
  const name = page.getByRole('textbox', { name: /ログイン名/ });
  await name.waitFor();
  for (let attempt = 0; attempt < 3; attempt += 1) {
    await name.fill('chair');
    await page.getByRole('textbox', { name: /^パスワード/ }).fill('ちがうあいことばをいれてみる');
    await page.keyboard.press('Enter');
    await page
      .getByText(/ログインできません|正しくありません|違います/)
      .first()
      .waitFor();
  }
  expect(await page.getByRole('navigation', { name: '主なメニュー' }).count()).toBe(0);
});
