import type { Form } from '../register/forms.ts';
import { DIGIT, HIRAGANA, KANJI, KATAKANA, LATIN, OTHER, roleTable, SPACE } from '../text/characters.ts';
import { EVERYDAY_KANA } from '../words/everyday-names.ts';
import {
  beginsHonorific,
  endsLabel,
  HONORIFIC,
  LABEL_BEFORE,
  RELATION_BEFORE,
  ROLE_AFTER,
  ROLE_BEFORE,
} from '../words/name-context.ts';

/** What the context says about a possible name: certain, worth a look, or another word. `start` and `end` may lie further (relatives, legal forms). */
export interface Verdict {
  readonly answer: 'yes' | 'maybe' | 'no';
  readonly start?: number;
  readonly end?: number;
  /** What stands there names someone else of the same family, whom no register knows. */
  readonly isRelative?: true;
}

export const YES: Verdict = { answer: 'yes' };
export const MAYBE: Verdict = { answer: 'maybe' };
export const NO: Verdict = { answer: 'no' };

/** The surroundings of a hit in soft offsets; what costs more is found on demand. */
export interface Around {
  readonly soft: string;
  readonly start: number;
  readonly end: number;
  /** Role of the character before and after. */
  readonly before: number;
  readonly after: number;
  readonly right: string;
  /** An honorific follows. */
  readonly isAddressed: boolean;
}

export type NameScript = 'kanji' | 'hiragana' | 'katakana';

/** Words and endings after which hiragana may begin a name. */
export const PARTICLE_BEFORE =
  /(?:[のはがをにもとでへやか]|みんな|みな|から|です|ます|ました|でした|けど|ので|って|という|あと|また|まず|そして|では|には|とは|より|まで|など|いわく|によれば|する|した|いる|ある|ない|たい|そう|よう|その|この|あの|ただ|まだ|もう|いま|とき|ころ|ちなみに|ところ|ため|うち|ほう|なら|だけ|ずつ|たぶん|きのう|きょう|あした|このあいだ|さっき|なので|それで|だから|でも|すると|あれば|いて|きて|して)$/;

const POSSESSIVE_BEFORE =
  /(?:うち|おれ|オレ|俺|わたし|私|ぼく|僕|あたし|あたい|うちら|お宅|おたく|わし|むすこ|むすめ|おとうと|いもうと|あに|あね|はは|ちち|まご|よめ|となり|ちゃん|さん|くん)の$|(?:子|妻|夫|父|母|父親|母親|兄|弟|姉|妹|娘|息子|孫|名前|名|長男|長女|次男|次女|嫁|婿)は$|(?:隣|隣家|となり|近所|向かい|むかい|裏|本家|分家|んち|うちん|とこ|同級生|同じ班|兄弟|きょうだい)の$/;
const OWNERSHIP: ReadonlySet<string> = new Set('のは');
const NO_PARTICLE = 'の'.charCodeAt(0);
const INTRODUCTIONS = 'でとっ';
const INTRODUCED_AFTER = /^(?:です|でーす|と申し|と言い|といい|でございま|っす)/;
const INTRODUCED_BEFORE =
  /(?:^|[\n、。「『:：！？!?… ]|すみません|もしもし|はい|こんにちは|こんばんは|ございます|どうも|あの|ええと|えっと|えー)$/;

/** The surroundings of [start, end). */
export function look(soft: string, start: number, end: number): Around {
  const before = start > 0 ? (roleTable[soft.charCodeAt(start - 1)] as number) : OTHER;
  const after = end < soft.length ? (roleTable[soft.charCodeAt(end)] as number) : OTHER;
  const right = soft.slice(end, end + 16);
  return { soft, start, end, before, after, right, isAddressed: beginsHonorific(right) && HONORIFIC.test(right) };
}

/** The text before the hit, as far as rules look. */
export function leftOf(around: Around): string {
  return around.soft.slice(Math.max(0, around.start - 14), around.start);
}

/** A field label or a kinship word stands before the hit. */
export function isLabelled(around: Around): boolean {
  const left = leftOf(around);
  return (endsLabel(left) && LABEL_BEFORE.test(left)) || isRelated(around);
}

/** 弟の, 娘の: the next word names the relative. */
export function isRelated(around: Around): boolean {
  return around.soft.charCodeAt(around.start - 1) === NO_PARTICLE && RELATION_BEFORE.test(leftOf(around));
}

/** うちの, むすこの: whose child or relative is named next. */
export function isOwned(around: Around): boolean {
  return OWNERSHIP.has(around.soft[around.start - 1] ?? '') && POSSESSIVE_BEFORE.test(leftOf(around));
}

/** もしもし、東です: somebody says who speaks. */
export function isIntroduced(around: Around): boolean {
  return (
    INTRODUCTIONS.includes(around.right[0] ?? '.') &&
    INTRODUCED_AFTER.test(around.right) &&
    INTRODUCED_BEFORE.test(leftOf(around))
  );
}

/** Characters apart (均等割付, line ends) belong together only if the whole is long enough or visibly one. */
export function isJoined(around: Around, length: number, hasBreak: boolean): boolean {
  if (around.isAddressed || isLabelled(around) || length >= 4) return true;
  if (length === 3) return !hasBreak || around.before !== KANJI;
  const isFree =
    (around.before !== KANJI || ROLE_BEFORE.test(leftOf(around))) &&
    (around.after !== KANJI || ROLE_AFTER.test(around.right));
  if (!hasBreak && isFree && around.end - around.start === 3) return true;
  return isEdge(around.before) && (isEdge(around.after) || around.after === HIRAGANA);
}

/** 当日はみくが, とかずも: between particles that only someone stands between. */
export function stepsIn(around: Around): boolean {
  return /[とはも]$/.test(leftOf(around)) && /^(?:[がはも](?![ぁ-ん]{2})|宅|本人)/.test(around.right);
}

/** 名義はふみです, 聞けばつるは家賃を: behind one particle and before another. */
export function isSpokenOf(around: Around): boolean {
  return /^(?:です|でした|だ[。、と]|[はがも][一-龠々ァ-ヶ])/.test(around.right) && /[はばがも]$/.test(leftOf(around));
}

/** Most chance hits: short forms in the middle of a run of their own script that nobody addresses. */
export function isWithinWord(form: Form, tight: string, around: Around): boolean {
  if (
    around.isAddressed ||
    isIntroduced(around) ||
    isRelated(around) ||
    form.use === 'full' ||
    form.use === 'phrase' ||
    form.use === 'alias'
  )
    return false;
  const inner = roleTable[around.soft.charCodeAt(around.start)] as number;
  if (inner === HIRAGANA)
    return (
      around.before === HIRAGANA &&
      !isOwned(around) &&
      !(tight.length === 2 && stepsIn(around)) &&
      !isSpokenOf(around) &&
      (tight.length < 3 || EVERYDAY_KANA.has(tight) || around.after === KATAKANA)
    );
  if (inner === KATAKANA)
    return (
      around.before === KATAKANA ||
      (around.after === KATAKANA && (roleTable[around.soft.charCodeAt(around.end - 1)] as number) === KATAKANA)
    );
  return tight.length === 1 && around.before === KANJI && (around.after === KANJI || around.after === KATAKANA);
}

/** Neither letter nor kana touches here. */
export function isEdge(role: number): boolean {
  return role === OTHER || role === SPACE || role === DIGIT;
}

/** How a name is written in the text; mixed names count as kanji. */
export function scriptOf(soft: string, start: number, end: number): NameScript {
  let hasKatakana = false;
  for (let at = start; at < end; at++) {
    const role = roleTable[soft.charCodeAt(at)];
    if (role === KANJI || role === LATIN) return 'kanji';
    if (role === KATAKANA) hasKatakana = true;
  }
  return hasKatakana ? 'katakana' : 'hiragana';
}
