import type { Form } from '../register/forms.ts';
import { DIGIT, HIRAGANA, KANJI, KATAKANA, LATIN, OTHER, roleTable, SPACE } from '../text/characters.ts';
import { familyNames } from '../words/family-names.ts';
import { beginsHonorific, EVERYDAY_KANA, EVERYDAY_KANJI, EVERYDAY_WORDS, GIVEN_ENDING, GIVEN_SINGLE, HONORIFIC, LABEL_BEFORE, OFFICE_TITLE, PLACE_AFTER, ROLE_AFTER, ROLE_BEFORE } from '../words/name-context.ts';
import { inLabel, type View } from './hit.ts';

/** What the context says about a possible name: certain, worth a look, or another word. `end` may lie further (relatives). */
export interface Verdict {
  readonly answer: 'yes' | 'maybe' | 'no';
  readonly end?: number;
}

/** The surroundings of a hit in soft offsets; what costs more is found on demand. */
interface Around {
  readonly soft: string;
  readonly start: number;
  readonly end: number;
  readonly before: number;
  readonly after: number;
  readonly right: string;
  readonly isAddressed: boolean;
}

const YES: Verdict = { answer: 'yes' };
const MAYBE: Verdict = { answer: 'maybe' };
const NO: Verdict = { answer: 'no' };
const PARTICLE_BEFORE =
  /(?:[のはがをにもとでへやか]|みんな|みな|から|です|ます|ました|でした|けど|ので|って|という|あと|また|まず|そして|では|には|とは|より|まで|など|する|した|いる|ある|ない|たい|そう|よう|その|この|あの|ただ|まだ|もう|いま|とき|ころ|ちなみに|ところ|ため|うち|ほう|なら|だけ|ずつ|あれば|いて|きて|して)$/;
const SURNAME_PREFIX = '大小東西南北上下新古奥';
const PARTICLE_AFTER = /^(?:[はがもをにの]|と(?![ぁ-ん]{0,1}[るりてっ])|から|より|って|だ|です|や|で)/;
const PLACE_USE = /^(?:から(?!は?聞)|へ|まで|方面|出身|行き|在住|産|に(?:住|転|引|行|帰|い|あ)|で(?:暮|生ま|働|過))/;

/** Judges a hit of a name form at [start, end) of the view's soft text; `tight` is the form, `hasGap` whether spaces or lines lie inside it. */
export function judgeName(view: View, form: Form, tight: string, start: number, end: number, hasGap: boolean, hasBreak: boolean): Verdict {
  const around = look(view.text.soft, start, end);
  if (isWithinWord(form, tight, around)) return NO;
  if (hasGap && !isJoined(around, tight.length, hasBreak)) return NO;
  if (form.use === 'phrase') return YES;
  const script = scriptOf(view.text.soft, start, end);
  if (form.use === 'full') return judgeFull(tight, script, around, view.text.soft, end);
  if (inLabel(view, start)) return NO;
  if (form.use !== 'alias' || tight.length < 3) {
    const isSpeaker = view.speakers.has(tight);
    if (isSpeaker && (OFFICE_TITLE.test(around.right) || /^[ ]?[（(]/.test(around.right)) && !around.isAddressed) return NO;
    if (isSpeaker && !around.isAddressed && !isLabelled(around)) return MAYBE;
  }
  if (form.use === 'weak') return around.isAddressed || isLabelled(around) ? (script === 'kanji' ? judgeKanji({ ...form, use: 'family' }, tight, around, view.text.soft, end) : judgeKana(form, tight, script, around)) : NO;
  return script === 'kanji' ? judgeKanji(form, tight, around, view.text.soft, end) : judgeKana(form, tight, script, around);
}

function look(soft: string, start: number, end: number): Around {
  const before = start > 0 ? (roleTable[soft.charCodeAt(start - 1)] as number) : OTHER;
  const after = end < soft.length ? (roleTable[soft.charCodeAt(end)] as number) : OTHER;
  const right = soft.slice(end, end + 16);
  return { soft, start, end, before, after, right, isAddressed: beginsHonorific(right) && HONORIFIC.test(right) };
}

function leftOf(around: Around): string {
  return around.soft.slice(Math.max(0, around.start - 14), around.start);
}

function isLabelled(around: Around): boolean {
  return LABEL_BEFORE.test(leftOf(around));
}

/** Most chance hits: short forms in the middle of a run of their own script that nobody addresses. */
function isWithinWord(form: Form, tight: string, around: Around): boolean {
  if (around.isAddressed || form.use === 'full' || form.use === 'phrase' || form.use === 'alias') return false;
  const inner = roleTable[around.soft.charCodeAt(around.start)] as number;
  if (inner === HIRAGANA) return around.before === HIRAGANA && (tight.length < 3 || EVERYDAY_KANA.has(tight) || around.after === KATAKANA);
  if (inner === KATAKANA) return around.before === KATAKANA || (around.after === KATAKANA && (roleTable[around.soft.charCodeAt(around.end - 1)] as number) === KATAKANA);
  return tight.length === 1 && around.before === KANJI && (around.after === KANJI || around.after === KATAKANA);
}

/** Characters apart (均等割付, line ends) belong together only if the whole is long enough or visibly one. */
function isJoined(around: Around, length: number, hasBreak: boolean): boolean {
  if (around.isAddressed || isLabelled(around) || length >= 4) return true;
  if (length === 3) return !hasBreak || around.before !== KANJI;
  return !hasBreak && isEdge(around.before) && (isEdge(around.after) || around.after === HIRAGANA);
}

function isEdge(role: number): boolean {
  return role === OTHER || role === SPACE || role === DIGIT;
}

function scriptOf(soft: string, start: number, end: number): 'kanji' | 'hiragana' | 'katakana' {
  let hasKatakana = false;
  for (let at = start; at < end; at++) {
    const role = roleTable[soft.charCodeAt(at)];
    if (role === KANJI || role === LATIN) return 'kanji';
    if (role === KATAKANA) hasKatakana = true;
  }
  return hasKatakana ? 'katakana' : 'hiragana';
}

function judgeFull(tight: string, script: string, around: Around, soft: string, end: number): Verdict {
  if (script !== 'kanji') {
    const own = script === 'hiragana' ? HIRAGANA : KATAKANA;
    if (tight.length >= 5 || around.isAddressed || isLabelled(around)) return YES;
    const isBounded = (around.before !== own || (own === HIRAGANA && PARTICLE_BEFORE.test(leftOf(around)))) && around.after !== KATAKANA;
    return isBounded ? YES : tight.length === 4 ? MAYBE : NO;
  }
  if (tight.length > 2 || around.isAddressed || isLabelled(around)) {
    if (tight.length === 3 && around.after === KANJI && !around.isAddressed && PLACE_AFTER.test(around.right) && !ROLE_AFTER.test(around.right)) return MAYBE;
    return YES;
  }
  if (around.before === KANJI && !ROLE_BEFORE.test(leftOf(around))) return NO;
  if (around.after === KANJI && !ROLE_AFTER.test(around.right)) return NO;
  return EVERYDAY_WORDS.has(soft.slice(end - 2, end)) ? MAYBE : YES;
}

function judgeKanji(form: Form, tight: string, around: Around, soft: string, end: number): Verdict {
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
  if (before === KANJI && familyNames.has((leftOf(around).at(-1) ?? '') + tight) && SURNAME_PREFIX.includes(leftOf(around).at(-1) ?? '')) return NO;
  if (before === LATIN && after === LATIN) return NO;
  if (around.isAddressed) return YES;
  if (OFFICE_TITLE.test(right)) return MAYBE;
  if (tight.length === 1) return judgeSingle(tight, around);
  const needsCue = EVERYDAY_WORDS.has(tight) && !isLabelled(around);
  if (after === KANJI || after === KATAKANA) return judgeFollowed(form, tight, around, soft, end, needsCue);
  if (needsCue) return PLACE_USE.test(right) || /^の/.test(right) ? NO : MAYBE;
  return YES;
}

function judgeSingle(tight: string, around: Around): Verdict {
  if (around.after === KANJI || around.after === KATAKANA) return ROLE_AFTER.test(around.right) && around.before !== KANJI && !EVERYDAY_KANJI.has(tight) ? YES : NO;
  if (isLabelled(around) && /^[ \n]*(?:[ （(、。」』\n,・/／|｜:：0-9-]|[はがのをもにと](?![ぁ-ん]{0,1}く)|$)/.test(around.right)) return YES;
  if (around.before === KANJI || EVERYDAY_KANJI.has(tight)) return NO;
  if (/^(?:[はがもをにとの、。（(」]|から|より|$)/.test(around.right) && (isEdge(around.before) || around.before === HIRAGANA)) return YES;
  return MAYBE;
}

/** A name directly followed by kanji or katakana: a relative, a role, a place, or another word. */
function judgeFollowed(form: Form, tight: string, around: Around, soft: string, end: number, needsCue: boolean): Verdict {
  const { right } = around;
  const next = right[0] ?? '';
  if (form.use !== 'given' && form.use !== 'alias') {
    const relative = relativeAfter(soft, end);
    const isLonger = familyNames.has(tight + next) || familyNames.has(tight + right.slice(0, 2));
    if (relative > end && !PLACE_AFTER.test(right.slice(0, relative - end) + (soft.slice(relative, relative + 1)))) return isLonger ? MAYBE : { answer: 'yes', end: relative };
    if (relative > end && !isLonger && HONORIFIC.test(soft.slice(relative, relative + 6)) && !/[市町村駅店]$/.test(soft.slice(end, relative))) return { answer: 'yes', end: relative };
    if (isLonger) return NO;
  }
  if (ROLE_AFTER.test(right) && !/^(?:店|屋)/.test(right)) return needsCue ? MAYBE : YES;
  if (PLACE_AFTER.test(right)) return NO;
  if (around.after === KATAKANA) return needsCue || form.use === 'given' ? MAYBE : YES;
  return tight.length >= 3 ? YES : MAYBE;
}

/** The end of an unknown given name of one to three characters after a known family name, or `end` if there is none. */
function relativeAfter(soft: string, end: number): number {
  const kanji = /^[一-龠々]{1,3}/.exec(soft.slice(end, end + 4))?.[0] ?? '';
  const kana = kanji ? '' : (/^[ァ-ヶー]{2,4}(?![ァ-ヶー])/.exec(soft.slice(end, end + 6))?.[0] ?? '');
  if (kana) return HONORIFIC.test(soft.slice(end + kana.length, end + kana.length + 6)) ? end + kana.length : end;
  for (let length = kanji.length; length >= 1; length--) {
    const given = kanji.slice(0, length);
    const rest = soft.slice(end + length, end + length + 6);
    if (ROLE_AFTER.test(given)) continue;
    if (HONORIFIC.test(rest)) return end + length;
    const isClosed = roleTable[rest.charCodeAt(0) || 0] !== KANJI && roleTable[rest.charCodeAt(0) || 0] !== KATAKANA;
    if (isClosed && ((length >= 2 && GIVEN_ENDING.test(given)) || (length === 1 && GIVEN_SINGLE.test(given)))) return end + length;
  }
  return end;
}

function judgeKana(form: Form, tight: string, script: 'kanji' | 'hiragana' | 'katakana', around: Around): Verdict {
  const { before, after, right } = around;
  const own = script === 'hiragana' ? HIRAGANA : KATAKANA;
  const left = leftOf(around);
  if (script === 'katakana') {
    if (before === KATAKANA || (after === KATAKANA && !around.isAddressed)) return NO;
    if (around.isAddressed || isLabelled(around)) return YES;
    if (after === KANJI || after === LATIN) return ROLE_AFTER.test(right) ? YES : NO;
    if (tight.length < 2) return NO;
    if (EVERYDAY_KANA.has(tight)) return form.isRegistered && tight.length === 2 && /^(?:[はがもをにの、。）)」]|と(?![ぁ-ん]))/.test(right) ? YES : MAYBE;
    if (before === KANJI && !ROLE_BEFORE.test(left)) return MAYBE;
    if (tight.length === 2 && after === HIRAGANA && !PARTICLE_AFTER.test(right)) return MAYBE;
    return tight.length >= 3 || form.isRegistered ? YES : MAYBE;
  }
  const followsHiragana = before === HIRAGANA;
  if (around.isAddressed) {
    if (!followsHiragana || PARTICLE_BEFORE.test(left)) return YES;
    return tight.length >= 4 || (tight.length === 3 && !/[おご]$/.test(left)) ? YES : NO;
  }
  if (tight.length < 2) return NO;
  if (isLabelled(around) && !followsHiragana && !/^[ぁ-ん]{2}/.test(right.replace(/^(?:から|より|まで|には|とは|では|との|への|です|でし|ので)/, ''))) return YES;
  if (tight.length < 3 || EVERYDAY_KANA.has(tight)) return NO;
  if (after === own && !/^(?:[はがもをにのとへで、]|から|より|って|です|だ|や)/.test(right)) return NO;
  if (after === KATAKANA || (after === KANJI && !ROLE_AFTER.test(right))) return NO;
  if (followsHiragana && !PARTICLE_BEFORE.test(left)) return NO;
  if (tight.length === 3 && (followsHiragana || after === own)) return MAYBE;
  return before === KANJI && !ROLE_BEFORE.test(left) ? MAYBE : YES;
}
