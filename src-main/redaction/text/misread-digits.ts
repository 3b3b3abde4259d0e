import { DIGIT, LATIN, MISREAD_DIGITS, roleTable, softTable } from './characters.ts';

const LONGEST_MISREAD = 8;
const NUMBER_UNITS = codesOf('丁番号室年月日');
const JOINTS = codesOf('-/.');
const HYPHEN = 0x2d;

/**
 * Whether scanning made the O, l or ○ at `index` out of a digit: it touches digits (over at most a dash, a slash or a dot) or a unit
 * of numbers, and no letter. `before` and `earlier` are the soft units before it.
 */
export function isMisreadDigit(source: string, index: number, before: number, earlier: number): boolean {
  const isBehind = isDigit(before);
  const isJoined = JOINTS.has(before) && isDigit(earlier);
  const isCode = roleTable[before] === LATIN || (JOINTS.has(before) && roleTable[earlier] === LATIN);
  let next = index + 1;
  while (next < index + LONGEST_MISREAD && isLetter(softAt(source, next))) next++;
  const after = softAt(source, next);
  // A ring or kanji zero that no digit stands before is a bullet or part of a number in kanji.
  if (softAt(source, index) > 0x7f) return isBehind || ((isJoined || isCode) && isDigit(after));
  if (roleTable[after] === LATIN) return false;
  if (isBehind || (isJoined && before === HYPHEN)) return true;
  if (roleTable[before] === LATIN) return false;
  if (after === HYPHEN)
    do next++;
    while (next < index + LONGEST_MISREAD && isLetter(softAt(source, next)));
  return isDigit(softAt(source, next)) || NUMBER_UNITS.has(after);
}

/** A Latin letter that may be a misread digit. */
function isLetter(soft: number): boolean {
  return soft < 0x80 && MISREAD_DIGITS.has(soft);
}

function isDigit(soft: number): boolean {
  return roleTable[soft] === DIGIT;
}

function softAt(source: string, index: number): number {
  return index < source.length ? (softTable[source.charCodeAt(index)] as number) : 0;
}

function codesOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)));
}
