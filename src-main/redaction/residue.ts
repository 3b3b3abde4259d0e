import { findEach } from './occurrences.ts';

/** 残り: a removed string that is still to be read in an output. */
export interface Residue {
  readonly removed: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Searches an extracted text for removed strings in folded form: width, kana, spaces, line breaks and kanji variants do not hide
 * them. The rule for short ones: strings of up to two characters, and hiragana of up to three, are also parts of ordinary words
 * (よね, そら in おそらく), so they count only where they stand as a word – before an honorific, or with no letter of the same
 * script touching them. A number counts only if no digit touches it. Everything longer counts wherever it occurs.
 */
export function findResidue(text: string, removed: readonly string[]): readonly Residue[] {
  return findEach(text, removed)
    .map(({ fragment, start, end }) => ({ removed: fragment, start, end }))
    .sort((one, other) => one.start - other.start || one.end - other.end);
}
