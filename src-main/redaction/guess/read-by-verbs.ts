import { HIRAGANA, KATAKANA, roleTable } from '../text/characters.ts';
import { tightForm } from '../text/fold.ts';
import { cityNames } from '../words/city-names.ts';
import { EVERYDAY_KANJI, EVERYDAY_WORDS } from '../words/everyday-names.ts';
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
import { likenessOf } from './name-like.ts';
import { readKanaByVerbs } from './read-kana-by-verbs.ts';
import { BEGINS, isHuman, isOnlyName, isUnknown, isUsualFamily, mayBeName } from './said-of-people.ts';
import { type Found, namedAt, type Scene } from './scene.ts';

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
  /^(?:弁護士|司法書士|行政書士|主?治?医師?|看護師|保育士|保護司|住職|校長|教頭|担任|教諭|塾長|園長|院長|会長|前?住人|隣人|友人|知人|同僚|元?上司|大家|家主|店長|社長|親方|先輩|後輩|班長|区長|民生委員|担当|通訳|交際相手|同居人|婚約者|内縁)/;
const TAIL =
  /(?<=[一-龠々]{2})(?:某|宛|名義|抜|曰|談|家|宅|夫妻|夫婦|母子|父子|一家|世帯|本人|自身|不在|来[所庁室訪電]|同[席行伴]|欠席|出席|逮捕|死亡|[入退]院|両[氏名])$/;
const NAMED_AFTER =
  /^(?:宛|名義|方[へに、の]|宅|いわく|曰く|抜き|ひとり|一人|か[いね]|や[ろでん]|だ[よべっ。]|じゃ|です|らしい|みたい|ちゅう|[、・]|$|\n)/;
const _usualKana: ReadonlySet<string> = new Set(kanaGivenNames.map(tightForm));
const usualGiven: ReadonlySet<string> = new Set(recentGivenNames);

/** 述語でわかる人: bare names of which something is said that is only said of persons, and what stands behind any label for a person. */
export function readByVerbs(scene: Scene): readonly Found[] {
  const found: Found[] = [];
  readKanji(scene, found);
  readKanaByVerbs(scene, found);
  return found;
}

function readKanji(scene: Scene, found: Found[]): void {
  const { soft } = scene;
  for (let at = 0; at < soft.length; at++) {
    if (!isKanji(soft, at)) continue;
    let end = at + 1;
    while (end < soft.length && isKanji(soft, end)) end++;
    if (end - at <= 5) readRun(scene, at, end, found);
    else if (end - at <= 9) readInside(scene, at, end, found);
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
            (/\($/.test(left) && /^\)/.test(right) && /L/.test(lettersOf(scene.lexicon, run)) && !cityNames.has(run)) ||
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

function isUsualGiven({ lexicon }: Scene, run: string): boolean {
  return GIVEN_SINGLE.test(run) || usualGiven.has(run) || /[GL]/.test(lettersOf(lexicon, run));
}

function push(found: Found[], start: number, name: string): void {
  found.push(namedAt(start, name, { isStrong: true }));
}
