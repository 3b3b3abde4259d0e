import type { Hit } from '../find/hit.ts';
import { DATE, type Lines, matchIn } from '../text/line-traits.ts';
import { BORN_AFTER, BORN_BEFORE, NOT_BORN_AFTER } from './birth-context.ts';
import { lineBefore, patternHit } from './pattern-hit.ts';

/** What asks for a birth, in kanji and as it is written by hand in kana or printed by old machines. */
const ASKED =
  /生年月日|誕生日|生まれ(?=年?は?[。？?])|たんじょうび|タンジ[ョヨ]ウビ|うまれた[ ]?(?:ひ|日|とし|の)|せいねんがっぴ|セイネンガ[ツッ][ヒピ]/g;
const NUMERAL = '[0-9〇一二三四五六七八九十]';
const KANA_ERA = '(?:シ[ョヨ]ウワ|ヘイセイ|レイワ|タイシ[ョヨ]ウ|しょうわ|へいせい|れいわ|たいしょう)';
const YEAR_END = '[ ]?(?:年|ネン|ねん)[ ]?';
const DAY = `${NUMERAL}{1,3}[ ]?(?:月|ガツ|がつ)[ ]?${NUMERAL}{1,3}[ ]?(?:日|ニチ|にち|カ|か)?`;
const POINTED = '[0-9]{1,4}[./・-][0-9]{1,2}[./・-][0-9]{1,2}';
/** The answer, on the same line or said by somebody else on the next; whole or only the year. */
const ANSWER = new RegExp(
  `年?(?:は|って|、)?[^\\n0-9。、をに]{0,8}[。？?、」』: ]{0,4}\\n?(?:[^\\n0-9。:>をに]{0,10}[:>][ ]?)?[「『]?(?:えっ?と|ええと|はい|ええ|うん|あの|それは)?[、。… ]{0,2}((?:${KANA_ERA}|昭和|平成|大正|令和|[明大昭平令MTSHR])?[ ]?(?:元|${NUMERAL}{1,4})${YEAR_END}(?:の?${DAY})?|${DAY}|(?:${KANA_ERA}|[MTSHR])?[ ]?${POINTED})(?![0-9]|に[一1二2]|[ ]?(?:ごと|ぶり|以[上下前後]|[前後]|現在|時点))`,
  'y',
);
/** ショウワ22ネン3ガツ3カ, しょうわ22ねん: dates in kana, which nothing else reads. */
const KANA_DATE = new RegExp(
  `${KANA_ERA}[ ]?[0-9]{1,2}(?:${YEAR_END}(?:${DAY})?|[./・-][0-9]{1,2}[./・-][0-9]{1,2})|(?<![0-9])(?:19|20)[0-9]{2}ねん[ ]?(?:${DAY})?`,
  'g',
);

/** 「お誕生日は」「三月三日」, ｼｮｳﾜ22ﾈﾝ3ｶﾞﾂ3ｶ ｳﾏﾚ: births that are asked for, and births in kana. */
export function findBirthAnswers(soft: string, lines: Lines): readonly Hit[] {
  const hits: Hit[] = [];
  const push = (start: number, text: string): void => {
    const end = start + text.trimEnd().length;
    if (!NOT_BORN_AFTER.test(soft.slice(end, end + 8))) hits.push(patternHit('date-of-birth', start, end));
  };
  for (const { index, 0: label } of soft.matchAll(ASKED)) {
    ANSWER.lastIndex = index + label.length;
    const date = ANSWER.exec(soft)?.[1];
    if (date !== undefined) push(ANSWER.lastIndex - date.length, date);
  }
  matchIn(soft, lines.having(DATE), KANA_DATE, (match, at) => {
    const end = at + match[0].length;
    if (BORN_AFTER.test(soft.slice(end, end + 14)) || BORN_BEFORE.test(lineBefore(soft, at, 24))) push(at, match[0]);
  });
  return hits;
}
