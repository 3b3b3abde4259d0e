/**
 * Whether `text` holds `search`, as a Japanese reader means it: both widths alike (NFKC), hiragana and katakana alike,
 * upper and lower case alike, but ば is not は. Several words must all be found.
 */
export function kanaContains(text: string, search: string): boolean {
  const where = foldKana(text);
  return foldKana(search)
    .split(' ')
    .every((word) => where.includes(word));
}

/** Width, case and kana script folded; voiced marks kept; spaces made one. */
function foldKana(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u30a1-\u30f6]/g, (katakana) => String.fromCharCode(katakana.charCodeAt(0) - 0x60))
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
