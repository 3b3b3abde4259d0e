import { extractText } from './extract.ts';
import type { ExtractedPart, FileKind } from './model.ts';

/** Stands between parts; no letter and no space, so that nothing is read across two of them. */
const BORDER = '\n\ue000\ue000\n';

/** Parts that no reader sees and that are full of sizes, indexes and one-letter names. */
const MACHINE_PART =
  / attributes$|^names(?: of parts)?$|^strings under \/(?:ID|Lang|FontFamily|stream)$|^xl\/(?:workbook\.xml|worksheets\/)/;
/** An age (60), initials (K): too short to mean anything among those. */
const SHORT_SIGN = /^(?:[0-9]{1,5}|[A-Za-z.・]{1,3})$/;

const saysNothing = (part: string, removed: string): boolean =>
  MACHINE_PART.test(part) && SHORT_SIGN.test(removed.normalize('NFKC').replaceAll(/\s/g, ''));

/** Tells which of the removed strings still stand in a text, in any of their written forms, and where. */
type IsLeft = (text: string) => readonly { readonly removed: string; readonly start?: number }[];

/** Where something is left. */
interface Left {
  readonly part: string;
  readonly removed: string;
}

/**
 * Searches parts for what was removed, all of them in one reading. Numbers of up to five digits and up to three letters
 * are no sign of a leak in what only machines read; that nothing is hidden there is for the check of the structure.
 * @returns every place where something is left; empty when the parts are clean
 */
export const searchParts = (parts: readonly ExtractedPart[], isLeft: IsLeft): readonly Left[] => {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of parts) {
    starts.push(length);
    length += text.length + BORDER.length;
  }
  const partAt = (at: number): string => parts[starts.findLastIndex((start) => start <= at)]?.part ?? '';
  return isLeft(parts.map(({ text }) => text).join(BORDER))
    .map(({ removed, start = 0 }) => ({ part: partAt(start), removed }))
    .filter(({ part, removed }) => !saysNothing(part, removed));
};

/**
 * Searches every part of a written file for what was removed.
 * @throws Error when the file cannot be opened: a file that cannot be read back cannot be called clean
 */
export const searchFile = async (kind: FileKind, bytes: Uint8Array, isLeft: IsLeft): Promise<readonly Left[]> => {
  const parts = await extractText(kind, bytes);
  if (parts.length === 0) throw new Error('The written file holds no text at all.');
  return searchParts(parts, isLeft);
};
