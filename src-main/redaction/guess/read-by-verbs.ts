import { HIRAGANA, KATAKANA, roleTable } from '../text/characters.ts';
import { tightForm } from '../text/fold.ts';
import { cityNames } from '../words/city-names.ts';
import { EVERYDAY_KANA, EVERYDAY_KANJI, EVERYDAY_WORDS } from '../words/everyday-names.ts';
import { familyNames } from '../words/family-names.ts';
import { distinctFamilyKanji } from '../words/foreign-names.ts';
import { isOfficial, PERSON_BEFORE } from '../words/guess-context.ts';
import { HUMAN_AFTER, NAME_PARTICLE } from '../words/human-deeds.ts';
import { GIVEN_SINGLE } from '../words/name-context.ts';
import { DEED_AFTER, KIN_AFTER, NEAR_DEED } from '../words/person-context.ts';
import {
  ANY_PERSON_LABEL,
  LATIN_TITLE,
  PERSON_AFTER,
  PERSON_IN_BRACKETS,
  SURELY_PERSON_AFTER,
} from '../words/person-cues.ts';
import { kanaGivenNames, recentGivenNames } from '../words/rare-names.ts';
import { isKanji } from './kanji-run.ts';
import { KIN_BEFORE, KIN_FIRST } from './kin.ts';
import { lettersOf } from './lexicon.ts';
import { isLikelyFamily, isLikelyGiven } from './likely-names.ts';
import { likenessOf } from './name-like.ts';
import { readKanaByVerbs } from './read-kana-by-verbs.ts';
import type { Found, Scene } from './scene.ts';

const AFTER_OTHER = /[のはがもをにとやで]$/;
const LEFT = 22;
const GIVEN_AFTER = /^(?:[はがをもとにのへで、。・)）(（」 \n0-9]|$|という|から|より)/;
/** Words of one kanji that stand behind relations without being a name. */
const NEVER_GIVEN =
  '家車金仕病体心話声顔手足目耳口腰頭借部年月日時朝昼夜春夏秋冬前後上下中外内隣方名件元本実物事気力店会社寺神仏飯酒水米親子孫兄弟姉妹父母夫妻人者男女職死生命我私君友仲血薬服姓骨墓席室棟歳才分回度間側側面点線形色音文字国町村市県宅';
const CELL_BEFORE = /(?:^|[\n|,])[ ]?$/;
const CELL_AFTER = /^(?:[ ]?[|,\n]|$|[ ]?(?:→|:|「|>))/;
const STOPS = /^(?:$|[ \n、。,()（）|・」/:]|まで)/;
const PARTICLE_AFTER = /^(?:[はがもをにとのへ、。]|から|より|って)/;
const LEAD =
  /^(?:前?住人|隣人|友人|知人|同僚|元?上司|大家|家主|店長|社長|親方|先輩|後輩|班長|区長|民生委員|担当|通訳|交際相手|同居人|婚約者|内縁)/;
const TAIL =
  /(?<=[一-龠]{2})(?:某|宛|名義|抜|曰|談|家|宅|夫妻|夫婦|母子|父子|一家|世帯|本人|自身|不在|来[所庁室訪電]|同[席行伴]|欠席|出席|逮捕|死亡|[入退]院|両[氏名])$/;
/** Where a sentence or a part of it begins. */
const BEGINS = /(?:^|[\n「『、。,・(（ :>】.…―-]|[昨今]夜|昨日|今朝|先[日週月]|[父母親祖]は|[時日月]に|その後)$/;
const NAMED_AFTER =
  /^(?:宛|名義|方[へに、の]|宅|いわく|曰く|抜き|ひとり|一人|か[いね]|や[ろでん]|だ[よべっ。]|じゃ|です|らしい|みたい|ちゅう|[、・]|$|\n)/;
const ME =
  /(?:^|\n|(?:です|ます|さま|様)、)[> ]*(?=([一-龠々]{2,4})(?:です[。、 \n]|でございます|と申します|[ ]拝(?:$|\n)))/g;
const usualKana: ReadonlySet<string> = new Set(kanaGivenNames.map(tightForm));
const usualGiven: ReadonlySet<string> = new Set(recentGivenNames);

/** 社協の柊山です: who writes or calls, by the body. */
const OF_BODY =
  /(?:課|係|室|部|協|所|院|園|校|館|店|社|会|センター|ホーム|事業所|ステーション|クリニック|包括|児相|相談支援)の([一-龠々]{2,4})(?=です(?:[。、が \n]|けれど)|と申し|と言い|でございます)/g;
/** トシ「…, ミホ>: who says what, in chats. */
const SPEAKS =
  /(?:^|\n)[ ]?(?:[[(]?(?:(?:[0-9]{1,4}[-/.年])?[0-9]{1,2}[-/.月][0-9]{1,2}日?(?:\([日月火水木金土]\))?[ ])?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?[\])]?[ ]{0,2})?([ァ-ヶー]{2,6}|[ぁ-んー]{2,6}|[一-龠々]{1,3}|[A-Za-z]{3,9})(?=[ ]{0,2}(?:[「:>]))/g;

/** 述語でわかる人: bare names of which something is said that is only said of persons, and what stands behind any label for a person. */
export function readByVerbs(scene: Scene): readonly Found[] {
  const found: Found[] = [];
  readKanji(scene, found);
  readKanaByVerbs(scene, found);
  for (const match of scene.soft.matchAll(SPEAKS)) {
    const name = match[1] ?? '';
    if (isKanji(name, 0) ? likenessOf(scene, name) === 'yes' : isReading(scene, name))
      push(found, match.index + match[0].length - name.length, name);
  }
  for (const match of scene.soft.matchAll(OF_BODY)) {
    const name = match[1] ?? '';
    if (likenessOf(scene, name) === 'yes' && !EVERYDAY_WORDS.has(name))
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
  const right = soft.slice(end, end + 18);
  const left = soft.slice(Math.max(0, start - LEFT), start);
  const before = roleTable[soft.charCodeAt(start - 1)];
  if (before === KATAKANA || (before === HIRAGANA && !AFTER_OTHER.test(left)) || isOfficial(right)) return;
  readGiven(scene, start, end, left, right, found);
  if (end === start + 1) readSingle(scene, start, left, right, found);
  readInside(scene, start, end, found);
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
          (isCell ||
            isLabelled ||
            (PARTICLE_AFTER.test(right) && PERSON_BEFORE.test(left)) ||
            PERSON_AFTER.test(right) ||
            ((isOnlyName(scene, run) || isUsualFamily(run)) &&
              (NAME_PARTICLE.test(right) || PARTICLE_AFTER.test(right) || NAMED_AFTER.test(right))) ||
            PERSON_IN_BRACKETS.test(right) ||
            (isHuman(run, left, right) && /[LGP]/.test(lettersOf(scene.lexicon, run))) ||
            (isUnknown(scene, run) &&
              (NAME_PARTICLE.test(right) || PARTICLE_AFTER.test(right) || NAMED_AFTER.test(right)))))
      : (run.length > 1 &&
          usualGiven.has(run) &&
          BEGINS.test(left) &&
          /^[はがもと]/.test(right) &&
          !EVERYDAY_WORDS.has(run)) ||
        (run.length > 1 &&
          mayBeName(scene, run) &&
          (PERSON_IN_BRACKETS.test(right) ||
            PERSON_AFTER.test(right) ||
            DEED_AFTER.test(right) ||
            KIN_AFTER.test(right))) ||
        (run.length > 1 && /[LG]/.test(lettersOf(scene.lexicon, run)) && isHuman(run, left, right)) ||
        (isSure && (run.length > 1 || /[LG]/.test(lettersOf(scene.lexicon, run)))) ||
        (isLabelled && !cityNames.has(run));
  if (isWanted && !(likeness === 'maybe' && NEVER_GIVEN.includes(run))) push(found, start, run);
}

/** 丹生谷: two or three kanji that no word explains. */
function isUnknown({ lexicon }: Scene, run: string): boolean {
  return lettersOf(lexicon, run) === '' && (isLikelyFamily(lexicon, run) || isLikelyGiven(lexicon, run));
}

/** Whether something is said that is said of people; what a town has is left alone. */
function isHuman(run: string, left: string, right: string): boolean {
  return BEGINS.test(left) && HUMAN_AFTER.test(right) && !(cityNames.has(run) && right.startsWith('の'));
}

/** 中村, 小林: usual family names that are places too, but no towns that everybody knows. */
function isUsualFamily(run: string): boolean {
  return familyNames.has(run) && !cityNames.has(run) && !EVERYDAY_WORDS.has(run);
}

/** 早苗, 狭間: another word too, but no usual one. */
function mayBeName({ lexicon }: Scene, run: string): boolean {
  const letters = lettersOf(lexicon, run);
  if (EVERYDAY_WORDS.has(run)) return false;
  return /[LG]/.test(letters) || /^R+$/.test(letters);
}

/** Whether the words know it as a name and as nothing else. */
function isOnlyName({ lexicon }: Scene, run: string): boolean {
  return /^[LGP]+$/.test(lettersOf(lexicon, run)) && !cityNames.has(run);
}

/** 住人尾留川宛, 石飛世帯: a name between a role and what belongs to a person. */
function readInside(scene: Scene, start: number, end: number, found: Found[]): void {
  const run = scene.soft.slice(start, end);
  const lead = LEAD.exec(run)?.[0].length ?? 0;
  const tail = TAIL.exec(run)?.[0].length ?? 0;
  const name = run.slice(lead, run.length - tail);
  if (name.length < 2 || name.length === run.length || likenessOf(scene, name) === 'no') return;
  const isName = /^[LGPR]+$/.test(lettersOf(scene.lexicon, name)) || isUnknown(scene, name);
  if (isName && !cityNames.has(name) && !EVERYDAY_WORDS.has(name)) push(found, start + lead, name);
}

/** 翠が救急搬送された, 徐の妻: one kanji that is a name, of which something is said that is only said of persons. */
function readSingle({ soft, lexicon }: Scene, start: number, left: string, right: string, found: Found[]): void {
  const name = soft[start] as string;
  const isGiven = usualGiven.has(name) || GIVEN_SINGLE.test(name) || /G/.test(lettersOf(lexicon, name));
  if ((!isGiven && !distinctFamilyKanji.includes(name)) || NEVER_GIVEN.includes(name) || !BEGINS.test(left)) return;
  const isSaid = EVERYDAY_KANJI.has(name)
    ? NEAR_DEED.test(right) || HUMAN_AFTER.test(right) || SURELY_PERSON_AFTER.test(right)
    : PERSON_AFTER.test(right) ||
      DEED_AFTER.test(right) ||
      (/^[GL]+$/.test(lettersOf(lexicon, name)) && PARTICLE_AFTER.test(right));
  if (isSaid) push(found, start, name);
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

/** Whether a word in kana is read like a name and is no usual word, or only seldom. */
function isReading({ lexicon }: Scene, name: string): boolean {
  const tight = tightForm(name);
  if (lexicon.katakanaWords.has(tight) && !usualKana.has(tight)) return false;
  const isName = lexicon.givenReadings.has(tight) || lexicon.familyReadings.has(tight);
  return usualKana.has(tight) || (isName && (!lexicon.hiraganaWords.has(name) || EVERYDAY_KANA.has(tight)));
}

function isUsualGiven({ lexicon }: Scene, run: string): boolean {
  return GIVEN_SINGLE.test(run) || usualGiven.has(run) || /[GL]/.test(lettersOf(lexicon, run));
}

function push(found: Found[], start: number, name: string): void {
  found.push({ start, end: start + name.length, type: 'person', isStrong: true, parts: name.length > 1 ? [name] : [] });
}
