import type { Form } from '../register/forms.ts';
import { HIRAGANA, KANJI, KATAKANA, LATIN, roleTable } from '../text/characters.ts';
import { EVERYDAY_KANA, GRAMMAR_KANA, KATAKANA_WORDS } from '../words/everyday-names.ts';
import { ROLE_AFTER, ROLE_BEFORE } from '../words/name-context.ts';
import { DEED_AFTER } from '../words/person-context.ts';
import {
  type Around,
  isIntroduced,
  isLabelled,
  isOwned as isOwnedBy,
  isRelated,
  isSpokenOf,
  leftOf,
  MAYBE,
  NO,
  PARTICLE_BEFORE,
  stepsIn,
  type Verdict,
  YES,
} from './around.ts';

/** アユム, マモル: as a verb it would not stand before が at the beginning of a clause. */
const VERB_NAME = /[ムルブツウクス]$/;
const PARTICLE_AFTER =
  /^(?:なんか|なんて|いわく|によれば|[はがもをにのへ]|と(?![ぁ-ん]{0,1}[るりてっ])|とだけ|という|といい|から|より|って|だ|です|や|で|なら|じゃ|ん[ちと家宅]|(?:い|来)ますか|さえ|まで|しか|ばかり|ね[、。]|か[、。?])/;
/** Particles that only a thing or person spoken of takes. */
const SUBJECT_AFTER =
  /^(?:[がはもを](?![ぁ-ん]{0,1}[るしりっ])|の(?!で|に|は)|に(?![くし])|へ|から|より|って|と(?![しすきも]))/;
const ALSO_AFTER = /^(?:いわく|だけ|なら|じゃ|でも|しか|さえ|宅|本人)/;
const TIME_BEFORE = /(?:昨日|今日|本日|当日|先日|昨夜|今朝|先週|今週|前回|今回|最近)$/;
/** ふみ（42）, ハル(母). */
const PERSON_BRACKET =
  /^[ ]?\((?:本人|世帯主|父|母|妻|夫|兄|弟|姉|妹|祖父|祖母|長男|長女|次男|次女|二男|二女|三男|三女|孫|息子|娘|[小中高][0-9]|[0-9]{1,2}歳?|[男女])[)、・]/;
const HOME_AFTER = /^(?:宅(?![配地])|本人|世帯|一家|夫妻)/;
const OWNING = /^の(?:担任|母|父|姉|妹|兄|弟|通帳|年金|部屋|保育|学校|誕生|夫|妻|面倒|世話|お迎え|ご飯)/;
const NAMED_AFTER =
  /^(?:です|ですが|ですけど|ですよ|だよ|だけど|と(?:申|もうし|いい|言い|名乗|だけ|いう|呼)|って(?:言|いう|人|ひと|呼)|んち|んとこ|ん家)/;

/** Judges a family name, given name or alias written in katakana: a word of its own, or part of a longer one? */
export function judgeKatakana(form: Form, tight: string, around: Around): Verdict {
  const { before, after, right } = around;
  // マカおばぁ: what ends in hiragana does not go on in katakana.
  const isGoingOn = after === KATAKANA && roleTable[around.soft.charCodeAt(around.end - 1)] !== HIRAGANA;
  if (before === KATAKANA || (isGoingOn && !around.isAddressed)) return NO;
  if (around.isAddressed || isLabelled(around) || (isReading(around) && !KATAKANA_WORDS.has(tight))) return YES;
  if (tight.length < 2) return after === KANJI || after === LATIN ? NO : MAYBE;
  const isWord = KATAKANA_WORDS.has(tight);
  if (after === KANJI || after === LATIN) {
    if (ROLE_AFTER.test(right)) return YES;
    return isWord || tight.length < 3 ? NO : MAYBE;
  }
  if (before === KANJI && !ROLE_BEFORE.test(leftOf(around))) return MAYBE;
  if (before !== KANJI && PERSON_BRACKET.test(right)) return YES;
  if (isWord) return form.isRegistered && tight.length === 2 && SUBJECT_AFTER.test(right) ? YES : MAYBE;
  if (after === HIRAGANA && !PARTICLE_AFTER.test(right)) return MAYBE;
  return YES;
}

/** The same for hiragana, where the border to grammar has to be guessed from particles. */
export function judgeHiragana(tight: string, around: Around): Verdict {
  const { before, right } = around;
  const left = leftOf(around);
  const isOwned = isOwnedBy(around);
  const followsHiragana = before === HIRAGANA && !isRelated(around) && !isOwned;
  if (tight.length >= 2 && (isIntroduced(around) || isReading(around))) return YES;
  if (around.isAddressed) {
    if (!followsHiragana || PARTICLE_BEFORE.test(left)) return YES;
    return tight.length >= 4 || (tight.length === 3 && !/[おご]$/.test(left)) ? YES : NO;
  }
  if (tight.length < 2) return NO;
  if (
    isLabelled(around) &&
    !followsHiragana &&
    !(GRAMMAR_KANA.has(tight) && around.after === KANJI && !ROLE_AFTER.test(right)) &&
    !/^[ぁ-ん]{2}/.test(right.replace(/^(?:から|より|まで|には|とは|では|との|への|です|でし|ので|なら|だけ)/, ''))
  )
    return YES;
  const isStart = !followsHiragana && (before !== KANJI || ROLE_BEFORE.test(left) || isOwned);
  if (isStart && tight.length >= 2 && NAMED_AFTER.test(right) && !GRAMMAR_KANA.has(tight)) return YES;
  if (tight.length >= 3 && VERB_NAME.test(tight) && !followsHiragana && /^(?:[がは]|も(?!の))/.test(right)) return YES;
  return judgeBareHiragana(tight, around, followsHiragana);
}

/** ひよりとある: what a paper has for a name. */
const NOTED_AFTER = /^と(?:あ[るりっ]|書|記|載|印字|な[っる])/;

/** Hiragana that nobody addresses or labels: the longer and rarer, the less may stand beside it. */
function judgeBareHiragana(tight: string, around: Around, followsHiragana: boolean): Verdict {
  const { before, after, right } = around;
  const left = leftOf(around);
  const isBounded = after !== HIRAGANA || PARTICLE_AFTER.test(right);
  const isBegun = !followsHiragana || PARTICLE_BEFORE.test(left);
  if (isBegun && before !== KANJI && HOME_AFTER.test(right))
    return tight.length > 2 && !GRAMMAR_KANA.has(tight) ? YES : MAYBE;
  if (after === KATAKANA || (after === KANJI && !ROLE_AFTER.test(right))) {
    if (!isBegun || tight.length < 3 || EVERYDAY_KANA.has(tight)) return NO;
    return tight.length >= 4 && !GRAMMAR_KANA.has(tight) && after === KANJI ? YES : MAYBE;
  }
  if (tight.length >= 3 && isBegun && !GRAMMAR_KANA.has(tight) && NOTED_AFTER.test(right)) return MAYBE;
  if (GRAMMAR_KANA.has(tight) || EVERYDAY_KANA.has(tight) || tight.length < 3) {
    if (
      tight.length >= 3 &&
      !followsHiragana &&
      before !== KANJI &&
      ((DEED_AFTER.test(right) && !right.startsWith('の')) || OWNING.test(right) || (isOwnedBy(around) && isBounded))
    )
      return YES;
    const isAlone = isEdged(before) && (isEdged(after) || (tight.length > 2 && SUBJECT_AFTER.test(right)));
    if (!followsHiragana && before !== KANJI && PERSON_BRACKET.test(right)) return YES;
    if (stepsIn(around)) return MAYBE;
    if (isBegun && isSpokenOf(around)) return MAYBE;
    return isAlone ||
      (isBegun &&
        !followsHiragana &&
        (SUBJECT_AFTER.test(right) || ALSO_AFTER.test(right)) &&
        (before !== KANJI || TIME_BEFORE.test(left)))
      ? MAYBE
      : NO;
  }
  if (!isBegun) return tight.length >= 5 ? YES : tight.length === 4 ? MAYBE : NO;
  if (!isBounded) return tight.length >= 5 ? YES : tight.length === 4 ? MAYBE : NO;
  if (before === KANJI && !ROLE_BEFORE.test(left)) return MAYBE;
  return YES;
}

/** 東海林（しょうじ）: in brackets behind kanji. */
function isReading(around: Around): boolean {
  return /^[)）]/.test(around.right) && /[一-龠々][ ]?[（(]$/.test(leftOf(around));
}

function isEdged(role: number): boolean {
  return role !== HIRAGANA && role !== KATAKANA && role !== KANJI && role !== LATIN;
}
