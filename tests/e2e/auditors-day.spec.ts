import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { extractText } from '../../src-main/documents/extract.ts';
import { focusedName, type RunningApp, startApp } from '../helpers/app.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { handsOn } from '../helpers/hands.ts';
import { type Stage, setStage, tell, telling } from '../helpers/stage.ts';

/** 監査人の一日 (Must show 6): on a PC of their own, without the office's file, by keyboard wherever a key is offered. */
const OWNER = { loginName: 'kansa', displayName: '監査 花子', password: 'まつり ひぐらし つりばし ねこやなぎ 3' };
let office: TestCore;
let stage: Stage;
let folder: string;
let app: RunningApp;

beforeAll(async () => {
  office = await openOffice('staff');
  stage = await setStage(office);
  for (let told = 0; told < 4; told += 1) await tell(stage, { content: '髙﨑さんの水道料金の滞納' });
  await office.as('chair');
  await office.api.disclosure.override({
    ...telling(stage, { content: '求めなしの提供', requestId: null }),
    overrideReason: '緊急のため',
  });
  folder = mkdtempSync(join(tmpdir(), 'tasuki-auditor-'));
  app = await startApp(folder);
});
afterAll(async () => {
  await app.close();
  await office.close();
  rmSync(folder, { recursive: true });
});

const { go } = handsOn(() => app.page);

const main = (): Promise<string> => app.page.locator('main').innerText();

/** Hands over a bundle, sealed for the key that the notebook shows; it lies where the open dialog begins. */
async function handOver(recipient: string, name: string): Promise<void> {
  mkdirSync(app.exports, { recursive: true });
  await office.as('staff');
  const seal = { kind: 'recipient', recipient } as const;
  await office.api.export.auditBundle({ path: join(app.exports, name), purpose: '定期監査', seal });
}

test('makes a notebook of their own and gives the office its key', async () => {
  const { page } = app;
  await page.getByRole('button', { name: '監査の手帳を使う' }).click();
  await page.getByRole('textbox', { name: /ログイン名/ }).fill(OWNER.loginName);
  await page.getByRole('textbox', { name: /表示名/ }).fill(OWNER.displayName);
  await page.locator('input[type=password]').first().fill(OWNER.password);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { level: 1, name: '監査の手帳' }).waitFor();
  const navigation = await page.getByRole('navigation', { name: '主なメニュー' }).innerText();
  expect(navigation).toContain('所見');
  expect(navigation).not.toMatch(/案件|会議/);
  const recipient = (await page.getByText(/^age1[a-z0-9]{58}$/).innerText()).trim();
  await handOver(recipient, '監査用の束.jsonl.gz.age');
});

test('opens the bundle without the office’s file, and every screen says whose log it is', async () => {
  const { page } = app;
  await page.keyboard.press('KeyO');
  await page.getByText('架空市　くらし相談課の記録を表示しています').waitFor();
  await expect.poll(() => main()).toContain('含まない');
});

test('verifies it and states what was verified', async () => {
  const { page } = app;
  await page.getByRole('link', { name: '検証へ進む' }).click();
  await page.getByRole('heading', { level: 1, name: '検証と控え' }).waitFor();
  await page.keyboard.press('KeyV');
  await page.getByText(/照合値と署名がすべて一致しました/).waitFor();
  await expect.poll(() => main()).toMatch(/控え \d+ 件とも一致しました/);
  await page.getByRole('textbox', { name: /表明の文/ }).fill('控えと照合し、異常はありませんでした。');
  await page.getByRole('button', { name: /件まで検証したと表明する/ }).click();
  await page.getByText(/検証したことを残しました/).waitFor();
});

test('looks for entries in the list by what they say', async () => {
  const { page } = app;
  await go('log');
  await page.getByRole('heading', { level: 1, name: '記録簿' }).waitFor();
  await page.keyboard.press('Control+KeyF');
  await expect.poll(() => focusedName(page)).toMatch(/記録をさがす/);
  await page.keyboard.type('議長の判断');
  await expect.poll(main).toMatch(/議長の判断による提供/);
  await expect.poll(main).not.toMatch(/入室/);
});

test('goes through the findings, opens one and marks it reviewed with a note', async () => {
  const { page } = app;
  await go('findings');
  await page.getByRole('heading', { level: 2, name: /議長の判断による提供/ }).waitFor();
  await page
    .getByRole('row', { name: /議長|求め/ })
    .first()
    .focus();
  await page.keyboard.press('KeyM');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await dialog.getByRole('textbox').fill('会議録と照らし合わせた。');
  await page.keyboard.press('Control+Enter');
  await page
    .getByText(/「確認済み」と記録しました/)
    .first()
    .waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('radio', { name: /すべて/ }).click({ force: true });
  await expect.poll(main).toMatch(/確認済み/);
});

test('answers who was told what about one person', async () => {
  const { page } = app;
  await go('accounting');
  await page.getByRole('combobox', { name: /対象の人/ }).fill('R8-901');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(main).toMatch(/かくう電力販売/);
  expect(await page.content()).not.toMatch(/髙﨑|水道料金/);
});

test('writes the year’s report and takes a receipt home', async () => {
  const { page } = app;
  await go('statistics');
  await page.getByRole('button', { name: '報告書を書き出す' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').first().fill('議会への報告');
  await page.keyboard.press('Control+Enter');
  await expect
    .poll(() => readdirSync(app.exports).filter((name) => name.endsWith('.docx')).length, { timeout: 60_000 })
    .toBe(1);
  const report = readdirSync(app.exports).find((name) => name.endsWith('.docx')) ?? '';
  const parts = await extractText('docx', readFileSync(join(app.exports, report)));
  expect(parts.map(({ text }) => text).join('\n')).toMatch(/運用状況/);
  if (await dialog.isVisible()) await page.keyboard.press('Escape');
  await go('verification');
  await page.getByRole('button', { name: 'Word（docx）で保存' }).click();
  await expect
    .poll(() => readdirSync(app.exports).filter((name) => name.endsWith('.docx')).length, { timeout: 60_000 })
    .toBe(2);
});

test('locks: the bundle is gone; the notebook remembers what was reviewed when the next one comes', async () => {
  const { page } = app;
  await page.keyboard.press('Control+KeyL');
  await page.getByRole('textbox', { name: /ログイン名/ }).fill(OWNER.loginName);
  await page.getByRole('textbox', { name: /^パスワード/ }).fill(OWNER.password);
  await page.keyboard.press('Enter');
  await page.getByText('監査の手帳（束は開いていません）').waitFor();
  await go('bundle');
  const recipient = (await page.getByText(/^age1[a-z0-9]{58}$/).innerText()).trim();
  await handOver(recipient, '次の束.jsonl.gz.age');
  await page.keyboard.press('KeyO');
  await page.getByText('架空市　くらし相談課の記録を表示しています').waitFor();
  await go('findings');
  await page.getByText(/所見 \d+ 件/).waitFor();
  await page.getByRole('radio', { name: /すべて/ }).click({ force: true });
  await expect.poll(main).toMatch(/確認済み/);
  expect(app.complaints).toEqual([]);
});
