import { WORDS } from '../../log/word-list.ts';

/** Words in a phrase: 7 of 256 words are 56 bits, which under scrypt at a third of a second a guess is out of reach. */
const PHRASE_LENGTH = 7;
/** Random bits in a generated phrase. */
export const PHRASE_BITS = PHRASE_LENGTH * Math.log2(WORDS.length);

/**
 * 合言葉: a phrase of everyday words joined by hyphens, for one-time codes and as a suggested password.
 * `randomBytes` must be a cryptographic source.
 */
export function wordPhrase(randomBytes: (count: number) => Uint8Array): string {
  return Array.from(randomBytes(PHRASE_LENGTH), (byte) => WORDS[byte] ?? '').join('-');
}

/**
 * A typed code in the spelling in which it was made: katakana, full-width signs and any spaces or dots between the words
 * are taken, and Latin letters as well, because password fields switch Japanese input off. Text that is no phrase is
 * returned in NFKC, so that it simply does not fit.
 */
export function canonicalPhrase(typed: string): string {
  const text = typed.normalize('NFKC').trim().toLowerCase();
  const words = text.split(/[\s\-‐‑–—−ー・,、.。_]+/).filter((word) => word !== '');
  const known = words.map((word) => WORD_OF.get(toHiragana(word)) ?? WORD_OF.get(plainLetters(word)));
  return known.length > 0 && known.every((word) => word !== undefined) ? known.join('-') : text;
}

/** A phrase in Latin letters, to be shown beside the kana. */
export function phraseInLetters(phrase: string): string {
  return phrase.split('-').map(inLetters).join('-');
}

function toHiragana(text: string): string {
  return text.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

const ROWS: Readonly<Record<string, string>> = {
  '': 'あいうえお',
  k: 'かきくけこ',
  s: 'さしすせそ',
  t: 'たちつてと',
  n: 'なにぬねの',
  h: 'はひふへほ',
  m: 'まみむめも',
  r: 'らりるれろ',
  g: 'がぎぐげご',
  z: 'ざじずぜぞ',
  d: 'だぢづでど',
  b: 'ばびぶべぼ',
  p: 'ぱぴぷぺぽ',
};
const LETTERS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(ROWS).flatMap(([head, kana]) =>
    [...kana].map((sign, index) => [sign, head + 'aiueo'[index]] as const),
  ),
  ['や', 'ya'],
  ['ゆ', 'yu'],
  ['よ', 'yo'],
  ['わ', 'wa'],
  ['ん', 'n'],
  // The spellings that people expect.
  ['し', 'shi'],
  ['ち', 'chi'],
  ['つ', 'tsu'],
  ['ふ', 'fu'],
  ['じ', 'ji'],
]);

function inLetters(word: string): string {
  return [...word].map((kana) => LETTERS.get(kana) ?? kana).join('');
}

/** One spelling for both ways of writing Japanese in letters (shi/si, tsu/tu, fu/hu, ji/zi, nn/n). */
function plainLetters(word: string): string {
  return word
    .replaceAll("'", '')
    .replaceAll('shi', 'si')
    .replaceAll('chi', 'ti')
    .replaceAll('tsu', 'tu')
    .replaceAll('fu', 'hu')
    .replaceAll('ji', 'zi')
    .replace(/nn+/g, 'n');
}

const WORD_OF: ReadonlyMap<string, string> = new Map(
  WORDS.flatMap((word) => [[word, word] as const, [plainLetters(inLetters(word)), word] as const]),
);
