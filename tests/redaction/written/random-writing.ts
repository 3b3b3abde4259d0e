import { noises } from '../noise.ts';

const KANJI = '〇一二三四五六七八九';

/** 一〇七 for 107. */
export const inKanji = (digits: string): string => digits.replace(/[0-9]/g, (digit) => KANJI[Number(digit)] ?? '');

/** 百七 for 107; up to 9,999. */
export function numeral(value: number): string {
  const places = ['千', '百', '十', ''];
  const digits = String(value).padStart(4, '0');
  return [...digits]
    .map((digit, index) =>
      digit === '0' ? '' : `${digit === '1' && index < 3 ? '' : KANJI[Number(digit)]}${places[index]}`,
    )
    .join('');
}

/** Full-width letters and digits. */
export const wide = (text: string): string => noises['full-width letters and digits']?.(text) ?? text;

/** Half-width katakana with marks of their own. */
export const half = (text: string): string => noises['half-width kana']?.(text) ?? text;

/** Hiragana in katakana. */
export const katakana = (text: string): string =>
  [...text]
    .map((letter) => (letter >= 'ぁ' && letter <= 'ゖ' ? String.fromCharCode(letter.charCodeAt(0) + 0x60) : letter))
    .join('');

/** Every character apart, as in justified print. */
export const apart = (text: string, space = ' '): string => [...text].join(space);

/** 0 as O and 1 as l, as scanning reads them. */
export const misread = (text: string): string => text.replaceAll('0', 'O').replaceAll('1', 'l');
