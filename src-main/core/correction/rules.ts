import type { Correction } from '../../contract/correction.ts';
import type { MinutesBlock } from '../../contract/minutes.ts';

type Violation = { rule: string };

/** Why a correction cannot be entered against a block: what it quotes must stand there, once. */
export function entryViolations(
  block: MinutesBlock,
  correction: Pick<Correction, 'quoted' | 'proposed'>,
): readonly Violation[] {
  if (correction.quoted.trim() === '' && correction.proposed.trim() === '') return [{ rule: 'correction-empty' }];
  if (correction.quoted === correction.proposed) return [{ rule: 'correction-changes-nothing' }];
  if (correction.quoted === '') return [];
  const times = block.text.split(correction.quoted).length - 1;
  if (times === 0) return [{ rule: 'correction-quote-not-found' }];
  return times > 1 ? [{ rule: 'correction-quote-not-unique' }] : [];
}

/**
 * 採用: the text of a block with the correction in it. Text drawn from records follows its records: there the correction
 * is accepted once the record was corrected and the quoted words are gone.
 */
export function accepted(
  block: MinutesBlock,
  correction: Pick<Correction, 'quoted' | 'proposed'>,
): { readonly text: string } | { readonly violations: readonly Violation[] } {
  const { quoted, proposed } = correction;
  if (block.isDrawn)
    return quoted === '' || block.text.includes(quoted)
      ? { violations: [{ rule: 'correction-of-drawn-block' }] }
      : { text: block.text };
  if (quoted === '') return { text: block.text === '' ? proposed : `${block.text.trimEnd()}\n${proposed}` };
  const at = block.text.indexOf(quoted);
  if (at < 0) return { violations: [{ rule: 'correction-quote-not-found' }] };
  if (block.text.indexOf(quoted, at + 1) >= 0) return { violations: [{ rule: 'correction-quote-not-unique' }] };
  return { text: `${block.text.slice(0, at)}${proposed}${block.text.slice(at + quoted.length)}` };
}
