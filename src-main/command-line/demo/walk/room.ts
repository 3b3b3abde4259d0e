import type { Locator, Page } from 'playwright-core';
import { button, choose, commitDialog, dialog, fillAll, PATIENCE, textField } from './fields.ts';
import type { MeetingScript } from './meeting-script.ts';

/** Sets the time of the acts that are recorded next. */
export async function setTime(page: Page, at: string): Promise<void> {
  await page.getByRole('textbox', { name: '時刻', exact: true }).fill(at);
}

/** The row of a member in 在室, found by code. */
async function rowOf(page: Page, member: string): Promise<Locator> {
  const rows = page.getByRole('list', { name: '在室' }).getByRole('listitem');
  const search = page.getByRole('searchbox', { name: /^在室者をさがす/ });
  if (await search.isVisible()) {
    await search.fill(member);
    await rows.nth(1).waitFor({ state: 'detached', timeout: PATIENCE });
  }
  return rows.first();
}

/** 入室. Without a valid pledge the door asks; whoever signs there comes in pledged. */
export async function enterRoom(page: Page, member: string, at: string, signsAtDoor: boolean): Promise<void> {
  await setTime(page, at);
  const row = await rowOf(page, member);
  await row.getByRole('button', { name: /を入室にする$/ }).click();
  const isIn = row.getByRole('button', { name: /を退室にする$/ });
  const door = page.getByRole('dialog', { name: /有効な誓約がありません$/ });
  await isIn.or(door).first().waitFor({ timeout: PATIENCE });
  if (!(await door.isVisible())) return;
  if (signsAtDoor) await commitDialog(page, door);
  else await button(door, '誓約なしで入室にする').click();
  await isIn.waitFor({ timeout: PATIENCE });
}

/** 退室. */
export async function leaveRoom(page: Page, member: string, at: string): Promise<void> {
  await setTime(page, at);
  const row = await rowOf(page, member);
  await row.getByRole('button', { name: /を退室にする$/ }).click();
  await row.getByRole('button', { name: /を入室にする$/ }).waitFor({ timeout: PATIENCE });
}

/** 欠席 with its reason, or who comes instead. */
export async function markAbsent(page: Page, member: string, reason: string): Promise<void> {
  await act(page, member, /^欠席にする/);
  const window = page.getByRole('alertdialog');
  await window.getByRole('textbox').fill(reason);
  await commitDialog(page, window);
}

/** 守秘の告知 to all who are in the room. */
export async function readNotice(page: Page, at: string): Promise<void> {
  await setTime(page, at);
  await button(page, '告知文を読み上げる').click();
  const window = dialog(page);
  await textField(window, '読み上げた時刻').waitFor({ timeout: PATIENCE });
  await commitDialog(page, window);
}

/** 告知 to someone who came later. */
export async function tellOfSecrecy(page: Page, member: string, at: string): Promise<void> {
  await setTime(page, at);
  await act(page, member, '告知した');
  await page
    .getByText(/に告知したことを記録しました/)
    .first()
    .waitFor({ timeout: PATIENCE });
}

/** 除斥: recorded when the member leaves the table. */
export async function recuse(
  page: Page,
  { member, item, from, reason }: MeetingScript['attendance']['recusals'][number],
): Promise<void> {
  await act(page, member, /^除斥に/);
  const window = dialog(page);
  await choose(page, window, '外れる議題', new RegExp(`^${item} `));
  await fillAll(window, { 除斥の理由: reason, 退室した時刻: from });
  await commitDialog(page, window);
}

/** 除斥の終わり: the member is back at the table. */
export async function endRecusal(page: Page, member: string, until: string): Promise<void> {
  await act(page, member, /^除斥の時刻/);
  const window = dialog(page);
  await fillAll(window, { 再入室した時刻: until });
  await commitDialog(page, window);
}

async function act(page: Page, member: string, entry: string | RegExp): Promise<void> {
  const row = await rowOf(page, member);
  await row.getByRole('button', { name: /の操作$/ }).click();
  await page.getByRole('menuitem', { name: entry }).click();
}
