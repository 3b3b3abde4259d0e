import type { Form } from '../register/forms.ts';
import { HIRAGANA, KANJI, KATAKANA, LATIN, roleTable } from '../text/characters.ts';
import { familyNames } from '../words/family-names.ts';
import {
  GIVEN_ENDING,
  GIVEN_SINGLE,
  HONORIFIC,
  OFFICE_TITLE,
  PLACE_AFTER,
  ROLE_AFTER,
  ROLE_BEFORE,
} from '../words/name-context.ts';
import { DEED_AFTER, KIN_AFTER } from '../words/person-context.ts';
import { rareFamilyNames } from '../words/rare-names.ts';
import { type Around, isLabelled, leftOf, MAYBE, NO, type Verdict, YES } from './around.ts';
import { isEverydayWord } from './everyday.ts';
import { HOUSEHOLD_AFTER, judgeSingle, RELATION_BRACKET, WORD_BEGINNINGS } from './single-kanji-rules.ts';

/** 岸の婆さん, 森んとこ: a household or one of it. */
const KIN_OF =
  /^(?:の(?:お?(?:母|父|爺|婆|じい|ばあ|じじ|ばば|かあ|とう|ねえ|にい|嫁|姉|兄)|奥さん|奥様|旦那|婿|長男|長女|次男|次女|三男|三女|息子|娘|孫|家内|ご主人|亭主|女房|親父|おやじ|オヤジ|子ども|子供|家族|家の|一家|とこ(?!ろ)|せがれ|倅)|ん(?:とこ|ち(?![ゃょゅ])|家|所))/;
/** 大石の峠, 北川の氾濫域: what only places have. */
const LAND_OF =
  /^の(?:峠|坂|氾濫|増水|堤防|土手|河原|河川敷|河口|水位|水門|下[でにを]|上流|下流|中流|流域|川岸|ダム|駅|集会所|公民館|自治会|町内会|バス停|停留所|交差点|信号|集落|海岸|海水|浜辺|漁港|港|山|滝|橋|街道|国道|バイパス|商店街|地区|地域|温泉|湯|ふもと|麓|城跡|踏切|トンネル|棚田|田園|田んぼ|里|郷|渓谷|盆地|平野|高原|湖|沼|池|砂丘|岬|島|渡し|アウトレット|イオン|スキー場|ゴルフ場|道の駅|天気|交番|駐在|気候|気温|積雪|塩|米(?![国寿])|酒|野菜|名物|特産|方言|郷土|花火|夏祭|農家|漁師)|^への(?:視察|出張|旅行|移住|移転|派遣|遠征|直通)|^から(?:の(?:移住|避難|観光|転入|帰り|便|バス|客)|通(?![話報知告帳]))/;
/** 蜂須賀邸跡: a house that is a sight. */
const SIGHT_AFTER = /^(?:邸(?:跡|宅跡|園)|家(?:文書|住宅跡|屋敷跡|墓所)|城|神社|稲荷|八幡|天満)/;
/** 梶浦ほか2名, 梶浦及び谷. */
const TOGETHER_AFTER =
  /^(?:及び|および|並びに|ならびに|又は|または|若しくは|もしくは|以下(?=[0-9一二三四五])|ほか|[他外](?=[0-9一二三四五])|ら(?=[0-9一二三四五、がはをに])|様方|先輩|後輩|翁|名義|宛て?|爺|婆)/;
/** 鹿島スタジアム: too long for a given name. */
/** ハローワーク北川, JR北川: what places are named behind. */
const OFFICE_BEFORE =
  /(?:ハローワーク|法テラス|JR|道の駅|イオン|サポステ|ジョブカフェ|エフエム|サポートステーション|シティホール|ショッピングセンター)$/;
/** 北川IC, 北川SA. */
const ROAD_AFTER = /^(?:IC|JCT|SA|PA|CC)(?![a-z])/;
const LONG_WORD = /^[ァ-ヶー]{5}/;
const SURNAME_PREFIX = '大小東西南北上下新古奥';
/** 福島（光）: a given name or relation in brackets. */
const GIVEN_BRACKET = /^[(（](?![都道府県市区町村駅])[一-龠々ぁ-んァ-ヶー]{1,4}[)）]/;
/** 千葉H, H.千葉: a family name with the initial of the given name. */
const LETTER_BEHIND = /^[A-Z][.]?(?![A-Za-z0-9棟館案班組型地])/;
const LETTER_BEFORE = /(?<![A-Za-z0-9])[A-Z][.・ ]$/;
const PLACE_MEANT = /^(?:で(?:働|暮|生ま|過|仕事)|行き|方面|という(?:地|町|所|場))/;

/** 四月一日, read わたぬき: a family name that is a day as well. */
const DAY_NAME = /^[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日$/;
const YEAR_BEFORE = /年(?:度の)?[ ]?$/;

/** Judges a family name, given name or alias written in kanji by what touches it. */
export function judgeKanji(form: Form, tight: string, around: Around): Verdict {
  const { before, after, right } = around;
  if (DAY_NAME.test(tight) && !around.isAddressed && !isLabelled(around))
    if (!KIN_OF.test(right) && !HOUSEHOLD_AFTER.test(right)) return YEAR_BEFORE.test(leftOf(around)) ? NO : MAYBE;
  const hasRoleBefore = before !== KANJI || ROLE_BEFORE.test(leftOf(around));
  if (before === KANJI && !hasRoleBefore) {
    const previous = leftOf(around).at(-1) ?? '';
    const isLonger = familyNames.has(previous + tight) || familyNames.has(leftOf(around).slice(-2) + tight);
    if (isLonger || SURNAME_PREFIX.includes(previous) || tight.length < 2) return NO;
    if (form.use === 'given') return around.isAddressed && !GIVEN_ENDING.test(tight) ? MAYBE : NO;
    if (!around.isAddressed) return tight.length >= 3 ? YES : NO;
    return YES;
  }
  if (
    before === KANJI &&
    familyNames.has((leftOf(around).at(-1) ?? '') + tight) &&
    SURNAME_PREFIX.includes(leftOf(around).at(-1) ?? '')
  )
    return NO;
  if (before === LATIN && after === LATIN) return NO;
  if (around.isAddressed) return YES;
  if ((LAND_OF.test(right) || SIGHT_AFTER.test(right)) && form.use !== 'alias' && !isLabelled(around)) return MAYBE;
  if (form.use !== 'alias' && OFFICE_BEFORE.test(leftOf(around)) && around.after !== KANJI) return MAYBE;
  if (after === LATIN && ROAD_AFTER.test(right)) return MAYBE;
  if (KIN_OF.test(right) && form.use !== 'alias' && (tight.length > 1 || !WORD_BEGINNINGS.includes(tight))) return YES;
  if (OFFICE_TITLE.test(right)) return MAYBE;
  if (after === LATIN && form.use === 'family') {
    const letter = LETTER_BEHIND.exec(right)?.[0];
    if (letter) return { answer: 'yes', end: around.end + letter.length };
  }
  if (form.use === 'family') {
    const letter = LETTER_BEFORE.exec(leftOf(around))?.[0];
    if (letter) return { answer: 'yes', start: around.start - letter.length };
  }
  if (after === HIRAGANA && form.use !== 'given') {
    const given = GIVEN_KANA.exec(right)?.[0];
    if (given) return { answer: 'yes', end: around.end + given.length, isRelative: true };
  }
  if (tight.length > 1 && TOGETHER_AFTER.test(right)) return isEverydayWord(tight) ? MAYBE : YES;
  if (form.use === 'family' && tight.length > 1 && right[0] === ' ') {
    const relative = relativeAfter(around.soft, around.end + 1);
    if (relative > around.end + 1 && !isEverydayWord(tight)) return { answer: 'yes', end: relative, isRelative: true };
  }
  if (tight.endsWith('子') && /^(?:ども|供|育て)/.test(right)) return MAYBE;
  if (tight.length === 1) return judgeSingle(form, tight, around);
  const needsCue = isEverydayWord(tight) && !isLabelled(around);
  if (after === KANJI || after === KATAKANA) return judgeFollowed(form, tight, around, needsCue);
  if (needsCue && (GIVEN_BRACKET.test(right) || RELATION_BRACKET.test(right))) return YES;
  if (needsCue && DEED_AFTER.test(right)) return YES;
  if (needsCue) return MAYBE;
  return PLACE_MEANT.test(right) && form.use === 'family' ? MAYBE : YES;
}

/** A name directly followed by kanji or katakana: a relative, a role, a place, or another word. */
function judgeFollowed(form: Form, tight: string, around: Around, needsCue: boolean): Verdict {
  const { soft, end, right } = around;
  const next = right[0] ?? '';
  if (form.use !== 'given' && form.use !== 'alias') {
    const relative = relativeAfter(soft, end);
    const isLonger = isFamily(tight + next) || isFamily(tight + right.slice(0, 2));
    if (relative > end && !PLACE_AFTER.test(right.slice(0, relative - end) + soft.slice(relative, relative + 1)))
      return isLonger ? MAYBE : { answer: 'yes', end: relative, isRelative: true };
    if (
      relative > end &&
      !isLonger &&
      HONORIFIC.test(soft.slice(relative, relative + 6)) &&
      !/[市町村駅店]$/.test(soft.slice(end, relative))
    )
      return { answer: 'yes', end: relative };
    if (isLonger) return NO;
  }
  if (ROLE_AFTER.test(right) && !/^(?:店|屋)/.test(right))
    return needsCue && !HOUSEHOLD_AFTER.test(right) && !KIN_AFTER.test(right) ? MAYBE : YES;
  if (PLACE_AFTER.test(right)) return NO;
  if (KIN_AFTER.test(right)) return YES;
  if (around.after === KATAKANA) return needsCue || form.use === 'given' || LONG_WORD.test(right) ? MAYBE : YES;
  return tight.length >= 3 ? YES : MAYBE;
}

const rareFamilies: ReadonlySet<string> = new Set(rareFamilyNames);

function isFamily(name: string): boolean {
  return familyNames.has(name) || rareFamilies.has(name);
}

const GIVEN_KANA =
  /^(?:[ァ-ヶー]{2,4}(?![ァ-ヶー])|(?![のはがをにもとでへや]|から|より|さ[んま]|くん|ちゃん|お[じばかと])[ぁ-ん]{2,4}?(?=さん|さま|ちゃん|くん|氏|様|君))/;

/** The end of an unknown given name of one to three characters after a known family name, or `end` if there is none. */
function relativeAfter(soft: string, end: number): number {
  const kanji = /^[一-龠々]{1,3}/.exec(soft.slice(end, end + 4))?.[0] ?? '';
  const kana = kanji ? '' : (GIVEN_KANA.exec(soft.slice(end, end + 6))?.[0] ?? '');
  if (kana) return HONORIFIC.test(soft.slice(end + kana.length, end + kana.length + 6)) ? end + kana.length : end;
  for (let length = kanji.length; length >= 1; length--) {
    const given = kanji.slice(0, length);
    const rest = soft.slice(end + length, end + length + 6);
    if (ROLE_AFTER.test(given)) continue;
    if (HONORIFIC.test(rest)) return end + length;
    const isClosed = roleTable[rest.charCodeAt(0) || 0] !== KANJI && roleTable[rest.charCodeAt(0) || 0] !== KATAKANA;
    if (isClosed && ((length >= 2 && GIVEN_ENDING.test(given)) || (length === 1 && GIVEN_SINGLE.test(given))))
      return end + length;
  }
  return end;
}
