import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageClipboard } from '../../src-main/shell/chromium/clipboard.ts';
import { type RunningApp, startApp } from '../helpers/app.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { handsOn } from '../helpers/hands.ts';
import { type Stage, setStage } from '../helpers/stage.ts';

/** Instead of the half minute. */
const TIME = 8_000;
const PHONE = '090-0000-4521';

let office: TestCore;
let stage: Stage;
let app: RunningApp;
beforeAll(async () => {
  office = await openOffice('staff');
  stage = await setStage(office);
  await office.core.server.lock('user');
  app = await startApp(office.folder, { clipboardTime: TIME });
  await signIn('staff');
});
afterAll(async () => {
  await app.close();
  await office.close();
});

const { signIn } = handsOn(() => app.page);

const inClipboard = (): Promise<string> => pageClipboard(app.page).read();
const said = () => app.page.getByText(/30秒後と施錠のときに、クリップボードから消します/).last();

/** Opens the record of the household and copies the telephone number with the mouse's selection and Ctrl+C. */
async function copyPhone(): Promise<void> {
  const { page } = app;
  await page.evaluate(`location.hash = '#/cases/${stage.household.id}'`);
  await page.getByRole('button', { name: /^記録の全体/ }).click();
  await page.getByText(PHONE).first().selectText();
  await page.keyboard.press('Control+KeyC');
  await expect.poll(inClipboard).toBe(PHONE);
}

test('a telephone number copied out of a record can be pasted, is said to go, and is gone when its time is over', async () => {
  const { page } = app;
  await copyPhone();
  const copiedBy = performance.now();
  await said().waitFor();
  await page.evaluate("location.hash = '#/organizations'");
  const box = page.getByRole('searchbox').first();
  await box.focus();
  await page.keyboard.press('Control+KeyV');
  await expect.poll(() => box.inputValue()).toBe(PHONE);
  await expect.poll(inClipboard, { timeout: 30_000 }).toBe('');
  expect(performance.now() - copiedBy).toBeGreaterThan(TIME - 2_000);
  await box.fill('');
  await page.keyboard.press('Control+KeyV');
  expect(await box.inputValue()).toBe('');
});

test('what the user has copied elsewhere meanwhile stays', async () => {
  await copyPhone();
  await pageClipboard(app.page).write('今日の献立');
  await app.page.waitForTimeout(TIME + 1_500);
  expect(await inClipboard()).toBe('今日の献立');
});

test('the lock takes it off at once, long before its half minute, and again nothing that came from elsewhere', async () => {
  await app.close();
  app = await startApp(office.folder);
  const { page } = app;
  await signIn('staff');
  await copyPhone();
  const copiedAt = performance.now();
  await page.keyboard.press('Control+KeyL');
  await page.getByRole('textbox', { name: /^パスワード/ }).waitFor();
  expect(await inClipboard()).toBe('');
  expect(performance.now() - copiedAt).toBeLessThan(30_000);
  await signIn('staff');
  await copyPhone();
  await pageClipboard(page).write('今日の献立');
  await page.keyboard.press('Control+KeyL');
  await page.getByRole('textbox', { name: /^パスワード/ }).waitFor();
  expect(await inClipboard()).toBe('今日の献立');
});
