import type { Hit } from '../find/hit.ts';
import { patternHit } from './pattern-hit.ts';

/** A heading above a column of personal numbers, spaces left out, and the type of what stands below. */
const HEADINGS: readonly (readonly [string, RegExp])[] = [
  ['age', /^(?:満)?(?:年[齢令]|[歳才])(?:\([^)]*\))?$/],
  ['date-of-birth', /^(?:生年月日|生年|誕生日)(?:\([^)]*\))?$/],
  ['my-number', /^(?:マイナンバー|個人番号)$/],
  ['bank-account', /^(?:口座番号|口座|振込先|通帳番号)$/],
  [
    'insurance-number',
    /^(?:(?:介護|後期|国保|健保|健康保険|雇用保険|医療保険|介護保険|後期高齢者医療)?(?:被保険者|保険者|保険証|被保)(?:証)?(?:番号|記号|記号番号|記号・番号)|記号|記号・?番号|枝番)$/,
  ],
  ['pension-number', /^(?:基礎)?年金(?:手帳)?番号$/],
  ['certificate-number', /^.{0,8}(?:手帳|受給者証?|医療証|証書|公費負担者|負担者)(?:の?番号|No\.?)?$/],
  ['licence-number', /^(?:運転)?免許証?番号$/],
  ['residence-card', /^在留(?:カード)?番号$/],
  ['passport', /^(?:旅券|パスポート)番号$/],
  ['vehicle', /^(?:ナンバー|車両番号|車番|登録番号)$/],
  ['phone', /^(?:電話|電話番号|TEL|携帯|携帯電話|連絡先)$/i],
  [
    'identifier',
    /^(?:住民票コード|宛名番号|世帯番号|整理番号|お?客様番号|契約番号|患者番号|患者ID|診察券番号|ケース番号|ケースNo\.?|受付番号|利用者番号|会員番号|顧客番号|学籍番号|社員番号|職員番号)$/,
  ],
];
const WORDS = /年齢|年令|生年|誕生日|番号|記号|コード|口座|手帳|受給者証|振込先|ナンバー|電話|連絡先/g;
const MOST_ROWS = 80;
/** The row under all others. */
export const SUM: RegExp = /^[ |,]*(?:合[ ]?計|総計|小計|集計|平均|計|TOTAL|Total)(?![一-龠々])/;
const VALUE = /^[^0-9]{0,8}[0-9][0-9A-Za-z ・.-]*[^0-9]{0,3}$/;
const DATE =
  /^(?!.*(?:現在|時点))(?:(?:明治|大正|昭和|平成|令和|[明大昭平令MTSHR])[ .]?)?(?:元|[0-9]{1,4}|[一二三四五六七八九十〇]{1,4})(?:年|[./-]).{0,12}$/;
const AGE = /^(?:満)?[0-9]{1,3}[歳才]?$/;
const NO_VALUE =
  /^(?:[0-9]{1,2}|.*[0-9]+(?:年|月|日|歳|円|人|件|級|条).*|[0-9]{4}[-/.][0-9]{1,2}(?:[-/.][0-9]{1,2})?|[0-9]{1,2}[/.][0-9]{1,2}|[MTSHR][0-9]{1,2}[./-].*)$/;

interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Numbers in a table whose heading says what they are: bars, commas, or columns of spaces. */
export function findColumns(soft: string): readonly Hit[] {
  const hits: Hit[] = [];
  let checkedTo = -1;
  for (const { index } of soft.matchAll(WORDS)) {
    if (index < checkedTo) continue;
    const from = soft.lastIndexOf('\n', index) + 1;
    const to = endOfLine(soft, index);
    checkedTo = to;
    if (to - from > 200 || /[0-9。]|[〇一二三四五六七八九十]{2}/.test(soft.slice(from, to))) continue;
    const separator = separatorOf(soft.slice(from, to));
    const heading = cellsOf(soft, from, to, separator);
    const types = heading.map(({ text }) => HEADINGS.find(([, words]) => words.test(text.replace(/ /g, '')))?.[0]);
    if (heading.length >= 2 && types.some((type) => type !== undefined))
      hits.push(...below(soft, to + 1, separator, types));
  }
  return hits;
}

function below(soft: string, start: number, separator: RegExp, types: readonly (string | undefined)[]): readonly Hit[] {
  const hits: Hit[] = [];
  let from = start;
  for (let row = 0; row < MOST_ROWS && from < soft.length; row++) {
    const to = endOfLine(soft, from);
    const line = soft.slice(from, to);
    if (/。|^[ ]*$/.test(line) || SUM.test(line)) break;
    const wide = cellsOf(soft, from, to, separator);
    // A heading set wider than the rows below it.
    const cells = wide.length === types.length ? wide : narrowed(soft, from, to, wide, types.length);
    const loose = cells.length === types.length ? [] : numbersOf(cellsOf(soft, from, to, /[ ]+/g));
    const dates = cellsOf(soft, from, to, /[ ]+/g).filter(({ text }) => DATE.test(text));
    const typed = types.filter((type) => type !== undefined && type !== 'date-of-birth' && type !== 'age');
    if (cells.length === types.length)
      cells.forEach((cell, index) => {
        const type = types[index];
        if (type !== undefined && fits(type, cell.text)) hits.push(patternHit(type, cell.start, cell.end));
      });
    else if (loose.length > 0 && loose.length === typed.length)
      hits.push(...loose.map((cell, index) => patternHit(typed[index] as string, cell.start, cell.end)));
    else if (
      dates.length > 0 &&
      dates.length === types.filter((type) => type === 'date-of-birth').length &&
      typed.length === 0
    )
      hits.push(...dates.map((cell) => patternHit('date-of-birth', cell.start, cell.end)));
    else if (!/^[-| +:]+$/.test(line)) break;
    from = to + 1;
  }
  return hits;
}

function narrowed(soft: string, from: number, to: number, wide: readonly Cell[], count: number): readonly Cell[] {
  const narrow = cellsOf(soft, from, to, /[ ]+/g);
  return narrow.length === count ? narrow : wide;
}

function fits(type: string, text: string): boolean {
  if (type === 'date-of-birth') return DATE.test(text);
  return type === 'age' ? AGE.test(text) : isValue(text, 3);
}

function numbersOf(cells: readonly Cell[]): readonly Cell[] {
  return cells.filter(({ text }) => isValue(text, 4));
}

function isValue(text: string, digits: number): boolean {
  return VALUE.test(text) && !NO_VALUE.test(text) && text.replace(/[^0-9]/g, '').length >= digits;
}

function separatorOf(line: string): RegExp {
  if (line.includes('|')) return /\|/g;
  if (line.includes(',')) return /,/g;
  if (line.includes(';')) return /;/g;
  if (line.includes('/') && !/[ ]{2,}/.test(line)) return /\//g;
  return /[ ]{2,}/.test(line.trim()) ? /[ ]{2,}/g : /[ ]/g;
}

function cellsOf(soft: string, from: number, to: number, separator: RegExp): readonly Cell[] {
  const line = soft.slice(from, to);
  const cells: Cell[] = [];
  let start = 0;
  const push = (end: number): void => {
    const text = line.slice(start, end);
    const lead = text.length - text.trimStart().length;
    cells.push({ text: text.trim(), start: from + start + lead, end: from + start + lead + text.trim().length });
  };
  for (const match of line.matchAll(separator)) {
    if (match.index > 0 || separator.source === ',') push(match.index);
    start = match.index + match[0].length;
  }
  if (line.slice(start).trim() !== '' || separator.source === ',') push(line.length);
  return cells;
}

function endOfLine(soft: string, at: number): number {
  const end = soft.indexOf('\n', at);
  return end < 0 ? soft.length : end;
}
