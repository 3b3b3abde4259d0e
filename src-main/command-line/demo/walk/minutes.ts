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

/** How long the list of facts without a record may take to show. */
const GLANCE = 1500;

/** 議長の承認: asks, shows what is frozen and which facts have no record, confirms; all by Ctrl+Enter. */
export async function approveMinutes(page: Page, meetingId: string): Promise<void> {
  await goTo(page, `meetings/${meetingId}/minutes`);
  await screen(page, '議事録');
  await page.getByRole('button', { name: /^承認して確定する/ }).waitFor({ timeout: PATIENCE });
  await page.keyboard.press('Control+Enter');
  await page.getByRole('alertdialog').waitFor({ timeout: PATIENCE });
  const reason = page.getByRole('alertdialog').getByLabel(/^記録のないまま承認する理由/);
  const isAsked = await reason.waitFor({ timeout: GLANCE }).then(
    () => true,
    () => false,
  );
  if (isAsked) await reason.fill('発言の要旨として残すため');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: /承認済みです/ }).waitFor({ timeout: PATIENCE });
}
