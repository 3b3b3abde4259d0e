import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginReview } from '../../src-main/command-line/demo/walk/redaction.ts';
import { type RunningApp, startApp } from '../helpers/app.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { PASSWORDS } from '../helpers/passwords.ts';
import { approveMinutes, type Stage, setStage } from '../helpers/stage.ts';

const NAMES = ['髙﨑 𠮷次さん', '090-0000-4521', '髙﨑さん', '葛󠄀一さん', '82歳', 'たかさき よしじさん'];
const TALK = Array.from({ length: 24 }, (_, index) => `相談員：${NAMES[index % NAMES.length]}の件を伺った。`).join(
  '\n',
);
const LONG = 300_000;

let office: TestCore;
let stage: Stage;
let app: RunningApp;
beforeAll(async () => {
  office = await openOffice('staff');
  stage = await setStage(office);
  await office.api.attendance.recuse({
    meetingId: stage.meeting.id,
    memberId: stage.members.power.id,
    agendaItemId: stage.items.case,
    reason: '契約の当事者',
  });
  await approveMinutes(stage, TALK);
  await office.core.server.lock('user');
  app = await startApp(office.folder);
  const { page } = app;
  await page.getByRole('textbox', { name: /ログイン名/ }).fill('staff');
  await page.getByRole('textbox', { name: /^パスワード/ }).fill(PASSWORDS.staff);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: '主なメニュー' }).waitFor();
});
afterAll(async () => {
  await app.close();
  await office.close();
});

const go = (path: string) => app.page.goto(`${app.page.url().split('#')[0]}#/${path}`);
const panel = () => app.page.getByRole('region', { name: 'いまの候補' });
/** 「残り 3 / 12」 as numbers. */
async function left(): Promise<readonly [number, number]> {
  const found = /残り (\d+) \/ (\d+)/.exec(
    await app.page
      .getByText(/残り \d+ \/ \d+/)
      .first()
      .innerText(),
  );
  return [Number(found?.[1]), Number(found?.[2])];
}
async function isLeft(count: number): Promise<void> {
  await app.page
    .getByText(new RegExp(`残り ${count} / `))
    .first()
    .waitFor();
}

test('keys decide, decide everywhere and take back step by step to the first', { timeout: LONG }, async () => {
  const { page } = app;
  await beginReview(page, stage.meeting.id);
  const [all, total] = await left();
  expect(all).toBe(total);
  await page.keyboard.press('KeyG');
  await page.keyboard.press('KeyA');
  await isLeft(all - 1);
  await page.keyboard.press('Shift+KeyA');
  await page
    .getByText(/か所を伏せました/)
    .first()
    .waitFor();
  const [after] = await left();
  expect(after).toBeLessThan(all - 1);
  await page.keyboard.press('KeyU');
  await isLeft(all - 1);
  await page.keyboard.press('KeyU');
  await isLeft(all);
  await page.keyboard.press('KeyU');
  await page.getByText('元に戻せる操作はありません。').first().waitFor();
});

test('narrowed to one kind, the keys lead from one of that kind to the next', { timeout: LONG }, async () => {
  const { page } = app;
  await page.getByRole('button', { name: /候補の一覧/ }).click();
  await page.getByRole('option', { name: /^電話番号/ }).click();
  await page.locator('[data-original]').first().click();
  for (let press = 0; press < 3; press += 1) {
    await page.keyboard.press('KeyN');
    await panel().getByText('090-0000-4521').waitFor();
  }
});

test('a request with open candidates says how many there are and leads to the first of all', {
  timeout: LONG,
}, async () => {
  const { page } = app;
  const [open] = await left();
  await page.keyboard.press('Control+Enter');
  await page.getByText(`決めていない候補が${open}件あります`).first().waitFor();
  await panel()
    .getByText(/^1番目/)
    .waitFor();
  await go(`meetings/${stage.meeting.id}/export`);
  await page.getByRole('textbox', { name: /目的/ }).fill('公表');
  await page.keyboard.press('Control+Enter');
  const refusal = page.getByRole('alert').filter({ hasText: '書き出しませんでした' });
  await refusal.getByText(`判断していない候補が${open}件あります。`).waitFor();
  await refusal.getByRole('link', { name: '最初の未決定の候補を開く' }).click();
  await panel()
    .getByText(/^1番目/)
    .waitFor();
});

test('an item left out for one organisation is one place, with its sentence in the copy', {
  timeout: LONG,
}, async () => {
  const { page } = app;
  const recipient = stage.organizations.power.id;
  await go(`meetings/${stage.meeting.id}/redaction?audience=organization&recipient=${recipient}`);
  await page.getByRole('button', { name: /^点検を始める/ }).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.locator('[data-original]').first().waitFor();
  expect(await left()).toEqual([0, 1]);
  const copy = page.locator('[data-row] > td:last-child');
  expect((await copy.allInnerTexts()).join('\n')).toContain('この機関が除斥された議題のため、この写しから除きました');
  expect((await copy.allInnerTexts()).join('\n')).not.toContain('相談員：');
  expect(app.complaints).toEqual([]);
});
