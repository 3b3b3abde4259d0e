import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportFile } from '../../src-main/command-line/demo/walk/export.ts';
import {
  addByHand,
  approveReview,
  beginReview,
  completeReview,
  decideAll,
} from '../../src-main/command-line/demo/walk/redaction.ts';
import type { Role } from '../../src-main/contract/role.ts';
import { extractText } from '../../src-main/documents/extract.ts';
import { type RunningApp, startApp } from '../helpers/app.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { PASSWORDS } from '../helpers/passwords.ts';
import { approveMinutes, type Stage, setStage } from '../helpers/stage.ts';

const MISSED = '鵜木のおばさん';
const WHAT = '墨消し済み議事録（公開用）';
const LONG = 300_000;

let office: TestCore;
let stage: Stage;
let app: RunningApp;
beforeAll(async () => {
  office = await openOffice('staff');
  stage = await setStage(office);
  await approveMinutes(stage, `髙﨑 𠮷次さん（090-0000-4521）の件。\n${MISSED}が毎朝声をかけている。`);
  await office.core.server.lock('user');
  app = await startApp(office.folder);
});
afterAll(async () => {
  await app.close();
  await office.close();
});

async function signIn(role: Role): Promise<void> {
  const { page } = app;
  if (await page.getByRole('navigation', { name: '主なメニュー' }).isVisible())
    await page.keyboard.press('Control+KeyL');
  await page.getByRole('textbox', { name: /ログイン名/ }).fill(role);
  await page.getByRole('textbox', { name: /^パスワード/ }).fill(PASSWORDS[role]);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: '主なメニュー' }).waitFor();
}

/** Tries to export and gives what the screen says of the refusal. */
async function refusal(): Promise<string> {
  return exportFile(app.page, stage.meeting.id, { what: WHAT, format: 'docx', purpose: '公表' }).then(
    (path) => `exported to ${path}`,
    (error: Error) => error.message,
  );
}

test('the first reviewer signs; the file is refused until a second person has approved', {
  timeout: LONG,
}, async () => {
  await signIn('staff');
  await beginReview(app.page, stage.meeting.id);
  await decideAll(app.page, ({ source }) => source !== 'guess');
  await completeReview(app.page);
  expect(await refusal()).toMatch(/二人目の承認を待っています/);
});

test('the second one is told, finds a missed name and adds it: the first one’s export is refused still', {
  timeout: LONG,
}, async () => {
  const { page } = app;
  await signIn('chair');
  await page.getByRole('link', { name: /あなたの承認待ち/ }).click();
  await page.getByRole('heading', { name: /承認を依頼しています/ }).waitFor();
  await addByHand(page, { item: null, text: MISSED, ground: 'ND-IND', reason: '' });
  await page.getByText('点検中', { exact: true }).first().waitFor();
  await signIn('staff');
  expect(await refusal()).toMatch(/墨消しの点検が終わっていません/);
});

test('once the one who changed it has signed and the other approved, the file leaves without the name', {
  timeout: LONG,
}, async () => {
  const { page } = app;
  const { id } = stage.meeting;
  await signIn('chair');
  await page.goto(`${page.url().split('#')[0]}#/meetings/${id}/redaction`);
  await page.locator('[data-original]').first().waitFor();
  await completeReview(page);
  await signIn('staff');
  await approveReview(page, id);
  const path = await exportFile(page, id, { what: WHAT, format: 'docx', purpose: '公表' });
  expect(existsSync(path)).toBe(true);
  const text = (await extractText('docx', new Uint8Array(readFileSync(path)))).map((part) => part.text).join('\n');
  expect(text).toContain('が毎朝声をかけている。');
  expect(text).not.toContain(MISSED);
  expect(app.complaints).toEqual([]);
});
