/** A letter of Japanese print in the soft form. */
export const LETTER = /[一-龠々〇ぁ-んァ-ヶー]/;
const APART = /[一-龠々〇ぁ-んァ-ヶー] (?=[一-龠々〇ぁ-んァ-ヶー])/g;
const TOGETHER = /[一-龠々〇ぁ-んァ-ヶー](?=[一-龠々〇ぁ-んァ-ヶー])/g;

/** 均等割付: whether a line is printed with a space between its letters; `open` when it has no two letters to tell. */
export function isSpacedOut(line: string): 'yes' | 'open' | 'no' {
  const apart = line.match(APART)?.length ?? 0;
  const together = line.match(TOGETHER)?.length ?? 0;
  if (apart === 0) return together === 0 ? 'open' : 'no';
  return together * 2 <= apart ? 'yes' : 'no';
}
