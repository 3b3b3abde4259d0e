import { expect, test } from 'vitest';
import { extractText } from '../../src-main/documents/extract.ts';
import { readParts } from '../../src-main/documents/fixed-zip.ts';
import { inspectFile } from '../../src-main/documents/inspect.ts';
import { countMarks, markText } from '../../src-main/documents/marks.ts';
import { renderMinutesDocx } from '../../src-main/documents/minutes-docx.ts';
import type { MinutesDocument } from '../../src-main/documents/model.ts';
import { printedByLibreOffice, readByPoppler } from './programs.ts';
import { bare, minutes, RARE, text } from './samples.ts';

const bodyOf = async (document: MinutesDocument) =>
  readParts(await renderMinutesDocx(document))['word/document.xml'] ?? '';

test('every run names the East Asian font, so that Word never falls back to the reader’s own', async () => {
  const parts = readParts(await renderMinutesDocx(minutes()));
  for (const part of ['word/document.xml', 'word/header1.xml', 'word/footer1.xml']) {
    const runs = (parts[part] ?? '').match(/<w:r>.*?<\/w:r>/g) ?? [];
    expect(runs.length).toBeGreaterThan(0);
    for (const run of runs.filter((one) => !one.includes('<w:drawing>')))
      expect(run).toContain('w:eastAsia="BIZ UDPゴシック"');
  }
});

test('headings are real headings, heads of tables repeat and rows stay whole', async () => {
  const body = await bodyOf(minutes(3));
  expect(body.match(/w:pStyle w:val="Title"/g)).toHaveLength(1);
  expect(body.match(/w:pStyle w:val="Heading1"/g)?.length).toBe(1 + 3 + 3);
  const rows = body.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) expect(row).toContain('<w:cantSplit');
  expect(body.match(/<w:tblHeader/g)?.length).toBe(3 + 1);
});

test('the page is A4 portrait and the language is Japanese', async () => {
  const parts = readParts(await renderMinutesDocx(minutes()));
  expect(/<w:pgSz[^>]*>/.exec(parts['word/document.xml'] ?? '')?.[0]).toContain('w:w="11906" w:h="16838"');
  expect(/<w:lang[^>]*>/.exec(parts['word/styles.xml'] ?? '')?.[0]).toContain('w:eastAsia="ja-JP"');
});

test('the properties name the application and nobody else, at no time', async () => {
  const parts = readParts(await renderMinutesDocx(minutes()));
  const properties = (await extractText('docx', await renderMinutesDocx(minutes()))).filter(
    ({ part }) => part === 'docProps/core.xml' || part === 'docProps/app.xml',
  );
  expect(properties.map((part) => part.text.trim().split('\n'))).toEqual([
    ['Tasuki'],
    ['支援会議 会議録', 'Tasuki', 'Tasuki'],
  ]);
  expect(parts['docProps/core.xml']).not.toMatch(/dcterms|\d{4}-\d\d/);
});

test('there are as many marks in the file as stretches were removed', async () => {
  const document = minutes(4);
  const all = (await extractText('docx', await renderMinutesDocx(document))).find(
    ({ part }) => part === 'word/document.xml',
  );
  expect(countMarks(document)).toBe(4 + 4 * 7 * 2);
  expect(all?.text.split(markText({ ground: 'ND-IND' })).length).toBe(countMarks(document) + 1);
});

test('text that looks like markup, control characters and half a pair do not break the file', async () => {
  const hostile = '<w:t>&amp;"\' ]]> \u0000\u0008\ufffe 𠮷\ud842 行1\r\n行2\u2028行3';
  const bytes = await renderMinutesDocx({
    ...minutes(0),
    title: hostile,
    sections: [{ heading: text(hostile), blocks: [] }],
  });
  const body = (await extractText('docx', bytes)).find(({ part }) => part === 'word/document.xml')?.text ?? '';
  expect(body).toContain('<w:t>&amp;"\' ]]>  𠮷\ufffd 行1\n行2\n行3');
  expect(await inspectFile('docx', bytes)).toEqual([]);
  await printedByLibreOffice('docx', bytes);
});

test('LibreOffice opens it and prints every sentence, marking, page number and rare character', async () => {
  const long = minutes(40, `{氏名}は、${'見守りを続けることとした。'.repeat(12)}`);
  const { raw } = await readByPoppler(await printedByLibreOffice('docx', await renderMinutesDocx(long)));
  const pages = raw.split('\f').slice(0, -1);
  expect(pages.length).toBeGreaterThanOrEqual(30);
  pages.forEach((page, index) => {
    expect(page).toContain('公開用（墨消し済み）');
    expect(page.replaceAll(' ', '')).toContain(`${index + 1}/${pages.length}`);
  });
  // Not every font that LibreOffice finds carries the selector; that the file does is tested by reading it back.
  const joined = bare(raw);
  for (const character of bare(RARE).split('・')) expect(joined).toContain(character);
  expect(joined).toContain('監査記録の控え');
});

test('variation selectors and characters beyond the basic plane come back as they went in', async () => {
  const texts = await extractText('docx', await renderMinutesDocx(minutes()));
  expect(texts.find(({ part }) => part === 'word/document.xml')?.text).toContain(RARE);
});

test('the English document says its fixed words in English', async () => {
  const texts = await extractText('docx', await renderMinutesDocx({ ...minutes(), language: 'en' }));
  const body = texts.find(({ part }) => part === 'word/document.xml')?.text ?? '';
  expect(body).toContain('Reasons for non-disclosure');
  expect(body).not.toContain('公開しない理由');
});
