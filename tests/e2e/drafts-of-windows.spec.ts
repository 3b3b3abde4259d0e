import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginReview } from '../../src-main/command-line/demo/walk/redaction.ts';
import type { Role } from '../../src-main/contract/role.ts';
import { type RunningApp, startApp } from '../helpers/app.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { nextMeeting, signInAs } from '../helpers/half-typed.ts';
import { approveMinutes, type Stage, setStage, telling } from '../helpers/stage.ts';

const LONG = 300_000;
const TALK = '相談員：髙﨑 𠮷次さんの水道が止まると伺った。近隣の住民が騒音を訴えた。';

let office: TestCore;
let stage: Stage;
let app: RunningApp;
/** The meeting whose minutes are a draft, with one correction to decide. */
let drafted = '';
beforeAll(async () => {
  office = await openOffice('chair');
  await office.as('staff');
  stage = await setStage(office);
  const { api } = office;
  await office.as('chair');
  await api.disclosure.override({
    ...telling(stage, { content: '求めなしの提供', requestId: null }),
    overrideReason: '緊急のため',
  });
  await office.as('staff');
  await approveMinutes(stage, TALK);
  const { id, agenda } = await nextMeeting(stage);
  drafted = id;
  await api.note.save({ agendaItemId: agenda[0]?.id ?? '', text: TALK, revision: 0 });
  await api.meeting.close({ id, at: '15:30' });
  const minutes = await api.minutes.draft({ meetingId: id });
  const organizationId = stage.organizations.city.id;
  const round = await api.correction.open({ meetingId: id, organizationIds: [organizationId], dueOn: '2099-09-10' });
  await api.correction.enter({
    roundId: round.rounds[0]?.id ?? '',
    organizationId,
    blockId: minutes.blocks.find(({ text }) => text.includes('騒音'))?.id ?? '',
    quoted: '騒音を訴えた',
    proposed: '物音を伝えた',
    remark: '',
    receivedOn: '2026-10-03',
    medium: 'paper',
  });
  await office.core.server.lock('user');
  app = await startApp(office.folder);
}, 180_000);
afterAll(async () => {
  await app.close();
  await office.close();
});

/** A window in which somebody types: how it is opened, and the field of the words. */
interface Typed {
  readonly title: string;
  readonly role: Role;
  readonly open: (page: Page) => Promise<void>;
  readonly field: (window: Locator) => Locator;
  readonly text: string;
  /** Something chosen beside the words, which does not stand there from the beginning. */
  readonly choice?: {
    readonly pick: (window: Locator) => Promise<void>;
    readonly chosen: (window: Locator) => Locator;
  };
}

const go = (page: Page, path: string): Promise<unknown> => page.evaluate(`location.hash = '#/${path}'`);
const box = (name: RegExp) => (window: Locator) => window.getByRole('textbox', { name });

async function toReview(page: Page): Promise<void> {
  await go(page, `meetings/${stage.meeting.id}/redaction`);
  await page.locator('[data-original]').first().waitFor();
}

const WINDOWS: readonly Typed[] = [
  {
    title: '選んだ語を伏せる',
    role: 'staff',
    open: async (page) => {
      await toReview(page);
      await page.keyboard.press('Slash');
      const search = page.getByRole('searchbox', { name: '本文を探す' });
      await search.fill('水道が止まる');
      await page.getByText('1 / 1', { exact: true }).waitFor();
      await search.press('Escape');
      await page.getByRole('region', { name: '語を選んでいます' }).waitFor();
      await page.keyboard.press('KeyM');
    },
    field: box(/^覚え書き/),
    text: '暮らし向きが知れてしまうから、と書きかけ',
    choice: {
      pick: (window) => window.getByRole('option').nth(2).click(),
      chosen: (window) => window.getByRole('option').nth(2).and(window.locator('[aria-selected="true"]')),
    },
  },
  {
    title: 'を残す理由',
    role: 'staff',
    open: async (page) => {
      await toReview(page);
      await page.getByRole('button', { name: /候補の一覧/ }).click();
      await page.getByRole('option', { name: /氏名/ }).first().click();
      await page.locator('[data-original]').first().click();
      await page.keyboard.press('KeyR');
    },
    field: box(/^理由/),
    text: '本人が名を出してよいと言ったと、書きかけ',
    choice: {
      pick: (window) => window.getByRole('option').nth(1).click(),
      chosen: (window) => window.getByRole('option').nth(1).and(window.locator('[aria-selected="true"]')),
    },
  },
  {
    title: '文言を改めて採用',
    role: 'staff',
    open: async (page) => {
      await go(page, `meetings/${drafted}/corrections`);
      await page.getByRole('button', { name: '文言を改めて採用' }).click();
    },
    field: box(/^議事録に入れる文言/),
    text: '音のことを話したと、書きかけ',
  },
  {
    title: '議事録を承認して確定しますか',
    role: 'chair',
    open: async (page) => {
      await go(page, `meetings/${drafted}/minutes`);
      await page.getByRole('button', { name: /^承認して確定する/ }).waitFor();
      await page.keyboard.press('Control+Enter');
    },
    field: box(/^記録のないまま承認する理由/),
    text: '発言の要旨であるからと、書きかけ',
  },
  {
    title: '議長の判断による提供',
    role: 'auditor',
    open: async (page) => {
      await go(page, 'findings');
      await page.getByRole('heading', { level: 2, name: /議長の判断による提供/ }).waitFor();
      await page
        .getByRole('row', { name: /議長|求め/ })
        .first()
        .focus();
      await page.keyboard.press('KeyM');
    },
    field: box(/^書き添え/),
    text: '会議録と照らし合わせた結果を、書きかけ',
    choice: {
      pick: (window) => window.getByText('要対応', { exact: false }).first().click(),
      chosen: (window) => window.getByRole('radio', { name: /要対応/, checked: true }),
    },
  },
];

async function lock(page: Page): Promise<void> {
  await page.keyboard.press('Control+KeyL');
  await page.getByRole('textbox', { name: /^パスワード/ }).waitFor();
}

async function shown(page: Page, { open, title, field }: Typed): Promise<{ window: Locator; words: Locator }> {
  await go(page, '');
  await page
    .getByRole('heading', { level: 1 })
    .filter({ hasNotText: /墨消し|訂正|議事録|所見/ })
    .waitFor();
  await open(page);
  const window = page.locator('[role="dialog"], [role="alertdialog"]').filter({ hasText: title });
  await window.waitFor();
  const words = field(window);
  await words.waitFor();
  return { window, words };
}

test('the review is begun', async () => {
  await signInAs(app.page, 'staff');
  await beginReview(app.page, stage.meeting.id);
});

test.each(WINDOWS)(
  'words begun in 「$title」 outlive the lock, and are gone once they are given up',
  {
    timeout: LONG,
  },
  async (typed) => {
    const { page } = app;
    const back = page.getByText('前回の入力を復元しました');
    await lock(page);
    await signInAs(page, typed.role);
    const { window, words } = await shown(page, typed);
    await typed.choice?.pick(window);
    await words.fill(typed.text);
    await lock(page);
    await signInAs(page, typed.role);
    await go(page, '');
    await page.getByText('保存していない入力が1件残っています').first().waitFor();
    const again = await shown(page, typed);
    await expect.poll(() => again.words.inputValue()).toBe(typed.text);
    await again.window.locator(back).waitFor();
    await typed.choice?.chosen(again.window).waitFor({ state: 'attached' });
    await again.window.getByRole('button', { name: '復元した入力を破棄する' }).click();
    await expect.poll(() => again.words.inputValue()).not.toContain('書きかけ');
    expect(await typed.choice?.chosen(again.window).count()).not.toBe(1);
    await page.keyboard.press('Escape');
    await again.window.waitFor({ state: 'hidden' });
    const anew = await shown(page, typed);
    await page.waitForTimeout(700);
    expect(await anew.words.inputValue()).not.toContain('書きかけ');
    expect(await back.count()).toBe(0);
  },
);
