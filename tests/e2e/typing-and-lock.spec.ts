import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openOfficeClient } from '../../src-main/command-line/office-client.ts';
import { type RunningApp, startApp } from '../helpers/app.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { handsOn } from '../helpers/hands.ts';
import { PASSWORDS } from '../helpers/passwords.ts';
import { type Stage, setStage } from '../helpers/stage.ts';

const TYPED = 'にほんごのとちゅう';
const NAVIGATION = { name: '主なメニュー' } as const;

let office: TestCore;
let stage: Stage;
let app: RunningApp;
let entriesBefore = 0;

beforeAll(async () => {
  office = await openOffice('staff');
  stage = await setStage(office);
  entriesBefore = (await office.api.audit.list({ limit: 1 })).size;
  await office.core.server.lock('user');
  app = await startApp(office.folder);
});
afterAll(async () => {
  await app.close();
  await office.close();
});

const { signIn, go } = handsOn(() => app.page);

/** Both shapes in which an Enter that ends a composition reaches a page, alone and with Ctrl. */
const COMPOSING = [
  { key: 'Enter', keyCode: 13, isComposing: true, ctrlKey: false },
  { key: 'Process', keyCode: 229, isComposing: false, ctrlKey: false },
  { key: 'Enter', keyCode: 13, isComposing: true, ctrlKey: true },
  { key: 'Process', keyCode: 229, isComposing: false, ctrlKey: true },
];

/** Presses Enter in a field as an input method does; the field must keep the focus. */
const composeIn = (field: Locator): Promise<boolean> =>
  field.evaluate((element, shapes) => {
    (element as HTMLElement).focus();
    for (const { keyCode, ...shape } of shapes) {
      const event = new KeyboardEvent('keydown', { ...shape, code: 'Enter', bubbles: true, cancelable: true });
      Object.defineProperty(event, 'keyCode', { value: keyCode });
      element.dispatchEvent(event);
    }
    return element.isConnected && document.activeElement === element;
  }, COMPOSING);

const FIELDS = 'input:not([type]), input[type="text"], input[type="password"], input[type="search"], textarea';

/** Types into every text field of a part of the screen and ends a composition there. Returns how many fields there were. */
async function composeInAll(part: Locator): Promise<number> {
  await part.locator(FIELDS).first().waitFor();
  const fields = await part.locator(FIELDS).all();
  let count = 0;
  for (const field of fields) {
    if (!(await field.isVisible())) continue;
    // Boxes that save when they are left are only pressed, not changed.
    const isInline = await field.evaluate((element) => element.closest('[data-sort-key], [data-note]') !== null);
    await field.scrollIntoViewIfNeeded();
    await field.focus();
    if (!isInline) await field.fill(TYPED);
    expect(await composeIn(field), await field.evaluate((element) => element.outerHTML.slice(0, 120))).toBe(true);
    if (!isInline) expect(await field.inputValue()).not.toBe('');
    if ((await field.getAttribute('role')) === 'combobox') await field.press('Escape');
    count += 1;
  }
  return count;
}

const heading = (name: RegExp): Promise<void> => app.page.getByRole('heading', { level: 1, name }).waitFor();

test('an Enter that ends a composition does not sign anybody in', async () => {
  const { page } = app;
  await page.getByRole('textbox', { name: /ログイン名/ }).fill('staff');
  const password = page.getByRole('textbox', { name: /^パスワード/ });
  await password.fill(PASSWORDS.staff);
  expect(await composeIn(password)).toBe(true);
  await page.waitForTimeout(1_500);
  expect(await page.getByRole('navigation', NAVIGATION).count()).toBe(0);
  await signIn('staff');
});

test.each([
  ['cases/new', /案件/],
  ['organizations/new', /関係機関/],
  ['members/new', /構成員/],
  ['cases', /案件/],
  ['organizations', /関係機関/],
  ['members', /構成員/],
  ['meetings', /会議/],
  ['settings', /設定/],
])('nor does it send anything from the screen %s', async (path, title) => {
  await go(path);
  await heading(title);
  // What the fields offer is still on its way; when it comes, they are drawn anew.
  await app.page.waitForTimeout(700);
  expect(await composeInAll(app.page.locator('main'))).toBeGreaterThan(0);
  await expect.poll(() => app.page.evaluate('location.hash')).toContain(path);
});

test('nor from the windows of planning', async () => {
  const { page } = app;
  const window = page.getByRole('dialog');
  await go('meetings/new');
  await window.waitFor();
  expect(await composeInAll(window)).toBeGreaterThan(5);
  expect(await window.isVisible()).toBe(true);
  await go(`meetings/${stage.meeting.id}?tab=requests`);
  await heading(/R8-S90/);
  await page.keyboard.press('Control+KeyN');
  await window.waitFor();
  expect(await composeInAll(window)).toBeGreaterThan(3);
  expect(await window.isVisible()).toBe(true);
  await page.keyboard.press('Escape');
});

test.each([
  ['Alt+Digit1', '情報共有を記録する'],
  ['Alt+Digit2', '決定事項を記録する'],
  ['Alt+Digit3', '取組を決める'],
  ['Alt+Digit0', '提供しない判断を記録する'],
])('nor from the window that %s opens at the table', async (keys, name) => {
  const { page } = app;
  await go(`meetings/${stage.meeting.id}/session`);
  await page.getByRole('textbox', { name: /議事メモ/ }).waitFor();
  await page.keyboard.press(keys);
  const window = page.getByRole('dialog', { name });
  await window.waitFor();
  expect(await composeInAll(window)).toBeGreaterThan(0);
  expect(await window.isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  await window.waitFor({ state: 'hidden' });
});

test('Ctrl+L takes everything off the screen at once, and what was begun is there again afterwards', async () => {
  const { page } = app;
  const window = page.getByRole('dialog', { name: '情報共有を記録する' });
  await go(`meetings/${stage.meeting.id}/session`);
  await page.getByRole('textbox', { name: /議事メモ/ }).waitFor();
  await page.keyboard.press('Alt+Digit1');
  const content = window.locator('textarea').first();
  await content.fill('髙﨑さんの印の言葉');
  await page.keyboard.press('Control+KeyL');
  await page.getByRole('textbox', { name: /^パスワード/ }).waitFor();
  const html = await page.content();
  for (const text of ['髙﨑', '印の言葉', '議長 一郎', 'R8-S90', 'R8-901']) expect(html).not.toContain(text);
  expect(await page.title()).not.toContain('R8-S90');
  await signIn('staff');
  await go(`meetings/${stage.meeting.id}/session`);
  await page.getByRole('textbox', { name: /議事メモ/ }).waitFor();
  await page.keyboard.press('Alt+Digit1');
  await window.locator(':text("前回の入力を復元しました")').first().waitFor();
  expect(await content.inputValue()).toBe('髙﨑さんの印の言葉');
});

test('the log knows of no command that anybody had sent', async () => {
  await app.close();
  const client = await openOfficeClient(`${office.folder}/office.tasuki`, 'test');
  try {
    await client.api.access.signIn({ loginName: 'staff', password: PASSWORDS.staff });
    const { entries } = await client.api.audit.list({ limit: 500 });
    const events = entries.filter(({ seq }) => seq >= entriesBefore).map(({ event }) => event);
    expect(events.length).toBeGreaterThan(5);
    expect(events.filter((event) => !/viewed|signed-in|locked|^draft.restored|^audit\./.test(event))).toEqual([]);
  } finally {
    await client.close();
  }
});
