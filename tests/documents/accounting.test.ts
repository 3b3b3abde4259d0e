import { expect, test } from 'vitest';
import { renderAccountingDocx } from '../../src-main/documents/accounting-docx.ts';
import { renderAccountingHtml } from '../../src-main/documents/accounting-html.ts';
import { extractText } from '../../src-main/documents/extract.ts';
import { readParts } from '../../src-main/documents/fixed-zip.ts';
import { inspectFile } from '../../src-main/documents/inspect.ts';
import { markText } from '../../src-main/documents/marks.ts';
import { normalizePdf } from '../../src-main/documents/normalize-pdf.ts';
import { searchFile } from '../../src-main/documents/search-file.ts';
import { accounting, auditorsCopy } from './accounting-samples.ts';
import { printedByChromium, printedByLibreOffice, readByPoppler } from './programs.ts';
import { bare, checkpoint, loadFonts, RARE, text } from './samples.ts';

const other = '{ジョン・スミス＝クレイトン}さんから、郵便物がたまっていると{1}へ連絡があった。';
const bodyOf = async (document: Parameters<typeof renderAccountingDocx>[0]) =>
  readParts(await renderAccountingDocx(document))['word/document.xml'] ?? '';

test('copies that differ only in who was masked give byte-identical files', async () => {
  const first = await renderAccountingDocx(accounting(5));
  expect(Buffer.from(await renderAccountingDocx(accounting(5, other))).equals(first)).toBe(true);
  const printed = await printedByChromium([
    renderAccountingHtml(accounting(5), loadFonts()),
    renderAccountingHtml(accounting(5, other), loadFonts()),
  ]);
  const [a = new Uint8Array(), b = new Uint8Array()] = printed.map(normalizePdf);
  expect(Buffer.from(a).equals(b)).toBe(true);
});

test('a copy with two thousand records passes the checks, and a masked name is in no part of it', async () => {
  const bytes = await renderAccountingDocx(accounting(2000));
  expect(await inspectFile('docx', bytes)).toEqual([]);
  const names = ['山田', '花子', '090-1234-5678'];
  const left = (part: string) => names.filter((name) => part.includes(name)).map((removed) => ({ removed }));
  expect(await searchFile('docx', bytes, left)).toEqual([]);
  const body = (await extractText('docx', bytes)).find(({ part }) => part === 'word/document.xml')?.text ?? '';
  expect(body.split(markText({ ground: 'ND-IND' })).length).toBe(4001);
  for (const index of [0, 999, 1999]) expect(body).toContain(`第${index + 1}回支援会議`);
});

test('LibreOffice opens it and prints every record, with the head of the table on every page of them', async () => {
  const document = accounting(300);
  const { raw } = await readByPoppler(await printedByLibreOffice('docx', await renderAccountingDocx(document)));
  const pages = raw.split('\f').slice(0, -1).map(bare);
  const joined = pages.join('');
  for (const line of document.lines) expect(joined).toContain(bare(line.meeting));
  for (const page of pages.filter((one) => one.includes('回支援会議'))) expect(page).toContain('情報の区分・内容');
  for (const page of pages) expect(page).toContain('本人開示用');
  for (const character of bare(RARE).split('・')) expect(joined).toContain(character);
});

test('rows are written exactly as the library writes those of other tables', async () => {
  const body = await bodyOf(accounting(1));
  const rows = body.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
  const shape = (row: string) => new Set(row.match(/<[\w:]+(?=[\s/>])/g));
  const ours = rows.find((row) => row.includes('第1回支援会議')) ?? '';
  const theirs = rows.find((row) => row.includes('本人以外の個人に関する情報')) ?? '';
  for (const element of shape(theirs)) expect(shape(ours)).toContain(element);
  expect(ours).toContain('<w:cantSplit/>');
  for (const run of ours.match(/<w:r>.*?<\/w:r>/gs) ?? []) expect(run).toContain('w:eastAsia="BIZ UDPゴシック"');
});

test('the page is A4 landscape', async () => {
  expect(/<w:pgSz[^>]*>/.exec(await bodyOf(accounting(1)))?.[0]).toContain('w:w="16838" w:h="11906"');
});

test('for a person of whom little was told everything is on one page', async () => {
  const [printed = new Uint8Array()] = await printedByChromium([renderAccountingHtml(accounting(3), loadFonts())]);
  const pdf = normalizePdf(printed);
  expect(await inspectFile('pdf', pdf)).toEqual([]);
  const { raw } = await readByPoppler(pdf);
  expect(raw.split('\f')).toHaveLength(2);
  for (const piece of [
    '第3回支援会議',
    '個人情報保護法第78条第1項第2号',
    ...checkpoint.rootGroups,
    ...checkpoint.words,
  ])
    expect(bare(raw)).toContain(bare(piece));
  expect(bare(raw)).toContain(accounting(1).proof?.sha256);
});

test('the copy for the auditor has no content even if it was given one', async () => {
  const document = { ...auditorsCopy(2), lines: accounting(2, '郵便物がたまっている').lines };
  expect(await bodyOf(document)).not.toContain('郵便物');
  expect(renderAccountingHtml(document, loadFonts())).not.toContain('郵便物');
});

test('markup in the texts stays text, and a person of whom nothing was told gets a sentence instead of a table', async () => {
  const hostile = '</w:t><script>alert(1)</script>\u0001\uffff&';
  const [line] = accounting(1).lines;
  if (!line) throw new Error('The sample has no line.');
  const document = { ...accounting(0), title: hostile, lines: [{ ...line, content: text(hostile), basis: hostile }] };
  expect(await inspectFile('docx', await renderAccountingDocx(document))).toEqual([]);
  expect(renderAccountingHtml(document, loadFonts())).not.toContain('<script');
  expect(await bodyOf(accounting(0))).toContain('該当する提供の記録はありません');
});
