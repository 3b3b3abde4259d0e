import { EVERYDAY_WORDS } from '../words/everyday-names.ts';
import { NOT_A_NAME } from '../words/people-words.ts';
import { namesInRun } from './kanji-names.ts';
import { lettersOf } from './lexicon.ts';
import type { Likeness, Scene } from './scene.ts';
import { cutRun } from './segment.ts';

const NO_NAME_END = /[者員所課係部局費金料証書法的性化会議中後前時分日月年週回件名号階室用型別等済]$/;

/** Whether a whole run of kanji may be the name of a person if its surroundings speak for one. */
export function likenessOf(scene: Scene, run: string): Likeness {
  const before = scene.judged.get(run);
  if (before) return before;
  const likeness = judge(scene, run);
  scene.judged.set(run, likeness);
  return likeness;
}

function judge(scene: Scene, run: string): Likeness {
  const { lexicon } = scene;
  if (NOT_A_NAME.has(run) || run.length > 5) return 'no';
  const letters = lettersOf(lexicon, run);
  if (/[NSATVXKDBYEJ]/.test(letters)) return /[LG]/.test(letters) ? 'maybe' : 'no';
  if (/[LGP]/.test(letters)) return EVERYDAY_WORDS.has(run) ? 'maybe' : 'yes';
  if (letters !== '') return run.length > 1 && letters === 'R' ? 'maybe' : 'no';
  if (run.length === 1) return 'yes';
  if (NO_NAME_END.test(run)) return 'no';
  if (isCompoundOfWords(scene, run)) return 'no';
  if (run.length === 2) return 'yes';
  const names = namesInRun(scene, run, { before: '$', after: 'J', tail: '', isExpected: true });
  return names.some(({ start, end }) => start === 0 && end === run.length) ? 'yes' : 'no';
}

/** 養育費, 部会長: whether known common words explain a run of kanji, or it ends as no name does. */
export function isCommonCompound(scene: Scene, run: string): boolean {
  return NO_NAME_END.test(run) || isCompoundOfWords(scene, run);
}

function isCompoundOfWords({ lexicon }: Scene, run: string): boolean {
  const { words } = cutRun(lexicon, run, { before: '$', after: '.', isNameless: true });
  return words.every(
    ({ start, end, letter, isKnown }) => isKnown && (end - start > 1 ? /[NSATVXKDBYEQJM]/ : /[XKDEYT]/).test(letter),
  );
}
