import type { Hit } from '../find/hit.ts';
import { numeralValue } from '../text/numerals.ts';
import { guessHit, lineBefore, patternHit } from './pattern-hit.ts';

const AGE = '([0-9]{1,3}|[一二三四五六七八九十]{1,4})';
/** S22.3.3（79）, S22.3.3（79歳）. */
const IN_BRACKETS = /^[ ]?[(（][ ]?(?:満|当時)?[ ]?([0-9]{1,3})[ ]?(?:(さい|サイ|[歳才])|\)|）)/;
/** S22.3.3　79, "1954/04/03","72": the next cell. */
const IN_NEXT_CELL = new RegExp(`^生?["']?[ |,/・]{1,4}["']?(?:満)?${AGE}(?=["']?[ ]?(?:[|,/、。)）」\\n 歳才"']|$))`);
/** 昭和33年8月6日、六十八）, S24.5.5で、もう七十七: said in one breath. */
const SAID_NEXT = new RegExp(
  `^生?(?:まれ)?(?:だで|ですけど|やけん?|だから|ですから|やから|じゃけん?|だけど|だもん?で|なので|なんで|さかい|で|、|は|だ|や){1,2}[、 ]?(?:もう|今年で?|ことしで?|いま|今|満|現在|数えで?)?[、 ]?${AGE}(?=[)）」歳才。でだやよじに ]|$|\\n)`,
);
/** 102歳（T13.2.29）: the age before the date. */
const BEFORE =
  /(?<![0-9〇一二三四五六七八九十])([0-9]{1,3}|[一二三四五六七八九十]{1,4})[ ]?[歳才](?:[0-9]{1,2}[かカヶケヵ箇]月)?[ ]?[(（、,/・ |]{1,3}$/;
/** 番号 20326541、80、S21.1.30: the cell before. */
const IN_CELL_BEFORE = /[0-9A-Za-z一-龠々ぁ-んァ-ヶ)）][ ]?[、,|・ ][ ]?([1-9][0-9])[ ]?[、,|・][ ]?$/;
/** 41で、1985年4月1日生まれ: the bare age before it. */
const AHEAD =
  /(?<![0-9〇一二三四五六七八九十])([0-9]{2}|[一二三四五六七八九]?十[一二三四五六七八九]?)(?:で、?|、|・|[ ])$/;
const DATE_ENDS = /^[ ]?(?:[)）、。,\n|/]|生|と(?:誤|記|書|ある|あっ|あり)|$)/;
/** （S29.3.3）72歳: the age right behind. */
const RIGHT_BEHIND = /^[ ]?[)）、, ]{1,2}(?:満)?([0-9]{1,3})[ ]?[歳才](?!以|未|到|児|の壁)/;
const AFTER_PERSON = /(?:さん|氏|様|くん|ちゃん|本人|[男女]性?|[)）、 ])[ ]?[(（、,]?[ ]?$/;
/** Days before this are hardly ever those of the papers themselves. */
const LAST_CHILD = '2015';
/** The years in which papers are written. */
const FIRST_YEAR = 2015;
const LAST_YEAR = 2045;
/** Below this, the number in the next cell may be a count. */
const GROWN = 15;

/** How sure a date is a birth by an age beside it that fits it: whoever counts from that day is that old in these years. */
export function fitsAge(soft: string, start: number, end: number, iso: string | null): 'pattern' | 'guess' | null {
  const after = soft.slice(end, end + 14);
  const before = BEFORE.exec(lineBefore(soft, start, 14))?.[1];
  if (before !== undefined && DATE_ENDS.test(after) && isNow(iso, numeralValue(before))) return 'pattern';
  const right = RIGHT_BEHIND.exec(after)?.[1];
  if (right !== undefined && (iso ?? LAST_CHILD) < LAST_CHILD && isNow(iso, Number(right))) return 'pattern';
  const coupled = IN_BRACKETS.exec(after);
  if (coupled) {
    const age = Number(coupled[1]);
    const isClear = coupled[2] !== undefined || age >= 10;
    if (isClear && isNow(iso, age)) return 'pattern';
    if (coupled[2] !== undefined && AFTER_PERSON.test(lineBefore(soft, start, 6))) return 'pattern';
  }
  const cell = IN_CELL_BEFORE.exec(lineBefore(soft, start, 10))?.[1];
  if (cell !== undefined && (iso ?? LAST_CHILD) < LAST_CHILD && isNow(iso, Number(cell))) return 'guess';
  const next = numeralValue(IN_NEXT_CELL.exec(after)?.[1] ?? '');
  if (isNow(iso, next)) return next >= GROWN && /^[^ ]/.test(after) ? 'pattern' : 'guess';
  return isNow(iso, numeralValue(SAID_NEXT.exec(after)?.[1] ?? '')) ? 'guess' : null;
}

/** The age behind a date of birth, where nothing else says that it is one. */
export function ageBehind(soft: string, end: number, iso: string | null): readonly Hit[] {
  const after = soft.slice(end, end + 14);
  for (const pattern of [IN_NEXT_CELL, SAID_NEXT]) {
    const match = pattern.exec(after);
    const age = match?.[1] ?? '';
    if (match && isNow(iso, numeralValue(age)))
      return [patternHit('age', end + match[0].length - age.length, end + match[0].length)];
  }
  const coupled = IN_BRACKETS.exec(after);
  if (!coupled || coupled[2] !== undefined) return [];
  const start = end + coupled[0].lastIndexOf(coupled[1] ?? '');
  return [patternHit('age', start, start + (coupled[1] ?? '').length)];
}

/** The bare age before a date of birth. */
export function ageAhead(soft: string, start: number, iso: string | null): readonly Hit[] {
  const match = AHEAD.exec(lineBefore(soft, start, 10));
  if (!match || !isNow(iso, numeralValue(match[1] ?? ''))) return [];
  const from = start - match[0].length;
  return [guessHit('age', from, from + (match[1] ?? '').length)];
}

/** Whether whoever was born on a day is so old in these years. */
function isNow(iso: string | null, age: number): boolean {
  const year = iso === null ? Number.NaN : Number(iso.slice(0, 4)) + age;
  return age >= 1 && year >= FIRST_YEAR && year <= LAST_YEAR;
}
