import { HIRAGANA, KATAKANA, LATIN, roleTable } from '../text/characters.ts';
import { tightForm } from '../text/fold.ts';
import { sweep } from '../text/sweep.ts';
import {
  KANA_ENDING,
  KIND_BRACKET,
  KIND_LABEL,
  KIND_TOPIC,
  USED_WIDELY,
  USED_WIDELY_FIRST,
} from '../words/body-cues.ts';
import { CURRENT_KATAKANA } from '../words/body-endings.ts';
import { CLUB, JOB_AFTER, LATIN_KIND, PLACE_AND_LEAF, PUBLIC_NAMED, TRADE_BEHIND } from '../words/body-shapes.ts';
import { brandsByFirst } from '../words/brand-names.ts';
import { PUBLIC_BODY } from '../words/organization-words.ts';
import { tableOf } from './endings.ts';
import { isUnknownHiragana } from './hiragana-words.ts';
import { lettersOf } from './lexicon.ts';
import { endOfName, isProper, startOfName } from './name-shape.ts';
import type { Found, Scene } from './scene.ts';
import { cutRun } from './segment.ts';

const BRAND_FIRST = tableOf([...brandsByFirst.keys()].join(''));
const USE_FIRST = tableOf(USED_WIDELY_FIRST);
const BRANCH =
  /^[ ]?[一-龠々ァ-ヶA-Za-z0-9]{0,10}?(?:[0-9一二三四五六七八九十]丁目)?(?:店|支店|営業所|センター|教室|校|院|局|出張所|分教会|[一-龠々]{2,4}(?=[のにでをへはが、。]|$))/;
const PERSON_AFTER = /^(?:さん(?!に空|は満)|様|氏|くん|ちゃん|君|先生|夫妻|家の)/;
const NEXT_IN_LIST = /^[、,・/／と]?[ ]?/;
const AFTER_LISTED = /^(?:[、,。・/／)）\n]|$|ほか|など|と|を|に|が|は|の|で|から|へ)/;
/** サイクルベースたかの: a word in katakana and a family name in hiragana. */
const KATAKANA_AND_NAME = /(?<![ァ-ヶー一-龠々])[ァ-ヶー]{3,12}([ぁ-ん]{3,5}?)(?=[でにのをへが、。,(（ \n]|から|$)/g;

/** ウィメンズスペースもみの木. */
const KATAKANA_AND_TREE = /(?<![ァ-ヶー])[ァ-ヶー]{3,14}[ぁ-ん]{1,4}の[木家森丘杜里郷花葉実星空海庭園泉輪風道]/g;
/** Runs of kanji before a particle that may be the name of a house. */
const HOUSE_RUN =
  /(?<![一-龠々ァ-ヶーA-Za-z0-9])[一-龠々]{2,6}[光館院園荘屋堂社商工精器寺店舎塾丸興運輸鉄鋼電機械材板装骨楼亭庵軒閣苑房](?=[のにでをへがは、。」)\n]|から|さん)/g;
/** Titles and relations that end a run with a family name. */
const TITLE_LAST =
  /(?:[長員者人師士生任事役親子家宅方側氏様]|夫妻|夫婦|兄弟|姉妹|先輩|後輩|同僚|主任|主査|主事|教諭|教頭|弁護士|女史|老人|本人|名義|案件|地区|方面|地域|地方|周辺|市内|町内|県内|駅前|出身|在住|経由|以外|以降|時代|生活|支援|相談|訪問|面談)$/;
/** Katakana or mixed scripts alone in brackets. */
const BRACKETED =
  /(?<=[一-龠々ァ-ヶーぁ-ん][(（])(?:[ァ-ヶー・]{4,16}|[一-龠々]{2,6}[ァ-ヶー]{3,8}[一-龠々]{1,4}|[一-龠々ァ-ヶーぁ-ん]{3,14}(?:[ァ-ヶー]{2}|[屋店園院会社堂亭荘館]))(?=[)）])/g;
/** Hiragana that begins a phrase and is followed by a particle. */
const LONE_HIRAGANA =
  /(?<=[、。「『(（\n :・]|[一-龠々ァ-ヶ][はがもに])([ぁ-んー]{3,9}?)(?<![かをはがにでと])(?=(?:で|に|から|の|へ|さん(?:の|に|から))[一-龠々ァ-ヶ])/g;

/** Bodies that show by a word beside them: the kind in brackets, a topic or label, what is done there; and names that everybody knows. */
export function readCuedBodies(scene: Scene): readonly Found[] {
  const found: Found[] = [];
  readBrands(scene, found);
  readBrackets(scene, found);
  readTopics(scene, found);
  readKanaEndings(scene, found);
  readUsed(scene, found);
  readAlone(scene, found);
  readHouses(scene, found);
  readByPlace(scene, found);
  for (const match of sweep(scene.lines, KATAKANA_AND_NAME)) {
    const tight = tightForm(match[1] ?? '');
    const isName = scene.lexicon.familyReadings.has(tight) || scene.lexicon.givenReadings.has(tight);
    if (isName || isUnknownHiragana(scene.lexicon, match[1] ?? ''))
      push(found, match.index, match.index + match[0].length);
  }
  readLists(scene, found);
  return found;
}

function push(found: Found[], start: number, end: number): void {
  found.push({ start, end, type: 'organization', isStrong: true });
}

function readBrands({ soft }: Scene, found: Found[]): void {
  for (let at = 0; at < soft.length; at++) {
    if (BRAND_FIRST[soft.charCodeAt(at)] === 0) continue;
    const brands = brandsByFirst.get(soft[at] as string) ?? [];
    const brand = brands.find((one) => soft.startsWith(one, at));
    if (!brand || !isWhole(soft, at, at + brand.length)) continue;
    const end = at + brand.length;
    const branch = BRANCH.exec(soft.slice(end, end + 16))?.[0].length ?? 0;
    push(found, at, end + branch);
    at = end;
  }
}

/** Whether a katakana or Latin word does not go on before or behind. */
function isWhole(soft: string, start: number, end: number): boolean {
  const same = (one: number, other: number): boolean => {
    const role = roleTable[soft.charCodeAt(one)];
    return role === roleTable[soft.charCodeAt(other)] && (role === KATAKANA || role === LATIN || role === HIRAGANA);
  };
  if (start > 0 && same(start - 1, start) && roleTable[soft.charCodeAt(start)] !== HIRAGANA) return false;
  return !(end < soft.length && same(end - 1, end) && roleTable[soft.charCodeAt(end)] !== HIRAGANA);
}

function readBrackets(scene: Scene, found: Found[]): void {
  for (const { index } of sweep(scene.lines, KIND_BRACKET)) {
    const end = /[」』]/.test(scene.soft[index - 1] ?? '') ? index - 1 : index;
    const start = startOfName(scene, end);
    if (end - start > 1 && !isPlain(scene, scene.soft.slice(start, end))) push(found, start, end);
  }
}

/** What follows a topic or a label up to the end of the name. */
function readTopics(scene: Scene, found: Found[]): void {
  const { soft, lines } = scene;
  for (const cues of [KIND_TOPIC, KIND_LABEL])
    for (const match of sweep(lines, cues)) {
      const at = match.index + match[0].length;
      const end = endOfName(scene, at);
      const name = soft.slice(at, end);
      const right = soft.slice(end, end + 4);
      const isCell = cues === KIND_LABEL && /^[ァ-ヶー]{4,}$/.test(name) && /^(?:\n|$|[|,、（(])/.test(right);
      if (end - at < 2 || PERSON_AFTER.test(right)) continue;
      if (isPlain(scene, name) && !(isCell && !CURRENT_KATAKANA.test(name))) continue;
      if (/^[ぁ-ん]+$/.test(name) && !/^(?:[、。,(（)」\n 0-9]|$|の|で|に|と|を|から|だ|へ)/.test(right)) continue;
      push(found, at, end);
    }
}

function readKanaEndings(scene: Scene, found: Found[]): void {
  for (const match of sweep(scene.lines, KANA_ENDING)) {
    const end = match.index + match[0].length;
    const start = Math.min(startOfName(scene, end), startOfName(scene, match.index));
    const name = scene.soft.slice(start, match.index);
    if (/^[ァ-ヶ]/.test(match[0]) && !/^(?:([ぁ-んー]{2})\1|[ぁ-んー]{3,6})$/.test(name)) continue;
    if (/^[ァ-ヶ]/.test(match[0]) && /(?:る|た|い|な|の|う|く)$/.test(name)) continue;
    if (name.length < 2 || /(?:この|その|あの|うち|自分|本人|となり|隣|みんな|ひと|人|親|母|父|姉|兄|子)$/.test(name))
      continue;
    if (PERSON_AFTER.test(scene.soft.slice(end, end + 3))) continue;
    push(found, start, end);
  }
}

function readUsed(scene: Scene, found: Found[]): void {
  const { soft } = scene;
  for (let at = 2; at < soft.length; at++) {
    if (USE_FIRST[soft.charCodeAt(at)] === 0) continue;
    USED_WIDELY.lastIndex = at;
    if (!USED_WIDELY.test(soft)) continue;
    const from = /[」』）)]/.test(soft[at - 1] ?? '') ? at - 1 : at;
    const start = startOfName(scene, from);
    if (isBody(scene, soft.slice(start, from))) push(found, start, from);
  }
}

/** （イマヤメル）, 大東プレス勤務, こだちの同行: names that nothing but a mark, a job or a particle stands beside. */
function readAlone(scene: Scene, found: Found[]): void {
  const { soft, lines, lexicon } = scene;
  for (const { 0: name, index } of sweep(lines, BRACKETED))
    if (isBody(scene, name)) push(found, index, index + name.length);
  for (const shape of [CLUB, LATIN_KIND, PUBLIC_NAMED, KATAKANA_AND_TREE])
    for (const match of sweep(lines, shape)) push(found, match.index, match.index + match[0].length);
  for (const { index } of sweep(lines, JOB_AFTER)) {
    const start = startOfName(scene, index);
    if (isBody(scene, soft.slice(start, index))) push(found, start, index);
  }
  for (const match of sweep(lines, LONE_HIRAGANA)) {
    const name = match[1] ?? '';
    if (/(?:ちゃん|さん|くん)$/.test(name) || !isUnknownHiragana(lexicon, name)) continue;
    const run = /^[ぁ-んー]+/.exec(soft.slice(match.index, match.index + 14))?.[0] ?? name;
    if (!isUnknownHiragana(lexicon, run)) continue;
    push(found, match.index, match.index + name.length);
  }
}

/** 新東光, 南北館: kanji that hold something proper and end as names of houses and firms do. */
function readHouses(scene: Scene, found: Found[]): void {
  for (const { 0: name, index } of sweep(scene.lines, HOUSE_RUN)) {
    if (!isProper(scene, name) || TITLE_LAST.test(name)) continue;
    const { words } = cutRun(scene.lexicon, name, { before: '$', after: '.' });
    if (words.some(({ letter, isKnown }) => !isKnown || 'OFRL'.includes(letter)))
      push(found, index, index + name.length);
  }
}

/** 入江の灯, さぎの橋の魚屋. */
function readByPlace(scene: Scene, found: Found[]): void {
  for (const match of sweep(scene.lines, PLACE_AND_LEAF))
    if (/[RLF]/.test(lettersOf(scene.lexicon, match[1] ?? '')))
      push(found, startOfName(scene, match.index), match.index + match[0].length);
  for (const { 0: trade, index } of sweep(scene.lines, TRADE_BEHIND)) {
    const start = startOfName(scene, index);
    if (index - start > 2 && isBody(scene, scene.soft.slice(start, index))) push(found, start, index + trade.length);
  }
}

/** アビリオ、ニッテレ、レイク: what stands in a row with a body is one too. */
function readLists(scene: Scene, found: Found[]): void {
  const { soft } = scene;
  // Rows of known bodies share their ends: each is walked on from once.
  const walked = new Set<number>();
  for (const one of [...found]) {
    let at = one.end;
    while (!walked.has(at)) {
      walked.add(at);
      const mark = NEXT_IN_LIST.exec(soft.slice(at, at + 2))?.[0].length ?? 0;
      const end = mark === 0 ? at : endOfName(scene, at + mark);
      if (
        end - at - mark < 2 ||
        !isBody(scene, soft.slice(at + mark, end)) ||
        !AFTER_LISTED.test(soft.slice(end, end + 2))
      )
        break;
      push(found, at + mark, end);
      at = end;
    }
  }
}

/** Nothing that could be a name: a common word, a public office, a place. */
function isPlain(scene: Scene, name: string): boolean {
  return PUBLIC_BODY.test(name) || CURRENT_KATAKANA.test(name) || !isProper(scene, name);
}

/** A name that is hardly anything else than a body's: not a person's, not a place's, not made of common words. */
function isBody(scene: Scene, name: string): boolean {
  if (name.length < 3 || isPlain(scene, name)) return false;
  if (/^[ぁ-ん]+$/.test(name)) return name.length > 2 && isFreeHiragana(scene, name);
  if (/^[ァ-ヶー・]+$/.test(name)) {
    const tight = tightForm(name);
    return !scene.lexicon.givenReadings.has(tight) && !scene.lexicon.foreignNames.has(tight);
  }
  if (!/^[一-龠々ヶ]+$/.test(name)) return true;
  if (/[LGPR]/.test(lettersOf(scene.lexicon, name))) return false;
  const { words } = cutRun(scene.lexicon, name, { before: '$', after: '.', mayBeUnknownName: true });
  if (!words.every(({ letter }) => 'LGPRMJNSKDT'.includes(letter))) return true;
  // 高砂|熱学, but not 鈴木|主任 or 山田|太郎.
  const [first, last] = [words[0], words.at(-1)];
  return (
    name.length > 3 &&
    words.length > 1 &&
    'LRF'.includes(first?.letter ?? '') &&
    'NS'.includes(last?.letter ?? '') &&
    !TITLE_LAST.test(name)
  );
}

/** Hiragana that is no adverb or form of a verb: わたぼうし, まいまい. */
function isFreeHiragana({ lexicon }: Scene, name: string): boolean {
  if (/[ぁ-ん](?:さん|ちゃん|たち|ども)$/.test(name)) return false;
  if (!lexicon.hiraganaWords.has(name)) return true;
  return name.length > 3 && (/^(..)\1$/.test(name) || !/[りとにくいるたてんもおうすつぶむ]$/.test(name));
}
