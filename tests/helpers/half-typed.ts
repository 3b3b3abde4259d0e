import type { Locator, Page } from 'playwright-core';
import { button, dialog, textField } from '../../src-main/command-line/demo/walk/fields.ts';
import type { MeetingDetail } from '../../src-main/contract/meeting.ts';
import { PASSWORDS } from './passwords.ts';
import type { Stage } from './stage.ts';

/** Meetings whose screens hold the forms: one in session, one closed with a draft of its minutes. */
export interface Places {
  readonly inSession: string;
  readonly withDraft: string;
}

/** A form in which somebody stops in the middle of a sentence. */
export interface HalfTyped {
  readonly name: string;
  /** Shows the form; resolves with the field that is typed into. */
  readonly open: (page: Page, places: Places) => Promise<Locator>;
  /** A form that saves itself needs no draft: it stands there as it was. */
  readonly savesItself: boolean;
  readonly text: string;
}

const go = (page: Page, path: string): Promise<unknown> => page.evaluate(`location.hash = '#/${path}'`);

/** Five forms of a working day. The one that is left open at last is a window of the meeting. */
export const FIVE: readonly HalfTyped[] = [
  {
    name: '案件を登録',
    open: async (page) => {
      await go(page, 'cases/new');
      return shown(textField(page, '備考'));
    },
    savesItself: false,
    text: '電話の途中で聞き取った髙﨑さんの事情',
  },
  {
    name: '会議をつくる',
    open: async (page) => {
      await go(page, 'meetings/new');
      return shown(textField(dialog(page), '場所'));
    },
    savesItself: false,
    text: '借りられるか分からない部屋',
  },
  {
    name: '議事録',
    open: async (page, { withDraft }) => {
      await go(page, `meetings/${withDraft}/minutes`);
      return shown(page.locator('[data-discussion] textarea').first());
    },
    savesItself: true,
    text: '議事の途中で止まった一文',
  },
  {
    name: '議事メモ',
    open: async (page, { inSession }) => {
      await go(page, `meetings/${inSession}/session`);
      return shown(page.getByRole('textbox', { name: /議事メモ/ }));
    },
    savesItself: true,
    text: '発言の途中で止まったメモ',
  },
  {
    name: '情報共有を記録する',
    open: async (page, { inSession }) => {
      await go(page, `meetings/${inSession}/session`);
      await shown(page.getByRole('textbox', { name: /議事メモ/ }));
      await page.keyboard.press('Alt+Digit1');
      return shown(textField(page.getByRole('dialog', { name: '情報共有を記録する' }), '提供した内容'));
    },
    savesItself: false,
    text: '提供しかけた内容の髙﨑さんの滞納',
  },
];

async function shown(field: Locator): Promise<Locator> {
  await field.waitFor();
  return field;
}

/** Types into all five, one after the other; `mark` tells this time from others. Nothing is committed or given up. */
export async function typeFive(page: Page, places: Places, mark: string): Promise<void> {
  for (const form of FIVE) {
    const field = await form.open(page, places);
    // What was kept of an earlier time comes a moment after the form.
    await page.waitForTimeout(700);
    await field.fill(`${form.text}（${mark}）`);
  }
}

export async function signInAs(page: Page, role: keyof typeof PASSWORDS): Promise<void> {
  await page.getByRole('textbox', { name: /ログイン名/ }).fill(role);
  await page.getByRole('textbox', { name: /^パスワード/ }).fill(PASSWORDS[role]);
  await button(page, '開錠する').click();
  await page.getByRole('navigation', { name: '主なメニュー' }).waitFor();
}

/** Closes the staged meeting with a draft of its minutes and opens the next one. */
export async function twoMeetings(stage: Stage): Promise<Places> {
  const { api } = stage.test;
  await api.meeting.close({ id: stage.meeting.id, at: '15:30' });
  await api.minutes.draft({ meetingId: stage.meeting.id });
  return { inSession: (await nextMeeting(stage)).id, withDraft: stage.meeting.id };
}

/** Opens a second meeting, on the same household. */
export async function nextMeeting({ test: { api }, members, household }: Stage): Promise<MeetingDetail> {
  const { id } = await api.meeting.plan({
    kind: 'support-meeting',
    number: 'R8-S91',
    title: '次の支援会議',
    place: '別館',
    heldOn: '2026-09-24',
    startsAt: '13:30',
    endsAt: '15:30',
    chairId: members.chair.id,
    recorderId: members.recorder.id,
  });
  const item = { meetingId: id, minutes: 10, presenterId: members.city.id, purpose: '' };
  await api.meeting.addAgendaItem({ ...item, label: '1', title: '個別案件', caseId: household.id });
  const present = [members.chair.id, members.recorder.id, members.city.id];
  await api.meeting.invite({ id, memberIds: present });
  await api.meeting.open({ id, at: '13:30' });
  for (const memberId of present) await api.attendance.enter({ meetingId: id, memberId, at: '13:30' });
  const { agenda } = await api.meeting.get({ id });
  return api.meeting.startItem({ id: agenda[0]?.id ?? '', at: '13:40' });
}
