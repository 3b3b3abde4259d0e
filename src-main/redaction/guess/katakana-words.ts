/** フードバンク: made of two words (in tight form) that are known. */
export function isCompound(words: ReadonlySet<string>, tight: string): boolean {
  for (let border = 2; border <= tight.length - 2; border++)
    if (words.has(tight.slice(0, border)) && words.has(tight.slice(border))) return true;
  return false;
}
