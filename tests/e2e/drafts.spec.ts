import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../helpers/app.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { startChild } from '../helpers/core-process.ts';
import { FIVE, type Places, signInAs, twoMeetings, typeFive } from '../helpers/half-typed.ts';
import { setStage } from '../helpers/stage.ts';

/** Long enough for a minute without a key, on a busy machine. */
const LONG = 300_000;

let office: TestCore;
let places: Places;
let app: RunningApp | undefined;
beforeAll(async () => {
  office = await openOffice('staff');
  places = await twoMeetings(await setStage(office));
  await office.as('admin');
  const settings = await office.api.office.settings({});
  await office.api.office.changeSettings({ ...settings, idleLockMinutes: 1, sessionIdleLockMinutes: 1 });
  await office.core.server.lock('user');
}, 180_000);
afterAll(async () => {
  await app?.close();
  await office.close();
});

async function running(): Promise<Page> {
  app ??= await startApp(office.folder);
  return app.page;
}

/** After signing in again: home names the forms that were left, and each holds what was typed, said to be restored. */
async function expectAllBack(page: Page, mark: string): Promise<void> {
  await page.evaluate("location.hash = '#/'");
  const offered = page.getByRole('listitem').filter({ hasText: 'の入力' });
  const drafted = FIVE.filter(({ savesItself }) => !savesItself);
  await page.getByText(`保存していない入力が${drafted.length}件残っています`).first().waitFor();
  for (const { name } of drafted) expect(await offered.filter({ hasText: name }).count(), name).toBe(1);
  for (const { name, open, savesItself, text } of FIVE) {
    const field = await open(page, places);
    await expect.poll(() => field.inputValue(), { message: name }).toBe(`${text}（${mark}）`);
    if (!savesItself) await page.getByText('前回の入力を復元しました').first().waitFor();
  }
}

test('five forms half typed, Ctrl+L: all is there again', { timeout: LONG }, async () => {
  const page = await running();
  await signInAs(page, 'staff');
  await typeFive(page, places, 'Ctrl+L');
  await page.keyboard.press('Control+KeyL');
  await page.getByRole('textbox', { name: /^パスワード/ }).waitFor();
  expect(await page.content()).not.toContain('髙﨑');
  await signInAs(page, 'staff');
  await expectAllBack(page, 'Ctrl+L');
});

test('five forms half typed, nobody touches anything: all is there again', { timeout: LONG }, async () => {
  const page = await running();
  await typeFive(page, places, '離席');
  const leftAt = performance.now();
  await page.getByRole('textbox', { name: /^パスワード/ }).waitFor({ timeout: 120_000 });
  expect(performance.now() - leftAt).toBeGreaterThan(50_000);
  expect(await page.content()).not.toContain('髙﨑');
  await signInAs(page, 'staff');
  await expectAllBack(page, '離席');
});

test('five forms half typed, kill -9: all is there again', { timeout: LONG }, async () => {
  await app?.close();
  app = undefined;
  const child = startChild('half-typed', [office.folder, places.inSession, places.withDraft, '停電']);
  await child.says('typed');
  await child.kill();
  const page = await running();
  await signInAs(page, 'staff');
  await expectAllBack(page, '停電');
});
