import { expect, test } from 'vitest';
import { inspectFile } from '../../src-main/documents/inspect.ts';
import { normalizePdf } from '../../src-main/documents/normalize-pdf.ts';
import { renderReceiptDocx } from '../../src-main/documents/receipt-docx.ts';
import { renderReceiptHtml } from '../../src-main/documents/receipt-html.ts';
import { renderAnnualReportDocx } from '../../src-main/documents/report-docx.ts';
import { searchFile } from '../../src-main/documents/search-file.ts';
import { withParts } from './leaks.ts';
import { printedByChromium, printedByLibreOffice, readByPoppler } from './programs.ts';
import { plot, receipt, report } from './report-samples.ts';
import { bare, loadFonts } from './samples.ts';

test('the receipt is one page on paper, in Word and as PDF, and says all that must be compared later', async () => {
  const given = receipt();
  const docx = await renderReceiptDocx(given);
  const [printed = new Uint8Array()] = await printedByChromium([renderReceiptHtml(given, loadFonts())]);
  const pdf = normalizePdf(printed);
  expect(await inspectFile('docx', docx)).toEqual([]);
  expect(await inspectFile('pdf', pdf)).toEqual([]);
  for (const file of [pdf, await printedByLibreOffice('docx', docx)]) {
    const { raw } = await readByPoppler(file);
    expect(raw.split('\f')).toHaveLength(2);
    const said = [
      given.verdict.sentence,
      ...given.verdict.details,
      given.statement,
      given.signature?.value ?? '',
      ...given.howTo,
      ...given.checkpoint.rootGroups,
      ...given.checkpoint.words,
      ...(given.earlier?.rootGroups ?? []),
    ];
    for (const piece of said) expect(bare(raw)).toContain(bare(piece));
  }
});

test('a receipt that found the log broken, compared nothing and is not signed says so', () => {
  const html = renderReceiptHtml(
    {
      ...receipt(),
      verdict: { isSound: false, sentence: '801件目から一致しません。', details: [] },
      earlier: null,
      signature: null,
    },
    loadFonts(),
  );
  for (const piece of ['【不一致】801件目から一致しません。', '以前の控えは使っていません。', '署名はありません。'])
    expect(html).toContain(piece);
});

test('the annual report opens in LibreOffice with its picture and every row of its tables', async () => {
  const docx = await renderAnnualReportDocx(report());
  expect(await inspectFile('docx', docx)).toEqual([]);
  const { raw } = await readByPoppler(await printedByLibreOffice('docx', docx));
  const given = report();
  for (const [first = ''] of [...given.figures.flatMap(({ rows }) => rows), ...(given.pictures[0]?.table?.rows ?? [])])
    expect(bare(raw)).toContain(bare(String(first)));
  expect(raw).toContain('15,258');
});

test('of a picture nothing goes into the file but the picture: remarks of drawing software are left out', async () => {
  const bytes = await renderAnnualReportDocx(report('TANAKA'));
  const left = (part: string) => (part.includes('TANAKA') ? [{ removed: 'TANAKA' }] : []);
  expect(await searchFile('docx', bytes, left)).toEqual([]);
  expect(Buffer.from(await renderAnnualReportDocx(report())).equals(bytes)).toBe(true);
  const planted = withParts(bytes, { 'word/media/image1.png': plot(100, 100, 'TANAKA') });
  expect((await inspectFile('docx', planted)).map(({ code }) => code)).toContain('picture');
});

test('what is no PNG is refused', async () => {
  const [picture] = report().pictures;
  if (!picture) throw new Error('The sample has no picture.');
  const broken = { ...report(), pictures: [{ ...picture, png: picture.png.slice(0, -3) }] };
  await expect(renderAnnualReportDocx(broken)).rejects.toThrow(TypeError);
});
