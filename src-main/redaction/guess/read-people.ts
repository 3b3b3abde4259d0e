import { HIRAGANA, roleTable } from '../text/characters.ts';
import { tightForm } from '../text/fold.ts';
import {
  FIELD_BEFORE,
  isOfficial,
  KANJI_HONORIFIC,
  KANJI_HOUSE,
  PERSON_BEFORE,
  ROLE_FIRST,
} from '../words/guess-context.ts';
import { kanaNotes } from '../words/kana-notes.ts';
import { HONORIFIC } from '../words/name-context.ts';
import { NOT_A_NAME } from '../words/people-words.ts';
import { givenInKana, readAcrossSpace } from './given-behind.ts';
import { namesInRun } from './kanji-names.ts';
import { classOf, isKanji } from './kanji-run.ts';
import { isCompound } from './katakana-words.ts';
import { lettersOf } from './lexicon.ts';
import { isLikelyFamily, isLikelyGiven } from './likely-names.ts';
import { readBeforeKana, readOdd, readWordName, SINGLE_GIVEN } from './odd-names.ts';
import type { Found, RunName, Scene } from './scene.ts';

const LOOK_BACK = 14;
const NOTES: ReadonlySet<string> = new Set(kanaNotes.map(tightForm));
/** 瓜生田: the last kanji of a longer family name. */
const SURNAME_END = /^[田野山川原本村島崎井沢谷部尾塚内見瀬岡]$/;
/** Offices, bodies and posts that are addressed too. */
const CALLED_BY_PLACE = /[所署課局院園校会社店係団組部室課員者長士師司客主]$|[魚酒肉米花薬電床質]屋$/;
/** A house number; a telephone number begins with 0. */
const NUMBER_AFTER = /^[1-9]|^[ ]?(?!0)[0-9]+(?:-|番|丁目)/;
const PLACE_KATAKANA =
  /^(?:アパート|ハイツ|マンション|コーポ|ビル|ストア|クリニック|センター|ホーム|ニュータウン|タウン)/;

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
  const isAddressed = isHonoured || (HONORIFIC.test(right) && !/^[ ]{0,2}君[枝子江代恵美夫雄男香]/.test(right));
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
  if (isAddressed && names.length === 0 && isUnknownCalled(scene, run))
    found.push({ start, end, type: 'person', isStrong: true, parts: [run] });
  if (!isAddressed && !scene.lexicon.isBare) readAcrossSpace(scene, start, end, isIntroduced, found);
}

/** 長門屋先生: whoever is addressed by two or three kanji that no word explains. */
function isUnknownCalled({ lexicon }: Scene, run: string): boolean {
  if (lexicon.isBare || run.length < 2 || run.length > 3 || NOT_A_NAME.has(run)) return false;
  return lettersOf(lexicon, run) === '' && !CALLED_BY_PLACE.test(run);
}

function push(scene: Scene, start: number, end: number, name: RunName, isStrong: boolean, found: Found[]): void {
  const { soft } = scene;
  const lead = soft.slice(start, start + name.start);
  // 貝原喜代治: a place before a given name is a family name.
  const isLed =
    name.isGiven &&
    name.end - name.start > 1 &&
    lead.length > 1 &&
    lead.length < 4 &&
    (/^[LR]+$/.test(lettersOf(scene.lexicon, lead)) || isLikelyFamily(scene.lexicon, lead));
  const from = isLed ? start : start + name.start;
  let to = start + name.end;
  const rest = soft.slice(to, end);
  if (
    rest.length === 1 &&
    name.border !== undefined &&
    !KANJI_HOUSE.test(rest) &&
    (/^[はがをもにとの、。) \n]/.test(soft.slice(end, end + 1)) ||
      isLikelyGiven(scene.lexicon, soft.slice(start + name.border, end)) ||
      /^(?:です|さん|くん|ちゃん|と申)/.test(soft.slice(end, end + 3)))
  )
    to = end;
  else if (
    end - to === 1 &&
    (isStrong || SURNAME_END.test(soft.slice(to, end))) &&
    !KANJI_HOUSE.test(soft.slice(to, end))
  )
    to = end;
  const right = soft.slice(to, to + 12);
  if (isOfficial(right) || NUMBER_AFTER.test(right) || PLACE_KATAKANA.test(right)) return;
  const family = soft.slice(from, name.border === undefined ? to : start + name.border);
  let given = name.border === undefined ? '' : soft.slice(start + name.border, to);
  if (to === end && given === '' && !name.isGiven) {
    const kana = Math.max(givenInKana(scene, to), foreignGiven(scene, to));
    if (kana > to) {
      given = soft.slice(to, kana).trim();
      to = kana;
    }
  }
  const parts = [family, given, family + given].filter((part) => part.length > 1);
  found.push({ start: from, end: to, type: 'person', isStrong: isStrong || given !== '', parts });
}

/** 高峰マリエッタ: a given name in katakana that no word explains, and then an end. */
function foreignGiven({ soft, lexicon }: Scene, at: number): number {
  const kana = /^[ァ-ヶー]{3,7}(?=[)） 、。\n|・」:]|$|さん|氏|様)/.exec(soft.slice(at, at + 9))?.[0] ?? '';
  const tight = tightForm(kana);
  const isWord =
    lexicon.katakanaWords.has(tight) || lexicon.properKatakana.has(tight) || isCompound(lexicon.katakanaWords, tight);
  return kana === '' || isWord || NOTES.has(tight) || PLACE_KATAKANA.test(kana) ? at : at + kana.length;
}

function mayHaveGiven(right: string): boolean {
  return /^[ ][一-龠々ぁ-んァ-ヶ]/.test(right);
}

/** ヶ, ノ, ッ between kanji: 一ノ瀬, 三ッ石. */
function isJoint(soft: string, at: number): boolean {
  return 'ヶケノッツヵ之'.includes(soft[at] ?? ' ');
}
