import { standsAsWord } from './find/standing.ts';
import { buildAutomaton } from './text/automaton.ts';
import { foldText, sourceEnd, tightForm } from './text/fold.ts';

/** A stretch of a text: UTF-16 offsets, end exclusive. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * All places in a text with the same folded form as a fragment: other widths, kana, kanji variants, spaces and line breaks count
 * as equal. A fragment of one or two characters (three in hiragana) counts only where it stands as a word, see `standsAsWord`.
 * UTF-16 offsets, end exclusive, not overlapping, in order.
 */
export function findOccurrences(text: string, fragment: string): readonly Place[] {
  return findEach(text, [fragment]).map(({ start, end }) => ({ start, end }));
}

/** The same for many fragments at once: the text is folded and read one time, however many there are. In order of their ends. */
export function findEach(
  text: string,
  fragments: readonly string[],
): readonly (Place & { readonly fragment: string })[] {
  const byForm = Map.groupBy(new Set(fragments), tightForm);
  byForm.delete('');
  if (byForm.size === 0) return [];
  const groups = [...byForm.values()].map((group) => group.map((fragment) => ({ fragment, free: 0 })));
  const forms = [...byForm.keys()];
  const folded = foldText(text);
  const { tight, places } = folded;
  const found: (Place & { fragment: string })[] = [];
  buildAutomaton(forms).scan(tight, (pattern, end) => {
    const begin = end - (forms[pattern] as string).length;
    const first = places[begin] as number;
    const last = places[end - 1] as number;
    for (const one of groups[pattern] as { readonly fragment: string; free: number }[]) {
      if (begin < one.free || !standsAsWord(folded.soft, one.fragment, first, last + 1)) continue;
      one.free = end;
      found.push({ fragment: one.fragment, start: folded.starts[first] as number, end: sourceEnd(folded, last) });
    }
  });
  return found;
}
