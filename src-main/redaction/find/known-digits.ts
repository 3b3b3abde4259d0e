import type { PreparedRegister } from '../register.ts';
import { type Lines, LONG_NUMBER, matchIn } from '../text/line-traits.ts';
import { asciiDigits } from '../text/numerals.ts';
import type { Hit } from './hit.ts';

const CLUSTER =
  /\+?\(?(?:[0-9〇零一二三四五六七八九OolI○]|ゼロ)(?:[0-9〇零一二三四五六七八九OolI|○Q()\-ー. のノ・,、\n/>_~局]|ゼロ){4,40}/g;
const COUNTED = /^[円人件名]/;
/** 7|2|1|9: a box for each digit. */
const BOXED = /[0-9](?:[ ]?\|[ ]?[0-9]){4,}/;
const GROUP = /(?:[0-9〇零一二三四五六七八九OolI|○Q]|ゼロ)+/g;
const DIGIT = new Set([...'0123456789〇零一二三四五六七八九OolI|○Qゼ'].map((digit) => digit.charCodeAt(0)));
/** Fewer digits are no known number: most clusters are days and times. */
const FEWEST = 6;

/** Known numbers (phones, accounts, identifiers) compared as digit strings: any width, kanji digits, any separator, OCR's O and l. */
export function findKnownDigits(soft: string, lines: Lines, register: PreparedRegister): readonly Hit[] {
  const hits: Hit[] = [];
  if (register.digits.size === 0) return hits;
  matchIn(soft, lines.having(LONG_NUMBER), CLUSTER, (cluster, at) => {
    if (countDigits(cluster[0]) < FEWEST) return;
    const clear = BOXED.test(cluster[0]) ? cluster[0].replaceAll('|', ' ') : cluster[0];
    const groups = [...clear.matchAll(GROUP)].map((group) => ({
      start: at + group.index,
      end: at + group.index + group[0].length,
      digits: asciiDigits(group[0]),
    }));
    for (let from = 0; from < groups.length; from++) {
      const hit = longestFrom(soft, groups, from, at, register);
      if (!hit) continue;
      hits.push(hit);
      while (from + 1 < groups.length && (groups[from + 1] as Group).start < hit.end) from++;
    }
  });
  return hits;
}

function countDigits(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (DIGIT.has(text.charCodeAt(at))) count++;
  return count;
}

interface Group {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

function longestFrom(
  soft: string,
  groups: readonly Group[],
  from: number,
  clusterStart: number,
  register: PreparedRegister,
): Hit | null {
  let joined = '';
  let found: Hit | null = null;
  for (let to = from; to < groups.length && to < from + 16; to++) {
    const group = groups[to] as Group;
    joined += group.digits;
    if (joined.length > register.longestDigits) break;
    const entity = joined.length >= FEWEST ? register.digits.get(joined) : undefined;
    if (entity === undefined) continue;
    let start = (groups[from] as Group).start;
    while (start > clusterStart && (soft[start - 1] === '+' || soft[start - 1] === '(')) start--;
    const end = group.end + (soft[group.end] === ')' && soft.slice(start, group.end).includes('(') ? 1 : 0);
    // 4,471,902円: as likely a sum as the known number.
    const source = COUNTED.test(soft.slice(end, end + 1)) ? 'guess' : 'register';
    found = { start, end, type: typeOf(register.known[entity]?.kind), source, entity };
  }
  return found;
}

function typeOf(kind: string | undefined): string {
  return kind ?? 'identifier';
}
