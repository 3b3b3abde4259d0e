import { KANJI, roleTable } from '../text/characters.ts';
import { tightForm } from '../text/fold.ts';
import { EVERYDAY_KANA } from '../words/everyday-names.ts';
import { foreignNameParts } from '../words/foreign-names.ts';
import { NOT_A_NAME } from '../words/people-words.ts';
import { ANY_PERSON_LABEL, PERSON_AFTER, SURELY_PERSON_AFTER } from '../words/person-cues.ts';
import { kanaGivenNames } from '../words/rare-names.ts';
import { isCompound } from './katakana-words.ts';
import { KIN_BEFORE } from './kin.ts';
import type { Found, Scene } from './scene.ts';

const LEFT = 22;
const AFTER_OTHER = /[のはがをもにとやで]$/;
const PARTICLE_AFTER = /^(?:[はがもをにとのへ、。]|から|より|って)/;
const BEGINS_CLAUSE = /(?:^|[\n「『、。,・(（ :>】])$/;
const KANA_CLAUSE =
  /(?:^|[\n「『、。,・(（ :>】]|それは|あれは|これは|今日は|実は|まず|次に|うちの|[上下中]の|[上下中]が|[一-龠]は|[一-龠]の|[一-龠]、)$/;
const KATAKANA_RUN =
  /(?<![ァ-ヶーA-Za-z・=]|[一-龠](?<![日今先度近朝晩夜週月年前後時回実又父母兄姉妹弟夫妻娘子孫]))[ァ-ヶー]{2,10}(?![ァ-ヶーA-Za-z・=])/g;
const HIRAGANA_NAME =
  /(?<![ぁ-んー])(?:それは|あれは|まず|うちの|[のはに](?=[ぁ-ん]{2}))?([ぁ-んー]{2,5}?)(?=[はがもとにをのかんだ、。)）」])/g;
const usualKana: ReadonlySet<string> = new Set(kanaGivenNames.map(tightForm));
const foreign: ReadonlySet<string> = new Set(foreignNameParts.map(tightForm));

/** Bare names in kana of which something is said that is only said of persons. */
export function readKanaByVerbs(scene: Scene, found: Found[]): void {
  readKatakana(scene, found);
  readHiragana(scene, found);
}

function readKatakana({ soft, lexicon }: Scene, found: Found[]): void {
  for (const { index, 0: name } of soft.matchAll(KATAKANA_RUN)) {
    const end = index + name.length;
    const right = soft.slice(end, end + 10);
    const left = soft.slice(Math.max(0, index - LEFT), index);
    const tight = tightForm(name);
    if (
      NOT_A_NAME.has(name) ||
      (lexicon.katakanaWords.has(tight) &&
        !(lexicon.givenReadings.has(tight) && name.length < 4 && PERSON_AFTER.test(right)) &&
        !/^って呼|^という[人男女]/.test(right))
    )
      continue;
    const isKnown = foreign.has(tight) || lexicon.givenReadings.has(tight) || lexicon.foreignNames.has(tight);
    const isNext = /^[一-龠]/.test(right);
    const isLabelled = !isNext && ANY_PERSON_LABEL.test(left);
    const isSaid =
      (PERSON_AFTER.test(right) ||
        /^(?:夫[妻婦]|名義|宅|家(?![計具族庭賃])|一家)/.test(right) ||
        (isKnown && name.length > 2 && PARTICLE_AFTER.test(right))) &&
      (BEGINS_CLAUSE.test(left) || AFTER_OTHER.test(left));
    const isGiven =
      lexicon.givenReadings.has(tight) &&
      !lexicon.properKatakana.has(tight) &&
      name.length < 6 &&
      /^(?:[はがもをにとのへ、。!?」』)\n ]|$|から|より|って|んち|んと|さ?[来行言居]|い[たるな]|今|お[るっ]|や[。、」]|で[すし]|だ|じゃ|ち[ゃゅ])/.test(
        right,
      );
    const isSure = SURELY_PERSON_AFTER.test(right);
    if (!isLabelled && !isSaid && !isGiven) continue;
    if (!isKnown && !isSure && (lexicon.properKatakana.has(tight) || isCompound(lexicon.katakanaWords, tight)))
      continue;
    push(found, index, name);
  }
}

function readHiragana({ soft, lexicon }: Scene, found: Found[]): void {
  for (const match of soft.matchAll(HIRAGANA_NAME)) {
    const whole = match[0];
    const lead = whole.length - (match[1] ?? '').length;
    const from = match.index + lead;
    for (let length = Math.min(5, soft.length - from); length >= 2; length--) {
      const name = soft.slice(from, from + length);
      if (!/^[ぁ-んー]+$/.test(name)) continue;
      const tight = tightForm(name);
      if (!lexicon.givenReadings.has(tight) && !lexicon.familyReadings.has(tight)) continue;
      const isWord = lexicon.hiraganaWords.has(name);
      const right = soft.slice(from + length, from + length + 10);
      const left = soft.slice(Math.max(0, from - LEFT), from);
      if (roleTable[soft.charCodeAt(from - 1)] === KANJI && lead === 0) continue;
      if (!KANA_CLAUSE.test(left) || NOT_A_NAME.has(name)) continue;
      const isUsual = length > 2 && (usualKana.has(tight) || (!isWord && BEGINS_CLAUSE.test(left)));
      const isOld = length === 2 && usualKana.has(tight) && PERSON_AFTER.test(right) && /(?:^|[\n「『])$/.test(left);
      const isFamiliar = usualKana.has(tight) || EVERYDAY_KANA.has(tight) || !isWord;
      const isChild = isFamiliar && KIN_BEFORE.test(left) && /^(?:[、。でははがをもにと)）]|という|だけ)/.test(right);
      if (
        isChild ||
        isOld ||
        (isWord && !isUsual
          ? length > 2 && SURELY_PERSON_AFTER.test(right)
          : PERSON_AFTER.test(right) ||
            (isUsual && (BEGINS_CLAUSE.test(left) ? /^(?:[はがもを、]|に[、は])/ : /^が、/).test(right)))
      ) {
        push(found, from, name);
        break;
      }
    }
  }
}

function push(found: Found[], start: number, name: string): void {
  found.push({ start, end: start + name.length, type: 'person', isStrong: true, parts: [name] });
}
