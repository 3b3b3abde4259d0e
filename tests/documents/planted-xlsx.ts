import { renderDisclosuresXlsx } from '../../src-main/documents/disclosures-xlsx.ts';
import { type Planted, SECRET, withParts } from './leaks.ts';
import { sheet } from './samples.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const BOOK = 'xl/workbook.xml';
const STRINGS = 'xl/sharedStrings.xml';
const STYLES = 'xl/styles.xml';
export const cleanXlsx = await renderDisclosuresXlsx(sheet());
const edited = (part: string, from: string | RegExp, to: string) =>
  withParts(cleanXlsx, { [part]: (old) => old.replace(from, to) });
const inline = `<c r="H9" t="inlineStr"><is><t>${SECRET}</t></is></c>`;

export const XLSX_LEAKS: readonly Planted[] = [
  [
    'a hidden sheet',
    edited(BOOK, '</sheets>', `<sheet name="${SECRET}" sheetId="2" state="hidden" r:id="x"/></sheets>`),
    true,
    'hidden-sheet',
  ],
  [
    'a very hidden sheet',
    withParts(cleanXlsx, { 'xl/worksheets/sheet2.xml': `<worksheet><c>${SECRET}</c></worksheet>` }),
    true,
    'unexpected-part',
  ],
  [
    'a hidden row',
    edited(SHEET, '</sheetData>', '<row r="9" hidden="1"><c r="A9"><v>1</v></c></row></sheetData>'),
    false,
    'hidden-row-or-column',
  ],
  [
    'a row of no height',
    edited(SHEET, '</sheetData>', `<row r="9" ht="0" customHeight="1">${inline}</row></sheetData>`),
    true,
    'hidden-row-or-column',
  ],
  ['a hidden column', edited(SHEET, '<col min="2"', '<col hidden="1" min="2"'), false, 'hidden-row-or-column'],
  ['a column of no width', edited(SHEET, 'width="24"', 'width="0.1"'), false, 'hidden-row-or-column'],
  ['a string that no cell uses', edited(STRINGS, '</sst>', `<si><t>${SECRET}</t></si></sst>`), true, 'unused-string'],
  [
    'a defined name',
    edited(BOOK, '</definedNames>', `<definedName name="${SECRET}">1</definedName></definedNames>`),
    true,
    'defined-name',
  ],
  [
    'a cell comment',
    withParts(cleanXlsx, { 'xl/comments1.xml': `<comments><text><t>${SECRET}</t></text></comments>` }),
    true,
    'unexpected-part',
  ],
  [
    'a link to another workbook',
    edited(BOOK, '</workbook>', '<externalReferences><externalReference r:id="x"/></externalReferences></workbook>'),
    false,
    'formula-or-link',
  ],
  [
    'an external relation',
    edited(
      'xl/_rels/workbook.xml.rels',
      '</Relationships>',
      `<Relationship Id="y" Type="x" Target="file:///${SECRET}.xlsx" TargetMode="External"/></Relationships>`,
    ),
    true,
    'external-relation',
  ],
  [
    'a pivot cache',
    withParts(cleanXlsx, { 'xl/pivotCache/pivotCacheRecords1.xml': `<s v="${SECRET}"/>` }),
    true,
    'unexpected-part',
  ],
  [
    'a formula that holds the name',
    edited(SHEET, '</sheetData>', `<row r="9"><c r="A9"><f>"${SECRET}"</f></c></row></sheetData>`),
    true,
    'formula-or-link',
  ],
  ['a page header', edited(SHEET, '<oddHeader>', `<oddHeader>${SECRET}`), true, null],
  [
    'a list of allowed values',
    edited(
      SHEET,
      '<pageMargins',
      `<dataValidations><dataValidation><formula1>"${SECRET}"</formula1></dataValidation></dataValidations><pageMargins`,
    ),
    true,
    'unexpected-element',
  ],
  ['a format that shows nothing', edited(STYLES, 'formatCode="@"', 'formatCode=";;;"'), false, 'number-format'],
  ['a white font', edited(STYLES, '<color theme="1"/>', '<color rgb="FFFFFFFF"/>'), false, 'hidden-text'],
  [
    'a name split over the runs of a cell',
    edited(STRINGS, '検針員が訪問した。', '</t></si><si><r><t>山田</t></r><r><t>太郎</t></r></si><si><t>'),
    true,
    'unused-string',
  ],
  ['a name in the escapes of Excel', edited(STRINGS, '検針員が', '_x5C71__x7530__x592A__x90CE_'), true, null],
  [
    'a filter that hides rows',
    edited(
      SHEET,
      /<autoFilter ref="([^"]+)"\/>/,
      `<autoFilter ref="$1"><filterColumn colId="1"><filters><filter val="${SECRET}"/></filters></filterColumn></autoFilter>`,
    ),
    true,
    'active-filter',
  ],
  [
    'the last editor in the properties',
    edited('docProps/core.xml', '>Tasuki</cp:lastModifiedBy>', `>${SECRET}</cp:lastModifiedBy>`),
    true,
    'property',
  ],
];
