import type { Locator, Page } from 'playwright-core';

/** Where something is looked for: the whole screen or a part of it. */
export type Scope = Page | Locator;

/** Milliseconds that the interface may take for one answer; a slow machine under load gets its time. */
export const PATIENCE = 30_000;

/** The accessible name of a field, with or without 「※必須」. */
export const named = (label: string): RegExp =>
  new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*(※必須)?$`);

/** A one-line or many-line text field by its visible label. */
export const textField = (scope: Scope, label: string): Locator => scope.getByRole('textbox', { name: named(label) });

/** A button by its visible name; key hints printed on it are part of the name. */
export const button = (scope: Scope, label: string): Locator =>
  scope.getByRole('button', { name: new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`) });

/** Fills text fields by label; empty values are left alone. */
export async function fillAll(scope: Scope, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values)) if (value !== '') await textField(scope, label).fill(value);
}

/** Types a whole date into the first of the three boxes, as staff do who have the date at hand. */
export async function fillDate(scope: Scope, label: string, date: string): Promise<void> {
  await scope
    .getByRole('group', { name: named(label) })
    .getByRole('textbox')
    .first()
    .fill(date);
}

/** Picks one of many in a combo box by typing what names exactly one of them: a code, a case number. */
export async function pick(page: Page, scope: Scope, label: string, search: string): Promise<void> {
  const box = await searchOption(page, scope, label, search);
  await box.press('Enter');
  await popover(page).waitFor({ state: 'detached', timeout: PATIENCE });
}

/** The same in a box for several choices, which empties itself and offers the next at once; the offer is declined. */
export async function pickAnother(page: Page, scope: Scope, label: string, search: string): Promise<void> {
  const box = await searchOption(page, scope, label, search);
  await box.press('Enter');
  while ((await box.inputValue()) !== '') await page.waitForTimeout(20);
  await popover(page).getByRole('option').nth(1).waitFor({ timeout: PATIENCE });
  await box.press('Escape');
  await popover(page).waitFor({ state: 'detached', timeout: PATIENCE });
}

async function searchOption(page: Page, scope: Scope, label: string, search: string): Promise<Locator> {
  const box = scope.getByRole('combobox', { name: named(label) });
  // The list of choices closes when what is around it scrolls, so the box is brought into sight before it is opened.
  await box.scrollIntoViewIfNeeded();
  await box.focus();
  await box.fill(search);
  await popover(page).getByRole('option').nth(1).waitFor({ state: 'detached', timeout: PATIENCE });
  await popover(page).getByRole('option').first().waitFor({ timeout: PATIENCE });
  await box.press('ArrowDown');
  return box;
}

/** The list of choices that is open. */
const popover = (page: Page): Locator => page.locator('[data-trigger="ComboBox"], [data-trigger="Select"]');

/** The window over the screen. */
export const dialog = (page: Page): Locator => page.getByRole('dialog').last();

/**
 * Commits the window's form with Ctrl+Enter and waits until it has closed.
 * @throws Error with what the form said, when it was refused.
 */
export async function commitDialog(page: Page, window: Locator): Promise<void> {
  const refusal = window.getByRole('alert').first();
  await page.keyboard.press('Control+Enter');
  const end = performance.now() + PATIENCE;
  // One question after the other: what still waits in the page after its answer has come slows everything down.
  while (await window.isVisible()) {
    if (await refusal.isVisible())
      throw new Error(`The form was refused: ${(await refusal.innerText()).replace(/\s+/g, ' ')}`);
    if (performance.now() > end) throw new Error('The form neither closed nor said why.');
    await page.waitForTimeout(20);
  }
}

/** Goes to a screen by its address. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate(`location.hash = '#/${path}'`);
}

/** Waits for the heading of a screen. */
export async function screen(page: Page, heading: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading }).waitFor({ timeout: PATIENCE });
}

/** Brings a box or a choice to the wanted state with the space bar; the visible square is drawn over the real control. */
export async function setBox(box: Locator, isWanted = true): Promise<void> {
  if ((await box.isChecked()) === isWanted) return;
  await box.focus();
  await box.press('Space');
}

/** Opens a list of choices and takes the one with this label. */
export async function choose(page: Page, scope: Scope, label: string, option: string | RegExp): Promise<void> {
  await scope.getByRole('button', { name: new RegExp(label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')) }).click();
  await page.getByRole('option', { name: option }).click();
  await popover(page).waitFor({ state: 'detached', timeout: PATIENCE });
}

/** Switches codes of a focused list on by the key that is printed on each. */
export async function pressCodes(page: Page, list: Locator, values: readonly string[]): Promise<void> {
  for (const value of values) {
    const option = list.locator(`[role="option"][data-key="${value}"]`);
    if ((await option.getAttribute('aria-selected')) === 'true') continue;
    const key = (await option.locator('kbd').innerText()).trim();
    await list.focus();
    await page.keyboard.press(/^\d$/.test(key) ? `Digit${key}` : `Key${key}`);
    await list.locator(`[role="option"][data-key="${value}"][aria-selected="true"]`).waitFor({ timeout: PATIENCE });
  }
}
