import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { extractText } from '../../src-main/documents/extract.ts';
import { type RunningApp, startApp } from '../helpers/app.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { handsOn } from '../helpers/hands.ts';
import { drawForm } from '../helpers/office-form.ts';
import { type Stage, setStage, tell } from '../helpers/stage.ts';

const NOTE = [
  '生活支援課から、公共料金の滞納があると報告された。',
  '近隣の住民が騒音を訴えた。',
  '訪問は週に一度とする案が出た。',
  'ほかに何かありますか。',
].join('\n');
/** Set to a folder, pictures of the screens go there. */
const _PICTURES = process.env.TASUKI_PICTURES;

let office: TestCore;
let stage: Stage;
let app: RunningApp;

beforeAll(async () => {
  office = await openOffice('staff');
  stage = await setStage(office);
  const { api } = office;
  await tell(stage);
  const at = { meetingId: stage.meeting.id, agendaItemId: stage.items.case, caseId: stage.household.id };
  await api.action.decide({ ...at, text: '見守りを続ける', dissent: '' });
  await api.action.assign({
    ...at,
    text: '自宅を訪問する',
    ownerOrganizationId: null,
    ownerId: stage.members.city.id,
    supportIds: [],
    dueOn: '2026-09-30',
  });
  await api.note.save({ agendaItemId: stage.items.case, text: NOTE, revision: 0 });
  await api.meeting.close({ id: stage.meeting.id, at: '15:30' });
  await api.minutes.draft({ meetingId: stage.meeting.id });
  const content = Buffer.from(await drawForm()).toString('base64');
  await api.officeForm.upload({ name: '会議録様式.docx', content });
  await office.core.server.lock('user');
  app = await startApp(office.folder);
}, 180_000);
afterAll(async () => {
  await app.close();
  await office.close();
});

const { signIn, lock, go, picture } = handsOn(() => app.page);

const minutesPath = (more = ''): string => `meetings/${stage.meeting.id}/${more === '' ? 'minutes' : more}`;

async function lockAndSignIn(role: 'staff' | 'chair'): Promise<void> {
  await lock();
  await signIn(role);
}

const exported = async (name: RegExp): Promise<string> => {
  const file = readdirSync(app.exports).find((one) => name.test(one));
  if (file === undefined) throw new Error(`nothing like ${name} was written: ${readdirSync(app.exports)}`);
  return (await extractText('docx', readFileSync(join(app.exports, file)))).map(({ text }) => text).join('\n');
};

test('a fact without a record is marked in words, found by G, and tied by keyboard', async () => {
  const { page } = app;
  await signIn('staff');
  await go(minutesPath());
  await page.getByText(/記録のない事実が2件あります/).waitFor();
  await picture('draft');
  const marked = page.getByRole('list', { name: '記録のない事実' }).getByRole('listitem');
  expect(await marked.count()).toBe(2);
  expect(await marked.first().innerText()).toContain('記録なし');
  await page.locator('h1').click();
  await page.keyboard.press('g');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'この文を記録に結ぶ' });
  await dialog.getByText('事実の記載ではない', { exact: true }).click();
  await picture('link');
  await page.keyboard.press('Control+Enter');
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText(/記録のない事実が1件あります/).waitFor();
});

test('a correction round: opened, answered, one correction taken into the text, one refused with its reason', async () => {
  const { page } = app;
  await go(minutesPath('corrections'));
  await page.getByRole('heading', { level: 1, name: '訂正の照会' }).waitFor();
  await page.getByRole('button', { name: /照会を始める/ }).click();
  const opening = page.getByRole('dialog', { name: '照会を始める' });
  await opening.getByRole('textbox', { name: /年/ }).first().fill('20990910');
  await page.keyboard.press('Control+Enter');
  await opening.waitFor({ state: 'hidden' });
  for (const [quoted, proposed] of [
    ['週に一度', '週に二度'],
    ['騒音', '物音'],
  ] as const) {
    await page.getByRole('button', { name: /申出を記録する/ }).click();
    const entry = page.getByRole('dialog', { name: '申出を記録する' });
    await entry.getByRole('textbox', { name: /元の文/ }).fill(quoted);
    await entry.getByRole('textbox', { name: /訂正案/ }).fill(proposed);
    if (quoted === '騒音') await picture('entry');
    await page.keyboard.press('Control+Enter');
    await entry.waitFor({ state: 'hidden' });
  }
  await page.getByText('採否を決めていない申出が2件あります。').waitFor();
  await picture('round');
  await page.getByRole('button', { name: '採用する' }).first().click();
  await page.getByText('採否を決めていない申出が1件あります。').waitFor();
  await page.getByRole('button', { name: '見送る' }).click();
  await page.getByRole('alertdialog').getByRole('textbox').fill('当日の発言のとおりである');
  await page.keyboard.press('Control+Enter');
  await page.getByText('理由：当日の発言のとおりである').waitFor();
  await page.getByRole('button', { name: '照会を終える' }).click();
  await page.getByText(/終了/).first().waitFor();
  await picture('decided');
  await go(minutesPath());
  await page.getByText('訪問は週に二度とする案が出た。').first().waitFor();
});

test('the chair approves with a reason for what has no record, and with a confirming member', async () => {
  const { page } = app;
  await lockAndSignIn('chair');
  await go(minutesPath());
  await page.getByText(/記録のない事実が\d件あります/).waitFor();
  await page.keyboard.press('Control+Enter');
  const dialog = page.getByRole('alertdialog');
  await dialog.getByText(/記録のない事実が\d件あります/).waitFor();
  await page.keyboard.press('Control+Enter');
  await dialog.getByText('理由を入力してください。').waitFor();
  await dialog.getByRole('textbox', { name: /記録のないまま承認する理由/ }).fill('発言の要旨として残す');
  await dialog.getByRole('button', { name: /確認した構成員/ }).click();
  await page.getByRole('option', { name: /医師 六子/ }).click();
  await picture('approve');
  await dialog.getByRole('button', { name: /承認して確定する/ }).click();
  await page.getByText('確認した構成員：医師 六子').waitFor();
  await picture('approved');
});

test('the office form is filled, and one case is taken out of the minutes', async () => {
  const { page } = app;
  await page.getByRole('button', { name: '一覧・抜粋を書き出す' }).click();
  const dialog = page.getByRole('dialog', { name: '一覧・抜粋の書き出し' });
  await dialog.getByText('事案ごとの抜粋', { exact: true }).click();
  await dialog.getByRole('textbox', { name: /提供の目的/ }).fill('関係機関への連絡');
  await picture('handout');
  await page.keyboard.press('Control+Enter');
  await dialog.waitFor({ state: 'hidden' });
  const extract = await exported(/抜粋/);
  expect(extract).toContain('抜粋（R8-901）');
  expect(extract).toContain('週に二度');
  await go(minutesPath('export'));
  await page.getByText('議事録（原本）', { exact: true }).click();
  await page.getByText('事務局の様式', { exact: true }).waitFor();
  await page.getByRole('textbox', { name: /提供の目的/ }).fill('公文書としての保管');
  await picture('export');
  await page.keyboard.press('Control+Enter');
  await page.getByText(/書き出しと検査が終わりました/).waitFor();
  const filled = await exported(/原本/);
  expect(filled).toContain('支援会議会議録　支援会議（架空）');
  expect(filled).toContain('医師 六子');
});

test('reopened only with a reason, which stands on the next version; the versions are compared', async () => {
  const { page } = app;
  await go(minutesPath());
  await page.getByRole('button', { name: '理由をつけて再開する' }).click();
  const dialog = page.getByRole('alertdialog');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => dialog.isVisible()).toBe(true);
  await dialog.getByRole('textbox').fill('記載の誤りを改めるため');
  await page.keyboard.press('Control+Enter');
  await page.getByText('記載の誤りを改めるため').first().waitFor();
  const field = page.locator('[data-discussion] textarea').nth(1);
  await field.fill((await field.inputValue()).replace('物音', '騒音').replace('案が出た', '案でまとまった'));
  await page.waitForTimeout(2_500);
  await picture('second-draft');
  await page.getByRole('link', { name: '最新の版と比べる' }).click();
  await page.getByRole('heading', { level: 1, name: '版の比較' }).waitFor();
  await page.getByText('違う段落：1件').waitFor();
  await expect.poll(() => page.locator('del').first().innerText()).toContain('出');
  await expect.poll(() => page.locator('ins').first().innerText()).toContain('まとまっ');
  await picture('compare');
  await go('settings?tab=form');
  await page.getByText('差し込み欄の一覧').waitFor();
  await picture('form');
  expect(app.complaints).toEqual([]);
});
