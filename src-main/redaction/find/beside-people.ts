import { GROWN } from '../pattern/told-ages.ts';
import type { WrittenDate } from '../text/dates.ts';
import { numeralValue } from '../text/numerals.ts';
import type { Hit } from './hit.ts';

const GAP = /(?:さん|氏|様|君|くん|クン|ちゃん)?(?:は|が)?[ ]?[ |｜,、/(\t]{0,6}/y;
/** 蒼(あお) H27.8.2: the reading between a name and its date says that a person is registered there; so do who it is to the others, and the sex. */
const READING =
  /[ ]?\([ぁ-んァ-ヶー ]{2,16}\)[ ]{0,3}|[ |｜、,/]{1,6}(?:本人|世帯主|[夫妻父母子孫]|[長次二三]男|[長次二三]女|[祖義]父|[祖義]母|[兄弟姉妹]|男性?|女性?)[ |｜、,/]{1,6}/y;
/** 結愛(2022/2/14): a day alone in brackets. */
const BRACKET = /[ ]?\([ ]?/y;
/** 山根さん、六十八に: an age said of somebody, in figures or words. */
const SAID_AGE =
  /[ ]?(?:さん|氏|様|君|くん|ちゃん)?[ ]?[、(は・][ ]?([0-9]{1,3}|[一二三四五六七八九十百]{1,4})(?=[)。、」\n]|になら|になる|なる|です|だ(?:から|と)|の(?:人|方|男|女|息子|娘|母|父|独|身)|$)/y;
/** 敬一郎も七十七やかい: what somebody is, in the words of any region. */
const TOLD_AGE =
  /[ ]?(?:さん|氏|様|君|くん|ちゃん)?[ ]?[はもが][、 ]?(?:もう|まだ|今年で?|来年で?|今度で?|この[春夏秋冬]で?|たしか|確か|満|数えで?)?[、 ]?([1-9][0-9]|[一二三四五六七八九]?十[一二三四五六七八九]?|百)(?=や|です|だ(?!け|い)|じゃ|に(?:な|も|手)|で(?:[、。一-龠々]|も)|ば[いっ]|たい|ずら|べ|のう|な(?:あ|の|ん|も)|[ねよ]|[。、」)\n]|$)/y;
const AGE = /[ ]?[(【〈<[][ ]?(?:[ぁ-んァ-ヶー ]{2,16}[、,・/][ ]?)?([0-9]{1,3})[ ]?(?=[)】〉>\]、,・])/y;
/** 花田ヨネ・91・要介護3: the cell behind the name. */
const CELL_AGE =
  /(?:[ ]?\([ぁ-んァ-ヶー ]{2,16}\))?(?:[ ]?([・|｜,/…:=])[ ]?([0-9]{1,3}|[二三四五六七八九][〇一二三四五六七八九十]?[一二三四五六七八九]?)(?=[ ]?(?:\1|\n|$))|[ ]{1,4}([1-9][ ][0-9])(?=[ ]{1,4}[一-龠々])|[ ]{1,4}([二三四五六七八九]?十[一二三四五六七八九]?)(?=[ ]{1,4}[^ ]|\n|$)|(?:さん|氏|様|くん|ちゃん)?[ ]{1,4}([1-9][0-9]|1[01][0-9])(?=[ ]?(?:\n|$)|[ ]{1,4}(?:[^0-9 年月日時分件人名回円個点%]|[0-9]{6}|0[0-9]{1,4}-)))|[ ]?\([ぁ-んァ-ヶー ]{2,16}\)([0-9]{2,3})(?=[ ]?(?:\n|$|[、。]))/y;
const CLOSED_AFTER = /^(?:[ |｜,、)/\n]|$|[男女](?![一-龠々])|[0-9]{1,3}歳)/;
/** Of somebody nobody registered a date is taken for the birth only if it is long past: the other dates of a paper are recent. */
const LONG_PAST = '2010';
/** Years after which a day behind a name is hardly an event's. */
const SOME = 4;
/** 令和3年9月14日　深山市緑町: who lives there was born on that day. */
const HOME_BEHIND =
  /^[ |｜,、\n]{1,4}(?:〒|住所|続柄|性別|個人番号|マイナンバー|電話|携帯|国籍|本籍|保険証|被保険者|血液型|身長|体重|職業|学校|[一-龠々ぁ-んァ-ヶ]{1,5}[市区町村][一-龠々ぁ-んァ-ヶ])/;
/** Papers are at least as late as the rules that read them. */
const PRESENT = '2025';
const SURELY_PAST = '2000';
/** Years after which a day that fills a cell is a birth, whoever stands beside it. */
const YEARS_OF_A_LIFE = 16;
/** Years before the latest of the text after which a day in a row about a person is hardly an event's. */
const LONG = 10;
const OLDEST = 115;
/** Types of hits that name somebody. */
const NAMES: ReadonlySet<string> = new Set(['person', 'kana', 'alias']);

/**
 * 氏名の横: an age in brackets or a date without a word for what it is, directly behind a name. Ages of registered people are certain;
 * dates are only suggested, and not the latest year's of the text, which are those of its events.
 */
export function findBesidePeople(soft: string, people: readonly Hit[], dates: readonly WrittenDate[]): readonly Hit[] {
  const found: Hit[] = [];
  const add = (type: string, { start, end }: Stretch, source: Hit['source'] = 'guess'): void => {
    found.push({ start, end, type, source, entity: -1 });
  };
  const starts = new Map(dates.map((date) => [date.start, date]));
  const dayBehind = (pattern: RegExp, at: number): Day | null => {
    pattern.lastIndex = at;
    const date = pattern.test(soft) ? starts.get(pattern.lastIndex) : undefined;
    return date && isDay(date) ? date : null;
  };
  const latest = dates.reduce((year, { iso }) => (iso !== null && iso > year ? iso : year), PRESENT).slice(0, 4);
  const some = String(Number(latest) - SOME);
  const isBirth = ({ end, iso }: Day, isKnown: boolean): boolean =>
    CLOSED_AFTER.test(soft.slice(end, end + 8)) &&
    (HOME_BEHIND.test(soft.slice(end, end + 12)) ||
      (isKnown ? dates.length === 1 || iso.slice(0, 4) < latest : iso < LONG_PAST || iso.slice(0, 4) <= some));
  for (const person of people) {
    if (!NAMES.has(person.type)) continue;
    const isKnown = person.source === 'register';
    const said = ageBehind(SAID_AGE, soft, person.end);
    // A figure in brackets is read below; a single one without brackets counts something.
    if (said && (soft[said.end] === ')' ? said.isInWords : said.years > 9)) add('age', said);
    const told = ageBehind(TOLD_AGE, soft, person.end);
    if (told && told.years >= GROWN) add('age', told);
    const bracketed = ageBehind(AGE, soft, person.end);
    const age = bracketed ?? ageBehind(CELL_AGE, soft, person.end);
    if (age) {
      add('age', age, bracketed && isKnown ? 'pattern' : 'guess');
      continue;
    }
    const inBrackets = dayBehind(BRACKET, person.end);
    const beside = dayBehind(GAP, person.end);
    const birth =
      dayBehind(READING, person.end) ??
      (inBrackets && inBrackets.iso.slice(0, 4) < latest && soft[inBrackets.end] === ')' ? inBrackets : null) ??
      (beside && isBirth(beside, isKnown) ? beside : null);
    if (birth) add('date-of-birth', birth);
  }
  const past = String(Math.max(Number(SURELY_PAST), Number(latest) - LONG));
  const longPast = String(Number(latest) - YEARS_OF_A_LIFE);
  const births = dates.filter(isDay).filter(({ start, end, iso }) => iso < past && isCell(soft, start, end));
  if (births.length === 0) return found;
  const breaks = breaksOf(soft);
  const named = new Set(people.filter(({ type }) => type === 'person').map(({ start }) => lineOf(breaks, start)));
  for (const birth of births)
    if (birth.iso < longPast || named.has(lineOf(breaks, birth.start))) add('date-of-birth', birth);
  return found;
}

type Stretch = Pick<Hit, 'start' | 'end'>;
type Day = WrittenDate & { readonly iso: string };

function isDay(date: WrittenDate): date is Day {
  return date.iso !== null;
}

/** The age that a pattern reads right behind `at`, in its last group; null if there is none that somebody can have. */
function ageBehind(
  pattern: RegExp,
  soft: string,
  at: number,
): (Stretch & { readonly years: number; readonly isInWords: boolean }) | null {
  pattern.lastIndex = at;
  const match = pattern.exec(soft);
  const written = match?.findLast((group) => group !== undefined) ?? '';
  const years = numeralValue(written.replaceAll(' ', ''));
  if (!match || !(years >= 1 && years <= OLDEST)) return null;
  const end = at + match[0].trimEnd().length;
  return { start: end - written.length, end, years, isInWords: /[一-龠々]/.test(written) };
}

function breaksOf(soft: string): readonly number[] {
  const breaks: number[] = [];
  for (let at = soft.indexOf('\n'); at >= 0; at = soft.indexOf('\n', at + 1)) breaks.push(at);
  return breaks;
}

/** The number of the line at `at`, by the sorted places of the line breaks: how many lie before it. */
function lineOf(breaks: readonly number[], at: number): number {
  let [low, high] = [0, breaks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((breaks[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a stretch fills a cell of a row. */
function isCell(soft: string, start: number, end: number): boolean {
  return (
    /(?:[ |｜,;)、\n]|^)$/.test(soft.slice(Math.max(0, start - 1), start)) &&
    /^(?:[ |｜,;、)\n]|$)/.test(soft.slice(end, end + 2))
  );
}
