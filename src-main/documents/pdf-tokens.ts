/** One token of PDF syntax; `value` is the decoded content, byte by byte, of strings and names. */
export interface PdfToken {
  readonly kind: 'string' | 'name' | 'number' | 'open' | 'close' | 'keyword';
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Kinds of bytes (ISO 32000, 7.2.3): 1 white space, 2 delimiter, 0 everything else. */
const KINDS = Uint8Array.from({ length: 256 }, (_, code) => {
  const character = String.fromCharCode(code);
  return '\0\t\n\f\r '.includes(character) ? 1 : '()<>[]{}/%'.includes(character) ? 2 : 0;
});
const kindAt = (source: string, at: number): number => KINDS[source.charCodeAt(at) & 255] as number;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)$/;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

const literalAt = (source: string, start: number): PdfToken => {
  let value = '';
  let depth = 1;
  let at = start + 1;
  while (at < source.length && depth > 0) {
    const character = source.charAt(at);
    if (character === '\\') {
      const octal = /^[0-7]{1,3}/.exec(source.slice(at + 1, at + 4))?.[0];
      const next = source.charAt(at + 1);
      if (octal !== undefined) {
        value += String.fromCharCode(Number.parseInt(octal, 8) & 255);
        at += 1 + octal.length;
      } else {
        const isLineEnd = next === '\n' || next === '\r';
        if (!isLineEnd) value += ESCAPES[next] ?? next;
        at += isLineEnd && source.startsWith('\r\n', at + 1) ? 3 : 2;
      }
      continue;
    }
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth > 0) value += character;
    at += 1;
  }
  return { kind: 'string', value, start, end: at };
};

const hexAt = (source: string, start: number): PdfToken => {
  const close = source.indexOf('>', start);
  const end = close < 0 ? source.length : close + 1;
  const digits = source.slice(start + 1, end - 1).replace(/[^0-9A-Fa-f]/g, '');
  const value = Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex').toString('latin1');
  return { kind: 'string', value, start, end };
};

const endOfRegular = (source: string, start: number): number => {
  let end = start;
  while (end < source.length && kindAt(source, end) === 0) end += 1;
  return end;
};

/** The token at or after `from`; null at the end. `source` holds one character per byte. */
export const tokenAt = (source: string, from: number): PdfToken | null => {
  let start = from;
  for (;;) {
    while (start < source.length && kindAt(source, start) === 1) start += 1;
    if (source.charAt(start) !== '%') break;
    while (start < source.length && !/[\r\n]/.test(source.charAt(start))) start += 1;
  }
  if (start >= source.length) return null;
  const character = source.charAt(start);
  if (kindAt(source, start) === 0) {
    const end = endOfRegular(source, start);
    const value = source.slice(start, end);
    return { kind: NUMBER.test(value) ? 'number' : 'keyword', value, start, end };
  }
  const pair = source.slice(start, start + 2);
  if (character === '(') return literalAt(source, start);
  if (pair === '<<') return { kind: 'open', value: pair, start, end: start + 2 };
  if (pair === '>>') return { kind: 'close', value: pair, start, end: start + 2 };
  if (character === '<') return hexAt(source, start);
  if (character === '[' || character === '{') return { kind: 'open', value: character, start, end: start + 1 };
  if (character === ']' || character === '}' || character === ')' || character === '>')
    return { kind: 'close', value: character, start, end: start + 1 };
  if (character === '/') {
    const end = endOfRegular(source, start + 1);
    const written = source.slice(start + 1, end);
    const value = written.includes('#')
      ? written.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      : written;
    return { kind: 'name', value, start, end };
  }
  return { kind: 'keyword', value: character, start, end: start + 1 };
};

/** All tokens of a stretch without streams, such as a content stream or a trailer. */
export const tokensOf = (source: string): readonly PdfToken[] => {
  const tokens: PdfToken[] = [];
  for (let token = tokenAt(source, 0); token; token = tokenAt(source, token.end)) tokens.push(token);
  return tokens;
};
