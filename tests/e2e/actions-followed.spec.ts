import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { extractText } from '../../src-main/documents/extract.ts';
import { type RunningApp, startApp } from '../helpers/app.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { handsOn } from '../helpers/hands.ts';
import { approveMinutes, type Stage, setStage } from '../helpers/stage.ts';

/** Days from today in Japan, `YYYY-MM-DD`. */
const day = (days: number): string => new Date(Date.now() + (9 + days * 24) * 3_600_000).toISOString().slice(0, 10);

let office: TestCore;
let stage: Stage;
let app: RunningApp;
let nextId: string;
beforeAll(async () => {
  office = await openOffice('staff');
  stage = await setStage(office);
  const { api } = office;
  const { power, hospital } = stage.organizations;
  const at = { meetingId: stage.meeting.id, agendaItemId: stage.items.case, caseId: stage.household.id };
  const task = { ...at, ownerId: null, supportIds: [] };
  await api.action.assign({ ...task, text: '支払の相談を受ける', ownerOrganizationId: power.id, dueOn: day(-3) });
  await api.action.assign({ ...task, text: '受診につなぐ', ownerOrganizationId: hospital.id, dueOn: day(-1) });
  await approveMinutes(stage, '取組を決めた。');
  const next = await api.meeting.plan({
    kind: 'support-meeting',
    number: 'R8-S95',
    title: '次の支援会議（架空）',
    place: '',
    heldOn: day(0),
    startsAt: '13:30',
    endsAt: '15:30',
    chairId: stage.members.chair.id,
    recorderId: null,
  });
  nextId = next.id;
  await api.visit.plan({
    caseId: stage.household.id,
    actionId: null,
    plannedOn: day(-2),
    how: 'home-visit',
    organizationId: null,
    memberIds: [],
    safetyNote: '',
  });
  await office.core.server.lock('user');
  app = await startApp(office.folder);
  await signIn('staff');
  await app.page.getByRole('heading', { name: 'ホーム' }).waitFor();
}, 180_000);
afterAll(async () => {
  await app.close();
  await office.close();
});

const { signIn, go } = handsOn(() => app.page);

const button = (name: string | RegExp) => app.page.getByRole('button', { name });
const dialog = () => app.page.getByRole('dialog');
const commit = () => app.page.keyboard.press('Control+Enter');
const gone = () => dialog().waitFor({ state: 'detached' });
const waiting = (words: string) => app.page.getByRole('link', { name: words }).waitFor();

test('every card of the home screen opens with its key, and the navigation counts what waits', async () => {
  const { page } = app;
  await waiting('取組 （今日確認する取組2件）');
  await waiting('訪問 （予定日を過ぎた訪問1件）');
  await page.keyboard.press('Shift+Digit1');
  await page.getByRole('heading', { level: 1, name: '案件' }).waitFor();
  await go('');
  await page.getByRole('heading', { name: 'ホーム' }).waitFor();
  await page.keyboard.press('3');
  await page.getByRole('heading', { level: 1, name: '訪問' }).waitFor();
});

test('the letter to one organisation is written, and names nobody', async () => {
  const { page } = app;
  await go('actions?tab=today');
  await button('かくう中央病院への確認の文書を書き出す').click();
  await dialog()
    .getByRole('textbox', { name: /目的・渡し方/ })
    .fill('郵送');
  await commit();
  await page.getByText('確認の文書を書き出しました').waitFor();
  const file = readdirSync(app.exports).find((name) => name.includes('取組の確認')) ?? '';
  const letter = (await extractText('docx', readFileSync(join(app.exports, file)))).map(({ text }) => text).join('\n');
  expect(letter).toContain('受診につなぐ');
  expect(letter).toContain('R8-901');
  expect(letter).not.toContain('支払の相談');
});

test('asking is put off for a reason, and the office sets when it asks', async () => {
  const { page } = app;
  await go('actions?tab=today');
  await button('「受診につなぐ」の状況を記録する').click();
  await dialog().getByRole('button', { name: '見送る' }).click();
  await dialog().getByRole('textbox', { name: '年', exact: true }).first().fill(day(5));
  await commit();
  await dialog()
    .getByText(/理由を入力してください/)
    .first()
    .waitFor();
  await dialog()
    .getByRole('textbox', { name: /見送る理由/ })
    .fill('入院中のため');
  await commit();
  await gone();
  await waiting('取組 （今日確認する取組1件）');
  await button('確認の決まり').click();
  await dialog()
    .getByRole('textbox', { name: /何日おき/ })
    .fill('14');
  await commit();
  await gone();
  expect((await app.page.getByText('確認の決まりを保存しました。').count()) > 0).toBe(true);
  await page.getByRole('heading', { level: 1, name: '取組' }).waitFor();
});

test('in the next session an action is carried over, and its chain leads from one meeting to the next', async () => {
  const { page } = app;
  await go(`meetings/${nextId}/session`);
  await button(/前回行動の確認/)
    .first()
    .click();
  await button('この会議に繰り越す').first().click();
  await dialog()
    .getByRole('textbox', { name: /取り組む内容/ })
    .fill('支払の相談に同席する');
  await commit();
  await gone();
  await page.getByText('次回へ継続').first().waitFor();
  await go('actions');
  await page.getByText('支払の相談に同席する').first().waitFor();
});

test('a planned visit is called off with its reason, and no longer waits', async () => {
  const { page } = app;
  await go(`cases/${stage.household.id}`);
  await button(/取りやめ/).click();
  const reason = page.getByRole('alertdialog').or(dialog());
  await reason.getByRole('textbox').first().fill('本人の都合');
  await commit();
  await reason.waitFor({ state: 'detached' });
  await app.page.getByRole('link', { name: '訪問', exact: true }).waitFor();
  expect(app.complaints).toEqual([]);
});
