import axe from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { focusedName, type RunningApp, startApp, tabTo } from '../helpers/app.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { PASSWORDS } from '../helpers/passwords.ts';
import { approveMinutes, type Stage, setStage } from '../helpers/stage.ts';

/** Names and numbers that only level 2 and 3 may show. */
const PERSONAL = ['髙﨑', 'たかさき', '090-0000-4521'];

let office: TestCore;
let stage: Stage;
let app: RunningApp;

beforeAll(async () => {
  office = await openOffice('staff');
  stage = await setStage(office);
  await approveMinutes(stage, '髙﨑 𠮷次さん（81歳）は標原町2丁目14番7号に住む。電話は090-0000-4521。');
  const { id } = await office.api.meeting.plan({
    kind: 'support-meeting',
    number: 'R8-S91',
    title: '次の支援会議',
    place: '別館',
    heldOn: '2026-09-24',
    startsAt: '13:30',
    endsAt: '15:30',
    chairId: stage.members.chair.id,
    recorderId: stage.members.recorder.id,
  });
  await office.api.meeting.addAgendaItem({
    meetingId: id,
    label: '1',
    title: '個別案件',
    minutes: 20,
    presenterId: stage.members.city.id,
    caseId: stage.household.id,
    purpose: '',
  });
  await office.core.server.lock('user');
  app = await startApp(office.folder);
});
afterAll(async () => {
  await app.close();
  await office.close();
});

/** What every screen owes: no serious finding of axe in light and dark, no sideways scroll, no name in the title. */
async function owed(screen: string): Promise<void> {
  const { page } = app;
  await page.waitForTimeout(400);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.waitForTimeout(500);
    await page.evaluate(axe.source);
    const findings = await page.evaluate(async () => {
      const { axe: checker } = window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
      };
      const { violations } = await checker.run();
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .slice(0, 3)
              .map(({ html }) => html.slice(0, 200))
              .join(' | ')}`,
        );
    });
    expect(findings, `${screen}, ${colorScheme}`).toEqual([]);
  }
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, `${screen} scrolls sideways`).toBeLessThanOrEqual(0);
  const title = await page.title();
  expect(title).toMatch(/Tasuki/);
  for (const text of [...PERSONAL, '議長 一郎', 'R8-901']) expect(title, screen).not.toContain(text);
}

/** Goes to a screen by the palette, as a hand on the keyboard does. */
async function goBy(palette: string): Promise<void> {
  const { page } = app;
  await page.keyboard.press('Control+KeyK');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.insertText(palette);
  await page.waitForTimeout(250);
  const chosen = (): Promise<string> =>
    page.evaluate(() => document.querySelector('[role="menuitem"][data-focused]')?.textContent?.trim() ?? '');
  for (let presses = 0; presses < 12 && !(await chosen()).startsWith(palette); presses += 1)
    await page.keyboard.press('ArrowDown');
  expect(await chosen()).toMatch(new RegExp(`^${palette}`));
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

const heading = (name: string | RegExp) => app.page.getByRole('heading', { name }).first().waitFor();

test('the office is opened with the keyboard alone', async () => {
  const { page } = app;
  await page.getByRole('textbox', { name: /ログイン名/ }).waitFor();
  await owed('施錠中');
  await expect.poll(() => focusedName(page)).toMatch(/ログイン名/);
  await page.keyboard.type('staff');
  await tabTo(page, /^パスワード/);
  await page.keyboard.insertText(PASSWORDS.staff);
  await page.keyboard.press('Enter');
  await heading(/ホーム|今日/);
  await owed('ホーム');
});

test.each([
  ['案件', /案件/],
  ['関係機関', /関係機関/],
  ['構成員と誓約', /構成員/],
  ['会議', /会議/],
  ['取組', /取組/],
  ['記録簿', /記録簿/],
  ['ファイル取込', /取込|取り込/],
  ['設定', /設定/],
])('the screen %s is reached by the palette and is fit for everyone', async (name, title) => {
  await goBy(name);
  await heading(title);
  await owed(name);
  const html = await app.page.content();
  for (const text of PERSONAL) expect(html, `${name} shows a person in need`).not.toContain(text);
});

test('a case is found and shown on purpose, and hidden again, by keys', async () => {
  const { page } = app;
  await goBy('案件');
  await heading(/案件/);
  await tabTo(page, /R8-901/);
  await page.keyboard.press('Enter');
  await heading(/R8-901/);
  expect(await page.content()).not.toContain('髙﨑');
  await page.keyboard.press('KeyV');
  await page.getByText('髙﨑').first().waitFor();
  await owed('案件の全体');
  await page.keyboard.press('Escape');
  await page.getByText('髙﨑').first().waitFor({ state: 'detached' });
});

async function openMeeting(number: RegExp): Promise<void> {
  await goBy('会議');
  await heading(/会議/);
  await tabTo(app.page, /^R8-S9/);
  for (let rows = 0; rows < 5 && !number.test(await focusedName(app.page)); rows += 1)
    await app.page.keyboard.press('ArrowDown');
  await app.page.keyboard.press('Enter');
  await heading(number);
}

test('minutes, redaction and export of a held meeting are reached and used by keys', async () => {
  const { page } = app;
  await openMeeting(/R8-S90/);
  await owed('会議の準備');
  await tabTo(page, /議事録/);
  await page.keyboard.press('Enter');
  await heading(/議事録/);
  await owed('議事録');
  await tabTo(page, /墨消し/);
  await page.keyboard.press('Enter');
  await heading(/墨消し/);
  await tabTo(page, /点検を始める|始める/);
  await page.keyboard.press('Enter');
  await page.getByText(/残り/).first().waitFor();
  await owed('墨消しの点検');
  const left = async (): Promise<number> => Number(/残り\s*(\d+)/.exec(await page.locator('main').innerText())?.[1]);
  const before = await left();
  await page.keyboard.press('KeyN');
  await page.keyboard.press('KeyA');
  await expect.poll(left).toBe(before - 1);
  await page.keyboard.press('KeyU');
  await expect.poll(left).toBe(before);
  await tabTo(page, /書き出し/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await heading(/書き出/);
  await owed('書き出し');
});

test('the next meeting is opened and a member enters the room by keys', async () => {
  const { page } = app;
  await openMeeting(/R8-S91/);
  await tabTo(page, /会議の席へ/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^開会する/);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page
    .getByText(/開会 \d/)
    .first()
    .waitFor();
  await owed('会議の席');
  await page.keyboard.press('Alt+Digit1');
  await page.getByRole('dialog').waitFor();
  await owed('情報提供の記録');
  await page.keyboard.press('Escape');
});

test('Ctrl+L hides everything at once', async () => {
  const { page } = app;
  await page.keyboard.press('Control+KeyL');
  await page.getByRole('textbox', { name: /パスワード/ }).waitFor();
  const html = await page.content();
  for (const text of [...PERSONAL, 'R8-S90', 'R8-901', '生活支援課']) expect(html).not.toContain(text);
});

test('no screen complained of anything', () => {
  expect(app.complaints).toEqual([]);
});
