import type { Hit } from '../find/hit.ts';
import type { WrittenDate } from '../text/dates.ts';
import { AGE, BIRTH, DATE, type Lines, matchIn } from '../text/line-traits.ts';
import { NUMERAL } from '../text/numerals.ts';
import { KIN_BEHIND } from './age-context.ts';
import { ageAhead, ageBehind, fitsAge } from './birth-ages.ts';
import { BORN_ABOVE, BORN_AFTER, BORN_ASKED, BORN_BEFORE, NOT_BORN_AFTER, PERSON_FOLLOWS } from './birth-context.ts';
import { SUM } from './columns.ts';
import { guessHit, lineBefore, patternHit, standsAt } from './pattern-hit.ts';

const PART = new RegExp(
  `(?<![0-9])[0-9]{2}年[ ]?[0-9]{1,2}月[ ]?[0-9]{1,2}日|(?:元|${NUMERAL}{1,4})年(?:[ ]?の?${NUMERAL}{1,3}月|元[旦日]|の(?:正月|元[旦日]|春|夏|秋|冬|暮れ?)(?=生まれ))?|${NUMERAL}{1,2}月の?${NUMERAL}{1,3}日|(?<![0-9/])[0-9]{1,2}/[0-9]{1,2}(?![0-9/])|(?<![0-9-])[01][0-9]-[0-3][0-9](?![0-9-])|${NUMERAL}{1,2}月(?!${NUMERAL})|(?<![0-9])[0-9]{2}年(?=[ ]?(?:生まれ|生れ|うまれ|産まれ))|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?[ ][0-9]{1,2}(?:st|nd|rd|th)?(?![0-9])`,
  'g',
);
/** 3月3日で73歳: the day on which somebody comes of an age. */
const DAY_OF_AGE = new RegExp(
  `${NUMERAL}{1,2}月${NUMERAL}{1,3}日(?=で(?:満|数えで?)?[ ]?${NUMERAL}{1,3}[ ]?[歳才])`,
  'g',
);
const PACKED_AFTER_LABEL =
  /(?:生年月日|誕生日|DOB)(?:[^0-9\n]{0,12}?([1-5]?-?[0-9]{6})(?![0-9])|[ |:]{1,3}([MTSHR明大昭平令]?[0-9]{1,4}[ ]?\|[ ]?[0-9]{1,2}[ ]?\|[ ]?[0-9]{1,2})(?![0-9]))/g;
/** S23生まれ, 生年 1948. */
const YEAR_ALONE =
  /(?<![A-Za-z0-9])(?:明治|大正|昭和|平成|令和|[明大昭平令MTSHR])[ ]?[0-9]{1,2}(?=[ ]?(?:生まれ|生れ|うまれ|年?生(?![活徒命産計きか涯物])))|(?<![0-9A-Za-z./-])(?:18|19|20)[0-9]{2}(?=[ ]?(?:生まれ|生れ|うまれ|産まれ))|(?<![A-Za-z0-9])[MTSHR][0-9]{1,2}[./][0-9]{1,2}(?=[ ]?(?:生まれ|生れ|うまれ|生(?![活徒命産計きか涯物])))|(?<=[Bb]orn(?:[ ]in)?[ ])(?:[A-Z][a-z]{2,8}[ ])?(?:19|20)[0-9]{2}(?![0-9])|(?<=(?:生年|生まれ年|生れ年)[ :は]{0,3})(?:[MTSHR明大昭平令]|昭和|大正|平成|令和)[ ]?[0-9]{1,2}年?(?![0-9./-])|(?:元[日旦]|大晦日|七夕)(?=の?(?:生まれ|誕生))|(?:[子丑寅卯辰巳午未申酉戌亥]|(?<![ぁ-ん])(?:ね|うし|とら|たつ|うま|ひつじ|さる|とり|いぬ|いのしし))年(?=の?生まれ)|(?<=(?:生年|生まれ年|生れ年)[ :：は]{0,3})[12][0-9]{3}(?![0-9])/g;
/** 昭和3l年l2月O3日: a scanned date beside 生年月日 or 生. */
const SCANNED =
  /(?:(?:明治|大正|昭和|平成|令和|西暦|[明大昭平令MTSHR])[ ]{0,2})?(?:元|[0-9OoQlI|ZSB]{1,4})[ ]{0,2}[年./・-][ ]{0,2}[0-9OoQlI|ZSB]{1,2}[ ]{0,2}[月./・-][ ]{0,2}[0-9OoQlI|ZSB]{1,2}(?![0-9OlI])[ ]?日?|(?:昭和|平成|大正|令和|[昭平大令MTSHR])[ ]?[0-9〇一二三四五六七八九十]{1,3}[ 、][0-9〇一二三四五六七八九十OolI]{1,3}[ 、][0-9〇一二三四五六七八九十OolI]{1,3}(?![0-9OolI])/g;
/** 私は97.1.25: a day with a short year that somebody says of themselves. */
const OF_ONESELF =
  /(?<=(?:私|わたし|わたくし|あたし|僕|ぼく|俺|おれ|自分|本人)(?:は|が)[、 ]?)[0-9]{2}[./][0-9]{1,2}[./][0-9]{1,2}(?![0-9./])/g;
const ERA_BEFORE = /(?:明治|大正|昭和|平成|令和|[明大昭平令MTSHR])[ ]?$/;
const PERSON_BRACKET =
  /(?:氏名[ ]?[:：]?[ ]?[^\n0-9()]{2,12}\([ ]?$)|(?:さん|氏|様|くん|ちゃん|本人|世帯主|長男|次男|二男|三男|長女|次女|二女|三女|夫|妻|父|母|祖父|祖母|兄|弟|姉|妹|子|孫)(?:[ ]?[一-龠々ぁ-んァ-ヶー]{1,5})?[ ]?\([ ]?$/;
const PERSON_ROW =
  /(?:^|[|\n、]|^[ ]?[0-9]{1,2}[ .])[ ]{0,3}(?:本人|世帯主|世帯員|夫|妻|長男|次男|二男|三男|長女|次女|二女|三女|子|父|母|祖父|祖母|兄|弟|姉|妹|孫)[ |/,:]{1,4}(?:[^\n0-9|/,]{2,14}[ |/,]{1,4}){0,2}$|[ |/,・(](?:男|女)[ |/,・]{1,4}$/;
const HEADER =
  /^(?=[^0-9]*(?:生年月日|誕生日))(?=.*[| ,])(?!.*(?:[。をに]|[〇一二三四五六七八九十]{2}|日付|受付日|開始日|終了日|登録日|相談日|認定日|更新日))[^0-9]*$/;

/** 昭和29年3月3日（1954年）: the same year once more. */
const OTHER_YEAR_BEHIND = /^[ ]?\((?:(?:18|19|20)[0-9]{2}|[明大昭平令MTSHR][0-9]{1,2})年?\)/;
/** Whoever was born before this is grown up. */
const OLD_DAY = '1997';
/** 昭和29年3月3日（戸籍）, 戸籍上は昭和29年3月3日: an old day that is the last of its phrase. */
const OLD_DAY_ENDS =
  /^[ ]?(?:[(（](?:戸籍|申告|自称|本人|住民票|保険証|推定|届|和暦|西暦|実際)|[ ]?と(?:印字|記載|あ[っり]|書)|(?=[)）」』]|[ ]*(?:[|,\n]|$)))/;
/** 保険証では平成30年2月13日: what a paper says of somebody. */
const PAPER_SAYS =
  /(?:保険証|戸籍|住民票|免許証?|手帳|通帳|在留カード|パスポート|旅券|資格確認書|診察券)(?:では|には|だと|上は|によると|によれば|の記載は)[、「]?$|(?:こども|子ども|子供|お子さん|むすこ|むすめ|赤ちゃん)(?:は|の|:|[ ]){1,3}$/;
/** Days of the last years are those of what papers tell. */
const RECENT = '2023';
/** 、春日野市勝川町: where somebody of that day lives. */
const HOME_NEXT = /^[ ]?[、,　 ][ ]?(?:〒|[一-龠々ぁ-んァ-ヶ]{1,5}[市区町村][一-龠々])/;
/** 上荒井小6年　平27.8.2: the grade of a pupil in the cell before. */
const GRADE_BEFORE =
  /(?:[小中高]|小学|中学|高校|学校)[ ]?[1-6一二三四五六][ ]?年?生?(?:[0-9A-Z一二三四五六][ ]?組)?[ ]?(?:[、,|　 /・(（]{1,3})$/;
/** もうすぐ三つだろ、R5.12.24: an age, and in the same breath the day. */
const AGE_SAID_BEFORE =
  /(?:[二三四五六七八九2-9]つ|[0-9]{1,3}[歳才])(?:だ(?:ろう?|よ|ね|な)|です(?:よ|ね|よね)?|で)?、[ ]?$/;
const LAST_IN_BRACKET = /[一-龠々ぁ-んァ-ヶー][ ]?[(（](?:[^()（）\n]{1,14}[、,・ ])?[ ]?$/;
const NO_BIRTH_BEFORE =
  /(?:設立|開設|創立|創業|開業|建築|竣工|新築|築|告示|改正|施行|制定|公布|発行|発令|取得|交付|認定|入[所居院社学職]|採用|退[所居院社学職]|契約|登記|登録|開始|終了|受付|婚姻|結婚|離婚|死亡|没|転[入出居]|卒業|判決|期[日限間]|[年日]付|起算|当時|以[来降前後]|から|より|[〜~-])[^。\n]{0,10}$/;
/** 2026/11/20現在: when a table was made. */
const AS_OF = /^[ ]?(?:現在|時点|受理|受付|確認|作成|更新|開始|決定|認定|付|退|入|分|締|請求)/;

/** Dates in a birth context, whole or in part; other dates stay. */
export function findBirthDates(soft: string, lines: Lines, dates: readonly WrittenDate[]): readonly Hit[] {
  const columns = birthColumns(soft);
  const hits: Hit[] = [];
  for (const { start, end, iso } of dates) {
    const isColumn = iso !== null && columns.some(([from, to]) => start >= from && end <= to);
    const last = hits.at(-1);
    const isNextColumn =
      last !== undefined &&
      last.source === 'pattern' &&
      start > last.end &&
      /^[ |,]{1,12}$/.test(soft.slice(last.end, start));
    const from = soft.slice(start - 2, start) === '西暦' ? start - 2 : start;
    const isAsOf = AS_OF.test(soft.slice(end, end + 3));
    const to = end + (OTHER_YEAR_BEHIND.exec(soft.slice(end, end + 12))?.[0].length ?? 0);
    const fit = NOT_BORN_AFTER.test(soft.slice(end, end + 8)) ? null : fitsAge(soft, start, to, iso);
    if (((isColumn || isNextColumn) && !isAsOf) || fit === 'pattern' || isBirth(soft, start, end))
      hits.push(patternHit('date-of-birth', from, to), ...ageBehind(soft, to, iso), ...ageAhead(soft, from, iso));
    else if (isBracketed(soft, start, end) || isInRow(soft, start, end)) {
      const hit = patternHit('date-of-birth', start, end);
      hits.push(iso !== null && iso < '2009' ? hit : { ...hit, source: 'guess' }, ...ageBehind(soft, end, iso));
    } else if (fit === 'guess')
      hits.push(
        guessHit('date-of-birth', from, to),
        ...ageBehind(soft, to, iso).map((hit) => ({ ...hit, source: 'guess' as const })),
        ...ageAhead(soft, from, iso),
      );
    else if (
      (last?.type === 'date-of-birth' && soft.slice(last.end, start) === '、') ||
      isOldDay(soft, start, end, iso) ||
      isSaidOf(soft, start, end, iso)
    )
      hits.push(guessHit('date-of-birth', start, end));
  }
  matchIn(soft, lines.having(BIRTH), PART, (match, at) => {
    const end = at + match[0].length;
    if (/[0-9]/.test(soft[at - 1] ?? '')) return;
    if (!isBirth(soft, at, end) && fitsAge(soft, at, end, null) === null) return;
    const era = ERA_BEFORE.exec(soft.slice(Math.max(0, at - 3), at))?.[0].length ?? 0;
    const isYear = match[0].includes('年');
    if (
      isYear &&
      era === 0 &&
      !/^[〇一二三四五六七八九十]{2,4}年[〇一二三四五六七八九十]{1,2}月$/.test(match[0]) &&
      !/^(?:(?:18|19|20)[0-9]{2}年|(?:[0-9]{2}|[二三四五六七八九]?十[一二三四五六七八九]?)年$|[0-9]{2}年[ ]?[0-9]+月[ ]?[0-9]+日)/.test(
        match[0],
      )
    )
      return;
    const hit = patternHit('date-of-birth', at - era, end);
    hits.push(/^[^年]{1,3}月$/.test(match[0]) ? { ...hit, source: 'guess' } : hit);
  });
  matchIn(soft, lines.having(AGE), DAY_OF_AGE, (match, at) =>
    hits.push(patternHit('date-of-birth', at, at + match[0].length)),
  );
  matchIn(soft, lines.having(BIRTH), PACKED_AFTER_LABEL, (match, at) =>
    hits.push(
      patternHit('date-of-birth', at + match[0].length - (match[1] ?? match[2] ?? '').length, at + match[0].length),
    ),
  );
  matchIn(soft, lines.having(BIRTH), YEAR_ALONE, (match, at) =>
    hits.push(patternHit('date-of-birth', at, at + match[0].length)),
  );
  matchIn(soft, lines.having(DATE), OF_ONESELF, (match, at) =>
    hits.push(guessHit('date-of-birth', at, at + match[0].length)),
  );
  matchIn(soft, lines.having(BIRTH), SCANNED, (match, at) => {
    const end = at + match[0].trimEnd().length;
    if (!/[A-Za-z0-9]/.test(soft[at - 1] ?? '') && isBirth(soft, at, end))
      hits.push(patternHit('date-of-birth', at, end));
  });
  return hits;
}

function isBirth(soft: string, start: number, end: number): boolean {
  const after = soft.slice(end, end + 14);
  if (NOT_BORN_AFTER.test(after)) return false;
  if (BORN_AFTER.test(after) || PERSON_FOLLOWS.test(after) || BORN_BEFORE.test(lineBefore(soft, start, 24)))
    return true;
  if (BORN_ASKED.test(soft.slice(Math.max(0, start - 48), start))) return true;
  const isFirst = /^[ |>]*$/.test(lineBefore(soft, start, 24));
  return isFirst && BORN_ABOVE.test(soft.slice(Math.max(0, start - 48), start));
}

/** A day of long ago with nothing to say what happened on it: most often a birth. */
function isOldDay(soft: string, start: number, end: number, iso: string | null): boolean {
  if (iso === null || iso >= OLD_DAY || !OLD_DAY_ENDS.test(soft.slice(end, end + 14))) return false;
  return !NO_BIRTH_BEFORE.test(lineBefore(soft, start, 24));
}

/** 保険証では平成30年2月13日, 眞鍋リナ（小五、H27.8.11）: what a paper or a bracket behind a name says of somebody. */
function isSaidOf(soft: string, start: number, end: number, iso: string | null): boolean {
  if (iso === null) return false;
  const before = lineBefore(soft, start, 14);
  if (PAPER_SAYS.test(before) || AGE_SAID_BEFORE.test(before) || standsAt(KIN_BEHIND, soft, end)) return true;
  if (iso >= RECENT) return false;
  if (HOME_NEXT.test(soft.slice(end, end + 10)) || GRADE_BEFORE.test(before)) return true;
  return LAST_IN_BRACKET.test(lineBefore(soft, start, 24)) && /^[ ]?[)）]/.test(soft.slice(end, end + 2));
}

/** 本人　灯台太郎　昭31.12.3: a row about a person, told by the relation or the sex before the date. */
function isInRow(soft: string, start: number, end: number): boolean {
  return /^[ ]{0,3}(?:[|/,)\n(、]|$| )/.test(soft.slice(end, end + 4)) && PERSON_ROW.test(lineBefore(soft, start, 40));
}

/** 本人（H4.2.11）: a date alone in brackets behind a person. */
function isBracketed(soft: string, start: number, end: number): boolean {
  return /^[ ]?[)、,・]/.test(soft.slice(end, end + 2)) && PERSON_BRACKET.test(lineBefore(soft, start, 16));
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
        if (SUM.test(row) || (!/[0-9]/.test(row) && !/^[-| ]+$/.test(row))) break;
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
