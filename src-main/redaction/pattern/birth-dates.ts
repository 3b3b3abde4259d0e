import type { Hit } from '../find/hit.ts';
import type { WrittenDate } from '../text/dates.ts';
import { BIRTH, type Lines, matchIn } from '../text/line-traits.ts';
import { NUMERAL } from '../text/numerals.ts';
import { BORN_AFTER, BORN_BEFORE } from './birth-context.ts';
import { lineBefore, patternHit } from './pattern-hit.ts';

const PART = new RegExp(
  `(?:元|${NUMERAL}{1,4})年(?:[ ]?${NUMERAL}{1,3}月)?|${NUMERAL}{1,2}月${NUMERAL}{1,3}日|(?<![0-9/])[0-9]{1,2}/[0-9]{1,2}(?![0-9/])`,
  'g',
);
const PACKED_AFTER_LABEL = /(?:生年月日|誕生日|DOB)[ :：はが（(|]{0,4}[0-9]{6}(?![0-9])/g;
const ERA_BEFORE = /(?:明治|大正|昭和|平成|令和|[明大昭平令MTSHR])[ ]?$/;
const COUPLED_AGE = /^[ ]?[(（][ ]?(?:満|当時)?[ ]?[0-9]{1,3}[ ]?[歳才]/;
const AFTER_PERSON = /(?:さん|氏|様|くん|ちゃん|本人|[男女]性?|[)）、 ])[ ]?[(（、,]?[ ]?$/;
const HEADER =
  /^(?=[^0-9]*(?:生年月日|誕生日))(?=.*[| ,])(?!.*(?:[。をに]|日付|受付日|開始日|終了日|登録日|相談日|認定日|更新日))[^0-9]*$/;

/** Dates in a birth context, whole or in part; other dates stay. */
export function findBirthDates(soft: string, lines: Lines, dates: readonly WrittenDate[]): readonly Hit[] {
  const columns = birthColumns(soft);
  const hits: Hit[] = [];
  for (const { start, end, iso } of dates) {
    const isColumn = iso !== null && columns.some(([from, to]) => start >= from && end <= to);
    const last = hits.at(-1);
    const isNextColumn = last !== undefined && start > last.end && /^[ ]{1,12}$/.test(soft.slice(last.end, start));
    if (isColumn || isNextColumn || isBirth(soft, start, end)) hits.push(patternHit('date-of-birth', start, end));
  }
  matchIn(soft, lines.having(BIRTH), PART, (match, at) => {
    const end = at + match[0].length;
    if (/[0-9]/.test(soft[at - 1] ?? '') || !isBirth(soft, at, end)) return;
    const era = ERA_BEFORE.exec(soft.slice(Math.max(0, at - 3), at))?.[0].length ?? 0;
    const isYear = match[0].includes('年');
    if (isYear && era === 0 && !/^(?:18|19|20)[0-9]{2}年/.test(match[0])) return;
    hits.push(patternHit('date-of-birth', at - era, end));
  });
  matchIn(soft, lines.having(BIRTH), PACKED_AFTER_LABEL, (match, at) =>
    hits.push(patternHit('date-of-birth', at + match[0].length - 6, at + match[0].length)),
  );
  return hits;
}

function isBirth(soft: string, start: number, end: number): boolean {
  const after = soft.slice(end, end + 14);
  if (BORN_AFTER.test(after) || BORN_BEFORE.test(lineBefore(soft, start, 20))) return true;
  return COUPLED_AGE.test(after) && AFTER_PERSON.test(lineBefore(soft, start, 6));
}

/** Lines below a table header whose only column of dates is the date of birth, up to the first line without a digit. */
function birthColumns(soft: string): readonly (readonly [number, number])[] {
  const columns: (readonly [number, number])[] = [];
  let checkedTo = -1;
  for (const { index: at } of soft.matchAll(/生年月日|誕生日/g)) {
    if (at < checkedTo) continue;
    const lineStart = soft.lastIndexOf('\n', at) + 1;
    const lineEnd = endOfLine(soft, at);
    if (lineEnd - lineStart < 200 && HEADER.test(soft.slice(lineStart, lineEnd))) {
      let to = lineEnd + 1;
      for (let line = 0; line < 60 && to < soft.length; line++) {
        const end = endOfLine(soft, to);
        const row = soft.slice(to, end);
        if (!/[0-9]/.test(row) && !/^[-| ]+$/.test(row)) break;
        to = end + 1;
      }
      columns.push([lineEnd, to]);
    }
    checkedTo = lineEnd;
  }
  return columns;
}

function endOfLine(soft: string, at: number): number {
  const end = soft.indexOf('\n', at);
  return end < 0 ? soft.length : end;
}
