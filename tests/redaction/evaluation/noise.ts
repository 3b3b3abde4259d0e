import type { Mark } from './passage.ts';

interface Marked {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** What one character becomes; `column` counts from the start of its line, `next` is the character after it. */
type Change = (character: string, column: number, next: string) => string;

const FULL =
  'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンァィゥェォャュョッー';
const HALF = 'ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝｧｨｩｪｫｬｭｮｯｰ';
const HAN = /\p{Script=Han}/u;
const LETTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;

const toHalf: Change = (character) =>
  [...character.normalize('NFD')]
    .map((part) => (part === '\u3099' ? 'ﾞ' : part === '\u309a' ? 'ﾟ' : (HALF[FULL.indexOf(part)] ?? part)))
    .join('');

const toFull: Change = (character) =>
  character > ' ' && character <= '~' ? String.fromCharCode(character.charCodeAt(0) + 0xfee0) : character;

const spread =
  (space: string): Change =>
  (character, _column, next) =>
    LETTER.test(character) && LETTER.test(next) ? `${character}${space}` : character;

const wrap =
  (width: number): Change =>
  (character, column, next) =>
    column % width === width - 1 && next !== '\n' && character !== '\n' ? `${character}\n` : character;

/** What happens to a text on its way into the minutes: the only thing here that a program makes. */
export const NOISES = {
  'half-width-kana': toHalf,
  'full-width': toFull,
  decomposed: (character: string) => character.normalize('NFD'),
  'spaced-out': spread(' '),
  'spaced-out-wide': spread('\u3000'),
  'zero-width': spread('\u200b'),
  'wrapped-19': wrap(19),
  'wrapped-26': wrap(26),
  selectors: (character: string) => (HAN.test(character) ? `${character}\u{e0101}` : character),
} as const satisfies Record<string, Change>;

/** 雑音: see `NOISES`. */
export type Noise = keyof typeof NOISES;

/** The text with its noise, the marks moved along. Whatever is put after the last character of a mark lies outside of it. */
export function noisy(noise: Noise, { text, marks }: Marked): Marked {
  const change: Change = NOISES[noise];
  const starts: number[] = [];
  const ends: number[] = [];
  let out = '';
  let column = 0;
  let offset = 0;
  for (const character of text) {
    const made = change(character, column, String.fromCodePoint(text.codePointAt(offset + character.length) ?? 10));
    for (let unit = 0; unit < character.length; unit++) starts[offset + unit] = out.length;
    out += made;
    offset += character.length;
    ends[offset] = out.length - (made.length - made.trimEnd().length);
    column = character === '\n' ? 0 : column + 1;
  }
  return {
    text: out,
    marks: marks.map((mark) => ({ ...mark, start: starts[mark.start] ?? 0, end: ends[mark.end] ?? out.length })),
  };
}
