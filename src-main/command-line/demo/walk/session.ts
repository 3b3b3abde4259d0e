import type { Page } from 'playwright-core';
import { button, commitDialog, dialog, fillAll, fillDate, PATIENCE, pick, pickAnother, textField } from './fields.ts';
import type { ScriptItem } from './meeting-script.ts';
import { setTime } from './room.ts';

/** 開会. */
export async function openMeeting(page: Page, at: string): Promise<void> {
  await button(page, '開会する').first().click();
  const window = dialog(page);
  await fillAll(window, { 開会の時刻: at });
  await commitDialog(page, window);
}

/** Begins an item: shows it in the agenda and starts it at its time. */
export async function startItem(page: Page, label: string, at: string): Promise<void> {
  await setTime(page, at);
  await page
    .getByRole('region', { name: '議題', exact: true })
    .getByRole('button', { name: new RegExp(`^${label}\\D`) })
    .click();
  await button(page.getByRole('region', { name: 'いまの議題' }), 'この議題に入る').click();
  await page
    .getByText(new RegExp(`議題「${label} .*に入りました`))
    .first()
    .waitFor({ timeout: PATIENCE });
}

/** 議事メモ of the item shown; waits until it says that it is saved. */
export async function writeNote(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Alt+Digit4');
  const box = textField(page, '議事メモ');
  await box.fill(text);
  await box.blur();
  await page.locator('[data-note="saved"]').waitFor({ timeout: PATIENCE });
}

/** 決定事項 of the item shown. */
export async function decide(page: Page, decision: ScriptItem['decisions'][number]): Promise<void> {
  await page.keyboard.press('Alt+Digit2');
  const window = dialog(page);
  await fillAll(window, { 決定した内容: decision.text, 異議: decision.dissent });
  await commitDialog(page, window);
}

/** 取組 of the item shown. */
export async function assign(page: Page, action: ScriptItem['actions'][number]): Promise<void> {
  await page.keyboard.press('Alt+Digit3');
  const window = dialog(page);
  await fillAll(window, { 取り組む内容: action.text });
  if (action.ownerOrganization !== null) await pick(page, window, '担当する機関', action.ownerOrganization);
  if (action.owner !== null) await pick(page, window, '担当する人', action.owner);
  if (action.dueOn !== null) await fillDate(window, '期限', action.dueOn);
  for (const member of action.support) await pickAnother(page, window, '協力する人を加える', member);
  await commitDialog(page, window);
}

/** 閉会. */
export async function closeMeeting(page: Page, at: string): Promise<void> {
  await button(page, '閉会する').click();
  const window = dialog(page);
  await fillAll(window, { 閉会の時刻: at });
  await commitDialog(page, window);
}
