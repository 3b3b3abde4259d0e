import { type Allowed, inspectPackage, isFaint } from './inspect-package.ts';
import type { Finding } from './model.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const WORKBOOK = 'xl/workbook.xml';
const STRINGS = 'xl/sharedStrings.xml';
const STYLES = 'xl/styles.xml';

const EXCEL_PARTS: Allowed = {
  [SHEET]:
    'worksheet sheetPr pageSetUpPr sheetViews sheetView pane cols col sheetData row c v autoFilter pageMargins pageSetup headerFooter oddHeader oddFooter',
  [STRINGS]: 'sst si t',
  [STYLES]:
    'styleSheet numFmts numFmt fonts font name sz family color b fills fill patternFill fgColor bgColor borders border left right top bottom diagonal cellXfs xf alignment',
  [WORKBOOK]: 'workbook workbookPr bookViews workbookView sheets sheet definedNames definedName',
  'xl/_rels/workbook.xml.rels': 'Relationships Relationship',
};

const tags = (source: string, element: string): readonly string[] =>
  [...source.matchAll(new RegExp(`<${element}\\b[^>]*>`, 'g'))].map((match) => match[0]);

const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

/** Filter and repeated head rows: a name fixed by Excel and a plain range of the sheet. */
const DEFINED =
  /<definedName name="(?:_xlnm\._FilterDatabase|_xlnm\.Print_Titles)" localSheetId="0"(?: hidden="1")?>'[^'!<]+'!\$[A-Z\d]+(?:\$\d+)?:\$[A-Z\d]+(?:\$\d+)?<\/definedName>/g;

const workbookFindings = (source: string): readonly string[] => {
  const codes: string[] = [];
  if (tags(source, 'sheet').length !== 1) codes.push('sheet-count');
  if (/<(?:sheet|workbookView)\b[^>]*\s(?:state|visibility)=/.test(source)) codes.push('hidden-sheet');
  if (/<definedName\b/.test(source.replace(DEFINED, ''))) codes.push('defined-name');
  return codes;
};

/** Narrower or lower than this cannot be read. */
const THINNEST = 2;

const sheetFindings = (source: string): readonly string[] => {
  const codes: string[] = [];
  if (/\s(?:hidden|zeroHeight|collapsed)="(?!0|false)/.test(source)) codes.push('hidden-row-or-column');
  const sizes = [
    ...tags(source, 'col').map((tag) => attribute(tag, 'width')),
    ...tags(source, 'row').map((tag) => attribute(tag, 'ht')),
  ];
  if (sizes.some((size) => size !== undefined && Number(size) < THINNEST)) codes.push('hidden-row-or-column');
  if (/<autoFilter\b[^>]*[^/]>/.test(source)) codes.push('active-filter');
  return codes;
};

const stringFindings = (strings: string, sheet: string): readonly string[] => {
  const used = new Set([...sheet.matchAll(/<c\b[^>]*\st="s"[^>]*><v>(\d+)<\/v>/g)].map((match) => Number(match[1])));
  const count = tags(strings, 'si').length;
  const isEveryStringUsed = Array.from({ length: count }, (_, index) => used.has(index)).every(Boolean);
  const isEveryUseKnown = [...used].every((index) => index < count);
  return isEveryStringUsed && isEveryUseKnown ? [] : ['unused-string'];
};

const styleFindings = (source: string): readonly string[] => {
  const fonts = /<fonts\b[\s\S]*<\/fonts>/.exec(source)?.[0] ?? '';
  const colors = tags(fonts, 'color').map((tag) => attribute(tag, 'rgb'));
  const formats = tags(source, 'numFmt').map((tag) => attribute(tag, 'formatCode'));
  const sizes = tags(fonts, 'sz').map((tag) => Number(attribute(tag, 'val')));
  const isHidden = colors.some((color) => color !== undefined && isFaint(color)) || sizes.some((size) => size < 6);
  const isThemeOdd = tags(fonts, 'color').some((tag) => !['1', undefined].includes(attribute(tag, 'theme')));
  return [
    ...(isHidden || isThemeOdd ? ['hidden-text'] : []),
    // A format such as ;;; shows nothing of the value.
    ...(formats.some((format) => format !== '@') ? ['number-format'] : []),
  ];
};

/** Acceptance check of Excel files: one visible sheet, only what our renderer writes. */
export const inspectXlsx = (bytes: Uint8Array): readonly Finding[] => {
  const { parts, findings } = inspectPackage(bytes, EXCEL_PARTS);
  const found = (part: string, codes: readonly string[]) => codes.map((code) => ({ code, part }));
  return [
    ...findings,
    ...found(WORKBOOK, workbookFindings(parts[WORKBOOK] ?? '')),
    ...found(SHEET, sheetFindings(parts[SHEET] ?? '')),
    ...found(STRINGS, stringFindings(parts[STRINGS] ?? '', parts[SHEET] ?? '')),
    ...found(STYLES, styleFindings(parts[STYLES] ?? '')),
  ];
};
