import { tightForm } from '../text/fold.ts';
import { FIELD_BEFORE, LABEL_WORD, PERSON_BEFORE, ROLE_FIRST, ROLE_TOUCHING } from '../words/guess-context.ts';
import { NOT_A_NAME } from '../words/people-words.ts';
import { givenInKana, spaced } from './given-behind.ts';
import { namesInRun } from './kanji-names.ts';
import { lettersOf } from './lexicon.ts';
import { likenessOf } from './name-like.ts';
import type { Found, Scene } from './scene.ts';

/** 一字の名 that are hardly another word. */
export const SINGLE_GIVEN = '隆剛茂浩豊博洋潤淳亮翔蓮凛宏寛毅猛武聡智敏努亘馨昭彰晃徹哲悟';

/** 氏名：小鳥遊 — behind a label even what no lexicon knows; 担当 峠. */
export function readOdd(scene: Scene, start: number, end: number, isField: boolean, found: Found[]): void {
  const { soft } = scene;
  const run = soft.slice(start, end);
  if (
    !isField ||
    run.length > 2 ||
    NOT_A_NAME.has(run) ||
    LABEL_WORD.test(run) ||
    /[男女有無可否済未他同左右上下課係部市町村県国計円名人月火水木金土日夫妻父母子兄姉弟妹孫祖印様御者員師長屋方別歳才中後前後済否]$/.test(
      run,
    )
  )
    return;
  if (!/^(?:$|[ \n、。,()（）|・/:]|さん)/.test(soft.slice(end, end + 2))) return;
  const context = { before: '$', after: 'J', tail: '', isExpected: true };
  const names = namesInRun(scene, run, context);
  if (names.length > 0)
    found.push({ start, end, type: 'person', isStrong: true, parts: [run].filter((part) => part.length > 1) });
}

/** 夫の善行は, 「剛」が: a given name that is another word too, where a person is spoken of. */
export function readWordName({ soft, lexicon }: Scene, start: number, end: number, left: string, found: Found[]): void {
  const role = ROLE_FIRST.exec(soft.slice(start, end))?.[0].length ?? 0;
  const from = start + role;
  const run = soft.slice(from, end);
  if (!/^[はがをもにとの、。」)）\n]|^$|^から/.test(soft.slice(end, end + 2))) return;
  const isSingle =
    run.length === 1 &&
    SINGLE_GIVEN.includes(run) &&
    /[はがをも、」]/.test(soft[end] ?? '') &&
    /(?:^|[\n「『、。 の])$/.test(left);
  const letters = run.length >= 2 && run.length <= 3 ? lettersOf(lexicon, run) : '';
  const isName =
    /[GL]/.test(letters) && !/[SATDXK]/.test(letters) && (role > 0 || PERSON_BEFORE.test(left)) && !NOT_A_NAME.has(run);
  if (isSingle || isName)
    found.push({ start: from, end, type: 'person', isStrong: isName, parts: isName ? [run] : [] });
}

const LABEL_REACH = 14;
const SHORT_GIVEN = /[ぁ-ん]{2}(?=[ \n、。()（）|・]|$)/y;

/** 祖母　八重垣つね: the end of a given name of two hiragana behind a label and a family name, or `end`. */
function labelledGiven({ soft, lexicon }: Scene, start: number, end: number): number {
  SHORT_GIVEN.lastIndex = end;
  const given = SHORT_GIVEN.exec(soft)?.[0] ?? '';
  const isGiven = given !== '' && lexicon.givenReadings.has(tightForm(given));
  return isGiven && FIELD_BEFORE.test(soft.slice(Math.max(0, start - LABEL_REACH), start)) ? end + given.length : end;
}

/** 小鳥居マサヨ: unknown kanji before a given name in kana. */
export function readBeforeKana(scene: Scene, start: number, end: number, found: Found[]): void {
  const { soft, lexicon } = scene;
  const length = end - start;
  if (length < 2 || length > 4 || LABEL_WORD.test(soft.slice(start, end)) || ROLE_TOUCHING.test(soft.slice(start, end)))
    return;
  const short = labelledGiven(scene, start, end);
  if (short > end) {
    found.push(spaced(soft, start, end, short));
    return;
  }
  const kana = givenInKana(scene, end);
  const given = soft.slice(end, kana);
  if (
    kana === end ||
    lexicon.katakanaWords.has(tightForm(given)) ||
    !/^[ ]?[ァ-ヶー]{3}|^[ ]?[ァ-ヶー]{2}(?:[子江代]|$)|^[ ][ぁ-ん]|^[ぁ-ん]{2}[子江代枝美乃緒恵]|^[ぁ-ん]{3}/.test(
      given,
    ) ||
    (/^[ぁ-ん]|^[ァ-ヶー]{2}$/.test(given) && likenessOf(scene, soft.slice(start, end)) === 'no')
  )
    return;
  if (!/^(?:$|[ \n、。,()（）|・」はがのをにもと:]|さん|様|氏|宅)/.test(soft.slice(kana, kana + 2))) return;
  if (/^[一-龠々]+$/.test(soft.slice(start, end)) && /[SATX]/.test(lettersOf(lexicon, soft.slice(start, end)))) return;
  found.push(spaced(soft, start, end, kana));
}
