/** A letter of Japanese print in the soft form. */
export const LETTER = /[一-龠々〇ぁ-んァ-ヶー]/;
/** Two letters with a space between them. */
export const APART: RegExp = /[一-龠々〇ぁ-んァ-ヶー] (?=[一-龠々〇ぁ-んァ-ヶー])/g;
const TOGETHER = /[一-龠々〇ぁ-んァ-ヶー](?=[一-龠々〇ぁ-んァ-ヶー])/g;
const ONE_TOGETHER = /[一-龠々〇ぁ-んァ-ヶー]{2}/;
/** As many letters in a row as no letter-spaced line has. */
const PLAIN_PRINT = /[一-龠々〇ぁ-んァ-ヶー]{9}/;

/** 均等割付: whether a line is printed with a space between its letters; `open` when it has no two letters to tell. */
export function isSpacedOut(line: string): 'yes' | 'open' | 'no' {
  if (PLAIN_PRINT.test(line)) return 'no';
  if (!line.includes(' ')) return ONE_TOGETHER.test(line) ? 'no' : 'open';
  const apart = line.match(APART)?.length ?? 0;
  const together = line.match(TOGETHER)?.length ?? 0;
  if (apart === 0) return together === 0 ? 'open' : 'no';
  return together * 2 <= apart ? 'yes' : 'no';
}
