import { HIRAGANA, KANJI, KATAKANA, roleTable } from '../text/characters.ts';
import { tightForm } from '../text/fold.ts';
import {
  FIELD_BEFORE,
  isOfficial,
  KANJI_HONORIFIC,
  KANJI_HOUSE,
  LABEL_WORD,
  PERSON_BEFORE,
  ROLE_FIRST,
  ROLE_TOUCHING,
} from '../words/guess-context.ts';
import { HONORIFIC } from '../words/name-context.ts';
import { NOT_A_NAME } from '../words/people-words.ts';
import { namesInRun } from './kanji-names.ts';
import { lettersOf } from './lexicon.ts';
import type { Found, RunName, Scene } from './scene.ts';

const LOOK_BACK = 14;
/** 一字の名 that are hardly another word. */
const SINGLE_GIVEN = '隆剛茂浩豊博洋潤淳亮翔蓮凛宏寛毅猛武聡智敏努亘馨昭彰晃徹哲悟';
const NUMBER_AFTER = /^[0-9]|^[ ]?[0-9]+(?:-|番|丁目)/;
const PLACE_KATAKANA =
  /^(?:アパート|ハイツ|マンション|コーポ|ビル|ストア|クリニック|センター|ホーム|ニュータウン|タウン)/;
/** Kana that belong to a given name begun in kanji, or to one after a family name in kanji. */
const GIVEN_KANA =
  /^[ ]?(?!さん|さま|ちゃん|くん|たち|から|より|まで|など|では|には|とは|です|でし|だっ|だと|だけ|らし|とか|という|って)(?:[ぁ-んー]{2,5}|[ァ-ヶー]{2,5})/;

/** Names written in kanji, alone or with a given name in kana behind. */
export function readKanjiPeople(scene: Scene): readonly Found[] {
  const { soft } = scene;
  const found: Found[] = [];
  for (let at = 0; at < soft.length; ) {
    if (!isKanji(soft, at)) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < soft.length && (isKanji(soft, end) || (isJoint(soft, end) && isKanji(soft, end + 1)))) end++;
    readRun(scene, at, end, found);
    at = end;
  }
  return found;
}

/** Splits a run at honorifics in kanji (氏, 様, 先生 …) and reads every part. */
function readRun(scene: Scene, start: number, end: number, found: Found[]): void {
  let from = start;
  for (;;) {
    const honorific = KANJI_HONORIFIC.exec(scene.soft.slice(from + 1, end + 1));
    if (!honorific || from + 1 + honorific.index >= end) break;
    const to = from + 1 + honorific.index;
    if (
      !NOT_A_NAME.has(scene.soft.slice(from, to)) &&
      !/^(?:主治|担当|嘱託|顧問|当直|副|元|前|新|各|両|同)$/.test(scene.soft.slice(from, to))
    )
      readPart(scene, from, to, true, found);
    from = to + honorific[0].length;
    if (from >= end) return;
  }
  readPart(scene, from, end, false, found);
}

function readPart(scene: Scene, start: number, end: number, isHonoured: boolean, found: Found[]): void {
  const { soft } = scene;
  const right = soft.slice(end, end + 12);
  const isAddressed = isHonoured || HONORIFIC.test(right);
  const left = soft.slice(Math.max(0, start - LOOK_BACK), start);
  const isField = FIELD_BEFORE.test(left);
  const isIntroduced = isField || PERSON_BEFORE.test(left);
  if (
    end - start === 1 &&
    !isAddressed &&
    !isIntroduced &&
    !mayHaveGiven(right) &&
    !SINGLE_GIVEN.includes(soft[start] ?? ' ')
  )
    return;
  const run = soft.slice(start, end);
  const before = classOf(soft, start - 1);
  const after = isAddressed ? 'J' : classOf(soft, end);
  const tail = !isHonoured && roleTable[soft.charCodeAt(end)] === HIRAGANA ? (soft[end] ?? '') : '';
  const isExpected = isAddressed || (!scene.lexicon.isBare && (isIntroduced || ROLE_FIRST.test(run)));
  const names = namesInRun(scene, run, { before, after, tail, isExpected });
  for (const name of names) push(scene, start, end, name, isAddressed || isIntroduced, found);
  if (names.length === 0 && !scene.lexicon.isBare) {
    readOdd(scene, start, end, isField, found);
    readWordName(scene, start, end, left, found);
    readBeforeKana(scene, start, end, found);
  }
  if (!isAddressed && !scene.lexicon.isBare) readAcrossSpace(scene, start, end, isIntroduced, found);
}

function push(scene: Scene, start: number, end: number, name: RunName, isStrong: boolean, found: Found[]): void {
  const { soft } = scene;
  const from = start + name.start;
  let to = start + name.end;
  if (isStrong && end - to === 1 && !KANJI_HOUSE.test(soft.slice(to, end))) to = end;
  const right = soft.slice(to, to + 12);
  if (isOfficial(right) || NUMBER_AFTER.test(right) || PLACE_KATAKANA.test(right)) return;
  const family = soft.slice(from, name.border === undefined ? to : start + name.border);
  let given = name.border === undefined ? '' : soft.slice(start + name.border, to);
  if (to === end && given === '' && !name.isGiven) {
    const kana = givenInKana(scene, to);
    if (kana > to) {
      given = soft.slice(to, kana).trim();
      to = kana;
    }
  }
  const parts = [family, given, family + given].filter((part) => part.length > 1);
  found.push({ start: from, end: to, type: 'person', isStrong: isStrong || given !== '', parts });
}

/** 夫の善行は, 「剛」が: a given name that is another word too, where a person is spoken of. */
function readWordName({ soft, lexicon }: Scene, start: number, end: number, left: string, found: Found[]): void {
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

/** 小鳥居マサヨ: unknown kanji before a given name in kana. */
function readBeforeKana(scene: Scene, start: number, end: number, found: Found[]): void {
  const { soft, lexicon } = scene;
  const length = end - start;
  if (length < 2 || length > 4 || LABEL_WORD.test(soft.slice(start, end)) || ROLE_TOUCHING.test(soft.slice(start, end)))
    return;
  const kana = givenInKana(scene, end);
  const given = soft.slice(end, kana);
  if (
    kana === end ||
    lexicon.katakanaWords.has(tightForm(given)) ||
    !/^[ ]?[ァ-ヶー]{3}|^[ ]?[ァ-ヶー]{2}[子江代]|^[ ][ぁ-ん]/.test(given)
  )
    return;
  if (!/^(?:$|[ \n、。,()（）|・」はがのをにもと:]|さん|様|氏|宅)/.test(soft.slice(kana, kana + 2))) return;
  if (/^[一-龠]+$/.test(soft.slice(start, end)) && /[SATX]/.test(lettersOf(lexicon, soft.slice(start, end)))) return;
  found.push(spaced(soft, start, end, kana));
}

/** 氏名：小鳥遊 — behind a label even what no lexicon knows; 担当 峠. */
function readOdd(scene: Scene, start: number, end: number, isField: boolean, found: Found[]): void {
  const { soft } = scene;
  const run = soft.slice(start, end);
  if (
    !isField ||
    run.length > 2 ||
    NOT_A_NAME.has(run) ||
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

/** 臼井 清吉: a family name at the end of this run, a space, a given name. */
function readAcrossSpace(scene: Scene, start: number, end: number, isIntroduced: boolean, found: Found[]): void {
  const { soft } = scene;
  const gap = /^[ ]{1,2}(?=[^ \n])/.exec(soft.slice(end, end + 3))?.[0].length ?? 0;
  if (gap === 0) return;
  let to = end + gap;
  while (to < soft.length && to < end + gap + 6 && isKanji(soft, to)) to++;
  const run = soft.slice(start, end);
  if (run.length > 6 || isLabel(soft, start, end, gap)) return;
  const families = namesInRun(scene, run, { before: classOf(soft, start - 1), after: 'G', tail: '', isExpected: true });
  const family = families.at(-1);
  if (family === undefined || family.end !== run.length || family.border !== undefined || family.isGiven) return;
  if (to === end + gap) {
    const kana = givenInKana(scene, end);
    const isWhole = kana > end && !/^[ぁ-んァ-ヶー]/.test(soft.slice(kana, kana + 1));
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
  const given = givens[0];
  if (given === undefined || given.start !== 0 || given.border !== undefined) return;
  if (part.length > 3 && !isAddressed && !honorific) return;
  if (run.length === 1 && part.length === 1) return;
  found.push(spaced(soft, start + family.start, end, end + gap + given.end));
}

/** 申請者 高崎: the first word says what the second is. */
function isLabel(soft: string, start: number, end: number, gap: number): boolean {
  return FIELD_BEFORE.test(soft.slice(Math.max(0, start - 2), end + gap)) || LABEL_WORD.test(soft.slice(start, end));
}

function spaced(soft: string, start: number, border: number, end: number): Found {
  const family = soft.slice(start, border);
  const given = soft.slice(border, end).trim();
  const parts = [family, given, family + given].filter((part) => part.length > 1);
  return { start, end, type: 'person', isStrong: true, parts };
}

/** The end of a given name in kana after a family name that ends at `at`, or `at`. */
function givenInKana(scene: Scene, at: number): number {
  const { soft, lexicon } = scene;
  const match = GIVEN_KANA.exec(soft.slice(at, at + 7))?.[0] ?? '';
  const gap = match.startsWith(' ') ? 1 : 0;
  const isHiragana = roleTable[soft.charCodeAt(at + gap)] === HIRAGANA;
  const least = gap + (isHiragana && gap === 0 ? 3 : 2);
  for (let length = match.length; length >= least; length--) {
    const kana = match.slice(gap, length);
    const right = soft.slice(at + length, at + length + 8);
    const next = roleTable[right.charCodeAt(0) || 0];
    const isAddressed = HONORIFIC.test(right);
    if (!isHiragana && next === KATAKANA) continue;
    if (isAddressed && length >= gap + 2 && !/^(?:さん|さま|ちゃん|くん)/.test(kana)) return at + length;
    if (!lexicon.givenReadings.has(tightForm(kana))) continue;
    if (isHiragana && next === HIRAGANA && !/^(?:[はがのをにもと、]|です|でし|から|より|へ|や)/.test(right)) continue;
    if (isHiragana && lexicon.hiraganaWords.has(kana) && gap === 0 && next === HIRAGANA) continue;
    return at + length + (!isHiragana && /^[子江代美枝乃]/.test(right) ? 1 : 0);
  }
  return at;
}

function mayHaveGiven(right: string): boolean {
  return /^[ ][一-龠ぁ-んァ-ヶ]/.test(right);
}

function isKanji(soft: string, at: number): boolean {
  return roleTable[soft.charCodeAt(at)] === KANJI;
}

/** ヶ, ノ, ッ between kanji: 一ノ瀬, 三ッ石. */
function isJoint(soft: string, at: number): boolean {
  return 'ヶケノッツヵ之'.includes(soft[at] ?? ' ');
}

function classOf(soft: string, at: number): string {
  const role = at >= 0 && at < soft.length ? roleTable[soft.charCodeAt(at)] : 0;
  return role === HIRAGANA ? '.' : role === KATAKANA ? 'N' : '$';
}
