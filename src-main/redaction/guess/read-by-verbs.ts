import { HIRAGANA, KANJI, KATAKANA, roleTable } from '../text/characters.ts';
import { tightForm } from '../text/fold.ts';
import { cityNames } from '../words/city-names.ts';
import { foreignNameParts } from '../words/foreign-names.ts';
import { isOfficial } from '../words/guess-context.ts';
import { GIVEN_SINGLE } from '../words/name-context.ts';
import { NOT_A_NAME } from '../words/people-words.ts';
import { ANY_PERSON_LABEL, LATIN_TITLE, PERSON_AFTER, SURELY_PERSON_AFTER } from '../words/person-cues.ts';
import { kanaGivenNames, recentGivenNames } from '../words/rare-names.ts';
import { isKanji } from './kanji-run.ts';
import { lettersOf } from './lexicon.ts';
import { likenessOf } from './name-like.ts';
import type { Found, Scene } from './scene.ts';

const BEGINS_CLAUSE = /(?:^|[\n「『、。,・(（ :>】])$/;
const AFTER_OTHER = /[のはがもをにとやで]$/;
const KANA_CLAUSE =
  /(?:^|[\n「『、。,・(（ :>】]|それは|あれは|これは|今日は|実は|まず|次に|うちの|[上下中]の|[上下中]が|[一-龠]は|[一-龠]の|[一-龠]、)$/;
const LEFT = 22;
const KATAKANA_RUN = /(?<![ァ-ヶーA-Za-z一-龠])[ァ-ヶー]{2,10}(?![ァ-ヶーA-Za-z一-龠・=])/g;
const HIRAGANA_NAME =
  /(?<![ぁ-んー])(?:それは|あれは|まず|うちの|[のはに](?=[ぁ-ん]{2}))?([ぁ-んー]{2,5}?)(?=[はがもとにをのかんだ、。)）」])/g;
const KIN =
  '長男|[次二三四]男|長女|[次二三四]女|末っ子|息子|娘|妹|弟|姉|兄|孫|妻|夫|母|父|祖母|祖父|叔母|叔父|伯母|伯父|甥|姪|嫁|元夫|元妻|亡夫|亡妻|内縁の夫|内縁の妻';
const KIN_BEFORE: RegExp = new RegExp(`(?:${KIN}|[上下中](?:の子)?)(?:が|は|・|、|の|:|\\(|「)$`);
const KIN_FIRST: RegExp = new RegExp(`^(?:${KIN})(?=[一-龠]{1,3}$)`);
const GIVEN_AFTER = /^(?:[はがをもとにのへで、。・)）(（」 \n0-9]|$|という|から|より)/;
/** Words of one kanji that stand behind relations without being a name. */
const NEVER_GIVEN =
  '家車金仕病体心話声顔手足目耳口腰頭借部年月日時朝昼夜春夏秋冬前後上下中外内隣方名件元本実物事気力店会社寺神仏飯酒水米親子孫兄弟姉妹父母夫妻人者男女職死生命我私君友仲血薬服姓骨墓席室棟歳才分回度間側側面点線形色音文字国町村市県宅';
const CELL_BEFORE = /(?:^|[\n|,])[ ]?$/;
const CELL_AFTER = /^(?:[ ]?[|,\n]|$|[ ]?(?:→|:|「|>))/;
const STOPS = /^(?:$|[ \n、。,()（）|・」/:]|まで)/;
const PARTICLE_AFTER = /^(?:[はがもをにとのへ、。]|から|より|って)/;
const ME = /(?:^|\n)[> ]*(?=([一-龠々]{2,4})(?:です[。、 \n]|でございます|と申します|[ ]拝(?:$|\n)))/g;
const usualGiven: ReadonlySet<string> = new Set(recentGivenNames);
const usualKana: ReadonlySet<string> = new Set(kanaGivenNames.map(tightForm));
const foreign: ReadonlySet<string> = new Set(foreignNameParts.map(tightForm));

/** トシ「…, ミホ>: who says what, in chats. */
const SPEAKS = /(?:^|\n)[ ]?([ァ-ヶー]{2,6}|[ぁ-んー]{2,6}|[一-龠々]{1,3})(?=[ ]?(?:[「:>]))/g;

/** 述語でわかる人: bare names of which something is said that is only said of persons, and what stands behind any label for a person. */
export function readByVerbs(scene: Scene): readonly Found[] {
  const found: Found[] = [];
  readKanji(scene, found);
  readKatakana(scene, found);
  readHiragana(scene, found);
  for (const match of scene.soft.matchAll(SPEAKS)) {
    const name = match[1] ?? '';
    if (
      isKanji(name, 0)
        ? likenessOf(scene, name) === 'yes'
        : isReading(scene, name) && !scene.lexicon.katakanaWords.has(tightForm(name))
    )
      push(found, match.index + match[0].length - name.length, name);
  }
  for (const match of scene.soft.matchAll(ME)) {
    const name = match[1] ?? '';
    if (likenessOf(scene, name) !== 'no') push(found, match.index + match[0].length, name);
  }
  return found;
}

function readKanji(scene: Scene, found: Found[]): void {
  const { soft } = scene;
  for (let at = 0; at < soft.length; at++) {
    if (!isKanji(soft, at)) continue;
    let end = at + 1;
    while (end < soft.length && isKanji(soft, end)) end++;
    if (end - at <= 5) readRun(scene, at, end, found);
    at = end;
  }
}

function readRun(scene: Scene, start: number, end: number, found: Found[]): void {
  const { soft } = scene;
  const right = soft.slice(end, end + 10);
  const left = soft.slice(Math.max(0, start - LEFT), start);
  const before = roleTable[soft.charCodeAt(start - 1)];
  if (before === KATAKANA || (before === HIRAGANA && !AFTER_OTHER.test(left)) || isOfficial(right)) return;
  readGiven(scene, start, end, left, right, found);
  const run = soft.slice(start, end);
  const likeness = likenessOf(scene, run);
  if (likeness === 'no') return;
  const isSure = SURELY_PERSON_AFTER.test(right) || LATIN_TITLE.test(right);
  const isCell = CELL_BEFORE.test(left) && CELL_AFTER.test(right);
  const isLabelled = ANY_PERSON_LABEL.test(left) && STOPS.test(right);
  const isWanted =
    likeness === 'yes'
      ? isSure ||
        (run.length > 1 &&
          (isCell || isLabelled || PERSON_AFTER.test(right) || (isOnlyName(scene, run) && PARTICLE_AFTER.test(right))))
      : (isSure && (run.length > 1 || /[LG]/.test(lettersOf(scene.lexicon, run)))) ||
        (isLabelled && !cityNames.has(run));
  if (isWanted && !(likeness === 'maybe' && NEVER_GIVEN.includes(run))) push(found, start, run);
}

/** Whether the words know it as a name and as nothing else. */
function isOnlyName({ lexicon }: Scene, run: string): boolean {
  return /^[LGP]+$/.test(lettersOf(lexicon, run)) && !cityNames.has(run);
}

/** 妹が典子で, 弟至は, 夫の学とは: behind a relation also what is mostly another word. */
function readGiven(scene: Scene, start: number, end: number, left: string, right: string, found: Found[]): void {
  const { soft } = scene;
  const role = KIN_FIRST.exec(soft.slice(start, end))?.[0].length ?? 0;
  if (role === 0 && !KIN_BEFORE.test(left)) return;
  const name = soft.slice(start + role, end);
  if (name.length > 3 || !GIVEN_AFTER.test(right) || NEVER_GIVEN.includes(name)) return;
  if (/が$/.test(left) && role === 0 && !/^(?:で|と(?:いい|言い)|だ[。、]|[。、])/.test(right)) return;
  if (isUsualGiven(scene, name) && !(name.length > 1 && likenessOf(scene, name) === 'no'))
    push(found, start + role, name);
}

function isReading({ lexicon }: Scene, name: string): boolean {
  const tight = tightForm(name);
  return lexicon.givenReadings.has(tight) || lexicon.familyReadings.has(tight);
}

function isUsualGiven({ lexicon }: Scene, run: string): boolean {
  return GIVEN_SINGLE.test(run) || usualGiven.has(run) || /[GL]/.test(lettersOf(lexicon, run));
}

function readKatakana({ soft, lexicon }: Scene, found: Found[]): void {
  for (const { index, 0: name } of soft.matchAll(KATAKANA_RUN)) {
    const end = index + name.length;
    const right = soft.slice(end, end + 10);
    const left = soft.slice(Math.max(0, index - LEFT), index);
    const tight = tightForm(name);
    if (NOT_A_NAME.has(name) || lexicon.katakanaWords.has(tight)) continue;
    const isKnown = foreign.has(tight) || lexicon.givenReadings.has(tight) || lexicon.foreignNames.has(tight);
    const isLabelled = ANY_PERSON_LABEL.test(left);
    const isSaid =
      (PERSON_AFTER.test(right) || (isKnown && name.length > 2 && PARTICLE_AFTER.test(right))) &&
      (BEGINS_CLAUSE.test(left) || AFTER_OTHER.test(left));
    const isSure = SURELY_PERSON_AFTER.test(right);
    if (!isLabelled && !isSaid) continue;
    if (!isKnown && !isSure && (lexicon.properKatakana.has(tight) || isCompound(lexicon.katakanaWords, tight)))
      continue;
    push(found, index, name);
  }
}

/** フードバンク: made of two words that are known. */
export function isCompound(words: ReadonlySet<string>, tight: string): boolean {
  for (let border = 2; border <= tight.length - 2; border++)
    if (words.has(tight.slice(0, border)) && words.has(tight.slice(border))) return true;
  return false;
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
      const isUsual = length > 2 && usualKana.has(tight);
      const isChild = KIN_BEFORE.test(left) && /^(?:[、。でははがをもにと)）]|という|だけ)/.test(right);
      if (isWord && !isUsual ? length > 2 && SURELY_PERSON_AFTER.test(right) : isChild || PERSON_AFTER.test(right)) {
        push(found, from, name);
        break;
      }
    }
  }
}

function push(found: Found[], start: number, name: string): void {
  found.push({ start, end: start + name.length, type: 'person', isStrong: true, parts: name.length > 1 ? [name] : [] });
}
