import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Statistics } from '../../src-main/contract/statistics.ts';
import { extractText } from '../../src-main/documents/extract.ts';
import { type RunningApp, startApp, tabTo } from '../helpers/app.ts';
import { PASSWORDS } from '../helpers/passwords.ts';
import { openStatisticsOffice, type StatisticsOffice } from '../helpers/statistics-office.ts';

let own: StatisticsOffice;
let app: RunningApp;
let figures: Statistics;
beforeAll(async () => {
  own = await openStatisticsOffice({ told: 300 });
  const { office, fiscalYear } = own;
  figures = await office.api.statistics.figures({ fiscalYear });
  await office.core.server.lock('user');
  app = await startApp(office.folder);
});
afterAll(async () => {
  await app.close();
  await own.office.close();
});

const TITLES = [
  '月ごとの提供件数（法的根拠の内訳）',
  '法的根拠ごとの提供件数',
  '機関ごとの提供件数',
  '機関から機関への提供',
  '月ごとの同意の状態（提供した日）',
  '情報の区分ごとの提供件数',
] as const;
const plot = (title: string) => app.page.getByRole('img', { name: title });
const table = (title: string) => app.page.getByRole('grid', { name: title });
const press = async (name: string): Promise<void> => {
  await app.page.getByRole('button', { name }).focus();
  await app.page.keyboard.press('Enter');
};

/** Numbers in the rows of a table, without its head. */
async function numbersIn(title: string): Promise<number[][]> {
  const rows = await table(title).getByRole('row').all();
  const texts = await Promise.all(rows.slice(1).map((row) => row.getByRole('gridcell').allInnerTexts()));
  return texts.map((cells) =>
    cells.filter((cell) => /^[\d,]+$/.test(cell)).map((cell) => Number(cell.replace(',', ''))),
  );
}

/** Share of the pixels of a plot that are not like its corner. */
const inked = (title: string): Promise<number> =>
  plot(title).evaluate((element) => {
    const canvas = element.querySelector('canvas');
    const { data } = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    let marked = 0;
    for (let at = 3; at < data.length; at += 4) if (data[at] !== 0) marked += 1;
    return marked / (data.length / 4);
  });

async function seriousFindings(): Promise<readonly string[]> {
  await app.page.evaluate(axe.source);
  return app.page.evaluate(async () => {
    const { axe: checker } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; impact: string }[] }> };
    };
    const { violations } = await checker.run();
    return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id);
  });
}

test('the screen is reached by keyboard, and every plot is drawn under the strict policy of the page', async () => {
  const { page } = app;
  await page.getByRole('textbox', { name: 'ログイン名' }).fill('auditor');
  await page.getByRole('textbox', { name: /^パスワード/ }).fill(PASSWORDS.auditor);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: '運用状況' }).waitFor();
  const started = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(started.filter((name) => name.includes('statistics'))).toEqual([]);
  await tabTo(page, '運用状況');
  await page.keyboard.press('Enter');
  for (const title of TITLES) await plot(title).waitFor();
  await expect.poll(() => Promise.all(TITLES.map(inked)).then((shares) => Math.min(...shares))).toBeGreaterThan(0.01);
  await expect.poll(() => page.getByRole('main').innerText()).toContain(`${figures.disclosures}件`);
  expect(app.complaints).toEqual([]);
  expect(await seriousFindings()).toEqual([]);
});

test('what a screen reader is told of a plot names its largest figures', async () => {
  const [most] = figures.byBasis;
  expect(await plot(TITLES[1]).getAttribute('aria-label')).toContain(`${most?.text} ${most?.count}件`);
});

test('the table behind every plot opens by keyboard and holds the figures, row by row', async () => {
  for (const title of TITLES) {
    await press(`${title}を表で見る`);
    await table(title).waitFor();
  }
  const counts = (list: Statistics['byBasis']) => list.map(({ count }) => [count]);
  expect(await numbersIn(TITLES[1])).toEqual(counts(figures.byBasis));
  expect(await numbersIn(TITLES[5])).toEqual(counts(figures.byCategory));
  expect((await numbersIn(TITLES[0])).map((row) => row.at(-1))).toEqual(figures.byMonth.map(({ count }) => count));
  const states = ['given', 'partial', 'refused', 'not-asked', 'withdrawn', 'not-required'];
  expect(await numbersIn(TITLES[4])).toEqual(
    figures.consentByMonth.map(({ values }) =>
      states.map((state) => values.find(({ value }) => value === state)?.count ?? 0),
    ),
  );
  const sums = (rows: readonly (readonly number[])[], at: number) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0);
  const organizations = await numbersIn(TITLES[2]);
  const total = (list: readonly { readonly count: number }[]) => list.reduce((sum, { count }) => sum + count, 0);
  expect([sums(organizations, 0), sums(organizations, 1)]).toEqual([
    total(figures.byGiver),
    total(figures.byRecipient),
  ]);
  expect(sums(await numbersIn(TITLES[3]), 0)).toBe(total(figures.flows.slice(0, 200)));
  expect(await seriousFindings()).toEqual([]);
  for (const title of TITLES) await press(`${title}を図で見る`);
});

test('a bar, and a row of the table by keyboard, open the log with just the entries that were counted', async () => {
  const { page } = app;
  const [most] = figures.byBasis;
  const found = new RegExp(`^${most?.count}件`);
  await plot(TITLES[1]).scrollIntoViewIfNeeded();
  // The first bar begins right of the names and lies in the first row.
  await plot(TITLES[1]).click({ position: { x: 300, y: 20 } });
  await page.waitForURL(/#\/log/);
  await page.getByText(found).first().waitFor();
  await page.goBack();
  await plot(TITLES[1]).waitFor();
  await press(`${TITLES[1]}を表で見る`);
  await table(TITLES[1]).waitFor();
  await tabTo(page, most?.text ?? '');
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/log/);
  await page.getByText(found).first().waitFor();
  await page.goBack();
  await plot(TITLES[1]).waitFor();
});

test('an auditor writes the report with all plots, black on white, and nothing was refused by the page’s policy', async () => {
  const { page } = app;
  await press('報告書を書き出す');
  await page.getByRole('dialog').waitFor();
  expect(await seriousFindings()).toEqual([]);
  await page.keyboard.type('議会への報告');
  await page.keyboard.press('Control+Enter');
  await page.getByText('運用状況報告を書き出しました').waitFor();
  const bytes = new Uint8Array(
    readFileSync(join(app.exports, readdirSync(app.exports).find((name) => name.endsWith('.docx')) ?? '')),
  );
  const text = (await extractText('docx', bytes)).map((part) => part.text).join('\n');
  for (const title of TITLES.slice(0, 5)) expect(text).toContain(title);
  expect(text).toContain('監査の所見');
  const pictures = Object.keys(unzipSync(bytes)).filter((name) => name.startsWith('word/media/'));
  expect(pictures.length).toBeGreaterThanOrEqual(5);
  expect(app.complaints).toEqual([]);
});
