import { canonicalRomaji } from '../register/romaji.ts';
import type { PreparedRegister } from '../register.ts';
import { WORD as LATIN_WORD, type Lines, matchIn } from '../text/line-traits.ts';
import { HONORIFIC } from '../words/name-context.ts';
import type { Hit, View } from './hit.ts';
import { findInitials } from './known-initials.ts';

const LONGEST_NAME = 48;
const WORD = /[A-Za-z][A-Za-z'’]*(?:-[A-Za-z'’]{2,})*/g;
const SAN = /^(?:[ -]?(?:san|sama|kun|chan|shi)\b)/i;
const TITLES = /^(?:mr|mrs|ms|miss|dr)$/;
/** Chiba Prefecture, Nozomi Super Express, Mt. Fuji: a place or thing of that name. */
const THING_AFTER =
  /^[ \n]?(?:prefecture|pref\.|city|town|village|ward|county|station|sta\.|airport|port|river|lake|bay|park|hills?|tower|hotel|hospital|clinic|school|university|college|bank|street|avenue|road|bridge|castle|shrine|temple|dome|super|express|line|liner|railway|expressway|cup|festival|museum|mall|co\.|inc\b|ltd\b|corp)/i;
const THING_BEFORE = /(?:\bmt\.?|\bmount|\blake|\bcape|\bport|\bhotel|\bcafe)[ ]?$/i;
/** Momoka peach jam: another word directly behind that is not what people do or are. */
const WORD_AFTER =
  /^ (?!(?:is|was|has|had|said|says|came|comes|called|calls|and|or|will|would|can|could|did|does|went|goes|lives|lived|wants|wanted|told|asked|works|worked|moved|left|may|must|should|to|in|at|on|by|with|for|from|who|also|now|still|needs|needed|got|gets|paid|pays|visited|agreed|refused|needed|born|age|aged|san|sama|kun|chan|sensei|wa|ga|no|mo|to|ni|wo)(?![A-Za-z]))[A-Za-z]{2,}/i;
const ENGLISH = new Set(
  'mari ken ai kai rei mai may june hana sake kana an no to on in do so go name mine made more same take are one'.split(
    ' ',
  ),
);

/** A word in Latin letters with the people one of whose names it is. */
interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly people: readonly number[];
}

/** Words in a row that belong to one and the same person. */
interface Run {
  readonly start: number;
  readonly last: Word;
  readonly people: readonly number[];
  /** Whether a whole name, not only a letter, was read. */
  readonly words: number;
}

/** Names in Latin letters: Hepburn, Kunrei and passport spelling, any order, one word or several; and initials where a person is meant. */
export function findRomanised(view: View, lines: Lines, register: PreparedRegister): readonly Hit[] {
  const { soft } = view.text;
  const { family, given, word, whole } = register.romaji;
  const hits: Hit[] = [];
  if (family.size + given.size + word.size + whole.size > 0) {
    const known = new Map<string, Reading>();
    const readingOf = (text: string): Reading => {
      let reading = known.get(text);
      if (!reading) {
        reading = read(text, register);
        known.set(text, reading);
      }
      return reading;
    };
    const pairs = new Map<string, number>();
    const wholeOf = (one: string, two: string): number => {
      const pair = `${one} ${two}`;
      let entity = pairs.get(pair);
      if (entity === undefined) {
        entity = pair.length > LONGEST_NAME ? -1 : bothOf(one, two, register);
        pairs.set(pair, entity);
      }
      return entity;
    };
    let run: Run | null = null;
    let previous: Word | null = null;
    matchIn(soft, lines.having(LATIN_WORD), WORD, (match, at) => {
      const text = match[0].replace(/-(?:san|sama|kun|chan)$/i, '');
      const { people, single } = readingOf(text);
      const current: Word = { start: at, end: at + text.length, text, people };
      const near = previous !== null && isNear(soft, previous, current) ? previous : null;
      const joined: Run | null = near && run && run.last === near ? longer(run, current, register) : null;
      const both = near && whole.size > 0 ? wholeOf(near.text, text) : -1;
      if (joined) run = joined;
      else {
        pushRun(hits, soft, run);
        run = people.length > 0 || text.length === 1 ? { start: at, last: current, people, words: 1 } : null;
      }
      if (both >= 0 && near) hits.push(nameHit(near.start, current.end, both));
      else if (single >= 0) hits.push(nameHit(at, current.end, single));
      else pushSingle(hits, soft, current, near);
      previous = current;
    });
    pushRun(hits, soft, run);
  }
  if (register.initials.size > 0) hits.push(...findInitials(soft, lines, register));
  return hits;
}

/** What one word tells: whose name it is, and who is named in full by it alone. */
interface Reading {
  readonly people: readonly number[];
  readonly single: number;
}

function read(text: string, register: PreparedRegister): Reading {
  const key = canonicalRomaji(text);
  const { family, given, word } = register.romaji;
  const people = [...(family.get(key) ?? []), ...(given.get(key) ?? []), ...(word.get(key) ?? [])];
  return { people, single: text.length > 3 ? wholeName(key, register) : -1 };
}

function isNear(soft: string, previous: Word, current: Word): boolean {
  return current.start - previous.end <= 12 && /^[ \n,.・_/-]{1,12}$/.test(soft.slice(previous.end, current.start));
}

/** The run with one more word, if it still belongs to one person; a single letter counts as an initial. */
function longer(run: Run, current: Word, register: PreparedRegister): Run | null {
  const isLetter = current.text.length === 1;
  const letter = current.text.toLowerCase();
  const letters = (person: number): string => register.romaji.letters.get(person) ?? '';
  let people: readonly number[];
  if (isLetter) people = run.people.filter((person) => letters(person).includes(letter));
  else if (run.people.length > 0) people = run.people.filter((person) => current.people.includes(person));
  else people = current.people.filter((person) => letters(person).includes(run.last.text.toLowerCase()));
  return people.length > 0 ? { start: run.start, last: current, people, words: run.words + 1 } : null;
}

function pushRun(hits: Hit[], soft: string, run: Run | null): void {
  if (!run || run.words < 2) return;
  const { end, text } = run.last;
  const hasDot = text.length === 1 && soft[end] === '.';
  hits.push(nameHit(run.start, hasDot ? end + 1 : end, run.people[0] as number));
}

function nameHit(start: number, end: number, entity: number): Hit {
  return { start, end, type: 'person', source: 'register', entity };
}

/** Both parts of a name whose reading has no border (くろかわりょうこ), in either order. */
function bothOf(first: string, second: string, register: PreparedRegister): number {
  const { whole } = register.romaji;
  return whole.get(canonicalRomaji(first + second)) ?? whole.get(canonicalRomaji(second + first)) ?? -1;
}

function wholeName(key: string, register: PreparedRegister): number {
  if (key.length > LONGEST_NAME) return -1;
  const { family, given, whole } = register.romaji;
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
  return whole.get(key) ?? -1;
}

function pushSingle(hits: Hit[], soft: string, current: Word, near: Word | null): void {
  const entity = current.people[0];
  if (entity === undefined || current.text.length < 2) return;
  const right = soft.slice(current.end, current.end + 8);
  const isAddressed =
    HONORIFIC.test(right) || SAN.test(right) || (near !== null && TITLES.test(near.text.toLowerCase()));
  if (/[@._]/.test(soft[current.start - 1] ?? '') || /^[@_]/.test(right)) return;
  const isName =
    isAddressed ||
    (current.text.length >= 4 && /^[A-Z]/.test(current.text) && !ENGLISH.has(current.text.toLowerCase()));
  const isThing =
    !isAddressed &&
    (THING_AFTER.test(soft.slice(current.end, current.end + 14)) ||
      WORD_AFTER.test(soft.slice(current.end, current.end + 14)) ||
      THING_BEFORE.test(soft.slice(Math.max(0, current.start - 6), current.start)));
  const source = isName && !isThing ? 'register' : 'guess';
  const start = near && TITLES.test(near.text.toLowerCase()) ? near.start : current.start;
  hits.push({ start, end: current.end, type: 'person', source, entity });
}
