import { DIGIT, HIRAGANA, KANJI, KATAKANA, LATIN, OTHER, roleTable, SPACE } from '../text/characters.ts';
import { softForm, tightForm } from '../text/fold.ts';
import { HONORIFIC, ROLE_AFTER, ROLE_BEFORE } from '../words/name-context.ts';

/**
 * Whether a fragment found at [start, end) of a soft text stands as a word of its own. Digits and Latin letters must not go on at
 * its edges. One or two characters, hiragana up to three and 〜katakana up to three must be followed by an honorific or touch no
 * letter of their own script; single kanji need a clear edge on both sides. Line breaks and spaces are looked through, because
 * extracted text breaks lines anywhere.
 */
export function standsAsWord(soft: string, fragment: string, start: number, end: number): boolean {
  const inner = softForm(fragment).trim();
  const first = roleTable[inner.charCodeAt(0)] as number;
  const last = roleTable[inner.charCodeAt(inner.length - 1)] as number;
  const before = neighbour(soft, start - 1, -1);
  const after = neighbour(soft, end, 1);
  if ((first === DIGIT || first === LATIN) && roleOf(soft, start - 1) === first) return false;
  if (last === DIGIT && /^[0-9]|^,[0-9]{3}/.test(soft.slice(end, end + 4))) return false;
  if (last === LATIN && roleOf(soft, end) === LATIN) return false;
  const length = tightForm(fragment).length;
  const isKana = /^[ぁ-んァ-ヶー・\s]+$/.test(inner);
  if (length > (isKana ? 3 : 2) || first === DIGIT || last === DIGIT) return true;
  const isAddressed = HONORIFIC.test(soft.slice(end, end + 8));
  if (isKana) {
    if (isAddressed)
      return (
        before !== HIRAGANA ||
        roleOf(soft, start) !== HIRAGANA ||
        /[のはがをにもとでへやか\s]$/.test(soft.slice(Math.max(0, start - 1), start))
      );
    const own = roleOf(soft, start);
    if (own === HIRAGANA) return before !== HIRAGANA && after !== HIRAGANA && after !== KATAKANA && after !== KANJI;
    return before !== KATAKANA && after !== KATAKANA && (after !== KANJI || ROLE_AFTER.test(soft.slice(end, end + 4)));
  }
  const touchesBefore = before === KANJI && !ROLE_BEFORE.test(soft.slice(Math.max(0, start - 8), start));
  if (isAddressed) return !touchesBefore;
  if (length === 1)
    return !touchesBefore && after !== KANJI && after !== HIRAGANA && after !== KATAKANA && before !== KANJI;
  return !touchesBefore && (after !== KANJI || ROLE_AFTER.test(soft.slice(end, end + 4))) && after !== KATAKANA;
}

function roleOf(soft: string, at: number): number {
  return at >= 0 && at < soft.length ? (roleTable[soft.charCodeAt(at)] as number) : OTHER;
}

/** The role of the nearest letter, at most one line break or space away. */
function neighbour(soft: string, at: number, step: 1 | -1): number {
  const role = roleOf(soft, at);
  if (role !== SPACE) return role;
  const isBreak = soft[at] === '\n';
  return isBreak ? roleOf(soft, at + step) : OTHER;
}
