import type { Form } from '../register/forms.ts';
import { HIRAGANA, KANJI, KATAKANA, roleTable } from '../text/characters.ts';
import { OFFICE_TITLE, PLACE_AFTER, ROLE_AFTER, ROLE_BEFORE } from '../words/name-context.ts';
import {
  type Around,
  isJoined,
  isLabelled,
  isWithinWord,
  leftOf,
  look,
  MAYBE,
  type NameScript,
  NO,
  PARTICLE_BEFORE,
  scriptOf,
  type Verdict,
  YES,
} from './around.ts';
import { isEverydayWord } from './everyday.ts';
import { inLabel, type View } from './hit.ts';
import { judgeHiragana, judgeKatakana } from './kana-rules.ts';
import { judgeKanji } from './kanji-rules.ts';

/** Judges a hit of a name form at [start, end) of the view's soft text; `tight` is the form, `hasGap` whether spaces or lines lie inside it. */
export function judgeName(
  view: View,
  form: Form,
  tight: string,
  start: number,
  end: number,
  hasGap: boolean,
  hasBreak: boolean,
): Verdict {
  const around = look(view.text.soft, start, end);
  const verdict = judgeAround(view, form, tight, around, hasGap, hasBreak);
  return verdict === NO && tight.length >= 2 && DIALECT_SAN.test(around.right) && isBegun(around) ? MAYBE : verdict;
}

/** はじめさが, トオルさは: さん as it is said in the mountains. */
const DIALECT_SAN = /^さ(?:[がはも](?![ぁ-ん]{0,1}る)|の[家嫁])/;

/** No letter of the name's own script stands before it, or a particle does. */
function isBegun(around: Around): boolean {
  const role = scriptRole(around);
  return around.before !== role || (role === HIRAGANA && PARTICLE_BEFORE.test(leftOf(around)));
}

function scriptRole(around: Around): number {
  return roleTable[around.soft.charCodeAt(around.start)] as number;
}

function judgeAround(
  view: View,
  form: Form,
  tight: string,
  around: Around,
  hasGap: boolean,
  hasBreak: boolean,
): Verdict {
  const { start, end } = around;
  if (isWithinWord(form, tight, around)) return NO;
  if (hasGap && !isJoined(around, tight.length, hasBreak)) return NO;
  if (form.use === 'phrase') return YES;
  const script = scriptOf(view.text.soft, start, end);
  if (form.use === 'full') return judgeFull(tight, script, around);
  // 21:03 大河原: — who writes may be a member of the same name, or the very person.
  if (inLabel(view, start)) return WRITES.test(around.right) && form.use !== 'weak' ? MAYBE : NO;
  if ((form.use !== 'alias' || tight.length < 3) && view.speakers.has(tight) && !around.isAddressed) {
    const isOfficial = OFFICE_TITLE.test(around.right) || /^[ ]?[（(]/.test(around.right);
    if (isOfficial) return NO;
    if (!isLabelled(around)) return MAYBE;
  }
  if (form.use === 'weak' && !around.isAddressed && !isLabelled(around)) return NO;
  if (script === 'katakana') return judgeKatakana(form, tight, around);
  return script === 'hiragana' ? judgeHiragana(tight, around) : judgeKanji(form, tight, around);
}

const WRITES = /^[ ]*[:：]/;

function judgeFull(tight: string, script: NameScript, around: Around): Verdict {
  if (script !== 'kanji') {
    const own = script === 'hiragana' ? HIRAGANA : KATAKANA;
    if (tight.length >= 5 || around.isAddressed || isLabelled(around)) return YES;
    const isBounded =
      (around.before !== own || (own === HIRAGANA && PARTICLE_BEFORE.test(leftOf(around)))) &&
      around.after !== KATAKANA;
    return isBounded ? YES : tight.length === 4 ? MAYBE : NO;
  }
  if (tight.endsWith('子') && /^(?:ども|供|育て)/.test(around.right)) return MAYBE;
  if (tight.length > 2 || around.isAddressed || isLabelled(around)) {
    if (
      tight.length === 3 &&
      around.after === KANJI &&
      !around.isAddressed &&
      PLACE_AFTER.test(around.right) &&
      !ROLE_AFTER.test(around.right)
    )
      return MAYBE;
    return YES;
  }
  if (around.before === KANJI && !ROLE_BEFORE.test(leftOf(around))) return NO;
  if (around.after === KANJI && !ROLE_AFTER.test(around.right)) return NO;
  return isEverydayWord(tight) ? MAYBE : YES;
}
