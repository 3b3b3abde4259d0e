import axe from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../helpers/app.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { PASSWORDS } from '../helpers/passwords.ts';
import { approveMinutes, type Stage, setStage } from '../helpers/stage.ts';

/** Days from today in Japan, `YYYY-MM-DD`. */
const day = (days: number): string => new Date(Date.now() + (9 + days * 24) * 3_600_000).toISOString().slice(0, 10);
const NAME = '髙﨑';

let office: TestCore;
let stage: Stage;
let app: RunningApp;
let nextId: string;
beforeAll(async () => {
  office = await openOffice('staff');
  stage = await setStage(office);
  await office.api.action.assign({
    meetingId: stage.meeting.id,
    agendaItemId: stage.items.case,
    caseId: stage.household.id,
    text: '支払の相談を受ける',
    ownerOrganizationId: stage.organizations.power.id,
    ownerId: null,
    supportIds: [],
    dueOn: day(-3),
  });
  await approveMinutes(stage, '取組を決めた。');
  const next = await office.api.meeting.plan({
    kind: 'support-meeting',
    number: 'R8-S95',
    title: '次の支援会議（架空）',
    place: '',
    heldOn: day(7),
    startsAt: '13:30',
    endsAt: '15:30',
    chairId: stage.members.chair.id,
    recorderId: null,
  });
  nextId = next.id;
  await office.api.meeting.addAgendaItem({
    meetingId: nextId,
    label: '2',
    title: '個別案件',
    minutes: 20,
    presenterId: null,
    caseId: stage.household.id,
    purpose: '',
  });
  await office.core.server.lock('user');
  app = await startApp(office.folder);
}, 180_000);
afterAll(async () => {
  await app.close();
  await office.close();
});

const button = (name: string | RegExp) => app.page.getByRole('button', { name });
const dialog = () => app.page.getByRole('dialog');
const text = (words: string) => app.page.getByText(words, { exact: false });
const commit = () => app.page.keyboard.press('Control+Enter');
const gone = () => dialog().waitFor({ state: 'detached' });
const goTo = (path: string) =>
  app.page.evaluate((hash) => {
    window.location.hash = hash;
  }, `/${path}`);
const picture = async (name: string): Promise<void> => {
  const folder = process.env['TASUKI_PICTURES'];
  if (!folder) return;
  for (const [width, height] of [
    [1280, 800],
    [1920, 1080],
  ] as const) {
    await app.page.setViewportSize({ width, height });
    await app.page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true });
  }
  await app.page.setViewportSize({ width: 1280, height: 800 });
};

test('an overdue action stands on the home screen, and the list tells whom to ask today', async () => {
  await app.page.getByRole('textbox', { name: 'ログイン名' }).fill('staff');
  await app.page.getByRole('textbox', { name: /^パスワード/ }).fill(PASSWORDS.staff);
  await app.page.keyboard.press('Enter');
  await app.page.getByRole('heading', { name: 'ホーム' }).waitFor();
  const card = app.page.getByRole('link', { name: /^今日確認する取組/ });
  expect(await card.innerText()).toContain('1件');
  await app.page.getByRole('link', { name: '取組 （今日確認する取組1件）' }).waitFor();
  await picture('home');
  await app.page.keyboard.press('2');
  await text('支払の相談を受ける').waitFor();
  expect(await app.page.getByText(/[34]日超過/).count()).toBeGreaterThan(0);
  await picture('today');
  await goTo('actions?by=case');
  await app.page.getByRole('heading', { name: 'R8-901' }).waitFor();
  await text('支払の相談を受ける').waitFor();
  await picture('by-case');
  await app.page.getByRole('link', { name: 'R8-901の経過を開く' }).click();
  await app.page.getByRole('heading', { name: '事案の経過' }).waitFor();
  await goTo('actions?tab=today');
  await text('支払の相談を受ける').waitFor();
});

test('asking is recorded by keyboard, and the action is not asked after again', async () => {
  await button(/かくう電力販売への確認を記録/).focus();
  await app.page.keyboard.press('Enter');
  await dialog().waitFor();
  await dialog().getByLabel('答え').fill('来週に窓口で会う');
  await picture('remind');
  await commit();
  await gone();
  await text('今日確認する取組はありません').waitFor();
  // Nothing waits any more, and the navigation says so by saying nothing.
  await app.page.getByRole('link', { name: '取組', exact: true }).waitFor();
});

test('the next agenda begins with the review, and a result entered in its session stays in sight there', async () => {
  await goTo(`meetings/${nextId}`);
  await app.page.getByText('前の取組から').waitFor();
  await picture('agenda');
  await goTo(`meetings/${nextId}/session`);
  await app.page
    .getByRole('button', { name: /個別案件/ })
    .first()
    .click();
  await text('継続（前回 R8-S90').waitFor();
  await picture('review');
  await button('「支払の相談を受ける」の状況を記録する').first().click();
  await dialog().getByText('期限後に完了', { exact: true }).click();
  await dialog().getByLabel('結果・理由').fill('分割払いに決まった');
  await dialog().getByRole('textbox', { name: '年', exact: true }).first().fill(day(0));
  await picture('progress');
  await commit();
  await gone();
  await text('分割払いに決まった').waitFor();
});

test('the result stands in the course of the case, whose words are opened on purpose', async () => {
  await goTo(`cases/${stage.household.id}`);
  await app.page.getByRole('heading', { name: '事案の経過' }).waitFor();
  await text('期限後に完了').waitFor();
  expect(await app.page.locator('main').innerText()).not.toContain('分割払い');
  expect(await app.page.locator('main').innerText()).not.toContain(NAME);
  await picture('case');
  await app.page.locator('main').focus();
  await app.page.keyboard.press('d');
  await text('分割払いに決まった').waitFor();
  await picture('course');
  await app.page.keyboard.press('Escape');
  await text('分割払いに決まった').waitFor({ state: 'detached' });
});

test('a visit is planned and recorded, and then the case is closed with its outcome', async () => {
  await app.page.keyboard.press('f');
  await dialog().waitFor();
  await dialog().getByRole('textbox', { name: '年', exact: true }).first().fill(day(0));
  await picture('plan-visit');
  await commit();
  await gone();
  await button('結果を記録する').click();
  await dialog().getByText('会えた・話せた').click();
  await dialog().getByLabel('様子・内容').fill('落ち着いていた');
  await picture('record-visit');
  await commit();
  await gone();
  await text('会えた・話せた').waitFor();

  await button('終結する').click();
  await dialog().waitFor();
  await commit();
  await dialog()
    .getByText(/入力の誤り|確かめて|必要|選んで/)
    .first()
    .waitFor();
  await picture('close');
  await dialog()
    .getByRole('button', { name: /終結の区分/, expanded: false })
    .click();
  await app.page.getByRole('option', { name: '支援につながった' }).click();
  await dialog().getByRole('textbox', { name: /^理由/ }).fill('支払が落ち着いた');
  await commit();
  await gone();
  await button('再開する').waitFor();
  await text('保存期間の起算日').waitFor();
  await picture('closed');
});

test('the closed case leaves the list of open ones and is found by a search', async () => {
  await goTo('cases');
  await app.page.getByRole('checkbox', { name: '終結した案件も一覧に出す' }).waitFor();
  await app.page.getByRole('row', { name: /R8-901/ }).waitFor({ state: 'detached' });
  await app.page.getByRole('searchbox').fill('R8-901');
  await app.page.getByRole('row', { name: /R8-901/ }).waitFor();
});

test('none of these screens scrolls sideways, complains, or has a serious fault of accessibility', async () => {
  for (const path of [
    'actions',
    'actions?tab=settled',
    'actions?tab=settled&by=case',
    'settings?tab=phrases',
    'visits',
    `cases/${stage.household.id}`,
  ]) {
    await goTo(path);
    await app.page.getByRole('heading', { level: 1 }).waitFor();
    await app.page.waitForTimeout(300);
    const isWide = await app.page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(isWide, path).toBe(false);
    await app.page.evaluate(axe.source);
    const found = await app.page.evaluate(async () => {
      const { axe: tool } = window as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; impact: string }[] }> };
      };
      return (await tool.run()).violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    });
    expect(
      found.map(({ id }) => id),
      path,
    ).toEqual([]);
  }
  expect(app.complaints).toEqual([]);
});
