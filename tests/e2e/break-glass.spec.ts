import { afterAll, beforeAll, expect, test } from 'vitest';
import { PRESETS } from '../../src-main/contract/need-to-know-presets.ts';
import { needToKnow } from '../../src-renderer/text/ja/need-to-know.ts';
import { type RunningApp, startApp } from '../helpers/app.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { handsOn } from '../helpers/hands.ts';
import { type Stage, setStage, tell } from '../helpers/stage.ts';

/** 緊急アクセス on the screen: an auditor opens one with a reason, sees the case and no other, and others see that at once. */

let office: TestCore;
let stage: Stage;
let app: RunningApp;

beforeAll(async () => {
  office = await openOffice('staff');
  stage = await setStage(office);
  await tell(stage);
  await office.core.server.lock('user');
  app = await startApp(office.folder);
}, 300_000);
afterAll(async () => {
  await app.close();
  await office.close();
});

const main = (): Promise<string> => app.page.locator('main').innerText();
const { signIn, lock, go, picture } = handsOn(() => app.page);

test('an auditor sees numbers, and opens one case with a reason of ten characters', async () => {
  const { page } = app;
  await signIn('auditor');
  await go('cases');
  await page.getByText('＊＊＊ は、いまの役割').waitFor();
  expect(await main()).not.toContain('た 80');
  await picture('cases-auditor');
  await go(`cases/${stage.household.id}`);
  await page.getByRole('button', { name: '緊急アクセスを開く' }).first().click();
  const reason = page.getByRole('textbox', { name: /見る必要がある理由/ });
  await reason.fill('急ぎ');
  await page.keyboard.press('Control+Enter');
  await page.getByText('理由を10文字以上で入れてください。').waitFor();
  await picture('glass-dialog');
  await reason.fill('警察から安否の照会があったため');
  await page.keyboard.press('Control+Enter');
  await page.getByText(/緊急アクセス中：R8-901/).waitFor();
  await page.keyboard.press('KeyV');
  await page.getByText('髙﨑 𠮷次').first().waitFor();
  await picture('glass-open');
});

test('one key ends it, and what was seen is gone', async () => {
  const { page } = app;
  await page.keyboard.press('Alt+KeyG');
  await page.getByText('緊急アクセスを終えました。').first().waitFor();
  await page.getByText(/緊急アクセス中/).waitFor({ state: 'detached' });
  expect(await main()).not.toContain('髙﨑');
});

test('the chair and the administrator see it first thing; the administrator without the reason', async () => {
  const { page } = app;
  await lock();
  await signIn('chair');
  await go('');
  await page.getByText('緊急アクセスの開始').first().waitFor();
  await picture('home-chair');
  await lock();
  await signIn('admin');
  await go('');
  await page.getByText('緊急アクセスの開始').first().waitFor();
  await go('settings?tab=seen');
  await page.getByText('理由は監査・議長が見られます').first().waitFor();
  expect(await main()).not.toContain('安否');
  await picture('settings-seen');
});

test('each preset is told in the words of the screen, of the case and of the meeting', async () => {
  const { page } = app;
  await lock();
  await signIn('staff');
  for (const [of, path] of [
    ['case', `cases/${stage.household.id}`],
    ['meeting', `meetings/${stage.meeting.id}`],
  ] as const) {
    await go(path);
    await page.getByRole('button', { name: '見え方を確かめる' }).click();
    const dialog = page.getByRole('dialog');
    for (const preset of PRESETS) {
      await dialog.getByRole('button', { name: /どの役割で見るか/ }).click();
      await page.getByRole('option', { name: needToKnow.presets[preset], exact: true }).click();
      await dialog.getByRole('columnheader', { name: needToKnow.presets[preset], exact: true }).waitFor();
      const text = await dialog.innerText();
      expect(text, preset).not.toMatch(/received|not-asked|\dT\d\d:|\d{4}-\d\d-\d\d/);
      if (of === 'case' && preset === 'staff') expect(text).toMatch(/受付、未確認[\s\S]*R\d+\.\d+\.\d+（.） \d\d:\d\d/);
      await picture(`preview-${of}-${preset}`);
    }
    await page.keyboard.press('Escape');
  }
});

test('staff see how a case looks to another role, and who is in charge of it', async () => {
  const { page } = app;
  await lock();
  await signIn('staff');
  await go(`cases/${stage.household.id}`);
  await page.getByRole('button', { name: '見え方を確かめる' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('表示しない').first().waitFor();
  expect(await dialog.innerText()).not.toContain('髙﨑');
  await picture('preview');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '担当者を決める' }).click();
  await page.getByText('staff 担当').last().click();
  await picture('in-charge');
  await page.getByRole('button', { name: '担当者を記録する' }).click();
  await page.getByText('担当者を記録しました。').first().waitFor();
  expect(app.complaints).toEqual([]);
});
