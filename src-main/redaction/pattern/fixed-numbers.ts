import type { Hit } from '../find/hit.ts';
import type { Ranges } from '../text/line-ranges.ts';
import { DATE, LABEL, LETTER, type Lines, LONG_NUMBER, matchIn } from '../text/line-traits.ts';
import { asciiDigits } from '../text/numerals.ts';
import { isCardNumber, isLicenceNumber, isMyNumber } from './check-digits.ts';
import { lineBefore, patternHit } from './pattern-hit.ts';

const TWELVE =
  /(?<![0-9A-Za-z.-])(?:[0-9]{4}[ ・の-]?[0-9]{4}[ ・の-]?[0-9]{4}|[0-9]{12})(?![0-9]|[ -][0-9]|:[0-5][0-9])/g;
/** 20261119 0915: when somebody typed it. */
const DAY_AND_TIME = /^20[0-9]{2}(?:0[1-9]|1[0-2])[0-3][0-9][ ](?:[01][0-9]|2[0-3])[0-5][0-9]$/;
const CARD =
  /(?<![0-9A-Za-z-])(?:[0-9*xX×●＊•]{4}[ -]?){3}(?:[0-9]{2,4})(?![0-9])|(?<![0-9A-Za-z-])3[0-9]{3}[ -]?[0-9]{6}[ -]?[0-9]{4,5}(?![0-9])/g;
const RESIDENCE_CARD =
  /(?<![A-Za-z0-9])[A-Z]{2}[ ・-]{0,2}[0-9OIl](?:[ -]?[0-9OIl]){7}[ ・-]{0,2}[A-Z]{2}(?![A-Za-z0-9])/gi;
const PASSPORT = /(?<![A-Za-z0-9-])[A-Z]{2}[ ]?[0-9]{7}(?![A-Za-z0-9])/g;
const KANJI_PASSPORT = /(?<=旅券|パスポート|旅券番号)[ :：は]{0,3}([A-Z]{1,2}[〇零一二三四五六七八九]{7,8})/g;
const ONE_LETTER_PASSPORT = /(?<![A-Za-z0-9-])[A-Z][ -]?[0-9]{7,8}(?![A-Za-z0-9])/g;
/** A cell of a comma or bar separated row that holds nothing but a long number. */
const CELL = /(?<=[,|][^\n]{0,40}[,|][ ]?)[0-9]{7,12}(?=[ ]?(?:[,|\n]|$))/g;
const PENSION = /(?<![0-9A-Za-z-])[0-9]{4}[-の][0-9]{6}(?![0-9-])/g;
const EMPLOYMENT = /(?<![0-9A-Za-z-])[0-9]{4}-[0-9]{6}-[0-9](?![0-9-])/g;
/** 口座 *****40: all but the end struck out. */
const MASKED = /(?:口座|カード|番号|記号)[^\n0-9*×●]{0,6}([*xX×●＊•]{3,}[ -]?[0-9]{2,4})(?![0-9])/g;
const LAST_DIGITS = /(?:下|末尾)[ ]?[4四4]?[ ]?桁?[ ]?(?:は|が|:|の)?[ ]?[「『]?([0-9]{4})(?![0-9年月])/g;
const COURT_CASE =
  /(?:(?:令和|平成|昭和|[令平昭RHS])[ ]?(?:元|[0-9]{1,2}|[一二三四五六七八九十]{1,3})[ ]?年[ ]?\([一-龠々ァ-ヶぁ-ん]{1,3}\)|(?<![A-Za-z])[RHS][0-9]{1,2}[ ]?\((?:家|少|人|行|[ァ-ヶ])[ァ-ヶ]?\))[ ]?第?[ ]?(?:[0-9]{1,6}|[一二三四五六七八九十百千〇]{1,7})[ ]?号?/g;

/** Numbers recognisable without a label: My Number, licence, cards, residence card, passport, pension, employment insurance. */
export function findFixedNumbers(soft: string, lines: Lines): readonly Hit[] {
  const numbers = lines.having(LONG_NUMBER);
  return [
    ...twelveDigits(soft, numbers),
    ...cards(soft, numbers),
    ...plain(soft, lines, numbers, lines.having(LETTER)),
  ];
}

function twelveDigits(soft: string, numbers: Ranges): readonly Hit[] {
  const hits: Hit[] = [];
  matchIn(soft, numbers, TWELVE, (match, start) => {
    if (DAY_AND_TIME.test(match[0])) return;
    const digits = asciiDigits(match[0]);
    const before = lineBefore(soft, start, 18);
    const end = start + match[0].length;
    if (/免許/.test(before))
      hits.push(
        patternHit(
          'licence-number',
          /第$/.test(before) ? start - 1 : start,
          soft[end] === '号' ? end + 1 : end,
          isLicenceNumber(digits) ? ['check-digit'] : [],
        ),
      );
    else if (/マイナンバー|個人番号/.test(before))
      hits.push(patternHit('my-number', start, end, isMyNumber(digits) ? ['check-digit'] : []));
    else if (isMyNumber(digits)) hits.push(patternHit('my-number', start, end, ['check-digit']));
    else if (isLicenceNumber(digits) && digits === match[0])
      hits.push(patternHit('licence-number', start, end, ['check-digit']));
    else if (digits !== match[0]) hits.push(patternHit('my-number', start, end));
  });
  return hits;
}

function cards(soft: string, numbers: Ranges): readonly Hit[] {
  const hits: Hit[] = [];
  matchIn(soft, numbers, CARD, (match, start) => {
    const text = match[0].trimEnd();
    const isMasked = /[*xX×●＊•]{2}/.test(text) && /[0-9]{2,4}$/.test(text);
    const isLuhn = isCardNumber(asciiDigits(text));
    const isLabelled = /カード|クレジット|クレカ|デビット|card|VISA|JCB|Master/i.test(lineBefore(soft, start, 16));
    const isGrouped = /^[3-6][0-9]{3}([ -])[0-9]{4}\1[0-9]{4}\1[0-9]{4}$/.test(text);
    if (isMasked || isLuhn || isGrouped || (isLabelled && asciiDigits(text).length >= 14))
      hits.push(patternHit('card', start, start + text.length, isLuhn ? ['luhn'] : []));
  });
  return hits;
}

function plain(soft: string, lines: Lines, numbers: Ranges, words: Ranges): readonly Hit[] {
  const hits: Hit[] = [];
  for (const [pattern, type] of [
    [RESIDENCE_CARD, 'residence-card'],
    [PASSPORT, 'passport'],
    [EMPLOYMENT, 'insurance-number'],
  ] as const) {
    matchIn(soft, type === 'insurance-number' ? numbers : words, pattern, (match, start) =>
      hits.push(patternHit(type, start, start + match[0].length)),
    );
  }
  matchIn(soft, words, ONE_LETTER_PASSPORT, (match, start) => {
    if (/旅券|パスポート|passport/i.test(lineBefore(soft, start, 28)))
      hits.push(patternHit('passport', start, start + match[0].length));
  });
  matchIn(soft, words, KANJI_PASSPORT, (match, start) => {
    const end = start + match[0].length;
    hits.push(patternHit('passport', end - (match[1] ?? '').length, end));
  });
  matchIn(soft, lines.having(LABEL), LAST_DIGITS, (match, start) => {
    if (/カード|口座|番号|携帯|電話/.test(lineBefore(soft, start, 16)))
      hits.push(patternHit('card', start + match[0].length - 4, start + match[0].length));
  });
  matchIn(soft, lines.having(LABEL | LONG_NUMBER | LETTER), MASKED, (match, start) =>
    hits.push(patternHit('card', start + match[0].length - (match[1] ?? '').length, start + match[0].length)),
  );
  matchIn(soft, lines.having(DATE | LETTER), COURT_CASE, (match, start) =>
    hits.push(patternHit('case-number', start, start + match[0].length)),
  );
  matchIn(soft, numbers, CELL, (match, start) => hits.push(patternHit('identifier', start, start + match[0].length)));
  matchIn(soft, numbers, PENSION, (match, start) => {
    if (!/^0/.test(match[0]) || /年金/.test(lineBefore(soft, start, 12)))
      hits.push(patternHit('pension-number', start, start + match[0].length));
  });
  return hits;
}
