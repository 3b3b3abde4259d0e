import { beforeAll, expect, test } from 'vitest';
import { extractText } from '../../src-main/documents/extract.ts';
import { inspectFile } from '../../src-main/documents/inspect.ts';
import { countMarks, markText } from '../../src-main/documents/marks.ts';
import { renderMinutesHtml } from '../../src-main/documents/minutes-html.ts';
import { normalizePdf } from '../../src-main/documents/normalize-pdf.ts';
import { readPdf, valueUnder } from '../../src-main/documents/pdf-objects.ts';
import { searchFile } from '../../src-main/documents/search-file.ts';
import { writePdf } from './pdf-writer.ts';
import { checkedByQpdf, openChromium, printedByChromium, readByPoppler } from './programs.ts';
import { loadFonts, minutes, RARE, SENTENCE, text } from './samples.ts';

const long = minutes(40, `${SENTENCE}${'見守りを続けることとした。'.repeat(12)}`);
// Same sentence, other person, other number: what the reviewer removed differs in length and script.
const other = minutes(
  40,
  `${SENTENCE.replace('山田太郎', 'ジョン・スミス＝クレイトン').replace('090-1234-5678', '1')}${'見守りを続けることとした。'.repeat(12)}`,
);
const paragraph = (value: string) => ({ kind: 'paragraph' as const, runs: text(value) });
let printed: readonly Uint8Array[] = [];
let pdf = new Uint8Array();

beforeAll(async () => {
  const fonts = loadFonts();
  printed = await printedByChromium([
    renderMinutesHtml(long, fonts),
    renderMinutesHtml(minutes(1), fonts),
    renderMinutesHtml(other, fonts),
  ]);
  pdf = Uint8Array.from(normalizePdf(printed[0] ?? pdf));
});

test('minutes that differ only in what was removed give byte-identical PDFs', () => {
  expect(printed).toHaveLength(3);
  expect(Buffer.from(pdf).equals(normalizePdf(printed[2] ?? new Uint8Array()))).toBe(true);
  expect(Buffer.from(pdf).equals(printed[0] ?? new Uint8Array())).toBe(false);
});

test('qpdf finds the normalised file sound', async () => {
  expect(await checkedByQpdf(pdf)).toContain('No syntax or stream encoding errors found');
});

test('it brings what archives ask for: XMP of the fixed properties, an sRGB output intent, an identifier, a language', () => {
  const { source, objects, trailers } = readPdf(pdf);
  const catalogue = objects.find((object) => valueUnder(object.tokens, 'Type')?.value === 'Catalog');
  for (const key of ['Metadata', 'OutputIntents', 'StructTreeRoot', 'MarkInfo', 'Lang'])
    expect(valueUnder(catalogue?.tokens ?? [], key)).not.toBeNull();
  const packet = objects.find((object) => valueUnder(object.tokens, 'Type')?.value === 'Metadata')?.stream ?? '';
  expect(Buffer.from(packet, 'latin1').toString('utf8')).toContain(
    '<rdf:li xml:lang="x-default">支援会議 会議録</rdf:li>',
  );
  expect(packet).not.toMatch(/Date|pdfaid/);
  expect(objects.some(({ stream }) => stream !== null && stream.slice(36, 40) === 'acsp')).toBe(true);
  expect(trailers[0]?.filter(({ kind }) => kind === 'string')).toHaveLength(2);
  expect(source).toContain('/GTS_PDFA1');
});

test('head cells are numbered by their elements, whatever the browser printed before', async () => {
  const browser = await openChromium();
  try {
    const first = normalizePdf(await browser.print(renderMinutesHtml(minutes(2), loadFonts())));
    for (let round = 0; round < 4; round += 1)
      expect(
        Buffer.from(normalizePdf(await browser.print(renderMinutesHtml(minutes(2), loadFonts())))).equals(first),
      ).toBe(true);
  } finally {
    await browser.close();
  }
});

test('normalising twice changes nothing', () => {
  expect(Buffer.from(normalizePdf(pdf)).equals(pdf)).toBe(true);
});

test('it passes the acceptance check', async () => {
  expect(await inspectFile('pdf', pdf)).toEqual([]);
});

test('the properties name no person, browser, machine or time', async () => {
  const strings = (await extractText('pdf', pdf)).filter(({ part }) => /Title|Creator|Producer|Date|Author/.test(part));
  expect(strings).toEqual([
    { part: 'strings under /Title', text: expect.stringContaining('支援会議 会議録') },
    { part: 'strings under /Creator', text: 'Tasuki' },
    { part: 'strings under /Producer', text: 'Tasuki' },
  ]);
  expect(Buffer.from(pdf).toString('latin1')).not.toMatch(/Skia|Mozilla|HeadlessChrome|CreationDate/);
});

test('pdftotext reads every page with marking and number, every mark and every rare character', async () => {
  const { raw, layout } = await readByPoppler(pdf);
  const pages = raw.split('\f').slice(0, -1);
  expect(pages.length).toBeGreaterThanOrEqual(30);
  pages.forEach((page, index) => {
    expect(page).toContain('公開用（墨消し済み）');
    expect(page.replaceAll(' ', '')).toContain(`${index + 1}/${pages.length}`);
  });
  const joined = raw.replace(/\s/g, '');
  expect(joined.split(markText({ ground: 'ND-IND' })).length).toBe(countMarks(long) + 1);
  expect(joined).toContain(RARE);
  for (const read of [raw, layout]) expect(read).not.toMatch(/山田|太郎|1234/);
});

test('heads of long tables come again on the next page', async () => {
  const { raw } = await readByPoppler(pdf);
  const heads = raw.replaceAll(' ', '').match(/時刻提供者内容|時刻\n?提供者\n?内容/g) ?? [];
  expect(heads.length).toBeGreaterThan(40);
});

test('names in other scripts pass the check, and are found when they are left', async () => {
  const names = ['Nguyễn', 'ｶﾞﾊﾟ', 'محمد', '김철수', '𰻞', 'e\u0301'];
  const document = {
    ...minutes(0),
    sections: [{ heading: text('名前'), blocks: names.map((name) => paragraph(name)) }],
  };
  const [foreign = pdf] = await printedByChromium([renderMinutesHtml(document, loadFonts())]);
  const file = normalizePdf(foreign);
  expect(await inspectFile('pdf', file)).toEqual([]);
  const found = await searchFile('pdf', file, (part) =>
    names.filter((name) => part.includes(name)).map((removed) => ({ removed })),
  );
  expect(names.filter((name) => !found.some(({ removed }) => removed === name))).toEqual([]);
});

test('it is tagged: document, headings, tables with heads', () => {
  const { objects } = readPdf(pdf);
  const kinds = new Set(objects.map((object) => valueUnder(object.tokens, 'S')?.value));
  for (const kind of ['Document', 'H1', 'H2', 'Table', 'TR', 'TH', 'TD', 'P']) expect(kinds).toContain(kind);
});

test('what Chromium did not write is refused instead of being normalised badly', () => {
  expect(() => normalizePdf(new Uint8Array(Buffer.from('%PDF-1.4\n')))).toThrow(/cannot be normalised/);
  expect(() => normalizePdf(Buffer.concat([writePdf(), writePdf()]))).toThrow(/cannot be normalised/);
});
