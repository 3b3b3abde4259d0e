import { HIRAGANA, KANJI, KATAKANA, roleTable } from '../text/characters.ts';

/** Whether the character is a kanji. */
export function isKanji(soft: string, at: number): boolean {
  return roleTable[soft.charCodeAt(at)] === KANJI;
}

/** The class of what stands at an edge of a run, as in `CutOptions`. */
export function classOf(soft: string, at: number): string {
  const role = at >= 0 && at < soft.length ? roleTable[soft.charCodeAt(at)] : 0;
  return role === HIRAGANA ? '.' : role === KATAKANA ? 'N' : '$';
}
