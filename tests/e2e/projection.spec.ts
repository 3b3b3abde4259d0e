import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../helpers/app.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { handsOn } from '../helpers/hands.ts';
import { screenOfTest } from '../helpers/screen.ts';

/** 投影 on the screen: honest where nothing protects the window; where something does, for a while and with a mark. */

let office: TestCore;
let app: RunningApp;
beforeAll(async () => {
  office = await openOffice('staff');
  await office.core.server.lock('user');
  app = await startApp(office.folder);
}, 300_000);
afterAll(async () => {
  await app.close();
  await office.close();
});

const { signIn, lock, picture } = handsOn(() => app.page);

test('the browser version says that it cannot keep the window out of captures, and offers nothing to take off', async () => {
  const { page } = app;
  await signIn('staff');
  await page.getByRole('button', { name: '画面の撮影・共有を防げません' }).click();
  await expect.poll(() => page.getByRole('dialog').innerText()).toContain('止められません');
  await picture('projection-browser');
  await page.keyboard.press('Escape');
  expect(await page.getByRole('button', { name: '投影する' }).count()).toBe(0);
  await lock();
});

test('where the window is protected, staff project for a while by keyboard, under a mark that ends it', async () => {
  const { page, shell } = app;
  const { describe } = shell.host;
  const told: (string | number)[] = [];
  // This browser's shell protects nothing; here it stands in for one that does.
  Object.assign(shell.host, {
    ...screenOfTest(told),
    describe: async () => ({ ...(await describe()), isCaptureBlocked: true }),
  });
  await signIn('staff');
  await page.keyboard.press('Control+KeyK');
  await page.keyboard.type('投影');
  await page.getByRole('menuitem', { name: '投影する' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: '会議室で投影する' }).waitFor();
  await picture('projection-dialog');
  await page.keyboard.press('Control+Enter');
  const mark = page.getByRole('button', { name: /^投影中/ });
  await mark.waitFor();
  expect(await mark.innerText()).toMatch(/残り60分/);
  const [, exposed] = told;
  expect(exposed).toBeGreaterThan(3_590_000);
  expect(exposed).toBeLessThanOrEqual(3_600_000);
  await picture('projection-mark');
  await page.keyboard.press('Alt+KeyP');
  await mark.waitFor({ state: 'detached' });
  expect(told).toEqual(['protect', exposed, 'protect']);
  await lock();
  await signIn('auditor');
  await page.evaluate(() => {
    location.hash = '#/log';
  });
  await page.getByText('投影の開始（画面の撮影・共有を許可）').first().waitFor();
  expect(await page.getByRole('button', { name: '投影する' }).count()).toBe(0);
  expect(app.complaints).toEqual([]);
});
