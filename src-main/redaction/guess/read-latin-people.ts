import { tightForm } from '../text/fold.ts';
import { sweep } from '../text/sweep.ts';
import { foreignLatinNames } from '../words/foreign-names.ts';
import { FIELD_BEFORE } from '../words/guess-context.ts';
import { HONORIFIC } from '../words/name-context.ts';
import { ENGLISH_LABELS } from '../words/people-words.ts';
import { readingsOf } from './romaji-kana.ts';
import type { Found, Scene } from './scene.ts';

const LOOK_BACK = 14;
const WORDS = /(?<![A-Za-z0-9@._/-])[A-Z][A-Za-z'’]+(?:(?:, ?| |-|・)[A-Z][A-Za-z'’]+){0,4}(?![A-Za-z0-9@_])/g;
/** Initials with a form of address: T.K.さん, Ｓ氏. */
const INITIALS = /(?<![A-Za-z0-9])[A-Z](?:[.・ ]?[ ]?[A-Z])?\.?(?=[ ]?(?:さん|様|氏|くん|ちゃん|君|先生|夫妻|宅|家))/g;
const COMPANY =
  /\b(?:Co|Ltd|Inc|Corp|LLC|KK|Company|Foods|Trading|Seiko|Kogyo|Kensetsu|Shoji|Clinic|Hospital|School|Store|Hotel|Cafe|Bar|House|Center|Office)\b/i;

/** Names in Latin letters of at least two words, Japanese or from abroad, and initials that are no labels (A氏 beside B氏). */
export function readLatinPeople(scene: Scene): readonly Found[] {
  const { soft, lines } = scene;
  const found: Found[] = [];
  for (const match of sweep(lines, WORDS)) {
    const lead = leadingWords(match[0]);
    const name = match[0].slice(lead);
    const words = name.split(/, ?| |-|・/);
    const start = match.index + lead;
    const end = start + name.length;
    const left = soft.slice(Math.max(0, start - LOOK_BACK), start);
    const isAddressed =
      HONORIFIC.test(soft.slice(end, end + 8)) || FIELD_BEFORE.test(left) || /(?:M(?:r|s|rs)|Dr)\.?[ ]?$/.test(left);
    if (isPerson(scene, words, isAddressed))
      found.push({
        start,
        end,
        type: 'person',
        isStrong: true,
        parts: [name, ...words].filter((word) => word.length > 2),
      });
  }
  const initials = sweep(lines, INITIALS);
  const letters = new Set(initials.map(([text]) => text[0]));
  const areLabels = letters.has('A') && letters.has('B');
  for (const match of initials)
    if (match[0].length > 1 || !(areLabels || /[ABCXYZ]/.test(match[0])))
      found.push({ start: match.index, end: match.index + match[0].length, type: 'person', isStrong: false });
  return found;
}

/** The length of words that are no names before a name: Friend Pham Thu Ha. */
function leadingWords(text: string): number {
  let lead = 0;
  for (let word = /^[A-Za-z']+[ ,]+/.exec(text); word; word = /^[A-Za-z']+[ ,]+/.exec(text.slice(lead))) {
    if (!ENGLISH_LABELS.has(word[0].replace(/[^A-Za-z]/g, '').toLowerCase())) break;
    lead += word[0].length;
  }
  return lead;
}

function isPerson({ lexicon }: Scene, words: readonly string[], isAddressed: boolean): boolean {
  const lower = words.map((word) => word.toLowerCase());
  if (lower.some((word) => ENGLISH_LABELS.has(word)) || COMPANY.test(words.join(' '))) return false;
  const isKnown = (word: string): boolean => {
    if (foreignLatinNames.has(word)) return true;
    if (word.length < 3) return false;
    return readingsOf(word).some((reading) => {
      const tight = tightForm(reading);
      return lexicon.givenReadings.has(tight) || lexicon.familyReadings.has(tight);
    });
  };
  const known = lower.filter(isKnown).length;
  if (words.length === 1) return isAddressed && lower[0] !== undefined && lower[0].length > 2;
  return isAddressed
    ? known >= 1 || words.every((word) => word.length > 1)
    : known >= 2 ||
        (known === 1 && words.length === 2 && lower.every((word) => word.length > 2 && readingsOf(word).length > 0)) ||
        (known >= 1 && words.length <= 3 && words.every((word) => word === word.toUpperCase()));
}
