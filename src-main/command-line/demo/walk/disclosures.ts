import type { Locator, Page } from 'playwright-core';
import {
  button,
  choose,
  commitDialog,
  fillAll,
  named,
  PATIENCE,
  pick,
  pickAnother,
  pressCodes,
  setBox,
  textField,
} from './fields.ts';
import type { MeetingScript, ScriptDisclosure, ScriptItem } from './meeting-script.ts';
import { setTime } from './room.ts';

const CONSENTS: Readonly<Record<ScriptDisclosure['consentState'], string>> = {
  given: '同意あり',
  partial: '一部同意',
  refused: '同意しない',
  'not-asked': '未確認',
  withdrawn: '撤回',
  'not-required': '対象者なし',
};

/** What the script cannot tell a page by itself. */
export interface DisclosureWords {
  /** Label of a particular by its identifier in the catalogue. */
  readonly particularLabel: (id: string) => string;
  readonly requests: MeetingScript['requests'];
  /** Called when a form is filled and the rules have answered, before it is committed. */
  readonly onFilled?: (page: Page) => Promise<void>;
}

/** 情報提供: opens the capture form by its key, fills it from top to bottom and commits it. */
export async function recordDisclosure(page: Page, entry: ScriptDisclosure, words: DisclosureWords): Promise<void> {
  const window = await openCapture(page, entry.at);
  await fillCapture(page, window, entry, words);
  await words.onFilled?.(page);
  await commitDialog(page, window);
}

/** Opens the capture form at a time. */
async function openCapture(page: Page, at: string): Promise<Locator> {
  await setTime(page, at);
  await page.keyboard.press('Alt+Digit1');
  const window = page.getByRole('dialog', { name: '情報共有を記録する' });
  await window.waitFor({ timeout: PATIENCE });
  return window;
}

/** Fills the capture form and waits until the rules have answered. */
async function fillCapture(
  page: Page,
  window: Locator,
  entry: ScriptDisclosure,
  words: DisclosureWords,
): Promise<void> {
  await pick(page, window, '提供者', entry.discloser);
  if (entry.readBy !== null) await pick(page, window, '代読した人', entry.readBy);
  await chooseSubjects(page, window, entry.subjects);
  await pressCodes(page, codes(window, '情報の区分'), entry.categories);
  await textField(window, '提供した内容').fill(entry.content);
  if (entry.isSpecialCare) {
    await setBox(window.getByRole('checkbox', { name: '要配慮個人情報を含む' }));
    await pressCodes(page, codes(window, '要配慮個人情報の種類'), entry.specialCareKinds);
  }
  await chooseBases(page, window, entry.legalBasis);
  const request = words.requests.find(({ key }) => key === entry.request);
  await choose(page, window, '会議からの求め', new RegExp(`^${request?.number ?? '求めに結び付けない'}`));
  await fillParticulars(window, entry.particulars, words);
  await choose(page, window, '同意の状態', CONSENTS[entry.consentState]);
  await pressCodes(page, codes(window, '情報の性質'), [entry.nature]);
  await pressCodes(page, codes(window, '方法'), [entry.medium]);
  await pressCodes(page, codes(window, '持ち帰り'), [entry.takeHome]);
  await fillAll(window, {
    利用の目的: entry.purpose,
    同意についての補足: entry.consentNote,
    事務局で特に配慮するもの: entry.officeSensitive.join('、'),
    資料番号: entry.handout,
    持ち帰りについての補足: entry.takeHomeNote,
  });
  await window.getByText('確かめています…').waitFor({ state: 'detached', timeout: PATIENCE });
}

/** 提供しない判断. */
export async function withhold(page: Page, entry: ScriptItem['withholdings'][number]): Promise<void> {
  await setTime(page, entry.at);
  await page.keyboard.press('Alt+Digit0');
  const window = page.getByRole('dialog', { name: '提供しない判断を記録する' });
  await pick(page, window, '提供しない人', entry.member);
  await fillAll(window, { 提供しないもの: entry.what, 提供しない理由: entry.reason });
  await commitDialog(page, window);
}

const codes = (window: Locator, label: string): Locator => window.getByRole('listbox', { name: named(label) });

/** Ticks exactly the persons of the entry; those of other cases are called into the form first. */
async function chooseSubjects(page: Page, window: Locator, subjects: ScriptDisclosure['subjects']): Promise<void> {
  const groups = window.getByRole('group', { name: /^誰についての情報か/ });
  const groupOf = (caseNumber: string): Locator =>
    window.getByRole('group', { name: `誰についての情報か（${caseNumber}・` });
  const none = window.getByText('この議題に案件はありません', { exact: false });
  await groups.first().or(none).waitFor({ timeout: PATIENCE });
  // The form itself ticks 本人 of the item's case as soon as it knows the persons; only then is it ours to change.
  if ((await groups.count()) > 0)
    await groups.locator('input:checked').first().waitFor({ state: 'attached', timeout: PATIENCE });
  for (const caseNumber of new Set(subjects.map((subject) => subject.case))) {
    if ((await groupOf(caseNumber).count()) === 0)
      await pickAnother(page, window, 'ほかの案件の人を加える', caseNumber);
    await groupOf(caseNumber).waitFor({ timeout: PATIENCE });
  }
  for (const group of await groups.all()) {
    const text = (await group.innerText()).trim();
    for (const box of await group.getByRole('checkbox').all()) {
      const label = (await box.evaluate((input) => input.closest('label')?.textContent)) ?? '';
      const isWanted = subjects.some(
        (subject) => text.includes(`（${subject.case}・`) && new RegExp(`^\\s*${subject.person}\\D`).test(label),
      );
      await setBox(box, isWanted);
    }
  }
}

/** Bases by their keys: the favourites first, the rest from the list of all. */
async function chooseBases(page: Page, window: Locator, bases: readonly string[]): Promise<void> {
  const favourites = window.getByRole('listbox', { name: /^提供の根拠（よく使う順）/ });
  if (bases.length > 0) await favourites.waitFor({ timeout: PATIENCE });
  for (const basis of bases) {
    if ((await favourites.locator(`[data-key="${basis}"]`).count()) > 0) {
      await pressCodes(page, favourites, [basis]);
      continue;
    }
    const all = window.getByRole('listbox', { name: /^すべての根拠/ });
    if (!(await all.isVisible())) await button(window, 'すべての根拠から選ぶ').click();
    await pressCodes(page, all, [basis]);
  }
}

async function fillParticulars(
  window: Locator,
  particulars: ScriptDisclosure['particulars'],
  { particularLabel }: DisclosureWords,
): Promise<void> {
  for (const [id, text] of Object.entries(particulars)) {
    const label = particularLabel(id);
    if (text === 'yes') await setBox(window.getByRole('checkbox', { name: named(label) }));
    else await textField(window, label).fill(text);
  }
}
