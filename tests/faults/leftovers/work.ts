import type { Page } from 'playwright-core';
import { inviteAndEnrol } from '../../../src-main/command-line/demo/walk/accounts.ts';
import { changeTo, foundOffice, signIn } from '../../../src-main/command-line/demo/walk/door.ts';
import { exportFile } from '../../../src-main/command-line/demo/walk/export.ts';
import { button, dialog, fillAll, goTo, screen, textField } from '../../../src-main/command-line/demo/walk/fields.ts';
import { partsOf } from '../../../src-main/command-line/demo/walk/hold-meeting.ts';
import {
  commitImport,
  type OfficeFiles,
  previewImport,
} from '../../../src-main/command-line/demo/walk/import-files.ts';
import { approveMinutes, draftMinutes } from '../../../src-main/command-line/demo/walk/minutes.ts';
import {
  inviteMembers,
  issueRequests,
  makeAgenda,
  planMeeting,
  takeSeat,
} from '../../../src-main/command-line/demo/walk/plan-meeting.ts';
import {
  addByHand,
  approveReview,
  beginReview,
  completeReview,
  decideAll,
} from '../../../src-main/command-line/demo/walk/redaction.ts';
import { CASES } from './people.ts';
import { SCRIPT } from './script.ts';
import {
  AFTERWARDS,
  COPIED,
  EXPORT_PURPOSE,
  GIVEN_UP,
  HALF_TYPED,
  LAST_WORDS,
  LOGINS,
  LOOKED_AT,
  MINUTES,
  SEARCHED,
} from './words.ts';

/** 朝: founds the office, chooses where backups go, lets the others in, imports the lists, looks around. */
export async function forenoon(page: Page, files: OfficeFiles): Promise<void> {
  await foundOffice(page, { officeName: '架空市のともしび係', municipality: '架空市' }, LOGINS.admin);
  await goTo(page, 'settings?tab=backup');
  await button(page, '保管先のフォルダを選ぶ').click();
  await page.getByText('つながっています').first().waitFor();
  await inviteAndEnrol(page, [LOGINS.staff, LOGINS.chair]);
  await previewImport(page, files);
  await commitImport(page);
  for (const [path, text] of Object.entries(SEARCHED)) {
    await goTo(page, path);
    await page.getByRole('searchbox').first().fill(text);
    await page.waitForTimeout(150);
  }
}

/** 会議: planned, held and written down with everything that is said. Returns its identifier. */
export async function meeting(page: Page): Promise<string> {
  const id = await planMeeting(page, SCRIPT);
  await makeAgenda(page, SCRIPT);
  await inviteMembers(page, SCRIPT);
  await issueRequests(page, SCRIPT);
  await takeSeat(page, id);
  const words = { particularLabel: (particular: string) => particular, requests: SCRIPT.requests };
  for (const { title, run } of partsOf(SCRIPT, words)) {
    await run(page);
    if (title === '議題 2-2') await giveUpAtTable(page);
  }
  return id;
}

async function giveUpAtTable(page: Page): Promise<void> {
  for (const [keys, values] of [
    ['Alt+Digit2', GIVEN_UP.decision],
    ['Alt+Digit3', GIVEN_UP.action],
  ] as const) {
    await page.keyboard.press(keys);
    await giveUp(page, values);
  }
}

/** Fills the window that opens and leaves it by Esc. */
async function giveUp(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  const window = dialog(page);
  await fillAll(window, values);
  await page.keyboard.press('Escape');
  await window.waitFor({ state: 'hidden' });
}

/** 午後: minutes, their approval, the redacted copy, the export, a look at a case, a copy into the clipboard, a backup. */
export async function paperwork(page: Page, id: string): Promise<void> {
  await draftMinutes(page, id);
  const boxes = page.locator('[data-discussion] textarea');
  const texts = [MINUTES.slice(0, 1), MINUTES.slice(1, 3), MINUTES.slice(3)].map((part) => part.join(''));
  for (const [at, text] of texts.entries()) {
    const box = boxes.nth(at);
    await box.fill(`${await box.inputValue()}\n${text}`);
    await box.blur();
  }
  await page.waitForTimeout(500);
  await changeTo(page, LOGINS.chair);
  await approveMinutes(page, id);
  await changeTo(page, LOGINS.staff);
  await beginReview(page, id);
  for (const addition of SCRIPT.redactions) await addByHand(page, addition);
  await decideAll(page, ({ source }) => source !== 'guess');
  await completeReview(page);
  await changeTo(page, LOGINS.chair);
  await approveReview(page, id);
  await changeTo(page, LOGINS.staff);
  await exportFile(page, id, { what: '墨消し済み議事録（公開用）', format: 'pdf', purpose: EXPORT_PURPOSE });
  await exportFile(page, id, { what: '議事録（原本）', format: 'docx', purpose: EXPORT_PURPOSE });
  await goTo(page, 'cases');
  await page.getByRole('row', { name: new RegExp(CASES[0]?.number ?? '') }).click();
  await page.keyboard.press('Enter');
  await textField(page, '閲覧の目的').fill(LOOKED_AT);
  await button(page, '記録の全体').click();
  await page
    .getByText(CASES[0]?.phone ?? '')
    .first()
    .waitFor();
  await goTo(page, 'settings?tab=backup');
  await button(page, '今すぐ控えをとる').click();
  await page.getByText('控えをとり、元に戻せることを確かめました').first().waitFor();
}

/** 夕方: forms given up, and others that are left open; at last a text is cut out of one. */
export async function halfTyped(page: Page): Promise<void> {
  await goTo(page, 'cases/new');
  await fillAll(page, GIVEN_UP.case);
  await button(page, 'やめる').click();
  await screen(page, '案件');
  await goTo(page, 'meetings/new');
  await giveUp(page, GIVEN_UP.meeting);
  await goTo(page, 'meetings/new');
  await dialog(page).waitFor();
  await fillAll(dialog(page), HALF_TYPED.meeting);
  await goTo(page, 'members/new');
  await screen(page, '構成員を登録');
  await fillAll(page, HALF_TYPED.member);
  await goTo(page, 'cases/new');
  await screen(page, '案件を登録');
  await fillAll(page, { 概要: COPIED, ...HALF_TYPED.case });
  const box = textField(page, '概要');
  await box.selectText();
  await page.keyboard.press('Control+KeyX');
  await page
    .getByText(/クリップボード/)
    .first()
    .waitFor();
}

/** Signs in again and goes on: what was typed is kept, but for the last words. */
export async function afterLock(page: Page): Promise<void> {
  await signIn(page, LOGINS.staff);
  await goTo(page, 'members/new');
  await screen(page, '構成員を登録');
  await fillAll(page, HALF_TYPED.killed);
  await goTo(page, 'cases/new');
  await screen(page, '案件を登録');
  await fillAll(page, { 概要: AFTERWARDS });
  await page.waitForTimeout(5_000);
  await textField(page, '把握経路').pressSequentially(LAST_WORDS);
}
