import type { Hit, View } from '../find/hit.ts';
import { PERSON_BEFORE } from '../words/guess-context.ts';
import { beginsHonorific, HONORIFIC } from '../words/name-context.ts';
import { type Lexicon, lettersOf } from './lexicon.ts';
import { isPlainPerson, PLACE_BEHIND, PLACES_BEHIND } from './no-plain-people.ts';
import { type Scene, sceneOf } from './scene.ts';
import { cutRun } from './segment.ts';

const LONGEST_RUN = 12;

/**
 * 別の語: doubtful hits of a known name (稔り, 大地震, 弥生時代) that the words around explain are taken out, certain ones become
 * doubtful. Whoever is addressed stays.
 */
export function withoutOtherWords(view: View, hits: readonly Hit[], lexicon: Lexicon): readonly Hit[] {
  if (lexicon.isBare) return hits;
  const scene = sceneOf(view, lexicon);
  return hits.flatMap((hit) => {
    if (hit.type !== 'person') return hit;
    if (hit.source === 'guess') return isOtherWord(scene, hit) ? [] : hit;
    return hit.source === 'register' && isLikelyOther(scene, hit) ? { ...hit, source: 'guess' } : hit;
  });
}

/** 熊谷、深谷の両市, 日本間: a known family name that may well be a place or a part of a word. */
function isLikelyOther(scene: Scene, { start, end }: Hit): boolean {
  const { soft } = scene;
  if (!/^[一-龠々]{2,3}$/.test(soft.slice(start, end))) return false;
  const right = soft.slice(end, end + 16);
  if (beginsHonorific(right) && HONORIFIC.test(right)) return false;
  if (PERSON_BEFORE.test(soft.slice(Math.max(0, start - 14), start))) return false;
  return PLACE_BEHIND.test(right) || PLACES_BEHIND.test(right) || isInsideWord(scene, start, end);
}

function isOtherWord(scene: Scene, { start, end }: Hit): boolean {
  const { soft, lexicon } = scene;
  const text = soft.slice(start, end);
  if (!/^[一-龠々]{1,3}$/.test(text)) return false;
  const right = soft.slice(end, end + 8);
  if (beginsHonorific(right) && HONORIFIC.test(right)) return false;
  if (isInflected(lexicon, text, right) || isInsideWord(scene, start, end)) return true;
  return isPlainPerson(scene, { start, end, type: 'person', isStrong: false });
}

/** 稔り, 静か: the name's kanji begins a verb or adjective. */
function isInflected(lexicon: Lexicon, text: string, right: string): boolean {
  if (text.length > 1 || !/^[りかきみしえいけめ]/.test(right) || /^か(?:ら|[。、？?])|^し(?:か|て)/.test(right))
    return false;
  return /[VANSB]/.test(lettersOf(lexicon, text + right[0])) && !/^(?:[しき][たて]|い[るたま])/.test(right);
}

/** 大地|震: a common word goes over the border of the name. */
function isInsideWord({ soft, lexicon }: Scene, start: number, end: number): boolean {
  const isKanji = (at: number): boolean => /[一-龠々]/.test(soft[at] ?? '');
  let from = start;
  let to = end;
  while (from > 0 && start - from < LONGEST_RUN && isKanji(from - 1)) from--;
  while (to < soft.length && to - end < LONGEST_RUN && isKanji(to)) to++;
  if ((from === start && to === end) || /[0-9]/.test(soft[from - 1] ?? '')) return false;
  const { words } = cutRun(lexicon, soft.slice(from, to), { before: '$', after: '.' });
  return words.some(
    (word) =>
      word.isKnown &&
      'NSATKDXBY'.includes(word.letter) &&
      ((from + word.start < start && from + word.end > start) || (from + word.start < end && from + word.end > end)),
  );
}
