import type { Form } from '../register/forms.ts';
import { HIRAGANA, KANJI, KATAKANA, LATIN, roleTable } from '../text/characters.ts';
import { EVERYDAY_KANJI } from '../words/everyday-names.ts';
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
import { DEED_AFTER, KIN_AFTER, NEAR_DEED } from '../words/person-context.ts';
import { rareFamilyNames } from '../words/rare-names.ts';
import { type Around, isEdge, isIntroduced, isLabelled, leftOf, MAYBE, NO, type Verdict, YES } from './around.ts';
import { isEverydayWord } from './everyday.ts';

/** 林宅, 森夫妻: what even an everyday word must be a family name before. */
const HOUSEHOLD_AFTER = /^(?:宅(?![配地])|邸|夫妻|夫婦|親子|両名|両親|一家|世帯|本人)/;
const HOUSE_AFTER = /^家(?=[のをにがはへ、。])/;
const HOUSE_NAMES = '東西南北岡林森原関南谷堀岡岸島辻堤橋星泉';
const RELATION_BRACKET =
  /^[ ]?[（(](?:本人|世帯主|父|母|妻|夫|子|兄|弟|姉|妹|祖父|祖母|長男|長女|次男|次女|二男|二女|三男|三女|孫|息子|娘|[0-9]{2}歳?|[男女])[)）、・]/;
const PLACE_OF = /^の(?:上|下|中(?!学)|向こう|ふもと|麓|裾)/;
/** 昨日辻が来た: a word of time before a name. */
const TIME_BEFORE =
  /(?:昨日|今日|本日|当日|先日|昨夜|昨晩|今朝|今夜|先週|今週|来週|毎日|翌日|翌朝|前回|今回|最近|以前|今年|昨年|日|時|分)$/;
/** What may follow a word that stands for a person. */
const STANDS_AFTER =
  /^(?:[はがもをにへ、。：:→（(「」)）\n 　]|の(?![でにはがを])|と(?![きおい])|より|から|いわく|だけ|なら|じゃ|$)/;
const NEVER_ALONE = '実上中下前後左右内外大小一二三四五六七八九十百千万円人日月年時分本物事力心気水金木土火先今元';
const WORD_BEGINNINGS = '実本新旧同各全両';
const SURNAME_PREFIX = '大小東西南北上下新古奥';
/** 塩見（実）: a given name alone in brackets behind a family name. */
const NAME_BRACKET = /[一-龠々]{2,}(?:さん|氏|様)?[（(]$/;
const WEEKDAY_LIKE = '日月火水木金土祝休株有同社財夫妻父母子男女本人上中下前後新旧元';
/** 「実が来た: a quotation that begins with a person. */
const QUOTE_BEGINS = /[「『][ ]?$/;
const QUOTED_SUBJECT = /^(?:が|も|と(?!い|き|お))(?![差射照当届消見なつ熟あ悪良])/;
/** 福島（光）: a given name or relation in brackets. */
const GIVEN_BRACKET = /^[(（](?![都道府県市区町村駅])[一-龠ぁ-んァ-ヶー]{1,4}[)）]/;
/** 千葉H, H.千葉: a family name with the initial of the given name. */
const LETTER_BEHIND = /^[A-Z][.]?(?![A-Za-z0-9棟館案班組型地])/;
const LETTER_BEFORE = /(?<![A-Za-z0-9])[A-Z][.・ ]$/;
const PLACE_MEANT = /^(?:で(?:働|暮|生ま|過|仕事)|行き|方面|という(?:地|町|所|場))/;
const PLACE_USE = /^(?:から(?!は?聞)|へ|まで|方面|出身|行き|在住|産|に(?:住|転|引|行|帰|い|あ)|で(?:暮|生ま|働|過))/;

/** Judges a family name, given name or alias written in kanji by what touches it. */
export function judgeKanji(form: Form, tight: string, around: Around): Verdict {
  const { before, after, right } = around;
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
    if (given) return { answer: 'yes', end: around.end + given.length };
  }
  if (tight.length === 1) return judgeSingle(form, tight, around);
  const needsCue = isEverydayWord(tight) && !isLabelled(around);
  if (after === KANJI || after === KATAKANA) return judgeFollowed(form, tight, around, needsCue);
  if (needsCue && GIVEN_BRACKET.test(right)) return YES;
  if (needsCue && DEED_AFTER.test(right)) return YES;
  if (needsCue) return PLACE_USE.test(right) && form.use === 'given' ? NO : MAYBE;
  return PLACE_MEANT.test(right) && form.use === 'family' ? MAYBE : YES;
}

function judgeSingle(form: Form, tight: string, around: Around): Verdict {
  if (around.before !== KANJI && isIntroduced(around)) return YES;
  if (around.before !== KANJI && form.use !== 'given' && RELATION_BRACKET.test(around.right)) return YES;
  if (PLACE_OF.test(around.right) && !isLabelled(around)) return NO;
  if (QUOTE_BEGINS.test(leftOf(around)) && QUOTED_SUBJECT.test(around.right)) return YES;
  if (around.before !== KANJI && !WORD_BEGINNINGS.includes(tight)) {
    if (HOUSEHOLD_AFTER.test(around.right)) return YES;
    if (HOUSE_NAMES.includes(tight) && HOUSE_AFTER.test(around.right)) return YES;
  }
  if (around.after === KANJI || around.after === KATAKANA)
    return ROLE_AFTER.test(around.right) && around.before !== KANJI && !EVERYDAY_KANJI.has(tight) ? YES : NO;
  if (NAME_BRACKET.test(leftOf(around)) && /^[)）]/.test(around.right) && !WEEKDAY_LIKE.includes(tight)) return YES;
  if (
    isLabelled(around) &&
    /^[ \n]*(?:[ （(、。」』\n,・/／|｜:：0-9-]|[はがのをもにと](?![ぁ-ん]{0,1}く)|$)/.test(around.right)
  )
    return YES;
  if (around.before === KANJI) return TIME_BEFORE.test(leftOf(around)) && STANDS_AFTER.test(around.right) ? MAYBE : NO;
  if (EVERYDAY_KANJI.has(tight)) {
    if (NEAR_DEED.test(around.right) && !WORD_BEGINNINGS.includes(tight)) return YES;
    if (NEVER_ALONE.includes(tight)) return isListed(around) && form.use !== 'given' ? MAYBE : NO;
    return isListed(around) || STANDS_AFTER.test(around.right) ? MAYBE : NO;
  }
  if (
    /^(?:[はがもをにの、。（(」]|と(?![しす])|から|より|$)/.test(around.right) &&
    (isEdge(around.before) || around.before === HIRAGANA)
  )
    return YES;
  return MAYBE;
}

/** Between marks on both sides, as in a list or a table cell. */
function isListed(around: Around): boolean {
  return (
    isEdge(around.before) &&
    isEdge(around.after) &&
    /(?:^|[\n、,・/／|｜：:＋+& 　「(（と\t>→])$/.test(leftOf(around)) &&
    /^(?:[\n、,・/／|｜：:＋+& 」)）。→]|$)/.test(around.right)
  );
}

/** A name directly followed by kanji or katakana: a relative, a role, a place, or another word. */
function judgeFollowed(form: Form, tight: string, around: Around, needsCue: boolean): Verdict {
  const { soft, end, right } = around;
  const next = right[0] ?? '';
  if (form.use !== 'given' && form.use !== 'alias') {
    const relative = relativeAfter(soft, end);
    const isLonger = isFamily(tight + next) || isFamily(tight + right.slice(0, 2));
    if (relative > end && !PLACE_AFTER.test(right.slice(0, relative - end) + soft.slice(relative, relative + 1)))
      return isLonger ? MAYBE : { answer: 'yes', end: relative };
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
  if (around.after === KATAKANA) return needsCue || form.use === 'given' ? MAYBE : YES;
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
