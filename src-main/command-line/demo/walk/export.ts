import type { Page } from 'playwright-core';
import { button, goTo, PATIENCE, screen, setBox, textField } from './fields.ts';

/** What can be written from the screen. */
export interface Export {
  readonly what: '墨消し済み議事録（公開用）' | '議事録（原本）' | '情報共有記録簿';
  readonly format: 'docx' | 'pdf' | 'xlsx';
  readonly purpose: string;
}

/**
 * 確認して書き出す. Returns the path at which the shell has put the file.
 * @throws Error with what the screen says, when the file was refused.
 */
export async function exportFile(page: Page, meetingId: string, { what, format, purpose }: Export): Promise<string> {
  await goTo(page, `meetings/${meetingId}/export`);
  await screen(page, '書き出し');
  const again = button(page, '続けて書き出す');
  const kind = page.getByRole('radio', { name: new RegExp(`^${what}`) });
  await again.or(kind).first().waitFor({ timeout: PATIENCE });
  if (await again.isVisible()) await again.click();
  await setBox(kind);
  if (format !== 'xlsx') await setBox(page.getByRole('radio', { name: format === 'pdf' ? 'PDF' : /^Word/ }));
  await textField(page, '提供の目的・相手').fill(purpose);
  await page.keyboard.press('Control+Enter');
  const proof = page.getByRole('region', { name: '書き出しと検査が終わりました' });
  const refusal = page.getByRole('alert').first();
  await proof.or(refusal).first().waitFor({ timeout: 60_000 });
  if (!(await proof.isVisible()))
    throw new Error(`The export was refused: ${(await refusal.innerText()).replace(/\s+/g, ' ')}`);
  return (await proof.locator('dd').first().innerText()).trim();
}
