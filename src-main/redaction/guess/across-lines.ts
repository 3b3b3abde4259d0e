import { DIGIT, HIRAGANA, KANJI, KATAKANA, LATIN, roleTable } from '../text/characters.ts';
import type { Found } from './scene.ts';

const REACH = 20;

/** A text of the surroundings of line breaks inside words, without those breaks; `places[i]` is where unit i stood. */
export interface Joined {
  readonly text: string;
  readonly places: Int32Array;
  /** Offsets in `text` before which a break was taken out. */
  readonly seams: readonly number[];
}

/**
 * Takes out the breaks between two letters, so that a name that goes on in the next line can be read. With `least`, only behind
 * lines of at least so many characters, as running text has, and between digits and Latin letters too.
 */
export function joinLines(soft: string, least = 0): Joined {
  const parts: string[] = [];
  const places: number[] = [];
  const seams: number[] = [];
  let length = 0;
  const add = (from: number, to: number): void => {
    parts.push(soft.slice(from, to));
    for (let at = from; at < to; at++) places.push(at);
    length += to - from;
  };
  for (let newline = soft.indexOf('\n'); newline > 0; newline = soft.indexOf('\n', newline + 1)) {
    let next = newline + 1;
    while (next < newline + 12 && (soft[next] === ' ' || soft[next] === '>')) next++;
    const from = soft.lastIndexOf('\n', newline - 1) + 1;
    if (newline - from < least || !isLetter(soft, newline - 1, least > 0) || !isLetter(soft, next, least > 0)) continue;
    add(Math.max(newline - REACH, from), newline);
    seams.push(length);
    const lineEnd = soft.indexOf('\n', next);
    add(next, Math.min(next + REACH, lineEnd < 0 ? soft.length : lineEnd));
    parts.push('\n');
    places.push(next);
    length++;
  }
  return { text: parts.join(''), places: Int32Array.from(places), seams };
}

/** What was found over a seam, where it stood. */
export function acrossSeams(joined: Joined, found: readonly Found[]): readonly Found[] {
  return found
    .filter(({ start, end }) => nextSeam(joined.seams, start) < end)
    .map((one) => ({
      ...one,
      start: joined.places[one.start] as number,
      end: (joined.places[one.end - 1] as number) + 1,
    }));
}

/** The first seam behind an offset. */
function nextSeam(seams: readonly number[], start: number): number {
  let low = 0;
  let high = seams.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((seams[middle] as number) > start) high = middle;
    else low = middle + 1;
  }
  return seams[low] ?? Number.POSITIVE_INFINITY;
}

function isLetter(soft: string, at: number, isWide: boolean): boolean {
  const role = at >= 0 && at < soft.length ? roleTable[soft.charCodeAt(at)] : 0;
  if (isWide && (role === DIGIT || role === LATIN || '-_@'.includes(soft[at] ?? ' '))) return true;
  return role === KANJI || role === HIRAGANA || role === KATAKANA;
}
