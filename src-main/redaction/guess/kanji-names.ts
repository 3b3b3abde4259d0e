import { cityNames } from '../words/city-names.ts';
import { EVERYDAY_WORDS } from '../words/everyday-names.ts';
import { KANJI_HOUSE, OFFICIAL_TITLE } from '../words/guess-context.ts';
import { NOT_A_NAME } from '../words/people-words.ts';
import { lettersOf } from './lexicon.ts';
import type { RunName, Scene } from './scene.ts';
import { type Cut, cutRun, type Word } from './segment.ts';

/** What is known about the surroundings of a run. */
export interface RunContext {
  /** Class letters as in `CutOptions`. */
  readonly before: string;
  readonly after: string;
  readonly tail: string;
  /** An honorific, a label or a role stands beside the run: unknown kanji may be a name. */
  readonly isExpected: boolean;
}

const BOTH_PARTS = 400;
const FAMILY_ALONE = 1100;
const GIVEN_ALONE = 1700;
const ODD_NEIGHBOUR = 2600;
const LONGEST_FAMILY = 3;
const PLACE_ENDING =
  /^(?:[市区町村郡県都府駅川橋港山岳島丘台池線道寺社院堂城園館荘店屋組会局課部式小中高大]|銀行|公園|団地|地区|地域|商店|病院|医院|歯科|製作|工業|建設|運輸|運送|薬局|酒造)/;
const ROLE_LAST = /[屋員士師者長係課部局所会側]$/;
const TIME_OR_ROLE = /^[TBDKYXJE]$/;

/** Names of persons in a run of kanji without spaces. Reading the same run in the same surroundings twice costs nothing. */
export function namesInRun(scene: Scene, run: string, context: RunContext): readonly RunName[] {
  const key = `${context.before}${context.after}${context.tail}${context.isExpected ? '!' : ' '}${run}`;
  const known = scene.seen.get(key);
  if (known) return known;
  const names = readNames(scene, run, context);
  scene.seen.set(key, names);
  return names;
}

function readNames(scene: Scene, run: string, context: RunContext): readonly RunName[] {
  const { before, after, tail, isExpected } = context;
  const cut = cutRun(scene.lexicon, run, { before, after, tail, mayBeUnknownName: isExpected });
  const found = namesOf(cut.words);
  if (found.length === 0) return isExpected ? wholeRun(scene, run, cut, context) : [];
  const nameless = cutRun(scene.lexicon, run, { before, after, tail, isNameless: true });
  const margin = nameless.cost - cut.cost;
  const names: RunName[] = [];
  for (const [first, last] of found) {
    const words = cut.words.slice(first, last + 1);
    const name = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
    const isGiven = words[0]?.letter === 'G';
    const border = words.length > 1 ? words.at(-1)?.start : undefined;
    const text = run.slice(name.start, name.end);
    const next = run.slice(name.end);
    const isLast = last === cut.words.length - 1;
    const isAddressed = isLast && isExpected && (after === 'J' || cut.words.length === words.length || first > 0);
    const previous = cut.words[first - 1];
    if (NOT_A_NAME.has(text)) continue;
    if (next && PLACE_ENDING.test(next) && !KANJI_HOUSE.test(next) && !OFFICIAL_TITLE.test(next)) continue;
    const isOddAfter = next !== '' && !KANJI_HOUSE.test(next);
    const isOddBefore = previous !== undefined && !mayPrecede(run, previous);
    if (!isAddressed) {
      if (text.length < 2 || (border === undefined && (EVERYDAY_WORDS.has(text) || cityNames.has(text)))) continue;
      const least = border !== undefined ? BOTH_PARTS : isGiven ? GIVEN_ALONE : FAMILY_ALONE;
      if (margin < least + (isOddAfter ? ODD_NEIGHBOUR : 0) + (isOddBefore ? ODD_NEIGHBOUR : 0)) continue;
    }
    const start = isAddressed ? extendedStart(run, cut.words, first) : name.start;
    const edge = border ?? (start < name.start && isGiven ? name.start : undefined);
    names.push({ start, end: name.end, isGiven, ...(edge === undefined ? {} : { border: edge }) });
  }
  return names.length === 0 && isExpected ? wholeRun(scene, run, cut, context) : names;
}

/** Sequences of words that make a name, as first and last index. */
function namesOf(words: readonly Word[]): readonly (readonly [number, number])[] {
  const names: (readonly [number, number])[] = [];
  for (let at = 0; at < words.length; at++) {
    const letter = words[at]?.letter;
    const next = words[at + 1];
    if (letter === 'L' && next?.letter === 'G') names.push([at, ++at]);
    else if ('ROF'.includes(letter ?? '') && next?.letter === 'G' && next.end - next.start > 1) names.push([at, ++at]);
    else if (letter === 'L' || letter === 'G' || letter === 'P') names.push([at, at]);
  }
  return names;
}

/** 鍛冶屋敷さん, 沓掛隆久さん: words before a name that are no roles belong to it, if the whole is not too long. */
function extendedStart(run: string, words: readonly Word[], first: number): number {
  let start = words[first]?.start ?? 0;
  const end = words[first]?.end ?? 0;
  for (let at = first - 1; at >= 0; at--) {
    const word = words[at] as Word;
    if (end - word.start > LONGEST_FAMILY + 2 || isRole(run, word) || 'SAXKDT'.includes(word.letter)) break;
    start = word.start;
  }
  return start;
}

/** A role that is no part of the name behind it: 班長, 母. */
function isRole(run: string, word: Word): boolean {
  const text = run.slice(word.start, word.end);
  return text.length > 1
    ? mayPrecede(run, word)
    : /[父母妻夫姉妹兄弟孫故元前]/.test(text) || TIME_OR_ROLE.test(word.letter);
}

/** 長女美咲, 先日佐藤: a relation, a time, a number or a counter may stand directly before a name. */
function mayPrecede(run: string, word: Word): boolean {
  const text = run.slice(word.start, word.end);
  return (
    TIME_OR_ROLE.test(word.letter) || NOT_A_NAME.has(text) || /[男女父母妻夫姉妹兄弟孫子人者主師医員長]$/.test(text)
  );
}

/** 峠さん, 東さん: a word that somebody is called by is a name although it is also another word. */
function wholeRun(scene: Scene, run: string, cut: Cut, { after, before }: RunContext): readonly RunName[] {
  if (after !== 'J' || before === 'N' || run.length > 3 || NOT_A_NAME.has(run) || ROLE_LAST.test(run)) return [];
  if (/[LGP]/.test(lettersOf(scene.lexicon, run))) return [{ start: 0, end: run.length, isGiven: false }];
  if (cut.words.length > 1 && cut.words.every(({ letter, isKnown }) => isKnown && 'NSAXKDT'.includes(letter)))
    return [];
  return [{ start: 0, end: run.length, isGiven: false }];
}
