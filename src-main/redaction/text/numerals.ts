const DIGITS = '〇零一二三四五六七八九';
const VALUES: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壱: 1,
  弐: 2,
  参: 3,
  元: 1,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 千: 1000 };

/** A class of characters that write a number, for regular expressions on the soft form. */
export const NUMERAL = '[0-9〇零一二三四五六七八九十百千廿卅丗壱弐参拾]';

/** The value of digits or kanji numerals (二〇, 二十一, 千百八十七, 12); NaN if it is not a number. */
export function numeralValue(text: string): number {
  if (/^[0-9]+$/.test(text)) return Number(text);
  if (text.length > 1 && [...text].every((character) => DIGITS.includes(character) || /[0-9]/.test(character))) {
    return Number([...text].map((character) => VALUES[character] ?? Number(character)).join(''));
  }
  let total = 0;
  let digit = -1;
  for (const character of text.replace('廿', '二十').replace(/[卅丗]/, '三十')) {
    const unit = UNITS[character];
    if (unit !== undefined) {
      total += (digit < 0 ? 1 : digit) * unit;
      digit = -1;
    } else {
      const value = VALUES[character] ?? (/[0-9]/.test(character) ? Number(character) : Number.NaN);
      digit = digit < 0 ? value : digit * 10 + value;
    }
  }
  return total + (digit < 0 ? 0 : digit);
}

/** Kanji digits, and the letters that scanning takes for digits, and ゼロ as ASCII digits. */
export function asciiDigits(text: string): string {
  let digits = '';
  for (const character of text) {
    if (character >= '0' && character <= '9') digits += character;
    else if (VALUES[character] !== undefined && character !== '元') digits += VALUES[character];
    else if (character === 'ゼ' || character === 'O' || character === 'o' || character === 'Q' || character === '○')
      digits += '0';
    else if (character === 'I' || character === 'l' || character === '|') digits += '1';
  }
  return digits;
}
