import { KANJI, roleTable } from '../text/characters.ts';
import { tightForm } from '../text/fold.ts';
import { sweep } from '../text/sweep.ts';
import { EVERYDAY_KANA } from '../words/everyday-names.ts';
import { foreignNameParts } from '../words/foreign-names.ts';
import { HUMAN_AFTER, NAME_PARTICLE } from '../words/human-deeds.ts';
import { NOT_A_NAME } from '../words/people-words.ts';
import { ANY_PERSON_LABEL, PERSON_AFTER, SURELY_PERSON_AFTER } from '../words/person-cues.ts';
import { kanaGivenNames } from '../words/rare-names.ts';
import { isCompound } from './katakana-words.ts';
import { KIN_BEFORE } from './kin.ts';
import type { Found, Scene } from './scene.ts';

const LEFT = 22;
const LONGEST = 5;
const AFTER_CHILD = /^(?:[、。でははがをもにと)）]|という|だけ)/;
/** 次女はるあ。: behind a relation a word that none knows is a name. */
const AFTER_KIN = /^([ぁ-んー]{2,4})(?=[。、))」\n]|$)/;
/** うちの, 隣の: whose child somebody is. */
const OWNED_BEFORE = /(?:とこの|んちの|うちの|家の|隣の|となりの|宅の)$/;
const AFTER_OTHER = /[のはがをもにとやで]$/;
const PARTICLE_AFTER = /^(?:[はがもをにとのへ、。]|から|より|って)/;
const BEGINS_CLAUSE = /(?:^|[\n「『、。,・(（ :>】])$/;
const KANA_CLAUSE =
  /(?:^|[\n「『、。,・(（ :>】]|それは|あれは|これは|今日は|実は|まず|次に|うちの|[上下中]の|[上下中]が|とこの|んちの|となりの|[一-龠々]は|[一-龠々]の|[一-龠々]、)$/;
const KATAKANA_RUN =
  /(?<![ァ-ヶーA-Za-z・=]|[一-龠々](?<![日今先度近朝晩夜週月年前後時回実又父母兄姉妹弟夫妻娘子孫]))[ァ-ヶー]{2,10}(?![ァ-ヶーA-Za-z・=])/g;
const HIRAGANA_NAME =
  /(?<![ぁ-んー])(?:それは|あれは|まず|うちの|[のはに](?=[ぁ-ん]{2}))?([ぁ-んー]{2,5}?)(?=[はがもとにをのかんだ、。)）」])/g;
const usualKana: ReadonlySet<string> = new Set(kanaGivenNames.map(tightForm));
const foreign: ReadonlySet<string> = new Set(foreignNameParts.map(tightForm));

/** Bare names in kana of which something is said that is only said of persons. */
export function readKanaByVerbs(scene: Scene, found: Found[]): void {
  readKatakana(scene, found);
  readHiragana(scene, found);
}

function readKatakana({ soft, lines, lexicon }: Scene, found: Found[]): void {
  for (const { index, 0: name } of sweep(lines, KATAKANA_RUN)) {
    const end = index + name.length;
    const right = soft.slice(end, end + 18);
    const left = soft.slice(Math.max(0, index - LEFT), index);
    const tight = tightForm(name);
    if (
      NOT_A_NAME.has(name) ||
      (lexicon.katakanaWords.has(tight) &&
        !(
          (lexicon.givenReadings.has(tight) || foreign.has(tight)) &&
          name.length < 4 &&
          (PERSON_AFTER.test(right) || (BEGINS_CLAUSE.test(left) && HUMAN_AFTER.test(right)))
        ) &&
        !/^って呼|^という[人男女]/.test(right) &&
        !(KIN_BEFORE.test(left) && /^[。、))」\n]|^$/.test(right)))
    )
      continue;
    const isKnown = foreign.has(tight) || lexicon.givenReadings.has(tight) || lexicon.foreignNames.has(tight);
    const isNext = /^[一-龠々]/.test(right);
    const isLabelled = !isNext && ANY_PERSON_LABEL.test(left);
    const isSaid =
      (PERSON_AFTER.test(right) ||
        /^(?:夫[妻婦]|名義|宅|家(?![計具族庭賃])|一家)/.test(right) ||
        (isKnown && name.length > 2 && PARTICLE_AFTER.test(right))) &&
      (BEGINS_CLAUSE.test(left) || AFTER_OTHER.test(left));
    const isHuman = BEGINS_CLAUSE.test(left) && HUMAN_AFTER.test(right);
    const isGiven =
      (lexicon.givenReadings.has(tight) ||
        (tight.endsWith('ー') && lexicon.givenReadings.has(tight.slice(0, -1)) && PERSON_AFTER.test(right))) &&
      !lexicon.properKatakana.has(tight) &&
      name.length < 6 &&
      /^(?:[はがもをにとのへ、。!?」』)\n ]|$|から|より|って|んち|んと|さ?[来行言居]|さ(?=[がはもにのをあー、])|公(?![一-龠々])|\((?![0-9A-Za-z])|い[たるな]|今|お[るっ]|や[。、」]|で[すし]|だ|じゃ|ち[ゃゅ])/.test(
        right,
      );
    const isSure =
      SURELY_PERSON_AFTER.test(right) || (isKnown && KIN_BEFORE.test(left) && /^[。、))」\n]|^$/.test(right));
    const isOdd =
      !isKnown &&
      name.length > 2 &&
      name.length < 9 &&
      BEGINS_CLAUSE.test(left) &&
      (/^[はがも]/.test(right) || isHuman) &&
      !isCompound(lexicon.katakanaWords, tight);
    if (
      !isLabelled &&
      !isSaid &&
      !isGiven &&
      !isOdd &&
      !isSure &&
      !(isKnown && (isHuman || (NAME_PARTICLE.test(right) && BEGINS_CLAUSE.test(left))))
    )
      continue;
    if (!isKnown && !isSure && (lexicon.properKatakana.has(tight) || isCompound(lexicon.katakanaWords, tight)))
      continue;
    found.push({ ...personAt(index, name), ...(isSure || (isKnown && isHuman) ? { isCalled: true } : {}) });
  }
}

function readHiragana(scene: Scene, found: Found[]): void {
  for (const match of sweep(scene.lines, HIRAGANA_NAME)) {
    const lead = match[0].length - (match[1] ?? '').length;
    if (lead === 1 && readAt(scene, match.index, false, found)) continue;
    readAt(scene, match.index + lead, lead > 0, found);
  }
}

/** The longest name that may begin here. */
function readAt(scene: Scene, from: number, isLed: boolean, found: Found[]): boolean {
  const { soft, lexicon } = scene;
  const left = soft.slice(Math.max(0, from - LEFT), from);
  if (!KANA_CLAUSE.test(left) || (!isLed && roleTable[soft.charCodeAt(from - 1)] === KANJI)) return false;
  const own = KIN_BEFORE.test(left) ? (AFTER_KIN.exec(soft.slice(from, from + LONGEST + 2))?.[1] ?? '') : '';
  if (own !== '' && (!lexicon.hiraganaWords.has(own) || usualKana.has(tightForm(own))) && !NOT_A_NAME.has(own)) {
    push(found, from, own);
    return true;
  }
  for (let length = Math.min(LONGEST, soft.length - from); length >= 2; length--) {
    const name = soft.slice(from, from + length);
    const tight = tightForm(name);
    if (!/^[ぁ-んー]+$/.test(name) || NOT_A_NAME.has(name)) continue;
    if (!lexicon.givenReadings.has(tight) && !lexicon.familyReadings.has(tight)) continue;
    if (!isSaidOf(tight, left, soft.slice(from + length, from + length + 18), lexicon.hiraganaWords.has(name)))
      continue;
    push(found, from, name);
    return true;
  }
  return false;
}

function isSaidOf(tight: string, left: string, right: string, isWord: boolean): boolean {
  const isListed = usualKana.has(tight);
  const isClause = BEGINS_CLAUSE.test(left);
  const isUsual = tight.length > 2 && (isListed || (!isWord && isClause));
  if (OWNED_BEFORE.test(left) && /^(?:[がはも](?!る)|って)/.test(right) && (isListed || !isWord)) return true;
  if (KIN_BEFORE.test(left) && AFTER_CHILD.test(right) && (isListed || EVERYDAY_KANA.has(tight) || !isWord))
    return true;
  if (tight.length === 2 && isListed && isClause && (PERSON_AFTER.test(right) || HUMAN_AFTER.test(right))) return true;
  if (isWord && !isUsual) return tight.length > 2 && SURELY_PERSON_AFTER.test(right);
  return PERSON_AFTER.test(right) || (isUsual && (isClause ? /^(?:[はがもをの、]|に[、は])/ : /^が、/).test(right));
}

function push(found: Found[], start: number, name: string): void {
  found.push(personAt(start, name));
}

function personAt(start: number, name: string): Found {
  return { start, end: start + name.length, type: 'person', isStrong: true, parts: [name] };
}
