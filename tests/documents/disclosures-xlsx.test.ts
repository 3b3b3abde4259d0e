import { expect, test } from 'vitest';
import { renderDisclosuresXlsx } from '../../src-main/documents/disclosures-xlsx.ts';
import { extractText } from '../../src-main/documents/extract.ts';
import { readParts } from '../../src-main/documents/fixed-zip.ts';
import { inspectFile } from '../../src-main/documents/inspect.ts';
import { printedByLibreOffice, readByPoppler } from './programs.ts';
import { bare, RARE, sheet } from './samples.ts';

const FORMULAS = ['=1+1', '=HYPERLINK("http://a.invalid","押す")', '+1', '-1', '@SUM(1)', '\t=1', "=cmd|'/c calc'!A1"];

test('text that looks like a formula stays text, even when the cell is edited again', async () => {
  const parts = readParts(
    await renderDisclosuresXlsx(sheet(FORMULAS.map((formula, index) => [index, formula, formula, null]))),
  );
  expect(parts['xl/worksheets/sheet1.xml']).not.toMatch(/<f[\s>]/);
  expect(parts['xl/styles.xml']).toContain('formatCode="@"');
  for (const formula of ['=1+1', '@SUM(1)']) expect(parts['xl/sharedStrings.xml']).toContain(`>${formula}<`);
});

test('LibreOffice shows such text as it was typed and calculates nothing', async () => {
  const { layout } = await readByPoppler(
    await printedByLibreOffice('xlsx', await renderDisclosuresXlsx(sheet([[1, '=1+1', '=2*3', RARE]]))),
  );
  expect(layout).toContain('=1+1');
  expect(layout).toContain('=2*3');
  for (const name of bare(RARE).split('・')) expect(bare(layout)).toContain(name);
});

test('a long text is printed to its last character: the row is as high as its lines', async () => {
  const text = `${'訪問しても応答がない状況が続いている。'.repeat(12)}\n最後の行`;
  const { layout } = await readByPoppler(
    await printedByLibreOffice(
      'xlsx',
      await renderDisclosuresXlsx(
        sheet([
          [1, text, text, text],
          [2, '次の行', null, null],
        ]),
      ),
    ),
  );
  expect(layout.match(/最後の行/g)).toHaveLength(3);
  expect(layout.indexOf('次の行')).toBeGreaterThan(layout.lastIndexOf('最後の行'));
});

test('the head stays in view, can be filtered and is printed on every page', async () => {
  const parts = readParts(
    await renderDisclosuresXlsx(sheet(Array.from({ length: 30 }, (_, row) => [row, 'a', 'b', null]))),
  );
  expect(parts['xl/worksheets/sheet1.xml']).toMatch(/<pane ySplit="2"[^>]*state="frozen"/);
  expect(parts['xl/worksheets/sheet1.xml']).toContain('<autoFilter ref="A2:D32"/>');
  expect(parts['xl/workbook.xml']).toContain(`'情報共有記録簿'!$1:$2`);
  expect(parts['xl/styles.xml']).toContain('wrapText="1"');
});

test('rare characters, line breaks and text like an Excel escape come back as they went in', async () => {
  const value = `${RARE}\n二行目 _x0041_`;
  const texts = await extractText('xlsx', await renderDisclosuresXlsx(sheet([[1, value, null, null]])));
  expect(texts.find(({ part }) => part === 'xl/sharedStrings.xml')?.text).toContain(value);
});

test('more than 26 columns keep their filter', async () => {
  const columns = Array.from({ length: 30 }, (_, index) => ({ label: `列${index + 1}`, width: 10 }));
  const bytes = await renderDisclosuresXlsx({
    title: '表',
    columns,
    rows: [columns.map((column) => column.label)],
    notes: [],
  });
  expect(readParts(bytes)['xl/worksheets/sheet1.xml']).toContain('<autoFilter ref="A2:AD3"/>');
  expect(await inspectFile('xlsx', bytes)).toEqual([]);
});

test('a text longer than a cell can hold is refused rather than cut', async () => {
  await expect(renderDisclosuresXlsx(sheet([[1, 'あ'.repeat(32_768), null, null]]))).rejects.toThrow(RangeError);
});

test('an empty record still gives a workbook that passes the check', async () => {
  expect(await inspectFile('xlsx', await renderDisclosuresXlsx({ ...sheet([]), notes: [] }))).toEqual([]);
});
