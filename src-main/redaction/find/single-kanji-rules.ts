import type { Form } from '../register/forms.ts';
import { HIRAGANA, KANJI, KATAKANA } from '../text/characters.ts';
import { EVERYDAY_KANJI } from '../words/everyday-names.ts';
import { ROLE_AFTER } from '../words/name-context.ts';
import { NEAR_DEED } from '../words/person-context.ts';
import { type Around, isEdge, isIntroduced, isLabelled, leftOf, MAYBE, NO, type Verdict, YES } from './around.ts';

/** 林宅, 森夫妻: what even an everyday word must be a family name before. */
export const HOUSEHOLD_AFTER = /^(?:宅(?![配地])|邸|夫妻|夫婦|親子|両名|両親|一家|世帯|本人)/;
const HOUSE_AFTER = /^家(?=[のをにがはへ、。])/;
const HOUSE_NAMES = '東西南北岡林森原関南谷堀岡岸島辻堤橋星泉';
/** 辻（42）, 林（母）: who the person is, in brackets behind the name. */
export const RELATION_BRACKET =
  /^[ ]?[（(](?:本人|世帯主|父|母|妻|夫|子|兄|弟|姉|妹|祖父|祖母|長男|長女|次男|次女|二男|二女|三男|三女|孫|息子|娘|[0-9]{2}歳?|[男女])[)）、・]/;
const PLACE_OF = /^の(?:上|下|中(?!学)|向こう|ふもと|麓|裾)/;
/** 昨日辻が来た: a word of time before a name. */
const TIME_BEFORE =
  /(?:昨日|今日|本日|当日|先日|昨夜|昨晩|今朝|今夜|先週|今週|来週|毎日|翌日|翌朝|前回|今回|最近|以前|今年|昨年|日|時|分)$/;
/** What may follow a word that stands for a person. */
const STANDS_AFTER =
  /^(?:です|でし|だ[。、っとがけ]|[はがもをにへ、。：:→（(「」)）\n 　]|の(?![でにはがを])|と(?![きおい])|より|から|いわく|だけ|なら|じゃ|$)/;
const NEVER_ALONE = '実上中下前後左右内外大小一二三四五六七八九十百千万円人日月年時分本物事力心気水金木土火先今元';
/** 森のはじめさが: one of the house, by name. */
const NAMED_OF = /^の[一-龠々ぁ-んァ-ヶー]{2,4}(?:さ[んまがはも]|ちゃん|くん|君|どん|やん|はん)/;
/** 実宅, 新世帯: kanji that begin words even before what else only follows a name. */
export const WORD_BEGINNINGS = '実本新旧同各全両';
/** 塩見（実）: a given name alone in brackets behind a family name. */
const NAME_BRACKET = /[一-龠々]{2,}(?:さん|氏|様)?[（(]$/;
const WEEKDAY_LIKE = '日月火水木金土祝休株有同社財夫妻父母子男女本人上中下前後新旧元';
/** 「実が来た: a quotation that begins with a person. */
const QUOTE_BEGINS = /[「『][ ]?$/;
const QUOTED_SUBJECT = /^(?:が|も|と(?!い|き|お))(?![差射照当届消見なつ熟あ悪良])/;

/** Judges a name that is one kanji: nearly each of them is also a word or part of one. */
export function judgeSingle(form: Form, tight: string, around: Around): Verdict {
  if (around.before !== KANJI && isIntroduced(around)) return YES;
  if (around.before !== KANJI && form.use !== 'given' && RELATION_BRACKET.test(around.right)) return YES;
  if (PLACE_OF.test(around.right) && !isLabelled(around)) return NO;
  if (around.before !== KANJI && form.use !== 'given' && NAMED_OF.test(around.right)) return MAYBE;
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
    if (NEVER_ALONE.includes(tight))
      return form.use === 'given' ? (isActing(around) ? MAYBE : NO) : isListed(around) ? MAYBE : NO;
    return isListed(around) || STANDS_AFTER.test(around.right) ? MAYBE : NO;
  }
  if (
    /^(?:[はがもをにの、。（(」]|と(?![しす])|から|より|$)/.test(around.right) &&
    (isEdge(around.before) || around.before === HIRAGANA)
  )
    return YES;
  return MAYBE;
}

/** 実が怒鳴る, 実の部屋, 【実】: as a word of its own it would hardly stand so. */
function isActing(around: Around): boolean {
  if (!isEdge(around.before) && around.before !== HIRAGANA) return false;
  return (
    /^(?:が(?![なつ])|と(?:母|父|姉|兄|弟|妹|二人|面)|へ(?![とり])|の(?:部屋|家|母|父|通帳|様子|件|学校|話))/.test(
      around.right,
    ) ||
    (/[|｜][ ]?$/.test(leftOf(around)) && /^[ ]?[|｜]/.test(around.right)) ||
    (/[【〈《<「『"]$/.test(leftOf(around)) && /^[】〉》>」』"]/.test(around.right))
  );
}

/** Between marks on both sides, as in a list or a table cell. */
function isListed(around: Around): boolean {
  return (
    isEdge(around.before) &&
    isEdge(around.after) &&
    /(?:^|[\n、,・/／|｜：:＋+& 　「『【〈《<“"'(（と\t>→⇒①-⑳.~★☆■□◆◇◎○●※)])$/.test(leftOf(around)) &&
    /^(?:[\n、,・/／|｜：:＋+& 」』】〉》>”"')）。→⇒.~★☆■□◆◇◎○●※(]|$)/.test(around.right)
  );
}
