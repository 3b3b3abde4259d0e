import type { Page } from 'playwright-core';
import { goTo, PATIENCE, screen } from './fields.ts';

/** 下書きを作る from the records of the closed meeting. */
export async function draftMinutes(page: Page, meetingId: string): Promise<void> {
  await goTo(page, `meetings/${meetingId}/minutes`);
  await screen(page, '議事録');
  await page.getByRole('button', { name: /^下書きを作る/ }).waitFor({ timeout: PATIENCE });
  await page.keyboard.press('Control+Enter');
  await page.getByText('記録から下書きを作りました').first().waitFor({ timeout: PATIENCE });
}

/** 議長の承認: asks, shows what is frozen, confirms; all by Ctrl+Enter. */
export async function approveMinutes(page: Page, meetingId: string): Promise<void> {
  await goTo(page, `meetings/${meetingId}/minutes`);
  await screen(page, '議事録');
  await page.getByRole('button', { name: /^承認して確定する/ }).waitFor({ timeout: PATIENCE });
  await page.keyboard.press('Control+Enter');
  await page.getByRole('alertdialog').waitFor({ timeout: PATIENCE });
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: /承認済みです/ }).waitFor({ timeout: PATIENCE });
}
