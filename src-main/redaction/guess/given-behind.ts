import { HIRAGANA, KATAKANA, roleTable } from '../text/characters.ts';
import { tightForm } from '../text/fold.ts';
import { EVERYDAY_KANA } from '../words/everyday-names.ts';
import { foreignFamilyKanji } from '../words/foreign-names.ts';
import { FIELD_BEFORE, KANJI_HONORIFIC, LABEL_WORD } from '../words/guess-context.ts';
import { HONORIFIC } from '../words/name-context.ts';
import { kanaGivenNames } from '../words/rare-names.ts';
import { namesInRun } from './kanji-names.ts';
import { classOf, isKanji } from './kanji-run.ts';
import { lettersOf } from './lexicon.ts';
import { isLikelyFamily, isLikelyGiven } from './likely-names.ts';
import { likenessOf } from './name-like.ts';
import type { Found, RunName, Scene } from './scene.ts';

/** みさ緒, ふじ江: the last character of a given name begun in kana. */
const MIXED_ENDING = /^[子江枝代美乃緒絵恵穂香世音奈希菜衣](?![一-龠々](?<![様氏殿君宅]))/;
const usualKana: ReadonlySet<string> = new Set(kanaGivenNames.map(tightForm));

/** Kana that belong to a given name begun in kanji, or to one after a family name in kanji. */
const GIVEN_KANA =
  /^[ ]{0,2}(?!さん|さま|ちゃん|くん|たち|から|より|まで|など|では|には|とは|です|でし|だっ|だと|だけ|らし|とか|という|って)(?:[ぁ-んー]{2,5}|[ァ-ヶー]{2,5})/;

/** 臼井 清吉: a family name at the end of this run, a space, a given name. */
export function readAcrossSpace(scene: Scene, start: number, end: number, isIntroduced: boolean, found: Found[]): void {
  const { soft } = scene;
  const gap = /^[ ]{1,2}(?=[^ \n])/.exec(soft.slice(end, end + 3))?.[0].length ?? 0;
  if (gap === 0) return;
  let to = end + gap;
  while (to < soft.length && to < end + gap + 6 && isKanji(soft, to)) to++;
  const run = soft.slice(start, end);
  if (run.length > 6 || isLabel(soft, start, end, gap)) return;
  const families = namesInRun(scene, run, { before: classOf(soft, start - 1), after: 'G', tail: '', isExpected: true });
  const isUnknown =
    families.length === 0 &&
    run.length > 1 &&
    run.length < 5 &&
    (likenessOf(scene, run) === 'yes' || isLikelyFamily(scene.lexicon, run));
  const family: RunName | undefined = isUnknown ? { start: 0, end: run.length, isGiven: false } : families.at(-1);
  if (family === undefined || family.end !== run.length || family.border !== undefined || family.isGiven) return;
  if (to === end + gap) {
    const kana = givenInKana(scene, end);
    const given = tightForm(soft.slice(end, kana));
    const isWhole =
      kana > end &&
      (!/^[ぁ-んァ-ヶー]/.test(soft.slice(kana, kana + 1)) ||
        ((usualKana.has(given) || EVERYDAY_KANA.has(given)) &&
          /^(?:[はがもをにとの]|です|でご|と申|より|から)/.test(soft.slice(kana, kana + 2))));
    if (kana > end && (isWhole || isIntroduced)) found.push(spaced(soft, start + family.start, end, kana));
    return;
  }
  const rest = soft.slice(end + gap, to);
  const isAddressed = HONORIFIC.test(soft.slice(to, to + 10));
  const honorific = KANJI_HONORIFIC.exec(rest.slice(1));
  const part = honorific ? rest.slice(0, honorific.index + 1) : rest;
  const givens = namesInRun(scene, `${part}`, {
    before: 'L',
    after: honorific || isAddressed ? 'J' : '$',
    tail: '',
    isExpected: true,
  });
  const isKnownGiven =
    part.length < 3 &&
    /G/.test(lettersOf(scene.lexicon, part)) &&
    /^(?:$|[^一-龠々ぁ-んァ-ヶ]|さん|様)/.test(soft.slice(to, to + 2));
  const isLikely =
    part.length > 1 &&
    isLikelyGiven(scene.lexicon, part) &&
    /L/.test(lettersOf(scene.lexicon, run)) &&
    /^(?:$|[ \n(),、|])/.test(soft.slice(to, to + 1));
  const given = givens[0] ?? (isKnownGiven || isLikely ? { start: 0, end: part.length, border: undefined } : undefined);
  if (given === undefined || given.start !== 0 || given.border !== undefined) return;
  if (part.length > 3 && !isAddressed && !honorific) return;
  if (run.length === 1 && part.length === 1 && !foreignFamilyKanji.includes(run)) return;
  found.push(spaced(soft, start + family.start, end, end + gap + given.end));
}

/** 申請者 高崎: the first word says what the second is. */
function isLabel(soft: string, start: number, end: number, gap: number): boolean {
  return FIELD_BEFORE.test(soft.slice(Math.max(0, start - 2), end + gap)) || LABEL_WORD.test(soft.slice(start, end));
}

export function spaced(soft: string, start: number, border: number, end: number): Found {
  const family = soft.slice(start, border);
  const given = soft.slice(border, end).trim();
  const parts = [family, given, family + given].filter((part) => part.length > 1);
  return { start, end, type: 'person', isStrong: true, parts };
}

/** The end of a given name in kana after a family name that ends at `at`, or `at`. */
export function givenInKana(scene: Scene, at: number): number {
  const { soft, lexicon } = scene;
  const match = GIVEN_KANA.exec(soft.slice(at, at + 8))?.[0] ?? '';
  const gap = match.length - match.trimStart().length;
  const isHiragana = roleTable[soft.charCodeAt(at + gap)] === HIRAGANA;
  const least = gap + 2;
  for (let length = match.length; length >= least; length--) {
    const kana = match.slice(gap, length);
    if (/(?:ます|です|まし|した|する|ない|たら|ても)$/.test(kana)) continue;
    const right = soft.slice(at + length, at + length + 8);
    const next = roleTable[right.charCodeAt(0) || 0];
    const isAddressed = HONORIFIC.test(right);
    if (!isHiragana && next === KATAKANA) continue;
    if (isAddressed && length >= gap + 2 && !/^(?:さん|さま|ちゃん|くん)/.test(kana)) return at + length;
    const ending = MIXED_ENDING.exec(soft.slice(at + length, at + length + 2))?.[0] ?? '';
    if (ending !== '' && length >= gap + 2 && length <= gap + 3) return at + length + 1;
    if (!lexicon.givenReadings.has(tightForm(kana))) continue;
    if (isHiragana && next === HIRAGANA && !/^(?:[はがのをにもと、]|です|でし|から|より|へ|や)/.test(right)) continue;
    const isUsual = kana.length > 2 && (usualKana.has(tightForm(kana)) || EVERYDAY_KANA.has(tightForm(kana)));
    if (isHiragana && lexicon.hiraganaWords.has(kana) && gap === 0 && next === HIRAGANA && !isUsual) continue;
    if (isHiragana && kana.length < 3 && gap === 0) continue;
    return at + length + (!isHiragana && /^[子江代美枝乃]/.test(right) ? 1 : 0);
  }
  return at;
}
