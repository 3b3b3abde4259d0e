import { asciiDigits, numeralValue } from './numerals.ts';

/** 丁目・番・号: the numbers of an address as they follow a town or building name. */
export interface AddressNumbers {
  readonly numbers: readonly number[];
  /** Soft offset after the last number and its unit. */
  readonly end: number;
  /** Offsets after each number with its unit. */
  readonly ends: readonly number[];
  readonly hasUnit: boolean;
}

const JOINS = new Set('-の・ノ東西南北');
const BREAK = 0x0a;
const ZERO = 0x30;
const LEAD = /[ \n]{0,40}(?:の[ \n]{0,3})?(?:第)?(?:大?字)?/y;
const NUMBER =
  /(?:[0-9](?=[0-9]*[OolI])[0-9OolI]{1,3}[0-9](?![0-9])|[0-9]{1,5}|(?=[lIOo|]{0,2}[0-9])[0-9lIOo|]{2,5}(?=丁目|番|号|-)|[〇零一二三四五六七八九十百千壱弐参拾]{1,7})/y;
/** 2番地l: one letter that scanning made of the last digit. */
const MISREAD = /[lI|O](?![A-Za-z0-9])/y;
const UNIT =
  /[ ]{0,2}(?:丁[目日曰]|丁|番地の?|番町|番の?|号室|号棟|号|棟|条|線|区(?=[0-9〇一二三四五六七八九十])|組(?=[0-9])|室|階|F(?![A-Za-z])|[-の・ノ]|[東西南北](?=[0-9])|通り)/y;
const GAP = /(?:[ \n]|^>)*/y;
/** What begins a line of its own: a date, a time, the number of an item. */
const ITEM = /^(?:(?:19|20)[0-9]{2}[-/.年]|[0-9]{1,2}(?:[.:)、]|[ ](?![0-9-]))|[一二三四五六七八九十]{1,2}[ 、.])/;
const BETWEEN = /[ \n]{0,40}[-のノ、,東西南北]?[ \n]{0,40}/y;
/** 76番地ロ: a lot's own letter. */
const LOT = /[ ]?(?:[の-][ ]?)?[イロハニホヘト甲乙丙丁](?![ァ-ヶー一-龠々])/y;
const COUNTER =
  /(?:人|名|件|回|年|月(?!見)|日|時|分|歳|才|円|万|千円|世帯|戸|台|本|枚|冊|個|か月|ヶ月|カ月|ヵ月|割|%|倍|点|部|級|期|社(?!員|宅|会|務)|匹|頭|杯|つ|週|代|キロ|km|m(?![a-z])|軒|曲|歩|町歩|反|畝|泊|坪|畳|食|升|周|面|列|問|頁|ページ|区(?![0-9〇一二三四五六七八九十])|組(?![0-9])|[:/.][0-9])|[ ](?:人|名|件|回|年|月(?!見)|日|時|分|歳|才|円|万|千円|世帯|戸|台|本|枚|冊|個|か月|ヶ月|カ月|ヵ月|割|%|倍|点|部|級|期|社(?!員|宅|会|務)|匹|頭|杯|つ|週|代|キロ|km|m(?![a-z])|軒|曲|歩|町歩|反|畝|泊|坪|畳|食|升|周|面|列|問|頁|ページ|区(?![0-9〇一二三四五六七八九十])|組(?![0-9])|[:/.][0-9])(?![一-龠々])/y;

/**
 * Reads address numbers from a soft text at an offset: `2丁目14番6号`, `4-2-11`, `の1187番地`, over spaces and line breaks.
 * Null when no number stands there or it counts something (人, 件, 年 …).
 */
export function readAddressNumbers(soft: string, from: number): AddressNumbers | null {
  LEAD.lastIndex = from;
  LEAD.test(soft);
  let at = LEAD.lastIndex >= from ? LEAD.lastIndex : from;
  const numbers: number[] = [];
  const ends: number[] = [];
  let hasUnit = false;
  while (numbers.length < 7) {
    NUMBER.lastIndex = at;
    const number = NUMBER.exec(soft) ?? misread(soft, at, ends.at(-1));
    // No house number begins with 0: what follows is a telephone number.
    if (!number || startsWithZero(number[0])) break;
    let end = at + number[0].length;
    COUNTER.lastIndex = end;
    if (COUNTER.test(soft)) break;
    UNIT.lastIndex = end;
    const unit = UNIT.exec(soft);
    const isJoin = unit !== null && JOINS.has(unit[0].at(-1) as string) && !unit[0].includes('番');
    const value = /[lIOo|]/.test(number[0]) ? Number(asciiDigits(number[0])) : numeralValue(number[0]);
    if (Number.isNaN(value)) break;
    let next = unit ? UNIT.lastIndex : end;
    if (unit && !isJoin) {
      end = /の$/.test(unit[0]) ? next - 1 : next;
      hasUnit = true;
    }
    numbers.push(value);
    ends.push(end);
    if (unit && !isJoin) {
      BETWEEN.lastIndex = next;
      BETWEEN.test(soft);
      next = BETWEEN.lastIndex;
    } else if (!isJoin) {
      GAP.lastIndex = next;
      GAP.test(soft);
      if (soft.charCodeAt(next) === BREAK) {
        if (ITEM.test(soft.slice(GAP.lastIndex, GAP.lastIndex + 6))) break;
        next = GAP.lastIndex;
      } else if (!/[一二三四五六七八九十]$/.test(number[0]) || !/[0-9]/.test(soft[next] ?? '')) break;
    } else {
      GAP.lastIndex = next;
      GAP.test(soft);
      next = Math.max(next, GAP.lastIndex);
    }
    at = next;
  }
  const last = ends.at(-1);
  if (last !== undefined) {
    LOT.lastIndex = last;
    if (LOT.test(soft)) ends[ends.length - 1] = LOT.lastIndex;
  }
  const end = ends.at(-1);
  return end === undefined ? null : { numbers, ends, end, hasUnit };
}

/** 0 and a further digit. */
function startsWithZero(number: string): boolean {
  return number.length > 1 && number.charCodeAt(0) === ZERO && isDigit(number.charCodeAt(1));
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= ZERO + 9;
}

function misread(soft: string, at: number, last: number | undefined): RegExpExecArray | null {
  if (last !== at || !/番(?:地)?の?$|-$/.test(soft.slice(at - 3, at))) return null;
  MISREAD.lastIndex = at;
  return MISREAD.exec(soft);
}

/** Whether two addresses have the same numbers, all of them. */
export function areSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((number, index) => number === other[index]);
}
