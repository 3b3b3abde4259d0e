import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { extractText } from '../../src-main/documents/extract.ts';
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
  await tell(stage);
  const at = { meetingId: stage.meeting.id, agendaItemId: stage.items.case, caseId: stage.household.id };
  await office.api.action.decide({ ...at, text: '見守りを続ける', dissent: '' });
  const task = { ...at, supportIds: [], dueOn: '2026-09-30', ownerId: null };
  await office.api.action.assign({
    ...task,
    text: '受診につなぐ',
    ownerOrganizationId: stage.organizations.hospital.id,
  });
  await office.api.action.assign({ ...task, text: '請求を待つ', ownerOrganizationId: stage.organizations.power.id });
  await office.api.note.save({ agendaItemId: stage.items.case, text: '冒頭の文。\n終わりの文。', revision: 0 });
  await office.api.meeting.close({ id: stage.meeting.id, at: '15:30' });
  await office.api.minutes.draft({ meetingId: stage.meeting.id });
  await office.core.server.lock('user');
  app = await startApp(office.folder);
  await signIn('staff');
}, 180_000);
afterAll(async () => {
  await app.close();
  await office.close();
});

const { signIn, go } = handsOn(() => app.page);

const discussion = () => app.page.locator('[data-discussion] textarea').nth(1);
const exported = async (name: RegExp): Promise<string> => {
  const file = readdirSync(app.exports).find((one) => name.test(one));
  if (file === undefined) throw new Error(`nothing like ${name} was written: ${readdirSync(app.exports)}`);
  return (await extractText('docx', readFileSync(join(app.exports, file)))).map(({ text }) => text).join('\n');
};
/** What is selected in the text under the case. */
const selected = (): Promise<string> =>
  discussion().evaluate((area) => {
    const { value, selectionStart, selectionEnd } = area as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  });

test('the office adds a phrase of its own in the settings, and takes one out and back', async () => {
  const { page } = app;
  await go('settings?tab=phrases');
  const rows = page.getByRole('grid', { name: '定型文' }).getByRole('row');
  await rows.first().waitFor();
  const before = await rows.count();
  await page.keyboard.press('Control+n');
  const dialog = page.getByRole('dialog', { name: '定型文を加える' });
  await dialog.getByRole('textbox', { name: /名前/ }).fill('担当から');
  await dialog.getByRole('textbox', { name: /文/ }).last().fill('{{開催日}}、{{案件番号}}について○○から説明があった。');
  await page.keyboard.press('Control+Enter');
  await dialog.waitFor({ state: 'hidden' });
  await rows.nth(before).waitFor();
  await page.getByRole('button', { name: '「意見」を外す' }).click();
  await rows.nth(before).waitFor({ state: 'hidden' });
  await page.keyboard.press('Control+z');
  await rows.nth(before).waitFor();
});

test('Ctrl+K in the text puts a phrase where the cursor stands, filled and with its blank selected; Ctrl+Z takes it back', async () => {
  const { page } = app;
  await go(`meetings/${stage.meeting.id}/minutes`);
  await discussion().focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('End');
  await page.keyboard.press('Control+k');
  const finder = page.getByRole('dialog', { name: '定型文' });
  await finder.getByRole('searchbox').fill('担当');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await finder.waitFor({ state: 'hidden' });
  await expect.poll(selected).toBe('○○');
  await page.keyboard.insertText('地域の相談員');
  expect(await discussion().inputValue()).toBe(
    '冒頭の文。令和8年8月27日（木）、R8-901について地域の相談員から説明があった。\n終わりの文。',
  );
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect(await discussion().inputValue()).toBe('冒頭の文。\n終わりの文。');
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Escape');
  await finder.waitFor({ state: 'hidden' });
  // The focus comes back a frame after the window has gone.
  await expect.poll(() => discussion().evaluate((box) => box === document.activeElement)).toBe(true);
  await page.keyboard.insertText('続き。');
  expect(await discussion().inputValue()).toContain('冒頭の文。続き。');
});

test('outside the text Ctrl+K finds screens as everywhere', async () => {
  const { page } = app;
  await page.locator('h1').click();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: '画面や操作をさがす' }).waitFor();
  await page.keyboard.press('Escape');
});

test('the action sheet of one organisation is written from the minutes’ own screen', async () => {
  const { page } = app;
  await page.getByRole('button', { name: '一覧・抜粋を書き出す' }).click();
  const dialog = page.getByRole('dialog', { name: '一覧・抜粋の書き出し' });
  await dialog.getByRole('button', { name: /すべての機関/ }).click();
  await page.getByRole('option', { name: stage.organizations.hospital.name }).click();
  await page.keyboard.press('Control+Enter');
  await dialog.getByText('目的・相手を入力してください。').waitFor();
  await dialog.getByRole('textbox', { name: /提供の目的/ }).fill('担当機関への連絡');
  await page.keyboard.press('Control+Enter');
  await dialog.waitFor({ state: 'hidden' });
  const sheet = await exported(/決定・取組の一覧/);
  expect(sheet).toContain('受診につなぐ');
  expect(sheet).not.toContain('請求を待つ');
});

test('an organisation answers that it has nothing to correct, and the answers of the round are put on paper', async () => {
  const { page } = app;
  await go(`meetings/${stage.meeting.id}/corrections`);
  await page.getByRole('button', { name: /照会を始める/ }).click();
  const opening = page.getByRole('dialog', { name: '照会を始める' });
  await opening.getByRole('textbox', { name: /年/ }).first().fill('20990910');
  await page.keyboard.press('Control+Enter');
  await opening.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: /訂正なしを記録する/ }).waitFor();
  await page.keyboard.press('a');
  const answer = page.getByRole('dialog', { name: '訂正なしを記録する' });
  await answer.waitFor();
  await page.keyboard.press('Control+Enter');
  await answer.waitFor({ state: 'hidden' });
  await page.getByText(/：訂正なし（/).waitFor();
  for (const [quoted, proposed] of [
    ['冒頭の文', '初めの文'],
    ['終わりの文', '結びの文'],
  ] as const) {
    await page.keyboard.press('n');
    const entry = page.getByRole('dialog', { name: '申出を記録する' });
    await entry.getByRole('button', { name: /申出をした機関/ }).click();
    await page.getByRole('option', { name: stage.organizations.hospital.name }).click();
    await entry.getByRole('textbox', { name: /元の文/ }).fill(quoted);
    await entry.getByRole('textbox', { name: /訂正案/ }).fill(proposed);
    await page.keyboard.press('Control+Enter');
    await entry.waitFor({ state: 'hidden' });
  }
  await page.getByText('採否を決めていない申出が2件あります。').waitFor();
  await page.getByRole('button', { name: '文言を改めて採用' }).first().click();
  const wording = page.getByRole('dialog', { name: '文言を改めて採用' });
  await wording.getByRole('textbox', { name: /議事録に入れる文言/ }).fill('始まりの文');
  await page.keyboard.press('Control+Enter');
  await wording.waitFor({ state: 'hidden' });
  await page.getByText('採否を決めていない申出が1件あります。').waitFor();
  await page.getByRole('button', { name: '取り下げ' }).click();
  await page.getByText(/採否を決めていない申出/).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: '回答の一覧を書き出す' }).click();
  const list = page.getByRole('dialog', { name: '回答の一覧を書き出す' });
  await list.getByRole('textbox', { name: /提供の目的/ }).fill('照会の経過の保管');
  await page.keyboard.press('Control+Enter');
  await list.waitFor({ state: 'hidden' });
  const written = await exported(/回答一覧/);
  expect(written).toContain('訂正なし');
  expect(written).toContain('回答なし');
  expect(written).toContain('入れた文言：始まりの文');
  expect(written).toContain('取り下げ');
});

test('drawn anew from the records, the draft keeps what was typed and what was taken into it', async () => {
  const { page } = app;
  await go(`meetings/${stage.meeting.id}/minutes`);
  await page.getByRole('button', { name: '下書きを作り直す' }).click();
  await page.getByText('記録から作り直しました。').first().waitFor();
  expect(await discussion().inputValue()).toBe('始まりの文。続き。\n終わりの文。');
  expect(app.complaints).toEqual([]);
});
