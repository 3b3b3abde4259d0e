import type { Page } from 'playwright-core';
import {
  button,
  choose,
  commitDialog,
  dialog,
  fillAll,
  fillDate,
  goTo,
  PATIENCE,
  pick,
  pickAnother,
  screen,
  setBox,
  textField,
} from './fields.ts';
import type { MeetingScript } from './meeting-script.ts';

const KINDS = {
  'support-meeting': '支援会議',
  'coordination-meeting': '支援調整会議',
  platform: '支援者の連絡会',
  exchange: '意見交換会',
} as const;

/** 会議をつくる. Returns the identifier of the meeting, as its address holds it. */
export async function planMeeting(page: Page, { meeting }: MeetingScript): Promise<string> {
  await goTo(page, 'meetings');
  await screen(page, /^会議$/);
  await page.keyboard.press('Control+KeyN');
  const window = dialog(page);
  await window.waitFor({ timeout: PATIENCE });
  await choose(page, window, '会議の種類', new RegExp(`^${KINDS[meeting.kind]}`));
  await fillAll(window, {
    会議番号: meeting.number,
    会議の名前: meeting.title,
    開始時刻: meeting.startsAt,
    終了時刻: meeting.endsAt,
    場所: meeting.place,
  });
  await fillDate(window, '開催日', meeting.heldOn);
  await pick(page, window, '議長', meeting.chair);
  await pick(page, window, '記録者', meeting.recorder);
  await commitDialog(page, window);
  await screen(page, new RegExp(`^${meeting.number}`));
  return /meetings\/([0-9a-f-]+)/.exec(page.url())?.[1] ?? '';
}

/** 議題づくり: titles first, one Enter each, then the details of each item. */
export async function makeAgenda(page: Page, { agenda }: MeetingScript): Promise<void> {
  await tab(page, '議題');
  const box = textField(page, '議題を追加');
  const list = page.getByRole('grid', { name: '議題' });
  for (const [at, item] of agenda.entries()) {
    await box.fill(item.title);
    await box.press('Enter');
    await list.getByRole('row').nth(at).waitFor({ timeout: PATIENCE });
    while ((await box.inputValue()) !== '') await page.waitForTimeout(10);
  }
  for (const [at, item] of agenda.entries()) {
    await list
      .getByRole('row')
      .nth(at)
      .getByRole('button', { name: /を直す$/ })
      .click();
    const window = dialog(page);
    await fillAll(window, { 番号: item.label, 分: String(item.minutes), 情報を求める目的: item.purpose });
    if (item.case !== null) await pick(page, window, '案件', item.case);
    if (item.presenter !== null) await pick(page, window, '説明者', item.presenter);
    await commitDialog(page, window);
  }
}

/** 招集: finds each member by code and ticks the box. */
export async function inviteMembers(page: Page, { invited }: MeetingScript): Promise<void> {
  await tab(page, '招集');
  const search = page.getByRole('searchbox', { name: /^構成員をさがす/ });
  for (const code of invited) {
    await search.fill(code);
    const box = page.getByRole('listitem').getByRole('checkbox');
    await box.nth(1).waitFor({ state: 'detached', timeout: PATIENCE });
    await setBox(box.first());
  }
  await search.fill('');
  await page.keyboard.press('Control+Enter');
  await page.getByText(`${invited.length}名の招集を保存しました`).first().waitFor({ timeout: PATIENCE });
}

/** 求めを登録する: the blanket request of the invitation and those addressed to single organisations. */
export async function issueRequests(page: Page, { requests }: MeetingScript): Promise<void> {
  await tab(page, '求め');
  for (const request of requests) {
    await page.keyboard.press('Control+KeyN');
    const window = dialog(page);
    await window.waitFor({ timeout: PATIENCE });
    if (!request.isBlanket) {
      await setBox(window.getByRole('radio', { name: '機関あて' }));
      for (const code of request.organizations) await pickAnother(page, window, '機関を加える', code);
    }
    await fillAll(window, {
      文書番号: request.number,
      求める事項: request.asked,
      必要とする理由: request.reason,
      回答の方法: request.answer,
    });
    await fillDate(window, '求めた日', request.requestedOn);
    for (const box of await window.getByRole('checkbox').all()) {
      const name = (await box.evaluate((input) => input.closest('label')?.textContent)) ?? '';
      await setBox(box, request.cases.includes(name.trim()));
    }
    await commitDialog(page, window);
  }
}

async function tab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
  await page.getByRole('tab', { name: new RegExp(`^${name}`), selected: true }).waitFor({ timeout: PATIENCE });
}

/** 会議の席へ: opens the desk of the meeting that is shown. */
export async function takeSeat(page: Page, meetingId: string): Promise<void> {
  await goTo(page, `meetings/${meetingId}/session`);
  await button(page, '開会する').first().waitFor({ timeout: PATIENCE });
}
