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
  /[ ]?(?:さん|氏|様|君|くん|ちゃん)?[ ]?[、(は・][ ]?([0-9]{1,3}|[一二三四五六七八九十百]{1,4})(?=[)。、」\n]|になら|になる|なる|です|だ(?:から|と)|$)/y;
const AGE = /[ ]?\([ ]?([0-9]{1,3})[ ]?(?=[)、,・])/y;
/** 花田ヨネ・91・要介護3: the cell behind the name. */
const CELL_AGE = /[ ]?([・|｜,/\t])[ ]?([0-9]{1,3})(?=[ ]?(?:\1|\n|$))/y;
const CLOSED_AFTER = /^(?:[ |｜,、)/\n]|$|[男女](?![一-龠])|[0-9]{1,3}歳)/;
/** Of somebody nobody registered a date is taken for the birth only if it is long past: the other dates of a paper are recent. */
const LONG_PAST = '2010';
/** Papers are at least as late as the rules that read them. */
const PRESENT = '2025';
const SURELY_PAST = '2000';
/** Years after which a day that fills a cell is a birth, whoever stands beside it. */
const AGE_OF_ADULTS = 20;
/** Years before the latest of the text after which a day in a row about a person is hardly an event's. */
const LONG = 10;
const OLDEST = 115;

/**
 * 氏名の横: an age in brackets or a date without a word for what it is, directly behind a name. Ages of registered people are certain;
 * dates are only suggested, and not the latest year's of the text, which are those of its events.
 */
export function findBesidePeople(soft: string, people: readonly Hit[], dates: readonly WrittenDate[]): readonly Hit[] {
  const found: Hit[] = [];
  const starts = new Map(dates.map((date) => [date.start, date]));
  const latest = dates.reduce((year, { iso }) => (iso !== null && iso > year ? iso : year), PRESENT).slice(0, 4);
  for (const person of people) {
    if (person.type !== 'person' && person.type !== 'kana' && person.type !== 'alias') continue;
    const isKnown = person.source === 'register';
    SAID_AGE.lastIndex = person.end;
    const said = SAID_AGE.exec(soft);
    const years = numeralValue(said?.[1] ?? '');
    if (said && years > 9 && years <= OLDEST && !/^[)]/.test(soft.slice(SAID_AGE.lastIndex)))
      found.push({
        start: SAID_AGE.lastIndex - (said[1] ?? '').length,
        end: SAID_AGE.lastIndex,
        type: 'age',
        source: 'guess',
        entity: -1,
      });
    else if (said && years > 0 && years <= OLDEST && soft[SAID_AGE.lastIndex] === ')' && /[一-龠]/.test(said[1] ?? ''))
      found.push({
        start: SAID_AGE.lastIndex - (said[1] ?? '').length,
        end: SAID_AGE.lastIndex,
        type: 'age',
        source: 'guess',
        entity: -1,
      });
    AGE.lastIndex = person.end;
    const age = AGE.exec(soft);
    if (age && Number(age[1]) >= 1 && Number(age[1]) <= OLDEST) {
      const end = AGE.lastIndex - (/[ ]$/.test(age[0]) ? 1 : 0);
      const start = end - (age[1] ?? '').length;
      found.push({ start, end, type: 'age', source: isKnown ? 'pattern' : 'guess', entity: -1 });
      continue;
    }
    CELL_AGE.lastIndex = person.end;
    const cell = CELL_AGE.exec(soft);
    if (cell && Number(cell[2]) >= 1 && Number(cell[2]) <= OLDEST) {
      const end = CELL_AGE.lastIndex;
      found.push({ start: end - (cell[2] ?? '').length, end, type: 'age', source: 'guess', entity: -1 });
      continue;
    }
    READING.lastIndex = person.end;
    const told = READING.test(soft) ? starts.get(READING.lastIndex) : undefined;
    if (told && told.iso !== null) {
      found.push({ start: told.start, end: told.end, type: 'date-of-birth', source: 'guess', entity: -1 });
      continue;
    }
    BRACKET.lastIndex = person.end;
    const inside = BRACKET.test(soft) ? starts.get(BRACKET.lastIndex) : undefined;
    if (inside && inside.iso !== null && inside.iso.slice(0, 4) < latest && soft[inside.end] === ')') {
      found.push({ start: inside.start, end: inside.end, type: 'date-of-birth', source: 'guess', entity: -1 });
      continue;
    }
    GAP.lastIndex = person.end;
    const date = GAP.test(soft) ? starts.get(GAP.lastIndex) : undefined;
    if (!date || date.iso === null || !CLOSED_AFTER.test(soft.slice(date.end, date.end + 8))) continue;
    const isPast = isKnown ? dates.length === 1 || date.iso.slice(0, 4) < latest : date.iso < LONG_PAST;
    if (isPast) found.push({ start: date.start, end: date.end, type: 'date-of-birth', source: 'guess', entity: -1 });
  }
  const past = String(Math.max(Number(SURELY_PAST), Number(latest) - LONG));
  const longPast = String(Number(latest) - AGE_OF_ADULTS);
  const births = dates.filter(({ start, end, iso }) => iso !== null && iso < past && isCell(soft, start, end));
  if (births.length === 0) return found;
  const breaks = [...soft.matchAll(/\n/g)].map(({ index }) => index);
  const named = new Set(people.filter(({ type }) => type === 'person').map(({ start }) => lineOf(breaks, start)));
  for (const { start, end, iso } of births)
    if ((iso !== null && iso < longPast) || named.has(lineOf(breaks, start)))
      found.push({ start, end, type: 'date-of-birth', source: 'guess', entity: -1 });
  return found;
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
