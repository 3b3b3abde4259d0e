import { tightForm } from '../text/fold.ts';
import { KANJI_HONORIFIC } from '../words/guess-context.ts';
import { kanaNotes } from '../words/kana-notes.ts';
import { HONORIFIC } from '../words/name-context.ts';
import { KNOWN_TO_ALL, NO_PERSON, NOT_A_NAME } from '../words/people-words.ts';
import { SURELY_PERSON_AFTER } from '../words/person-cues.ts';
import { lettersOf } from './lexicon.ts';
import { isCommonCompound } from './name-like.ts';
import type { Found, Scene } from './scene.ts';

/** 生活支援課 帆足, 水道局 雲井田: the section of whoever is named behind it. */
const SECTION_BEFORE = /^[一-龠々ぁ-んァ-ヶー]{0,14}(?:課|局|係|室|部|署|班|センター|事務所|グループ|担当)[ ]+/;
const SECTION = /^[ ]?[一-龠々ぁ-んァ-ヶー]{1,14}(?:課|局|係|室|部署?|署|班)$/;
/** Classes of words that are names of people or may be. */
const NAME = /[LGP]/;
const COMMON = /[NSTA]/;
const COMMON_WORD = /[NSTAVXKDBYJEM]/;
const NOTES: ReadonlySet<string> = new Set(kanaNotes.map(tightForm));
const LATIN_WORD =
  /^(?:Mr|Ms|Mrs|Dr|Re|Fwd?|son|Mom|Dad|Given|Name|Spouse|under|effort|penalty|Art)\.?$|\b(?:Prefecture|Village|Town|Ward|Station|Express|Festival|River|Hills|Club|Service|Manager|Nationality|Street|Avenue|Park|Tower|Mountain|Island|Church|Temple|Shrine|University|College|Institute|Association|Department|Section|Art|Highest|Under)$/i;

/**
 * 部署と項目名: sections of an office, and the labels of a form (根拠：, 区分：), are no people. What is found is cut down to
 * the person, or null when nobody is left.
 */
export function asPerson(scene: Scene, found: Found): Found | null {
  if (found.type !== 'person') return found;
  const { soft, lexicon } = scene;
  const start = found.start + (SECTION_BEFORE.exec(soft.slice(found.start, found.end))?.[0].length ?? 0);
  const text = soft.slice(start, found.end);
  if (text.trim() === '') return null;
  const letters = lettersOf(lexicon, text.trim());
  // 服部, 阿部 and 氷室 end so too.
  if (found.isCalled !== true && SECTION.test(text) && !NAME.test(letters)) return null;
  const isLabel = /^[ ]?[:：]/.test(soft.slice(found.end, found.end + 2));
  if (isLabel && COMMON.test(letters) && !NAME.test(letters)) return null;
  if (found.isCalled !== true && isNobody(scene, text.trim(), found)) return null;
  return start === found.start ? found : { ...found, start };
}

/** Whether a word that nobody is addressed by is a place, a post, a relation, a label or another common word. */
function isNobody(scene: Scene, text: string, { end, parts = [] }: Found): boolean {
  const { soft, lexicon } = scene;
  if (NOT_A_NAME.has(text) || KNOWN_TO_ALL.has(text) || LATIN_WORD.test(text)) return true;
  const right = soft.slice(end, end + 10);
  // 来たんや, 見たん.
  if (text.length === 1 && /^たん/.test(right)) return true;
  if (HONORIFIC.test(right) || KANJI_HONORIFIC.exec(right)?.index === 0) return false;
  if (NO_PERSON.test(text) || /^(?:はじめに|おわりに|つぎに|さいごに)$/.test(text)) return true;
  // 茂みに, 寛いだ: the kana behind it belongs to the word.
  if (
    /^[一-龠々]$/.test(text) &&
    /^(?![はがをにもとのへや])[ぁ-ん]/.test(right) &&
    /V/.test(lettersOf(lexicon, text + right[0]))
  )
    return true;
  if (SURELY_PERSON_AFTER.test(right)) return false;
  const letters = lettersOf(lexicon, text);
  if (NAME.test(letters)) return false;
  if (/^[一-龠々]+$/.test(text)) {
    if (text.length < 2 || parts.length > 2) return false;
    if (/[市町村区駅県郡]$/.test(text) && text.length > 2) return true;
    return COMMON_WORD.test(letters) || (text.length > 2 && isCommonCompound(scene, text));
  }
  const tight = tightForm(text);
  if (/^[ァ-ヶー ]+$/.test(text) && text.split(' ').every((word) => NOTES.has(tightForm(word)))) return true;
  if (lexicon.givenReadings.has(tight) || lexicon.familyReadings.has(tight)) return false;
  return lexicon.hiraganaWords.has(text) || lexicon.katakanaWords.has(tight);
}
