import type { NumberedPlace } from '../register/forms.ts';
import type { PreparedRegister } from '../register.ts';
import { type AddressNumbers, areSame, readAddressNumbers } from '../text/address-numbers.ts';
import { PUBLIC_PLACE } from '../words/name-context.ts';
import type { Hit } from './hit.ts';
import { readOddly } from './odd-address-numbers.ts';

const UPPER =
  /(?:[一-龠々ヶ]{2,3}[都道府県])?(?:[一-龠々ぁ-んァ-ヶ]{1,5}郡)?(?:[一-龠々ヶ]{1,6}(?:[がケガノの][一-龠々]{1,3})?[市区町村])[ \n]{0,3}(?:大?字)?$|大?字$/;
const SPACED_UPPER = /(?:[一-龠々ヶ][ ]){1,5}[市区町村][ ]{1,3}$/;
/** A town followed by the numbers of a known address (or the beginning of them): a hit over town and numbers, with the city before it. */
export function matchTown(soft: string, places: readonly NumberedPlace[], start: number, end: number): Hit | null {
  const read = readAddressNumbers(soft, end);
  const isOfPlace = (other: AddressNumbers): boolean => places.some((place) => areSame(place.numbers, other.numbers));
  const whole = read !== null && isOfPlace(read);
  const wide = whole ? read : (readOddly(soft, end, isOfPlace) ?? read);
  const hit = wide && matchRead(soft, places, start, wide);
  // 起209-1: a town of one kanji is one only with all its numbers.
  const isWhole =
    whole ||
    end - start > 1 ||
    places.some(
      // What follows three numbers or more may be a room.
      ({ numbers }) =>
        wide !== null && areSame(numbers, numbers.length >= 3 ? wide.numbers.slice(0, numbers.length) : wide.numbers),
    );
  return isWhole ? hit : null;
}

function matchRead(soft: string, places: readonly NumberedPlace[], start: number, read: AddressNumbers): Hit | null {
  let best: { place: NumberedPlace; count: number } | null = null;
  for (const place of places) {
    let count = 0;
    while (count < place.numbers.length && count < read.numbers.length && place.numbers[count] === read.numbers[count])
      count++;
    const isWhole = count === read.numbers.length || count === place.numbers.length;
    if (count > 0 && isWhole && (!best || count > best.count)) best = { place, count };
  }
  if (!best) return null;
  if (
    read.numbers.length === 1 &&
    !read.hasUnit &&
    best.place.numbers.length > 1 &&
    /^[ァ-ヶ一-龠々ぁ-ん]/.test(soft.slice(read.end, read.end + 1))
  )
    return null;
  if (best.count === 1 && best.place.numbers.length > 1 && COUNTED.test(soft.slice(read.end - 1, read.end + 2)))
    return null;
  const from = upperStart(soft, start, best.place.upper ?? []);
  const upper =
    UPPER.exec(soft.slice(Math.max(0, from - 18), from)) ?? SPACED_UPPER.exec(soft.slice(Math.max(0, from - 24), from));
  const further = restOf(soft, furtherNumbers(soft, read, best.place, best.count), best.place);
  if (
    further === read.end &&
    PUBLIC_PLACE.test(soft.slice(read.end, read.end + 6)) &&
    best.count < best.place.numbers.length
  )
    return { start, end: read.end, type: 'address', source: 'guess', entity: best.place.entity };
  return {
    start: upper ? from - upper[0].length : from,
    end: further,
    type: 'address',
    source: 'register',
    entity: best.place.entity,
  };
}

/** 3号車, 2号館. */
const COUNTED = /^(?:号[車館線機艇店]|番(?:乗り|線|手|目|人|札|ホー))/;
/** A prefecture that the register does not tell, before its city. */
const PREFECTURE = /(?<![一-龠々])[一-龠々ヶ]{2,3}[都道府県][ \n]{0,3}$/;

/** Where the registered prefecture, district and city before a town begin, over spaces and line ends. */
function upperStart(soft: string, start: number, upper: readonly string[]): number {
  let from = start;
  from -= lotWord(soft, from);
  for (const part of [...upper].reverse()) {
    let end = from;
    while (end > 0 && end > from - 4 && /[ \n、,>の]/.test(soft[end - 1] as string)) end--;
    end -= lotWord(soft, end);
    const begins = part ? spacedStart(soft, end, part) : -1;
    if (begins >= 0) from = begins;
    else if (part.length >= 3 && end < from && soft.endsWith(part.slice(0, -1), end)) from = end - part.length + 1;
  }
  const further = PREFECTURE.exec(soft.slice(Math.max(0, from - 10), from));
  if (further && from < start) from -= further[0].length;
  return from;
}

/** The length of 大字 or 字 before `end`, evenly spaced or not. */
function lotWord(soft: string, end: number): number {
  return soft[end - 1] === '字' || soft[end - 2] === '字'
    ? (/(?:大[ ]?)?字[ ]?$/.exec(soft.slice(Math.max(0, end - 4), end))?.[0].length ?? 0)
    : 0;
}

/** Where a part that ends at `end` begins, its letters together or evenly spaced (み ど り 野 市); −1 if it does not end there. */
function spacedStart(soft: string, end: number, part: string): number {
  let at = end;
  for (let index = part.length - 1; index >= 0; index--) {
    if (index < part.length - 1 && soft[at - 1] === ' ') at--;
    if (soft[at - 1] !== part[index]) return -1;
    at--;
  }
  return at;
}

const NEXT_NUMBER = /[ の#-]{1,3}([0-9]{1,5})(?:号室|号)?(?![0-9]|[年月日人件])/y;

/** Where the numbers end if what a further line begins with (二 携帯, 2027-01-29) is none of the known address. */
function beforeNextLine(soft: string, read: AddressNumbers, place: NumberedPlace, count: number): number {
  for (let index = count; index < read.numbers.length; index++) {
    const end = read.ends[index - 1] as number;
    const isNext = soft.slice(end, read.ends[index]).includes('\n');
    if (isNext && !(place.rest ?? '').includes(String(read.numbers[index]))) return end;
  }
  return read.end;
}

/** Numbers of the known address that go on behind a space: 12番地3 405. */
function furtherNumbers(soft: string, read: AddressNumbers, place: NumberedPlace | undefined, count: number): number {
  let end = read.end;
  if (!place) return end;
  if (count < read.numbers.length) return beforeNextLine(soft, read, place, count);
  for (let next = count; next < place.numbers.length; next++) {
    NEXT_NUMBER.lastIndex = end;
    const more = NEXT_NUMBER.exec(soft);
    if (!more || Number(more[1]) !== place.numbers[next]) break;
    end = NEXT_NUMBER.lastIndex;
  }
  return end;
}

/** A building with its room; a public estate only with a number. */
export function matchBuilding(
  soft: string,
  register: PreparedRegister,
  tight: string,
  use: 'building' | 'estate',
  at: number,
  end: number,
): Hit | null {
  const places = register.places.get(tight) ?? [];
  const owner = OWNER_BEFORE.exec(soft.slice(Math.max(0, at - 8), at))?.[0].length ?? 0;
  const numbered = at - owner - numbersBefore(soft, at - owner, register);
  const start = upperStart(soft, numbered, places[0]?.upper ?? []);
  const wing = WING.exec(soft.slice(end, end + 9))?.[0].length ?? 0;
  const read = readAddressNumbers(soft, end + wing);
  // The next line may begin with a number of its own, so that more is read than belongs to the place.
  const place = places.find(
    ({ numbers }) => read && numbers.length > 0 && numbers.every((number, index) => read.numbers[index] === number),
  );
  const started = places.find(({ numbers }) => read?.numbers.every((number, index) => numbers[index] === number));
  const entity = (place ?? started ?? places[0])?.entity ?? -1;
  if (read)
    return {
      start,
      end: place
        ? restOf(soft, read.ends[place.numbers.length - 1] ?? read.end, place)
        : furtherNumbers(soft, read, started, read.numbers.length),
      type: 'address',
      source: 'register',
      entity,
    };
  const letter = LETTER_ROOM.exec(soft.slice(end, end + 6))?.[0].length ?? 0;
  if (letter > 0) return { start, end: end + letter, type: 'address', source: 'register', entity };
  if (/^(?:公園|前|通り|駅|町)/.test(soft.slice(end, end + 3))) return null;
  return { start, end, type: 'address', source: use === 'estate' ? 'guess' : 'register', entity };
}

/** the letter of a wing before the room. */
const WING =
  /^[ ]?(?:の[ ]?)?(?:[A-Z]|[東西南北新旧])[ ]?(?:号?[棟館])?[ ]?[-の]?[ ]?(?=[0-9〇一二三四五六七八九十百])/;
/** 港荘A号室. */
const LETTER_ROOM = /^[ ]?[A-Z](?:号室?|棟)?(?![A-Za-z0-9])/;
const ROOM_AFTER = /^(?:[ の#-]{1,2}([0-9]{2,4})(?:号室?)?|[ ]?#([0-9])|[ の-]([0-9])号室?)(?![0-9-]|[年月日人件円])/;
/** The room, also when a building's own number (レオハイム21 203) stands before it. */
const isRoom = (digits: string, room: string): boolean =>
  digits === room || (room.length >= 3 && digits.endsWith(room));
const WING_ROOM = /^[- ]?[A-Z](?:号?棟)?-?[0-9]{1,4}(?:号室|号)?(?![0-9A-Za-z])/;
const OWNER_BEFORE = /(?:[市県町村都府区道]営|公営|UR|雇用促進(?:住宅)?)[ ]?$/;

/** Over what follows the numbers in the register (寮2-5), if the text goes on with it. */
function restOf(soft: string, end: number, place: NumberedPlace): number {
  const rest = place.rest ?? '';
  const room = ROOM_AFTER.exec(soft.slice(end, end + 10));
  if (room && [...rest.matchAll(/[0-9]+/g)].some(([digits]) => isRoom(digits, room[1] ?? room[2] ?? room[3] ?? '')))
    return end + room[0].length;
  const wing = WING_ROOM.exec(soft.slice(end, end + 9));
  if (wing && /[A-Z]-?[0-9]/.test(rest)) return end + wing[0].length;
  const word = /^[^0-9]+/.exec(rest)?.[0] ?? rest;
  const begin = end + (/^[ 、]{0,3}/.exec(soft.slice(end, end + 3))?.[0].length ?? 0);
  const dwelling = soft.startsWith(word, begin) ? readAddressNumbers(soft, begin + word.length) : null;
  const wanted = readAddressNumbers(rest, word.length)?.numbers ?? [];
  if (dwelling && wanted.length > 0 && wanted.every((number, index) => dwelling.numbers[index] === number))
    return dwelling.ends[wanted.length - 1] as number;
  let at = end;
  for (let index = 0; index < rest.length; at++) {
    if (soft[at] === rest[index]) index++;
    else if (at - end > 60 || !/[\s、]/.test(soft[at] ?? '.')) return end;
  }
  return at;
}

/** The length of known house numbers directly before a building: 14-6 コーポ白樺. */
function numbersBefore(soft: string, at: number, register: PreparedRegister): number {
  const before = /([0-9]{1,5}(?:-[0-9]{1,4}){1,3})[ ]?$/.exec(soft.slice(Math.max(0, at - 20), at));
  return before && register.numbers.has(before[1] ?? '') ? before[0].length : 0;
}
