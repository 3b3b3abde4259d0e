import { tightForm } from '../text/fold.ts';
import { sweep } from '../text/sweep.ts';
import { NOT_A_NAME } from '../words/people-words.ts';
import { type Lexicon, lettersOf } from './lexicon.ts';
import { isLikelyFamily, isLikelyGiven } from './likely-names.ts';
import type { Found, Scene } from './scene.ts';

/** まち子, きみ江: hiragana with the last kanji of a woman's name, a family name before it or not. */
const MIXED =
  /(?:([一-龠々ヶ]{1,3})[ ]?)?([ぁ-ん]{1,3})([子江代美枝乃恵])(?![一-龠々ぁ-ん]?(?:ども|ども達|育て|供))(?![一-龠々])/g;
/** カツヨサンニ: an honorific in the same script, with a particle. */
const ADDRESSED = /(?:サン|サマ|クン|チャン)[ニガハヲモノトヘ]?$/;
const LAST_READINGS: Readonly<Record<string, string>> = {
  子: 'こ',
  江: 'え',
  代: 'よ',
  美: 'み',
  枝: 'え',
  乃: 'の',
  恵: 'え',
};
/** トメ（妻）, 恒夫(長男): who somebody is to another, in brackets behind the name. */
const IN_BRACKETS =
  /(?<![ァ-ヶー])([ァ-ヶー]{2,5}|(?<![ぁ-ん])[ぁ-ん]{2,4}|(?<![一-龠々])[一-龠々]{1,4})[ ]?\((?:本人の|相談者の)?(?:妻|夫|母親?|父親?|[長次二三四]男|[長次二三四]女|祖父|祖母|[兄弟姉妹]|[孫甥姪嫁婿]|息子|娘|内縁の?[夫妻]?|同居人|担任|主治医|大家|家主|地主|社長|店長|通訳|保証人|代理人|雇用主|元夫|元妻|義[父母兄姉弟妹])[)、・,]/g;
/** お母さん（はつ江）, 伯父(恒之): the name in brackets behind who it is. */
const BRACKETED =
  /(?:お?(?:母|父|祖母|祖父|兄|姉)さん|おば(?:あ|ちゃ)?さん?|おじ(?:い)?さん?|妻|夫|[長次二三]男|[長次二三]女|[叔伯][父母]|息子|娘|内縁の?[夫妻]|友人|知人|隣人|大家|家主|管理人|担当医?|主治医|通訳)(?:さん)?\(([一-龠々]{1,4}|[ぁ-ん]{1,3}[一-龠々]|[ァ-ヶー]{2,6}|[ぁ-ん]{2,4})(?=[)、・,])/g;
/** 恒之名義: whose an account, a car or a contract is. */
const OWNER = /(?<![一-龠々])([一-龠々]{1,4}|[ァ-ヶー]{2,6})(?=名義(?![人変書]))/g;
/** 弁護士井之下, 主治医 三輪津: a profession right before whoever has it. */
const PROFESSION =
  /(?:弁護士|司法書士|行政書士|社労士|税理士|主治医|嘱託医|執刀医|担当医|助産師|歯科医師?|整体師|美容師|通訳|里親|保証人|保護司|ヘルパー|ケアマネ(?:ジャー)?|訪問看護師|訪看|家庭教師)[ ]?([一-龠々]{2,4})(?=[ \n、。,)）・|/(（]|[がはをにとの](?![一-龠々]{0,2}(?:会|科|室))|$)/g;
/** の粟飯原です, の井土でございます: somebody says who speaks or writes. */
const INTRODUCED =
  /(?<=[の、。 \n]|^)([一-龠々]{2,3}|[ァ-ヶー]{3,6})(?=(?:です。|でございます|と申します|といいます|と言います|ですが、(?:いつも|先日|お世話))(?!か))/g;
const WELL_MEANT = /(?:お世話|いつも|はじめまして|初めまして|突然|お疲れ様|御中|様[ \n]|こんにちは|もしもし|失礼)/;
/** まつの会長, 「まつの区長: a title behind kana. */
const TITLED =
  /(?<![ぁ-んァ-ヶー一-龠々])([ぁ-ん]{2,4}|[ァ-ヶー]{2,4})(?=(?:会長|区長|組長|班長|店長|社長|女将|先輩|住職|和尚)(?![ァ-ヶ一-龠々]))/g;
/** たね婆, 勘ちゃ, 亀吉っつぁん, シン様: what somebody is called by, with its ending. */
const CALLED =
  /(?<![ぁ-んァ-ヶー一-龠々])(?:[ぁ-ん]{2,4}|[ァ-ヶー]{2,4}|[一-龠々]{1,3})(?:婆(?!さん|様)|爺(?!さん|様)|ばばあ|じじい|っつ[ぁあ]ん)|(?<![一-龠々])[一-龠々]{1,2}ちゃ(?=[がはもにのを、」])|(?<![ァ-ヶー])[ァ-ヶー]{2,6}(?=[ ](?:サマ|様|殿)(?![ァ-ヶー一-龠々]))/g;
/** 沢渡与右衛門: old names of men, family name and all. */
const OLD = /(?<![一-龠々ヶ])[一-龠々ヶ]{1,5}(?:[右左]?衛門|兵衛|之丞|之介|之助|太夫)/g;
/** クリニック(福江): a family name alone in brackets behind a body. */
const OF_BODY =
  /(?:クリ[ニ二]ック|医院|病院|薬局|園|校|店|所|会|課|係|局|署|室|センター|ネット|ステーション|銀行|金庫|組合|工業|建設)[ ]?\(([一-龠々]{2,3})(?=\))/g;
/** Ｙ弁護士, K.S.店長: initials with a profession. */
const LETTER =
  /(?<![A-Za-z0-9])(?:[A-Z][.・][ ]?[A-Z]\.?|[A-Z])(?=(?:氏|さん|店長|社長|院長|園長|所長|施設長|工場長|班長|税理士|司法書士|行政書士|社労士|弁護士|医師|歯科医|看護師|保健師|助産師|薬剤師|療法士|心理士|保育士|教諭|先生|講師|牧師|住職|民生委員|保護司|ケアマネ|ヘルパー|ワーカー|相談員|支援員|指導員|夫妻|夫婦|宅))/g;
/** ,T・N,: initials that fill a cell. */
const CELL_LETTERS = /(?<=[,|\n][ ]?)[A-Z][・.][ ]?[A-Z]\.?(?=[ ]?[,|\n])/g;
/** 高峰マリエッタ: a family name with a given name in katakana. */
const ABROAD =
  /(?<![一-龠々ヶァ-ヶー])([一-龠々]{2,3})[ ・]?([ァ-ヶー]{2,6})(?=[\n)）】」、。・:：|;,]|[ ]{1,2}[0-9]|さん|氏|様|$)/g;
/** 浅香 みのり: a given name in hiragana behind a family name and a space. */
const HIRAGANA_GIVEN = /(?<![一-龠々ヶ])([一-龠々]{1,3})[ ]([ぁ-ん]{2,4}?)(?=です|さん|様|氏|と申|[\n)、。」,|]|$)/g;
/** 糸満ゆりえ: the same without a space, up to a mark. */
const TOUCHING = /(?<![一-龠々ヶ])([一-龠々]{2,3})([ぁ-ん]{2,4})(?=さん|様|氏|[\n()、。」→|,とがもを]|$)/g;
/** 雪下ろし 工藤峯三: a family name and what is built as given names are, between marks. */
const CLOSED = /(?<=^|[\n 、・:：|(（「])([一-龠々ヶ]{2,3})([一-龠々]{1,3})(?=[\n()、。」|]|[ ]?→|$)/g;
/** グレース・マラリー看護師: two names from abroad with a title. */
const JOINED =
  /(?<![ァ-ヶー・])[ァ-ヶー]{2,10}(?:・[ァ-ヶー]{2,10}){1,3}(?=(?:看護師|医師|先生|神父|牧師|師(?![一-龠々])|シスター|さん|氏|様|くん|ちゃん))/g;
/** コヒヤマ トシヒコ: readings with one space between. */
const READINGS = /(?<![ァ-ヶー])[ァ-ヶー]{2,}(?: [ァ-ヶー]{2,})+/g;
/** スレシュ・B.K., スレシュ・K・ナイル: initials behind or within a foreign name. */
const FOREIGN_LETTERS = /(?<![ァ-ヶー])[ァ-ヶー]{2,10}[・ ](?:(?:[A-Z]\.){1,3}|[A-Z]\.?・[ァ-ヶー]{2,10})/g;
/** グレース・バウティスタ: two words of which neither is a common one. */
const FOREIGN_PAIR = /(?<![ァ-ヶー・一-龠々])([ァ-ヶー]{3,10})・([ァ-ヶー]{3,10})(?![ァ-ヶー・一-龠々])/g;

/** 名の形: people told by how a name is written together with what stands beside it. */
export function readShapedNames(scene: Scene): readonly Found[] {
  const { soft, lines, lexicon } = scene;
  const found: Found[] = [];
  const push = (start: number, end: number, parts: readonly string[], isCalled = false): void => {
    const text = soft.slice(start, end);
    if (NOT_A_NAME.has(text)) return;
    const kept = parts.filter((part) => part.length > 1);
    found.push({
      start,
      end,
      type: 'person',
      isStrong: kept.length > 0,
      parts: kept,
      ...(isCalled ? { isCalled } : {}),
    });
  };
  for (const match of sweep(lines, MIXED)) {
    const [text, family = '', run = '', last = ''] = match;
    const kana = givenKana(lexicon, run, last);
    if (kana === '') continue;
    const isNamed = family !== '' && kana === run && isFamily(lexicon, family);
    const end = match.index + text.length;
    const given = end - kana.length - 1;
    if (!isNamed && isGrammar(kana, soft[given - 1] ?? '')) continue;
    push(isNamed ? match.index : given, end, [kana + last, ...(isNamed ? [family] : [])], true);
  }
  for (const pattern of [IN_BRACKETS, OWNER])
    for (const { 1: name = '', index } of sweep(lines, pattern))
      if (mayName(lexicon, name)) push(index, index + name.length, [name]);
  for (const pattern of [BRACKETED, PROFESSION])
    for (const { 0: text, 1: name = '', index } of sweep(lines, pattern))
      if (mayName(lexicon, name) || isPlaceOnly(lexicon, name))
        push(index + text.length - name.length, index + text.length, [name]);
  for (const { 1: name = '', index } of sweep(lines, INTRODUCED)) {
    const isNear = WELL_MEANT.test(soft.slice(Math.max(0, index - 60), index + 40)) || soft[index - 1] === 'の';
    const isUnknown = isPlaceOnly(lexicon, name) && /^[一-龠々]/.test(name);
    if (isNear && (isUnknown || (mayName(lexicon, name) && (isFamily(lexicon, name) || !isCommon(lexicon, name)))))
      push(index, index + name.length, [name], isUnknown);
  }
  for (const { 1: name = '', index } of sweep(lines, TITLED)) {
    const isWord = lexicon.hiraganaWords.has(name) || lexicon.katakanaWords.has(tightForm(name));
    if (!isWord || /[「『\n]/.test(soft[index - 1] ?? '\n')) push(index, index + name.length, [name], true);
  }
  for (const pattern of [CALLED, OLD])
    for (const { 0: text, index } of sweep(lines, pattern)) push(index, index + text.length, [], true);
  for (const { 0: text, 1: name = '', index } of sweep(lines, OF_BODY))
    if (lettersOf(lexicon, name).includes('L') && !isCommon(lexicon, name))
      push(index + text.length - name.length, index + text.length, [name]);
  for (const pattern of [LETTER, CELL_LETTERS])
    for (const { 0: text, index } of sweep(lines, pattern)) push(index, index + text.length, [], true);
  for (const { 0: text, 1: family = '', 2: given = '', index } of sweep(lines, ABROAD))
    if (lettersOf(lexicon, family).includes('L') && isForeign(lexicon, given))
      push(index, index + text.length, [given, family]);
  for (const { 1: family = '', 2: given = '', 0: text, index } of sweep(lines, HIRAGANA_GIVEN))
    if (isFamily(lexicon, family) && lexicon.givenReadings.has(tightForm(given)))
      push(index, index + text.length, [given, family], true);
  for (const { 1: family = '', 2: given = '', 0: text, index } of sweep(lines, TOUCHING))
    if (
      (isFamily(lexicon, family) || isPlaceOnly(lexicon, family)) &&
      lexicon.givenReadings.has(tightForm(given)) &&
      !/^[のがはをにとでへも]/.test(given) &&
      !lexicon.hiraganaWords.has(given)
    )
      push(index, index + text.length, [given, family], true);
  for (const { 0: text, index } of sweep(lines, CLOSED)) {
    const border = [2, 3, 1].find((cut) => isFullName(lexicon, text.slice(0, cut), text.slice(cut)));
    if (border !== undefined) push(index, index + text.length, [text.slice(0, border), text.slice(border)]);
  }
  for (const { 0: text, index } of sweep(lines, JOINED)) push(index, index + text.length, [], true);
  for (const { 0: text, index } of sweep(lines, READINGS)) {
    let at = index;
    const words = text.split(' ');
    for (const [order, family] of words.slice(0, -1).entries()) {
      const given = (words[order + 1] ?? '').replace(ADDRESSED, '');
      if (isPair(lexicon, family, given)) push(at, at + family.length + 1 + given.length, [family, given], true);
      at += family.length + 1;
    }
  }
  for (const { 0: text, index } of sweep(lines, FOREIGN_LETTERS)) push(index, index + text.length, [], true);
  for (const { 0: text, 1: first = '', 2: second = '', index } of sweep(lines, FOREIGN_PAIR))
    if (isForeign(lexicon, first) && isForeign(lexicon, second)) push(index, index + text.length, [], true);
  return found;
}

/** The longest end of the kana that is a given name together with the kanji: きよ in のきよ子. */
function givenKana(lexicon: Lexicon, run: string, last: string): string {
  const ends = [...run].map((_, index) => run.slice(index));
  return ends.find((kana) => lexicon.givenReadings.has(tightForm(kana + (LAST_READINGS[last] ?? '')))) ?? '';
}

function isFamily(lexicon: Lexicon, name: string): boolean {
  return lettersOf(lexicon, name).includes('L') || isLikelyFamily(lexicon, name);
}

function isCommon(lexicon: Lexicon, name: string): boolean {
  return /[NSATVXYKDBQJME]/.test(lettersOf(lexicon, name));
}

/** Whether a word that stands where a name is said may be one: names, and what no word explains. */
function mayName(lexicon: Lexicon, name: string): boolean {
  if (/^[ぁ-ん]+$/.test(name))
    return lexicon.givenReadings.has(tightForm(name)) || lexicon.familyReadings.has(tightForm(name));
  if (/^[ァ-ヶー]+$/.test(name)) return !lexicon.katakanaWords.has(tightForm(name)) || isReading(lexicon, name);
  if (/[ぁ-ん]/.test(name)) return true;
  const letters = lettersOf(lexicon, name);
  if (/[LGP]/.test(letters)) return true;
  return letters === '' && (isLikelyFamily(lexicon, name) || isLikelyGiven(lexicon, name) || name.length >= 3);
}

/** 粟飯原, 井土: no word, or only the name of a place, as many family names are. */
function isPlaceOnly(lexicon: Lexicon, name: string): boolean {
  return /^[RO]*$/.test(lettersOf(lexicon, name));
}

/** Whether kanji are a family name of the lexicon and a given name, or what is built like one; neither a common word. */
function isFullName(lexicon: Lexicon, family: string, given: string): boolean {
  if (family.length < 2 || given.length < 2) return false;
  const letters = lettersOf(lexicon, given);
  return (
    lettersOf(lexicon, family).includes('L') &&
    !isCommon(lexicon, family) &&
    (letters.includes('G') || (letters === '' && isLikelyGiven(lexicon, given)))
  );
}

/** A family and a given name in katakana: the given name is known, or the family name is and the other no word. */
function isPair(lexicon: Lexicon, family: string, given: string): boolean {
  const tight = tightForm(given);
  if (family.length > 5 || given.length < 2 || given.length > 6) return false;
  if (lexicon.givenReadings.has(tight)) return isReading(lexicon, family);
  return lexicon.familyReadings.has(tightForm(family)) && given.length < 5 && !lexicon.katakanaWords.has(tight);
}

function isReading(lexicon: Lexicon, name: string): boolean {
  const tight = tightForm(name);
  return lexicon.givenReadings.has(tight) || lexicon.familyReadings.has(tight) || !lexicon.katakanaWords.has(tight);
}

function isForeign(lexicon: Lexicon, given: string): boolean {
  const tight = tightForm(given);
  return lexicon.givenReadings.has(tight) || !(lexicon.katakanaWords.has(tight) || lexicon.properKatakana.has(tight));
}

/** あの子, うちの子: the kana are words of their own. */
function isGrammar(kana: string, before: string): boolean {
  return (
    /(?:の|な|い|た|る|が|は|を|に|と|も|で|へ)$/.test(kana) && (kana.length === 1 || /[ぁ-ん一-龠々]/.test(before))
  );
}
