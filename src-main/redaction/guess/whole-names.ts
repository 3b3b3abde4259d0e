import { KANJI, KATAKANA, LATIN, roleTable } from '../text/characters.ts';
import { tightForm } from '../text/fold.ts';
import { KANJI_HONORIFIC } from '../words/guess-context.ts';
import { HONORIFIC, OFFICE_TITLE, PLACE_AFTER, ROLE_AFTER, ROLE_BEFORE } from '../words/name-context.ts';
import { NOT_A_NAME } from '../words/people-words.ts';
import { lettersOf } from './lexicon.ts';
import { isLikelyGiven } from './likely-names.ts';
import type { Found, Scene } from './scene.ts';

/** Classes of words that may be part of a name, and of words that surely are none. */
const NAME = /[LGPRF]/;
const COMMON = /[NSATVXYKDBQJME]/;
const LONGEST_PART = 3;
const LONGEST_REST = 8;
/** What stands before whoever is named, without belonging to the name. */
const BEFORE_PEOPLE =
  /(?:課|係|局|室|部|署|班|会|所|院|園|校|店|社|方|様|氏|君|員|士|師|長|者|人|名|主|親|分|日|月|年|時|[父母夫妻子兄弟姉妹娘孫甥姪嫁婿隣姓名])$/;
const KATAKANA_GIVEN = /^[ ]?([ァ-ヶー]{2,6})(?![ァ-ヶー一-龠々])/;
/** 廣渡 濟＝: a given name that ends where something else begins. */
const KANJI_GIVEN = /^[ ]([一-龠々]{1,3})(?=[=()、。,|\n]|$|[ ]{1,2}[A-Za-z0-9])/;
/** What numbers and lists are followed by. */
const COUNTER = /[名人件回本枚個台冊戸他等外計分円歳才方様殿氏宛課係室部]/;
/** 蒲生野方: the last kanji of a longer family name, and whose house it is. */
const SURNAME_GOES_ON = /^[野原田山川島崎沢谷部木本村瀬浦塚](?=方|宅|家|さん|氏|様|[ 、。)(,|\n]|$)/;
/** What follows a body and is none of its name. */
const NO_REST_OF_BODY =
  /^(?:職員|社員|店員|従業員|担当|勤務|所属|代表|社長|店長|院長|園長|所長|主任|理事|会長|前|横|隣|裏|内|側|向|近|経由|宛|様|御中|殿|氏|関係|名義|製|発|着|行|利用|入|通|退|受|契約|加入|在籍|株式会社|有限会社|[0-9])/;

/**
 * 名の全体: a suggestion that covers only a part of a name (喜代治 of 貝原喜代治) is drawn out to the whole, because a name of which
 * half is taken away is still told.
 */
export function asWhole(scene: Scene, found: Found): Found {
  if (found.type === 'person') return wholePerson(scene, found);
  return found.type === 'organization' ? wholeBody(scene, found) : found;
}

function wholePerson(scene: Scene, found: Found): Found {
  const { soft, lexicon } = scene;
  const text = soft.slice(found.start, found.end);
  if (!/^[一-龠々ヶぁ-んァ-ヶー ]+$/.test(text) || (found.parts ?? []).length > 2) return found;
  const isFamily = lettersOf(lexicon, text).includes('L');
  const right = soft.slice(found.end, found.end + 8);
  const given = isFamily ? KATAKANA_GIVEN.exec(right) : null;
  if (given && !lexicon.katakanaWords.has(tightForm(given[1] ?? '')))
    return { ...found, end: found.end + given[0].length };
  if (/^[一-龠々]{2,3}$/.test(text) && isFamily && SURNAME_GOES_ON.test(right)) return { ...found, end: found.end + 1 };
  const behind = /^[一-龠々ヶ]{2,7}$/.test(text) ? (KANJI_GIVEN.exec(right)?.[1] ?? '') : '';
  if (behind !== '' && mayBeGiven(scene, behind)) return { ...found, end: found.end + 1 + behind.length };
  if (isFamily && !lettersOf(lexicon, text).includes('G')) return found;
  const gap = soft[found.start - 1] === ' ' ? 1 : 0;
  const from = runStart(soft, found.start - gap, KANJI, LONGEST_PART + 1);
  const family = soft.slice(from, found.start - gap);
  if (family === '' || family.length > LONGEST_PART || (gap > 0 && family.length < 2)) return found;
  const before = roleTable[soft.charCodeAt(from - 1) || 0];
  if (before === KATAKANA || before === LATIN || /[0-9]/.test(soft[from - 1] ?? '')) return found;
  const isRole = ROLE_BEFORE.test(family);
  const isOfPeople = BEFORE_PEOPLE.test(family);
  // 3,猪名部 昌三,68: what fills the beginning of a cell belongs to its end.
  const fillsCell = gap > 0 && /[,|\n]/.test(soft[from - 1] ?? '\n') && !NOT_A_NAME.has(family) && !isRole;
  // 早乙女沢 幸子: a family name of which only the end was known, before a given name.
  const goesBefore = gap === 0 && text.includes(' ') && before !== KANJI && !isRole && !isOfPeople;
  // 百目木さん: of a short name that is addressed no letter stays behind.
  const isShort = gap === 0 && family.length + text.length <= 3 && HONORIFIC.test(right) && !isOfPeople;
  if (fillsCell || goesBefore || isShort) return { ...found, start: from };
  const letters = lettersOf(lexicon, family);
  if (isRole || (isOfPeople && !/[LR]/.test(letters))) return found;
  if (COMMON.test(letters) && !NAME.test(letters)) return found;
  return { ...found, start: from };
}

function mayBeGiven({ lexicon }: Scene, kanji: string): boolean {
  if (NOT_A_NAME.has(kanji) || ROLE_BEFORE.test(kanji)) return false;
  const letters = lettersOf(lexicon, kanji);
  return (
    letters.includes('G') ||
    (kanji.length === 1 && !COUNTER.test(kanji)) ||
    isLikelyGiven(lexicon, kanji) ||
    letters === ''
  );
}

function wholeBody(scene: Scene, found: Found): Found {
  const { soft } = scene;
  let end = found.end;
  while (end < soft.length && end - found.end <= LONGEST_REST && isSolid(soft, end)) end++;
  const rest = soft.slice(found.end, end);
  const isRest =
    rest.length > 0 &&
    rest.length <= LONGEST_REST &&
    !NO_REST_OF_BODY.test(rest) &&
    !OFFICE_TITLE.test(rest) &&
    !KANJI_HONORIFIC.test(rest) &&
    (PLACE_AFTER.test(rest) || /^[ァ-ヶー]{3,}/.test(rest) || !ROLE_AFTER.test(rest)) &&
    !HONORIFIC.test(rest);
  return isRest ? { ...found, end } : found;
}

function isSolid(soft: string, at: number): boolean {
  const role = roleTable[soft.charCodeAt(at)];
  return role === KANJI || role === KATAKANA;
}

/** Where the run before `end` begins, at most `most` characters back. */
function runStart(soft: string, end: number, role: number, most: number): number {
  let start = end;
  while (start > Math.max(0, end - most) && roleTable[soft.charCodeAt(start - 1)] === role) start--;
  return start;
}
