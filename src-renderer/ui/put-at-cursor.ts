/** What stands for words still to be typed. */
const BLANK = /○{2,}/u;

/**
 * Puts text where the cursor stands, over what is selected, as if it had been typed: Ctrl+Z takes it back. Afterwards the
 * first blank (○○) of it is selected, else the cursor stands behind it.
 */
export function putAtCursor(field: HTMLTextAreaElement, text: string): void {
  field.focus();
  const from = field.selectionStart;
  // The only way that keeps the browser's own undo; setting the value would throw it away.
  document.execCommand('insertText', false, text);
  const blank = BLANK.exec(text);
  if (blank) field.setSelectionRange(from + blank.index, from + blank.index + blank[0].length);
}
