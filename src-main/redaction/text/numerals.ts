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

/** Values of 0–9 and of the kanji digits by character code, −1 for all others. */
const plainDigits = new Int8Array(0x10000).fill(-1);
for (const character of `0123456789${DIGITS}`)
  plainDigits[character.charCodeAt(0)] = VALUES[character] ?? Number(character);
/** A number of more digits is not exact. */
const MOST_DIGITS = 15;

/** The value of digits or kanji numerals (二〇, 二十一, 千百八十七, 12); NaN if it is not a number. */
export function numeralValue(text: string): number {
  const plain = plainValue(text);
  return plain >= 0 ? plain : spelledValue(text);
}

/** The value of what is written in nothing but digits, one figure behind the other; −1 for anything else. */
function plainValue(text: string): number {
  if (text.length > MOST_DIGITS) return -1;
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = plainDigits[text.charCodeAt(at)] as number;
    if (digit < 0) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function spelledValue(text: string): number {
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
  if (/^[0-9]+$/.test(text)) return text;
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
