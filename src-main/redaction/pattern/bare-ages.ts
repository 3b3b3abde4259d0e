import type { Hit } from '../find/hit.ts';
import { lineAt } from '../text/line-at.ts';
import { numeralValue } from '../text/numerals.ts';
import {
  ABOUT,
  ABOUT_PERSON,
  AGE_ASKED,
  AGE_LABEL,
  BECOMES,
  BORN_BEFORE_AGE,
  COUNTS,
  DIRECTLY_OF,
  IS_AGE,
  KIN_BEHIND,
  LIFE_EVENT,
  MEASURED,
  NEAR_PERSON,
  OF_AGE,
  OF_NAMED,
  OF_PERSON,
  OF_ROLE,
  PERSON_ROW,
  ROUGHLY,
  ROW_END,
  SEEMS,
  SEEMS_BEFORE,
  SEX_AFTER,
  SEX_BEFORE,
  SIGN_BEFORE,
  TIME_BEFORE,
  YOUNG_ROW,
} from './age-context.ts';
import { guessHit, lengthAt, lineBefore, patternHit, standsAt } from './pattern-hit.ts';
import { eachShortNumber } from './short-numbers.ts';
import { GROWN, isCounting, isHundred, isSaid, isTold } from './told-ages.ts';

const LED =
  /(?:満|享年|行年|数え年?で?|当年とって|よわい|(?<![年])齢)[ 、]?$|(?<![0-9〇一二三四五六七八九十])(?:[1-9][0-9]|[一二三四五六七八九十]{1,3})[、~〜]$/;
/** What belongs to the age behind its number: 七十過ぎ, 80ちょうど. */
const TAIL =
  /[ ]?(?:有[一二三四五六七八九]|、[1-9一二三四五六七八九](?![0-9十百人名件回つ])|(?:代?(?:前半|半ば|なかば|後半)|代|路(?![線上面地]))(?:くらい|ぐらい|手前|過ぎ)?|がらみ|絡み|過ぎ|すぎ|そこそこ|手前|前(?=[のかだで。、」])|前後|近[くい]|を(?:少し|ちょっと|ちょい|とうに|とっくに)過ぎた?|なんぼか?|いくつ|ばかり|くらい|ぐらい|見当|ちょうど|ジャスト|歳|[ -]?years?[ -]old|[ -]?sai(?![A-Za-z])|y\/o|y\.[ ]?o\.?|y(?:o|rs?)?(?![a-z])|[MF](?=[、,。/ )\n]|$))/y;
/** 七十四、五: one or the next. */
const ABOUT_TWO = /、[1-9一二三四五六七八九](?![0-9〇一二三四五六七八九十百])/y;
/** With a unit of its own: ages.ts. */
const OLD = /[ ]?さい/y;
const OLDEST = 119;
const REACH = 34;
/** Further ages of one list: 子：11、8. */
const NEXT =
  /[ ]?[、,・と][ ]?([0-9]{1,2}|[一二三四五六七八九十]{1,3}|[一二三四五六七八九]つ)(?=[ ]?(?:[、,。)）」\n 　と]|$|の|に|です|だ))/y;

/** 十のとき: the one number under eleven that is told so. */
const AT_TEN = /の(?:とき|時(?![点間刻代期])|頃|ころ|年に|春に|冬に|歳に)/y;
/** 八十九と: the one before another. */
const WITH = /(?<![0-9一二三四五六七八九十])([0-9]{1,2}|[一二三四五六七八九十]{1,4})と$/;

/** 「69です: somebody answers. */
const QUOTED = /(?:です|や[。、で」]|だ[よ。、」]|じゃ[よけ。、」]|よ[。、」])/y;

/** 、15: one more of the row. */
const ANOTHER = /[、,・/][ ]?[0-9]{1,2}(?=[、,・/)。\n ]|$)/y;

/** …も受講希望、二十六、: between marks in words, where a count would have its unit. */
const TENS_ALONE = /^[二三四五六七八九]十[一二三四五六七八九]?$/;
const ALONE_BEFORE = /(?<![一二三四五六七八九十〇]|(?<![0-9-])[0-9]{1,2})[、。]$/;
const ALONE_BEHIND = /(?:[、。\n](?![0-9一二三四五六七八九十〇])|$)/y;
/** 0265-00-8317　87: the last cell of a row about a person. */
const BEHIND_PHONE = /(?:0[0-9]{1,4}-[0-9]{1,4}-[0-9]{4}|[0-9]{12})[ |]{1,4}$/;
const LINE_END = /[ ]{0,3}(?:\n|$)|[ ]{1,3}[一-龠々ぁ-んァ-ヶ]/y;
/** 、40くらい: about an age, with nothing else said. */
const ROUGH_END = /(?:くらい|ぐらい|位|前後)(?=[、。)\n]|$)/y;

/** Behind a number beside a person: a mark, a particle or the end, and nothing that is counted. */
const NO_COUNT =
  /(?:[、。)）」』!！?？\n]|$|[ ]{1,4}(?=[一-龠々ァ-ヶーぁ-ん\n]|$)|と(?!も)|で|です|だ|や|じゃ|に(?:な|も|し)|の(?:人|方|男|女|母|父|息子|娘|夫|妻|独|身|とき|時|頃|ころ)|も(?=[一-龠々])|が(?=[一-龠々])|って|さい|くらい|ぐらい|過ぎ|すぎ)/y;
/** J.O.さん（女、33）: behind a word or two in the brackets of a name. */
const NAME_BRACKET = /(?:さん|くん|ちゃん|氏|様|君|[A-Z]\.?|[一-龠々ァ-ヶ]{2})[ ]?[(][^()\n]{1,26}[、,・ ][ ]?$/;

type Certainty = 'pattern' | 'guess' | null;

/** 父が八十四, 満七十三, 48（女）, 妻：68: ages without 歳, told by what stands around them. */
export function findBareAges(soft: string): readonly Hit[] {
  const hits: Hit[] = [];
  eachShortNumber(soft, ({ start, end }) => {
    if (lengthAt(COUNTS, soft, end) > 0 || lengthAt(OLD, soft, end) > 0) return;
    const written = soft.slice(start, end);
    const value = numeralValue(written);
    if (!(value >= 1 && value <= OLDEST)) return;
    const two = Math.max(0, lengthAt(ABOUT_TWO, soft, end));
    const source =
      judged(soft, start, end, value, written) ?? (two > 0 ? judged(soft, start, end + two, value, written) : null);
    if (source === null) return;
    hits.push({
      ...patternHit('age', start - ledBy(soft, start), end + Math.max(0, lengthAt(TAIL, soft, end))),
      source,
    });
    const first = WITH.exec(lineBefore(soft, start, 6))?.[1];
    if (first) hits.push(guessHit('age', start - 1 - first.length, start - 1));
    hits.push(...furtherAges(NEXT, soft, end));
  });
  return hits;
}

/** Ages that follow one another from an offset on, each the first group of a sticky pattern. */
export function furtherAges(pattern: RegExp, soft: string, from: number): readonly Hit[] {
  const hits: Hit[] = [];
  pattern.lastIndex = from;
  for (let next = pattern.exec(soft); next; next = pattern.exec(soft)) {
    const to = pattern.lastIndex;
    hits.push(guessHit('age', to - (next[1] ?? '').length, to));
  }
  return hits;
}

/** Whether a number is one of at least two in a row of young people's ages. */
function isInYoungRow(soft: string, end: number, before: string): boolean {
  if (!YOUNG_ROW.test(before)) return false;
  return standsAt(ANOTHER, soft, end) || (/[0-9][、,・/][ ]?$/.test(before) && standsAt(ROW_END, soft, end));
}

function judged(soft: string, start: number, end: number, value: number, written: string): Certainty {
  const before = lineBefore(soft, start, REACH);
  if (AGE_LABEL.test(before)) return 'pattern';
  const isIdiom = /^[一二三十百]$/.test(written);
  if (lengthAt(SEX_AFTER, soft, end) > 0) return 'pattern';
  if (value >= 3 && AGE_ASKED.test(soft.slice(Math.max(0, start - 48), start))) return 'pattern';
  const isLike = lengthAt(IS_AGE, soft, end) >= 0;
  if (isLike && BORN_BEFORE_AGE.test(before)) return 'pattern';
  if (standsAt(KIN_BEHIND, soft, end)) return 'guess';
  const isBracketed = soft[end] === ')' && value >= GROWN && NAME_BRACKET.test(before);
  if (SEX_BEFORE.test(before) && lengthAt(ROW_END, soft, end) >= 0) {
    if (isCounted(soft, start)) return isBracketed ? 'guess' : null;
    return value >= 10 ? 'pattern' : 'guess';
  }
  if (written === '十' && lengthAt(AT_TEN, soft, end) > 0) return 'guess';
  if (written === '十' && OF_PERSON.test(before) && /^[、。でだ]/.test(soft.slice(end, end + 1))) return 'guess';
  if (isIdiom)
    return written === '百' &&
      (isHundred(soft, start, end) || (OF_PERSON.test(before) && lengthAt(BECOMES, soft, end) > 0))
      ? 'guess'
      : null;
  if (isLike && OF_PERSON.test(before)) return value >= 10 ? 'pattern' : 'guess';
  if (!isLike && isSaid(soft, end, written) && OF_PERSON.test(before)) return 'guess';
  if (PERSON_ROW.test(before) && lengthAt(ROW_END, soft, end) >= 0) {
    if (isCounted(soft, start)) return null;
    return value >= 10 && !MANY_ROW.test(before) ? 'pattern' : 'guess';
  }
  if (isLike && /子(?:ども|供)[はが]$/.test(before)) return 'guess';
  if (isBracketed || isInYoungRow(soft, end, before)) return 'guess';
  if (isLike && value >= 10 && SIGN_BEFORE.test(before)) return 'guess';
  if (value < 10) return null;
  if (TENS_ALONE.test(written) && ALONE_BEFORE.test(before) && standsAt(ALONE_BEHIND, soft, end)) return 'guess';
  if (value >= GROWN && /[、。]$/.test(before) && standsAt(ROUGH_END, soft, end)) return 'guess';
  if (BEHIND_PHONE.test(before) && value >= GROWN && standsAt(LINE_END, soft, end)) return 'guess';
  if (DIRECTLY_OF.test(before) || (isLike && OF_NAMED.test(before))) return 'guess';
  if (value < GROWN) return isTold(soft, start, end, value) ? 'guess' : null;
  if (/^[二三四五六七]十$/.test(written) && /^[男女](?![性子児])/.test(soft.slice(end, end + 2))) return 'guess';
  if (isLike && OF_ROLE.test(before) && !isCounted(soft, start)) return 'guess';
  if (lengthAt(LIFE_EVENT, soft, end) > 0) return 'guess';
  if (lengthAt(ABOUT, soft, end) > 0 && value % 10 === 0 && value >= 20 && !MEASURED.test(before)) return 'guess';
  if (lengthAt(OF_AGE, soft, end) > 0) return 'guess';
  if (lengthAt(ROUGHLY, soft, end) > 0 && value >= 20) return 'guess';
  if (/「$/.test(before) && (lengthAt(QUOTED, soft, end) > 0 || lengthAt(BECOMES, soft, end) > 0)) return 'guess';
  if (SEEMS_BEFORE.test(before)) return 'guess';
  if (lengthAt(SEEMS, soft, end) > 0 && TIME_BEFORE.test(before)) return 'guess';
  if (isLike && (TIME_BEFORE.test(before) || (ABOUT_PERSON.test(before) && !MEASURED.test(before)))) return 'guess';
  if (
    value >= GROWN &&
    NEAR_PERSON.test(before) &&
    !MEASURED.test(before) &&
    !isCounting(before) &&
    standsAt(NO_COUNT, soft, end)
  )
    return 'guess';
  if (/^[一二三四五六七八九]?十/.test(written) && lengthAt(BECOMES, soft, end) > 0 && !isCounting(before))
    return 'guess';
  return isTold(soft, start, end, value) ? 'guess' : null;
}

function ledBy(soft: string, start: number): number {
  return LED.exec(lineBefore(soft, start, 6))?.[0].length ?? 0;
}

/** 子ども15、申請者30: may be many. */
const MANY_ROW = /(?:者|ども|供|児童|生徒|[男女]性?)[ :(・]*$/;
const MEN = /(?<![長次二三四五])男[性子]?[ :はが・、]{0,2}[0-9]/;
const WOMEN = /(?<![長次二三四五])女[性子]?[ :はが・、]{0,2}[0-9]/;

/** 男12、女18: both sexes on one line may be counts. */
function isCounted(soft: string, start: number): boolean {
  const line = lineAt(soft, start);
  return MEN.test(line) && WOMEN.test(line) && !/[歳才齢]/.test(line);
}
