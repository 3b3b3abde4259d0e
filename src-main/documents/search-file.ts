import { extractText } from './extract.ts';
import type { FileKind } from './model.ts';

/**
 * Searches every part of a written file for what was removed.
 * @param isLeft tells which of the removed strings still stand in a text, in any of their written forms
 * @returns every place where something is left; empty when the file is clean
 * @throws Error when the file cannot be opened: a file that cannot be read back cannot be called clean
 */
export const searchFile = async (
  kind: FileKind,
  bytes: Uint8Array,
  isLeft: (text: string) => readonly { readonly removed: string }[],
): Promise<readonly { readonly part: string; readonly removed: string }[]> => {
  const parts = await extractText(kind, bytes);
  if (parts.length === 0) throw new Error('The written file holds no text at all.');
  return parts.flatMap(({ part, text }) => isLeft(text).map(({ removed }) => ({ part, removed })));
};
