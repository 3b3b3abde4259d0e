import { standsAsWord } from '../find/standing.ts';
import { buildAutomaton } from '../text/automaton.ts';
import { HIRAGANA, KANJI, roleTable } from '../text/characters.ts';
import { type FoldedText, tightForm } from '../text/fold.ts';
import { EVERYDAY_KANA, EVERYDAY_WORDS } from '../words/everyday-names.ts';
import { isOfficial } from '../words/guess-context.ts';
import { HONORIFIC, PLACE_AFTER, ROLE_AFTER } from '../words/name-context.ts';
import { NOT_A_NAME } from '../words/people-words.ts';
import { type Lexicon, lettersOf } from './lexicon.ts';
import { isLikelyGiven } from './likely-names.ts';
import type { Found } from './scene.ts';

const HIRAGANA_NAME = /^[ぁ-ん]+$/;
/** 権瓶正だ: a given name behind a family name that is known from elsewhere. */
const GIVEN_BEHIND = /^[一-龠々]{1,3}(?=[はがをもにとの、。) \n]|だ|です|さん|氏|$)/;

/** Every other mention of names that were recognised with good reason somewhere in the text. */
export function readMentions(text: FoldedText, people: readonly Found[], lexicon: Lexicon): readonly Found[] {
  const names = new Map<string, string>();
  for (const { parts = [], isStrong } of people)
    if (isStrong) for (const part of parts) if (isDistinct(part)) names.set(tightForm(part), part);
  if (names.size === 0) return [];
  const patterns = [...names.keys()];
  const found: Found[] = [];
  buildAutomaton(patterns).scan(text.tight, (pattern, tightEnd) => {
    const tight = patterns[pattern] as string;
    const start = text.places[tightEnd - tight.length] as number;
    const end = (text.places[tightEnd - 1] as number) + 1;
    const given = GIVEN_BEHIND.exec(text.soft.slice(end, end + 5))?.[0] ?? '';
    const isNamed = given !== '' && (/G/.test(lettersOf(lexicon, given)) || isLikelyGiven(lexicon, given));
    if (
      isNamed &&
      roleTable[text.soft.charCodeAt(end - 1)] === KANJI &&
      roleTable[text.soft.charCodeAt(start - 1)] !== KANJI
    )
      found.push({ start, end: end + given.length, type: 'person', isStrong: false });
    else if (isMention(text.soft, names.get(tight) ?? tight, start, end))
      found.push({ start, end, type: 'person', isStrong: false });
  });
  return found;
}

function isDistinct(part: string): boolean {
  return tightForm(part).length > 1 && !NOT_A_NAME.has(part);
}

function isMention(soft: string, name: string, start: number, end: number): boolean {
  const right = soft.slice(end, end + 12);
  if (isOfficial(right)) return false;
  if (HIRAGANA_NAME.test(name) && name.length < 4 && !EVERYDAY_KANA.has(tightForm(name)))
    return (
      roleTable[soft.charCodeAt(start - 1)] !== HIRAGANA && /^(?:[はがをもにとの、。」)]|です|から|って|$)/.test(right)
    );
  if (!standsAsWord(soft, name, start, end)) return false;
  if (HONORIFIC.test(right)) return true;
  if (PLACE_AFTER.test(right) && !ROLE_AFTER.test(right)) return false;
  if (/[\n]/.test(soft.slice(start, end)) && name.length < 4) return false;
  if (EVERYDAY_WORDS.has(name)) return /^(?:[はがも、]|本人)/.test(right);
  if (roleTable[name.charCodeAt(0)] !== HIRAGANA) return true;
  return (
    !EVERYDAY_KANA.has(tightForm(name)) &&
    roleTable[soft.charCodeAt(start - 1)] !== HIRAGANA &&
    /^(?:[はがもをにとの、。」)]|です|$)/.test(right)
  );
}
