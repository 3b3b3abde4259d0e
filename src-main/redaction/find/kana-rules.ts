import type { Form } from '../register/forms.ts';
import { HIRAGANA, KANJI, KATAKANA, LATIN } from '../text/characters.ts';
import { EVERYDAY_KANA } from '../words/everyday-names.ts';
import { ROLE_AFTER, ROLE_BEFORE } from '../words/name-context.ts';
import {
  type Around,
  isIntroduced,
  isLabelled,
  isRelated,
  leftOf,
  MAYBE,
  NO,
  PARTICLE_BEFORE,
  type Verdict,
  YES,
} from './around.ts';

/** アユム, マモル: as a verb it would not stand before が at the beginning of a clause. */
const VERB_NAME = /[ムルブツウクス]$/;
const PARTICLE_AFTER = /^(?:[はがもをにの]|と(?![ぁ-ん]{0,1}[るりてっ])|から|より|って|だ|です|や|で)/;

/** Judges a family name, given name or alias written in katakana: a word of its own, or part of a longer one? */
export function judgeKatakana(form: Form, tight: string, around: Around): Verdict {
  const { before, after, right } = around;
  if (before === KATAKANA || (after === KATAKANA && !around.isAddressed)) return NO;
  if (around.isAddressed || isLabelled(around)) return YES;
  if (after === KANJI || after === LATIN) return ROLE_AFTER.test(right) ? YES : NO;
  if (tight.length < 2) return NO;
  if (EVERYDAY_KANA.has(tight))
    return form.isRegistered && tight.length === 2 && /^(?:[はがもをにの、。）)」]|と(?![ぁ-ん]))/.test(right)
      ? YES
      : MAYBE;
  if (before === KANJI && !ROLE_BEFORE.test(leftOf(around))) return MAYBE;
  if (tight.length === 2 && after === HIRAGANA && !PARTICLE_AFTER.test(right)) return MAYBE;
  return tight.length >= 3 || form.isRegistered ? YES : MAYBE;
}

/** The same for hiragana, where the border to grammar has to be guessed from particles. */
export function judgeHiragana(tight: string, around: Around): Verdict {
  const { before, after, right } = around;
  const left = leftOf(around);
  const followsHiragana = before === HIRAGANA && !isRelated(around);
  if (tight.length >= 2 && isIntroduced(around)) return YES;
  if (around.isAddressed) {
    if (!followsHiragana || PARTICLE_BEFORE.test(left)) return YES;
    return tight.length >= 4 || (tight.length === 3 && !/[おご]$/.test(left)) ? YES : NO;
  }
  if (tight.length < 2) return NO;
  if (
    isLabelled(around) &&
    !followsHiragana &&
    !/^[ぁ-ん]{2}/.test(right.replace(/^(?:から|より|まで|には|とは|では|との|への|です|でし|ので)/, ''))
  )
    return YES;
  if (tight.length >= 3 && VERB_NAME.test(tight) && !followsHiragana && /^(?:[がは]|も(?!の))/.test(right)) return YES;
  if (tight.length < 3 || EVERYDAY_KANA.has(tight)) return NO;
  if (after === HIRAGANA && !/^(?:[はがもをにのとへで、]|から|より|って|です|だ|や)/.test(right)) return NO;
  if (after === KATAKANA || (after === KANJI && !ROLE_AFTER.test(right))) return NO;
  if (followsHiragana && !PARTICLE_BEFORE.test(left)) return NO;
  if (tight.length === 3 && (followsHiragana || after === HIRAGANA)) return MAYBE;
  return before === KANJI && !ROLE_BEFORE.test(left) ? MAYBE : YES;
}
