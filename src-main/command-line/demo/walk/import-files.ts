import type { Page } from 'playwright-core';
import { button, goTo, PATIENCE, screen, setBox } from './fields.ts';

/** Files of the office by the place on the screen where each is chosen; paths on this machine. */
export interface OfficeFiles {
  readonly organizations: string;
  readonly members: string;
  readonly cases: string;
}

const PLACES: readonly (keyof OfficeFiles)[] = ['organizations', 'members', 'cases'];

/** ファイル取込: chooses the files, has them checked row by row and stops before anything is written. */
export async function previewImport(page: Page, files: OfficeFiles): Promise<void> {
  await goTo(page, 'import');
  await screen(page, 'ファイル取込');
  for (const [at, kind] of PLACES.entries()) {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'ファイルを選ぶ' }).nth(at).click();
    await (await choosing).setFiles(files[kind]);
    await page
      .getByRole('button', { name: /を外す$/ })
      .nth(at)
      .waitFor({ timeout: PATIENCE });
  }
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: /^確かめた結果/ }).waitFor({ timeout: PATIENCE });
}

/** Answers every doubtful row with 「別として登録する」 and imports. */
export async function commitImport(page: Page): Promise<void> {
  const rest = button(page, '残りをすべて別として登録する');
  const one = page.getByRole('radio', { name: '別の人・別の機関として登録する' });
  if (await rest.isVisible()) await rest.click();
  else if ((await one.count()) > 0) await setBox(one.first());
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: /取り込みました/ }).waitFor({ timeout: PATIENCE });
}
