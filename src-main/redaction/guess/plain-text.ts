import { CURRENT_KATAKANA } from '../words/body-endings.ts';
import { PLAIN_KANA, PLAIN_LOANS, PLAIN_PREFIX, PLAIN_SUFFIX, PLAIN_WORDS } from '../words/plain-words.ts';
import { lettersOf } from './lexicon.ts';
import type { Scene } from './scene.ts';

const RUNS = /[一-龠々ヶ〇]+|[ァ-ヶー]+|[ぁ-んー]+|[^一-龠々ヶ〇ァ-ヶーぁ-ん]+/g;
/** 低い住宅, 新しい施設, 大きな病院: an adjective before a common noun. */
const ADJECTIVE = /^[一-龠]{1,2}(?:い|しい|な|きな|さな|かな|らかな|けた|った|んだ|した|える|れる|せる|する)$/;
/** 二中, 附属小: short for schools. */
const SCHOOL = /^(?:附属|[一二三四五六七八九十]|第[一二三四五六七八九十])[小中高大]$/;
const LONGEST = 5;

/** Whether every word of a text is plain. */
export function isPlain(scene: Scene, text: string): boolean {
  const runs = text.match(RUNS) ?? [];
  if (runs.length === 0) return false;
  return runs.every((run, index) => {
    if (/^[一-龠々ヶ〇]/.test(run)) {
      const next = runs[index + 1] ?? '';
      if (index < runs.length - 1 && /^[ぁ-ん]/.test(next) && ADJECTIVE.test(run + next)) return true;
      return isPlainKanji(scene, run);
    }
    if (/^[ァ-ヶー]/.test(run)) return isPlainLoan(run);
    if (/^[ぁ-ん]/.test(run))
      return PLAIN_KANA.has(run) || /^(?:の|や|と|お|ご)$/.test(run) || ADJECTIVE.test((runs[index - 1] ?? '') + run);
    return /^[0-9・･、,./ ()「」-]+$/.test(run);
  });
}

/** Whether kanji can be cut into plain words, verbal nouns and what stands before and behind such. */
function isPlainKanji({ lexicon }: Scene, run: string): boolean {
  if (SCHOOL.test(run)) return false;
  const { length } = run;
  const isReached: boolean[] = [true];
  for (let at = 0; at < length; at++) {
    if (!isReached[at]) continue;
    for (let size = 1; size <= LONGEST && at + size <= length; size++) {
      const word = run.slice(at, at + size);
      const isAffix =
        size === 1 &&
        ((at > 0 && PLAIN_SUFFIX.includes(word)) ||
          (at < length - 1 && PLAIN_PREFIX.includes(word)) ||
          /[一二三四五六七八九十百]/.test(word));
      if (isAffix || PLAIN_WORDS.has(word) || (size > 1 && isVerbal(lettersOf(lexicon, word))))
        isReached[at + size] = true;
    }
  }
  return isReached[length] === true;
}

/** Verbal nouns that nothing is called by. */
function isVerbal(letters: string): boolean {
  return letters.includes('S') && !/[RLGPOF]/.test(letters);
}

function isPlainLoan(run: string): boolean {
  if (PLAIN_LOANS.has(run) || CURRENT_KATAKANA.exec(run)?.[0] === run) return true;
  for (let cut = 2; cut <= run.length - 2; cut++)
    if (PLAIN_LOANS.has(run.slice(0, cut)) && isPlainLoan(run.slice(cut))) return true;
  return false;
}
