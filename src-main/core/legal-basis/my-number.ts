/** Where a twelve-digit individual number stands in a text; UTF-16 offsets, end exclusive. Never the number itself. */
interface MyNumberSpan {
  readonly start: number;
  readonly end: number;
}

const WIDE_ZERO = 0xff10;
const SEPARATOR = '[ \\u3000\\u00a0\\-\\u2010-\\u2015\\u2212\\uff0d\\u30fc\\uff70・.]';
/** Twelve digits in one piece or in three groups of four; any grouping when a label says what the number is. */
const PLAIN = new RegExp(
  `(?<![0-9０-９])(?:[0-9０-９]{12}|(?:[0-9０-９]{4}${SEPARATOR}{1,2}){2}[0-9０-９]{4})(?![0-9０-９])`,
  'g',
);
const LABELLED = new RegExp(
  `(?:マイナンバー|ﾏｲﾅﾝﾊﾞｰ|個人番号|個番)[^0-9０-９\\n]{0,16}((?:[0-9０-９]${SEPARATOR}{0,2}){11}[0-9０-９])(?![0-9０-９])`,
  'g',
);

/** ASCII digits of a text, full-width ones folded, everything else dropped. */
function digitsOf(text: string): string {
  return [...text]
    .map((character) => {
      const code = character.charCodeAt(0);
      return String.fromCharCode(code >= WIDE_ZERO && code <= WIDE_ZERO + 9 ? code - WIDE_ZERO + 48 : code);
    })
    .filter((character) => character >= '0' && character <= '9')
    .join('');
}

/**
 * Whether twelve ASCII digits carry the right check digit (番号法施行令8条・省令5条).
 * With P1 the lowest of the eleven digits and Q1…Q6 = 2…7, Q7…Q11 = 2…6, r = ΣP·Q mod 11; the digit is 0 for r ≤ 1, else 11 − r.
 */
function hasValidCheckDigit(digits: string): boolean {
  if (!/^[0-9]{12}$/.test(digits)) return false;
  let sum = 0;
  for (let n = 1; n <= 11; n += 1) sum += Number(digits[11 - n]) * (n <= 6 ? n + 1 : n - 5);
  const rest = sum % 11;
  return Number(digits[11]) === (rest <= 1 ? 0 : 11 - rest);
}

/** 個人番号の検出: every valid My Number in a text, so that it can be refused (番号法20条). */
export function findMyNumbers(text: string): readonly MyNumberSpan[] {
  const spans = new Map<number, MyNumberSpan>();
  const keep = (start: number, written: string): void => {
    if (hasValidCheckDigit(digitsOf(written))) spans.set(start, { start, end: start + written.length });
  };
  for (const match of text.matchAll(PLAIN)) keep(match.index, match[0]);
  for (const match of text.matchAll(LABELLED)) {
    const written = match[1] ?? '';
    keep(match.index + match[0].length - written.length, written);
  }
  return [...spans.values()].sort((one, other) => one.start - other.start);
}
