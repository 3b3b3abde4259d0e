/** Points per line of 10-point text, and what a row takes besides its lines. */
const LINE_HEIGHT = 13.5;
const PADDING = 5;
/** The tallest row that Excel allows. */
const TALLEST = 409;

// In widths of a digit, as Excel measures columns; a little generous, since a row too low hides text.
const widthOf = (character: string): number => {
  if (/\p{Script=Han}/u.test(character)) return 1.85;
  return (character.codePointAt(0) ?? 0) > 0xff ? 1.6 : 1.05;
};

const linesOf = (text: string, columnWidth: number): number =>
  text.split('\n').reduce((lines, line) => {
    const width = [...line].reduce((sum, character) => sum + widthOf(character), 0);
    return lines + Math.max(1, Math.ceil(width / Math.max(columnWidth - 1, 2)));
  }, 0);

/** Height in points of a row whose texts wrap inside their columns. Not every program measures rows by itself. */
export const rowHeight = (texts: readonly string[], columnWidths: readonly number[]): number => {
  const lines = texts.map((text, index) => linesOf(text, columnWidths[index] ?? 10));
  return Math.min(TALLEST, Math.max(1, ...lines) * LINE_HEIGHT + PADDING);
};
