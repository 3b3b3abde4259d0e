import { BORN_AFTER, BORN_BEFORE } from '../find/known-dates.ts';
import type { Hit } from '../find/hit.ts';
import { DATE_SOURCE, PACKED_DATE_SOURCE, packedDate, spelledDate } from '../text/dates.ts';
import { NUMERAL } from '../text/numerals.ts';
import { lineBefore, patternHit } from './pattern-hit.ts';

const DATE = new RegExp(DATE_SOURCE, 'g');
const PACKED = new RegExp(PACKED_DATE_SOURCE, 'g');
const PART = new RegExp(`(?:(?:明治|大正|昭和|平成|令和|[明大昭平令MTSHR](?=[0-9元]))[ ]?(?:元|${NUMERAL}{1,4})年(?:[ ]?${NUMERAL}{1,3}月)?|(?:18|19|20)[0-9]{2}年(?:[ ]?${NUMERAL}{1,3}月)?|(?<![0-9年])${NUMERAL}{1,2}月${NUMERAL}{1,3}日)(?![ ]?${NUMERAL}{1,3}[月日])`, 'g');
const COUPLED_AGE = /^[ ]?[(（、,]?[ ]?(?:満|当時)?[ ]?[0-9]{1,3}[ ]?[歳才]/;

/** Dates in a birth context, whole or in part; other dates stay. */
export function findBirthDates(soft: string): readonly Hit[] {
  const hits: Hit[] = [];
  const push = (isDate: boolean, start: number, length: number): void => {
    if (isDate && isBirth(soft, start, start + length)) hits.push(patternHit('date-of-birth', start, start + length));
  };
  for (const match of soft.matchAll(DATE)) push(spelledDate(match[1], match[2] ?? '', match[3] ?? '', match[4] ?? '') !== null || /[MTSHRmtshr]/.test(match[1] ?? ''), match.index, match[0].length);
  for (const match of soft.matchAll(PACKED)) push(packedDate(match[1], match[2] ?? '') !== null, match.index, match[0].length);
  for (const match of soft.matchAll(PART)) push(true, match.index, match[0].length);
  for (const [from, to] of birthColumns(soft)) {
    for (const match of soft.slice(from, to).matchAll(DATE)) {
      if (spelledDate(match[1], match[2] ?? '', match[3] ?? '', match[4] ?? '')) hits.push(patternHit('date-of-birth', from + match.index, from + match.index + match[0].length));
    }
  }
  return hits;
}

function isBirth(soft: string, start: number, end: number): boolean {
  const after = soft.slice(end, end + 14);
  if (BORN_AFTER.test(after) || BORN_BEFORE.test(lineBefore(soft, start, 20))) return true;
  return COUPLED_AGE.test(after) && /(?:さん|氏|様|くん|ちゃん|本人|[男女]性?|[)）、 ])[ ]?[(（、,]?[ ]?$/.test(lineBefore(soft, start, 6)) && /^[ ]?[(（]/.test(after);
}

const HEADER = /(?:^|\n)(?=[^\n0-9]*(?:生年月日|誕生日))(?=[^\n]*[| ,])(?![^\n]*(?:[。をに]|日付|受付日|開始日|終了日|登録日|相談日|認定日|更新日))[^\n0-9]*\n/g;

/** Lines below a table header whose only column of dates is the date of birth, up to the first line without a date. */
function birthColumns(soft: string): readonly (readonly [number, number])[] {
  const columns: (readonly [number, number])[] = [];
  for (const header of soft.matchAll(HEADER)) {
    const from = header.index + header[0].length;
    let to = from;
    for (let line = 0; line < 60; line++) {
      const end = soft.indexOf('\n', to);
      const row = soft.slice(to, end < 0 ? soft.length : end);
      if (!/[0-9]/.test(row) && !/^[-| ]+$/.test(row)) break;
      to = end < 0 ? soft.length : end + 1;
      if (end < 0) break;
    }
    if (to > from) columns.push([from, to]);
  }
  return columns;
}
