import { tidyText } from './minutes-txt.ts';
import type { ExtractedPart, Finding } from './model.ts';
import { hasUnseen, printable } from './printable.ts';

/** @throws TypeError when it is not UTF-8 */
const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

/** Everything a text file says. @throws TypeError when it is not UTF-8 */
export const extractTxt = (bytes: Uint8Array): readonly ExtractedPart[] => [{ part: 'text', text: textOf(bytes) }];

/** Longer than a gap that a writer leaves between two words. */
const GAP = /\S[^\S\r\n]{40,}\S/;

/** Acceptance check of text files: nothing in it that an editor does not show at once, written as our renderer writes. */
export const inspectTxt = (bytes: Uint8Array): readonly Finding[] => {
  const codes = new Set<string>();
  try {
    const text = textOf(bytes);
    if (hasUnseen(text)) codes.add('unseen-character');
    if (printable(text) !== text.replaceAll('\r\n', '\n')) codes.add('control-character');
    if (GAP.test(text)) codes.add('hidden-text');
    if (tidyText(text) !== text) codes.add('container');
  } catch {
    codes.add('broken-file');
  }
  return [...codes].map((code) => ({ code, part: 'text' }));
};
