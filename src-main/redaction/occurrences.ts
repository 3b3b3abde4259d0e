import { standsAsWord } from './find/standing.ts';
import { foldText, sourceEnd } from './text/fold.ts';

/**
 * All places in a text with the same folded form as a fragment: other widths, kana, kanji variants, spaces and line breaks count
 * as equal. A fragment of one or two characters (three in hiragana) counts only where it stands as a word, see `standsAsWord`.
 * UTF-16 offsets, end exclusive, not overlapping, in order.
 */
export function findOccurrences(
  text: string,
  fragment: string,
): readonly { readonly start: number; readonly end: number }[] {
  const wanted = foldText(fragment).tight;
  const found: { start: number; end: number }[] = [];
  if (wanted.length === 0) return found;
  const folded = foldText(text);
  const { tight, places } = folded;
  const needle = Buffer.from(wanted.buffer, wanted.byteOffset, wanted.length * 2);
  const haystack = Buffer.from(tight.buffer, tight.byteOffset, tight.length * 2);
  for (let at = haystack.indexOf(needle); at >= 0; ) {
    const index = at >> 1;
    const isAligned = at % 2 === 0;
    const first = places[index] as number;
    const last = places[index + wanted.length - 1] as number;
    if (isAligned && standsAsWord(folded.soft, fragment, first, last + 1)) {
      found.push({ start: folded.starts[first] as number, end: sourceEnd(folded, last) });
      at = haystack.indexOf(needle, (index + wanted.length) * 2);
    } else at = haystack.indexOf(needle, at + 1);
  }
  return found;
}
