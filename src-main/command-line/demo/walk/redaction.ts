import type { Page } from 'playwright-core';
import { goTo, PATIENCE, screen, setBox, textField } from './fields.ts';
import type { MeetingScript } from './meeting-script.ts';

/** 点検を始める: the engine proposes its candidates. */
export async function beginReview(page: Page, meetingId: string): Promise<void> {
  await goTo(page, `meetings/${meetingId}/redaction`);
  await screen(page, '墨消しの点検');
  await page.getByRole('button', { name: /^点検を始める/ }).waitFor({ timeout: PATIENCE });
  await page.keyboard.press('Control+Enter');
  await page.locator('[data-original]').first().waitFor({ timeout: PATIENCE });
}

/**
 * 手で追加, by keyboard alone: finds the words in the text (`/`), takes them over as selected (Esc), removes them
 * everywhere on a ground by its digit (M, digit, Ctrl+Enter). Words that are removed already are left alone.
 */
export async function addByHand(page: Page, addition: MeetingScript['redactions'][number]): Promise<void> {
  await page.keyboard.press('Slash');
  const box = page.getByRole('searchbox', { name: '本文を探す' });
  await box.fill(addition.text);
  await page
    .getByText(/^\d+ \/ \d+$/)
    .first()
    .waitFor({ timeout: PATIENCE });
  await box.press('Escape');
  await page.getByRole('region', { name: '語を選んでいます' }).waitFor({ timeout: PATIENCE });
  await page.keyboard.press('KeyM');
  const window = page.getByRole('dialog', { name: '選んだ語を伏せる' });
  await window.waitFor({ timeout: PATIENCE });
  const ground = window.locator(`[role="option"][data-key="${addition.ground}"]`);
  await page.keyboard.press(`Digit${(await ground.locator('kbd').innerText()).trim()}`);
  await setBox(window.getByRole('checkbox'));
  if (addition.reason) await textField(window, '覚え書き').fill(addition.reason);
  await page.keyboard.press('Control+Enter');
  await window.waitFor({ state: 'hidden', timeout: PATIENCE });
}

/** What the reviewer sees of the candidate at hand. */
export interface Candidate {
  readonly source: 'register' | 'pattern' | 'guess' | 'reviewer';
  readonly text: string;
}

const SOURCES: Readonly<Record<string, Candidate['source']>> = {
  確実: 'register',
  書式: 'pattern',
  提案: 'guess',
  手で追加: 'reviewer',
};

/**
 * Decides every open candidate, in the order of the text: removed wherever the same words stand (Shift+A), or kept in its
 * place (R). After each the desk shows the next. Returns how many were removed and kept.
 */
export async function decideAll(
  page: Page,
  isRemoved: (candidate: Candidate) => boolean,
): Promise<{ readonly removed: number; readonly kept: number }> {
  const count = { removed: 0, kept: 0 };
  await page.keyboard.press('KeyG');
  for (let left = await leftOf(page); left > 0; ) {
    const remove = isRemoved(await candidateAtHand(page));
    await page.keyboard.press(remove ? 'Shift+KeyA' : 'KeyR');
    const after = await waitForLess(page, left);
    count[remove ? 'removed' : 'kept'] += left - after;
    left = after;
  }
  return count;
}

/** 承認を依頼する: pages through the whole text, as the desk demands, and signs. */
export async function completeReview(page: Page): Promise<void> {
  await readToTheEnd(page);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: /承認を待っています/ }).waitFor({ timeout: PATIENCE });
}

/**
 * 二人目の承認: reads it all, answers for the warnings if there are any, and signs the same revision. Whoever does it is not
 * the one who asked.
 */
export async function approveReview(page: Page, meetingId: string): Promise<void> {
  await goTo(page, `meetings/${meetingId}/redaction`);
  await page.getByRole('heading', { name: /承認を依頼しています/ }).waitFor({ timeout: PATIENCE });
  await readToTheEnd(page);
  await page.keyboard.press('Control+Enter');
  const isApproved = page.getByRole('heading', { name: /承認済みです/ });
  const warnings = page.getByRole('alertdialog', { name: '注意を確かめる' });
  await isApproved.or(warnings).first().waitFor({ timeout: PATIENCE });
  if (await warnings.isVisible()) {
    await textField(warnings, '理由').fill('残る手がかりは、公表されている事情だけである');
    await page.keyboard.press('Control+Enter');
  }
  await isApproved.waitFor({ timeout: PATIENCE });
}

async function readToTheEnd(page: Page): Promise<void> {
  const read = page.getByText(/^本文の確認 \d+％$/);
  for (let turn = 0; turn < 300; turn += 1) {
    if ((await read.innerText()).includes('100％')) break;
    await page.keyboard.press('PageDown');
    // The text moves, and counts as read, with the next frame.
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  }
}

async function candidateAtHand(page: Page): Promise<Candidate> {
  const panel = page.getByRole('region', { name: 'いまの候補' });
  const [chips = '', text = ''] = await panel.evaluate((element) => [
    element.querySelector('div > div')?.textContent ?? '',
    element.querySelector('p')?.textContent ?? '',
  ]);
  const source = Object.entries(SOURCES).find(([word]) => chips.includes(word))?.[1] ?? 'guess';
  return { source, text };
}

const LEFT = /残り (\d+) \/ \d+/;
const leftOf = async (page: Page): Promise<number> =>
  Number(LEFT.exec(await page.getByText(LEFT).first().innerText())?.[1] ?? 0);

async function waitForLess(page: Page, before: number): Promise<number> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const left = await leftOf(page);
    if (left < before) return left;
    if (performance.now() > end) throw new Error(`A decision changed nothing: ${before} candidates are left.`);
  }
}
