import { HIRAGANA, KANJI, roleTable } from '../text/characters.ts';
import { tightForm } from '../text/fold.ts';
import { sweep } from '../text/sweep.ts';
import { foreignNameParts } from '../words/foreign-names.ts';
import { FIELD_BEFORE, isOfficial, KANA_HONORIFIC, PERSON_BEFORE, TITLE_AFTER } from '../words/guess-context.ts';
import { HONORIFIC } from '../words/name-context.ts';
import { NOT_A_NAME } from '../words/people-words.ts';
import { lettersOf } from './lexicon.ts';
import type { Found, Scene } from './scene.ts';

const LOOK_BACK = 14;
const LONGEST_HIRAGANA = 8;
const PARTICLE = /[のはがをにもとでへやか]$/;
/** Endings of hiragana before さん that are no part of a name. */
const BEFORE_NAME =
  /^(?:[のはがをにもとでへや]|から|って|という|それで|では|には|とは|また|あの|その|この|まだ|もう|ただ)$/;
const KATAKANA_RUN = /[ァ-ヶー][ァ-ヶー]*(?:(?:・|=|[ ](?=[ァ-ヶー]{2}))[ァ-ヶー]+)*/g;
/** 「みなとです: somebody says who speaks. */
const IS_ME = /(?:^|[「『\n]|もしもし、|: )([ぁ-ん]{2,5}|[ァ-ヶー]{2,6}|[一-龠々]{1,4})(?=です[。、」 \n])/g;
/** クスノキと名乗る. */
const SELF = /([一-龠々]{1,4}|[ァ-ヶー]{2,8}|[ぁ-ん]{2,5})(?=と名乗|を名乗|と称する|と申し|と申します)/g;
/** ツヤ子, トシ江. */
const KANJI_ENDING = /^[子江代枝美乃](?=さん|様|氏|ちゃん|宅|家|名義|[はがをもにとの、。」() \n]|$)/;
const CALLED = /[「『]([一-龠々ぁ-んァ-ヶー]{2,7})[」』](?:と(?:呼|いう(?:あだ名|愛称|通称))|の愛称)/g;
const foreignParts: ReadonlySet<string> = new Set(foreignNameParts.map(tightForm));
const NOT_PERSON_KATAKANA =
  /(?:センター|サービス|ホーム|ハウス|クラブ|ストア|マート|スーパー|ケア|ライン|グループ|カード|プラン|シート|ワーカー|マネージャー|ネージャー|ヘルパー|スタッフ|アパート|マンション|ハイツ|コーポ|メゾン|ビル|クリニック|スクール|ルーム|カフェ|ネット|システム|ステーション|テラス|ベトナム|フィリピン|ネパール|ブラジル|ペルー|タイ|インドネシア|パキスタン|ミャンマー|中国|ウクライナ)$/;

/** Names in hiragana or katakana: before さん and the like, behind labels and roles, and names from abroad wherever they stand. */
export function readKanaPeople(scene: Scene): readonly Found[] {
  const found: Found[] = [];
  readAddressed(scene, found);
  readKatakana(scene, found);
  readIntroducedHiragana(scene, found);
  for (const match of sweep(scene.lines, CALLED)) {
    const start = match.index + 1;
    const name = match[1] ?? '';
    if (!NOT_A_NAME.has(name)) found.push(personAt(start, start + name.length, name, true));
  }
  for (const match of sweep(scene.lines, IS_ME)) {
    const name = match[1] ?? '';
    const tight = tightForm(name);
    if (
      scene.lexicon.givenReadings.has(tight) ||
      scene.lexicon.familyReadings.has(tight) ||
      /[LG]/.test(lettersOf(scene.lexicon, name))
    )
      found.push(personAt(match.index + match[0].length - name.length, match.index + match[0].length, name, true));
  }
  for (const match of sweep(scene.lines, SELF))
    found.push(personAt(match.index, match.index + match[0].length, match[0], true));
  return found;
}

function readAddressed(scene: Scene, found: Found[]): void {
  const { soft, lines, lexicon } = scene;
  for (const { index } of sweep(lines, KANA_HONORIFIC)) {
    let end = index;
    if (soft[end - 1] === ' ') end--;
    const role = end > 0 ? roleTable[soft.charCodeAt(end - 1)] : 0;
    if (role !== HIRAGANA) continue;
    let from = end;
    while (from > 0 && from > end - LONGEST_HIRAGANA - 4 && roleTable[soft.charCodeAt(from - 1)] === HIRAGANA) from--;
    const start = hiraganaStart(
      soft,
      from,
      end,
      (kana) => lexicon.givenReadings.has(kana) || lexicon.familyReadings.has(kana),
    );
    if (start < 0) continue;
    const name = soft.slice(start, end);
    if (isOfficial(soft.slice(end, end + 8)) || isWord(name)) continue;
    found.push({ ...personAt(start, end, name, true), end: end + calledLength(soft, end) });
  }
}

/** ちゃん and くん belong to what somebody is called. */
function calledLength(soft: string, end: number): number {
  return /^[ ]?(?:ちゃん|くん|チャン|クン|っち)/.exec(soft.slice(end, end + 4))?.[0].length ?? 0;
}

/** Where a name in hiragana that ends at `end` begins, or −1; its run of hiragana begins at `from`. */
function hiraganaStart(soft: string, from: number, end: number, isReading: (tight: string) => boolean): number {
  const run = soft.slice(from, end);
  if (isWord(run)) return -1;
  for (let start = from; start <= end - 2; start++) {
    const lead = soft.slice(from, start);
    if (lead !== '' && !PARTICLE.test(lead)) continue;
    if (end - start <= 7 && isReading(tightForm(soft.slice(start, end))))
      return isWord(soft.slice(start, end)) ? -1 : start;
  }
  for (let start = from + 1; start <= end - 2; start++)
    if (end - start <= 5 && BEFORE_NAME.test(soft.slice(from, start)) && !isWord(soft.slice(start, end))) return start;
  const isWhole = run.length >= 2 && run.length <= 6 && roleTable[soft.charCodeAt(from - 1)] !== KANJI;
  return isWhole && from > 0 ? from : from === 0 && run.length >= 2 && run.length <= 6 ? from : -1;
}

/** お母, みな, あか … before さん. */
function isWord(name: string): boolean {
  const bare = name.replace(/^[おご]/, '');
  return (
    NOT_A_NAME.has(name) ||
    NOT_A_NAME.has(bare) ||
    /^[んっゃゅょー]/.test(name) ||
    /(?:いらっしゃ|くださ|ごめ|たくさ|おつかれ|ごくろう|(?:^|[のはがをにもとでへや])(?:みな|おば|おじ|おと|おか|おに|おね|ばあ|じい|とう|かあ|にい|ねえ|ちび|あか|ぼく|うち|どちら|なに|だれ|おたく|おく|だん?な))$/.test(
      name,
    )
  );
}

function readKatakana(scene: Scene, found: Found[]): void {
  const { soft, lines } = scene;
  for (const match of sweep(lines, KATAKANA_RUN)) {
    const kana = match[0].replace(/[・=ー ]+$/, (tail) => (tail.startsWith('ー') ? 'ー' : ''));
    if (kana.length < 2) continue;
    const start = match.index;
    const ending =
      KANJI_ENDING.exec(soft.slice(start + kana.length, start + kana.length + 4)) && kana.length < 4 ? 1 : 0;
    const whole = soft.slice(start, start + kana.length + ending);
    const end = start + whole.length;
    const right = soft.slice(end, end + 10);
    const left = soft.slice(Math.max(0, start - LOOK_BACK), start);
    const isAddressed = HONORIFIC.test(right) || TITLE_AFTER.test(right);
    if (isPersonKatakana(scene, whole, left, right, isAddressed))
      found.push({ ...katakanaPerson(start, whole), end: end + calledLength(soft, end) });
    else if (!/[・=]/.test(whole)) readKatakanaPairs(scene, start, whole, left, found);
  }
}

function isPersonKatakana(scene: Scene, whole: string, left: string, right: string, isAddressed: boolean): boolean {
  const { lexicon } = scene;
  const pieces = whole.split(/[・= ]/);
  const tights = pieces.map(tightForm);
  if (isOfficial(right) || (NOT_PERSON_KATAKANA.test(whole) && !(isAddressed && whole.length <= 3))) return false;
  const isCommon = (tight: string): boolean => lexicon.katakanaWords.has(tight);
  const isName = (tight: string): boolean =>
    foreignParts.has(tight) ||
    lexicon.foreignNames.has(tight) ||
    lexicon.givenReadings.has(tight) ||
    lexicon.familyReadings.has(tight);
  if (isAddressed) return !NOT_A_NAME.has(whole);
  const isNextWord =
    /^[一-龠々ァ-ヶー]/.test(right) && !/^(?:本人|氏|様|名義|宅|家|夫|妻|来所|姓|側|師(?![範匠走]))/.test(right);
  const names = tights.filter((tight) => tight.length > 1 && isName(tight)).length;
  const joint = /[・=]/.test(whole) ? '・' : /[ ]/.test(whole) ? ' ' : '';
  if (isNextWord || (/[一-龠々]$/.test(left) && joint === '' && !PERSON_BEFORE.test(left))) return false;
  if (joint === '・')
    return (
      (names >= 1 && (names * 2 >= pieces.length || !tights.some(isCommon))) ||
      (pieces.length >= 3 && tights.filter(isCommon).length * 2 < pieces.length) ||
      (!tights.some((tight) => isCommon(tight) || lexicon.properKatakana.has(tight)) &&
        tights.every((tight) => tight.length > 1))
    );
  if (joint === ' ') return pieces.length === 2 && names === 2 && !tights.every(isCommon);
  const isIntroduced = FIELD_BEFORE.test(left) || PERSON_BEFORE.test(left);
  const only = tights[0] ?? '';
  if (/[子江代枝美乃]$/.test(whole) && joint === '') return true;
  if (isIntroduced)
    return !isCommon(only) && !NOT_A_NAME.has(whole) && whole.length <= 9 ? true : names === 1 && !isCommon(only);
  if (isCommon(only) || (lexicon.properKatakana.has(only) && !lexicon.givenReadings.has(only))) return false;
  if (only.length >= 3 && (foreignParts.has(only) || lexicon.givenReadings.has(only))) return true;
  const stands =
    /(?:^|[\n「『、。 (（のはがと]|実は)$/.test(left) &&
    /^(?:[はがもに」』、]|って|から|から(?:電話|連絡)|と名乗|$|[)） \n])/.test(right);
  return stands && (lexicon.givenReadings.has(only) || lexicon.familyReadings.has(only));
}

/** サトウ ハナコ among other words in katakana; behind a label the first two. */
function readKatakanaPairs(scene: Scene, start: number, whole: string, left: string, found: Found[]): void {
  const { lexicon } = scene;
  const pieces = [...whole.matchAll(/[^ ]+/g)];
  for (let at = 0; at + 1 < pieces.length; at++) {
    const [first, second] = [pieces[at], pieces[at + 1]];
    if (!first || !second || second.index > first.index + first[0].length + 1) continue;
    const areNames = lexicon.familyReadings.has(tightForm(first[0])) && lexicon.givenReadings.has(tightForm(second[0]));
    if (!areNames && !(at === 0 && FIELD_BEFORE.test(left))) continue;
    found.push(katakanaPerson(start + first.index, whole.slice(first.index, second.index + second[0].length)));
    return;
  }
}

function katakanaPerson(start: number, whole: string): Found {
  const parts = [whole, ...whole.split(/[・= ]/).filter((piece) => piece.length > 1)];
  return { start, end: start + whole.length, type: 'person', isStrong: true, parts };
}

const INTRODUCED_HIRAGANA =
  /(?:[のは:：|(（「『、・ ])([ぁ-んー]{2,7})(?=[ \n、。,()（）|・」』]|$|[はがをにもと](?![ぁ-ん]{3})|[ァ-ヶ一-龠々])/g;

/** 娘のゆかり, フリガナ：さとう はなこ. */
function readIntroducedHiragana(scene: Scene, found: Found[]): void {
  const { soft, lines, lexicon } = scene;
  for (const match of sweep(lines, INTRODUCED_HIRAGANA)) {
    const name = match[1] ?? '';
    const start = match.index + match[0].length - name.length;
    const left = soft.slice(Math.max(0, start - LOOK_BACK), start);
    const isField = FIELD_BEFORE.test(left);
    if (!isField && !PERSON_BEFORE.test(left)) continue;
    const end = isField
      ? start + name.length
      : introducedEnd(
          name,
          start,
          (kana) => lexicon.givenReadings.has(tightForm(kana)) && !lexicon.hiraganaWords.has(kana),
        );
    if (
      end > start &&
      !isWord(soft.slice(start, end)) &&
      !/^(?:こと|ため|ほう|もの|ところ|とき|なし|ない|あり|です|ます|なか|うち|こちら|そちら|みなさん|ひと)/.test(name)
    )
      found.push(personAt(start, end, soft.slice(start, end), true));
  }
}

function introducedEnd(name: string, start: number, isReading: (kana: string) => boolean): number {
  for (let length = name.length; length >= 2; length--) {
    const rest = name.slice(length);
    if (isReading(name.slice(0, length)) && (rest === '' || /^[はがをにもとの]/.test(rest))) return start + length;
  }
  return start;
}

function personAt(start: number, end: number, name: string, isStrong: boolean): Found {
  return { start, end, type: 'person', isStrong, parts: name.length > 1 ? [name] : [] };
}
