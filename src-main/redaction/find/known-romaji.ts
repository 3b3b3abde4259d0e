import { canonicalRomaji } from '../register/romaji.ts';
import type { PreparedRegister } from '../register.ts';
import { WORD as LATIN_WORD, LETTER, type Lines, matchIn } from '../text/line-traits.ts';
import { HONORIFIC } from '../words/name-context.ts';
import type { Hit, View } from './hit.ts';

const LONGEST_NAME = 48;
const WORD = /[A-Za-z][A-Za-z'’]*(?:-[A-Za-z'’]{2,})*/g;
const INITIALS = /(?<![A-Za-z0-9@./_-])([A-Za-z])(?:[ ]?[.・,][ ]?([A-Za-z])[.]?|([A-Za-z]))?(?![A-Za-z0-9@_-])/g;
const SAN = /^(?:[ -]?(?:san|sama|kun|chan|shi)\b)/i;
const TITLES = /^(?:mr|mrs|ms|miss|dr)$/;
const ENGLISH = new Set(
  'mari ken ai kai rei mai may june hana sake kana an no to on in do so go name mine made more same take are one'.split(
    ' ',
  ),
);

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly key: string;
}

/** Names in Latin letters: Hepburn, Kunrei and passport spelling, either order, one word or two; and initials where a person is meant. */
export function findRomanised(view: View, lines: Lines, register: PreparedRegister): readonly Hit[] {
  const { soft } = view.text;
  const { family, given, word: words } = register.romaji;
  const hits: Hit[] = [];
  if (family.size + given.size + words.size > 0) {
    let previous: Word | null = null;
    matchIn(soft, lines.having(LATIN_WORD), WORD, (match, at) => {
      const current = wordOf(match, at);
      const entity = wholeName(current.key, register);
      const near =
        previous !== null && /^[ \n,.・]{1,12}$/.test(soft.slice(previous.end, current.start)) ? previous : null;
      const pair = near ? pairOf(near.key, current.key, register) : -1;
      if (pair >= 0 && near)
        hits.push({ start: near.start, end: current.end, type: 'person', source: 'register', entity: pair });
      else if (entity >= 0)
        hits.push({ start: current.start, end: current.end, type: 'person', source: 'register', entity });
      else pushSingle(hits, soft, current, near, register);
      previous = current;
    });
  }
  if (register.initials.size > 0) pushInitials(hits, soft, lines, register);
  return hits;
}

function wordOf(match: RegExpMatchArray, at: number): Word {
  const honorific = /[-](?:san|sama|kun|chan)$/i.exec(match[0]);
  const text = honorific ? match[0].slice(0, honorific.index) : match[0];
  return { start: at, end: at + text.length, text, key: canonicalRomaji(text) };
}

function wholeName(key: string, register: PreparedRegister): number {
  if (key.length > LONGEST_NAME) return -1;
  const { family, given } = register.romaji;
  for (let border = 2; border <= key.length - 2; border++) {
    for (const [one, two] of [
      [family, given],
      [given, family],
    ] as const) {
      const first = one.get(key.slice(0, border));
      const second = first && two.get(key.slice(border));
      const both = second && first.find((entity) => second.includes(entity));
      if (both !== undefined) return both;
    }
  }
  return -1;
}

function pairOf(first: string, second: string, register: PreparedRegister): number {
  const { family, given, word } = register.romaji;
  for (const [one, two] of [
    [family, given],
    [given, family],
    [word, word],
  ] as const) {
    const left = one.get(first);
    const right = left && two.get(second);
    const both = right && left.find((entity) => right.includes(entity));
    if (both !== undefined) return both;
  }
  return -1;
}

function pushSingle(hits: Hit[], soft: string, current: Word, near: Word | null, register: PreparedRegister): void {
  const { family, given, word } = register.romaji;
  const entity = (family.get(current.key) ?? given.get(current.key) ?? word.get(current.key))?.[0];
  if (entity === undefined || current.text.length < 2) return;
  const right = soft.slice(current.end, current.end + 8);
  const isAddressed =
    HONORIFIC.test(right) || SAN.test(right) || (near !== null && TITLES.test(near.text.toLowerCase()));
  if (/[@._]/.test(soft[current.start - 1] ?? '') || /^[@_]/.test(right)) return;
  const isName =
    isAddressed ||
    (current.text.length >= 4 && /^[A-Z]/.test(current.text) && !ENGLISH.has(current.text.toLowerCase()));
  hits.push({ start: current.start, end: current.end, type: 'person', source: isName ? 'register' : 'guess', entity });
}

function pushInitials(hits: Hit[], soft: string, lines: Lines, register: PreparedRegister): void {
  matchIn(soft, lines.having(LETTER), INITIALS, (match, at) => {
    const second = match[2] ?? match[3] ?? '';
    const end = at + match[0].length;
    const isAddressed = HONORIFIC.test(soft.slice(end, end + 6)) && !/^[ \n]*先生/.test(soft.slice(end, end + 6));
    const isLabelled =
      second !== '' && /(?:氏名|名前|対象者|本人|イニシャル)[ :：（(「]*$/.test(soft.slice(Math.max(0, at - 8), at));
    if (!isAddressed && !isLabelled) return;
    const entity = register.initials.get(((match[1] ?? '') + second).toLowerCase());
    if (entity === undefined) return;
    const isPseudonym = second === '' && /[A-Ca-c]/.test(match[1] ?? '');
    hits.push({ start: at, end, type: 'person', source: isPseudonym ? 'guess' : 'register', entity });
  });
}
