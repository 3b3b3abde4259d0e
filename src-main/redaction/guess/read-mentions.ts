import { standsAsWord } from '../find/standing.ts';
import { buildAutomaton } from '../text/automaton.ts';
import { HIRAGANA, roleTable } from '../text/characters.ts';
import { type FoldedText, tightForm } from '../text/fold.ts';
import { EVERYDAY_KANA, EVERYDAY_WORDS } from '../words/everyday-names.ts';
import { isOfficial } from '../words/guess-context.ts';
import { HONORIFIC, PLACE_AFTER, ROLE_AFTER } from '../words/name-context.ts';
import { NOT_A_NAME } from '../words/people-words.ts';
import type { Found } from './scene.ts';

/** Every other mention of names that were recognised with good reason somewhere in the text. */
export function readMentions(text: FoldedText, people: readonly Found[]): readonly Found[] {
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
    if (isMention(text.soft, names.get(tight) ?? tight, start, end))
      found.push({ start, end, type: 'person', isStrong: false });
  });
  return found;
}

function isDistinct(part: string): boolean {
  return tightForm(part).length > 1 && !NOT_A_NAME.has(part);
}

function isMention(soft: string, name: string, start: number, end: number): boolean {
  const right = soft.slice(end, end + 12);
  if (!standsAsWord(soft, name, start, end) || isOfficial(right)) return false;
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
