import type { Hit } from '../find/hit.ts';
import { LABEL, type Lines, LONG_NUMBER, matchIn } from '../text/line-traits.ts';
import { lineBefore, patternHit } from './pattern-hit.ts';

const DIGIT = '[0-9OolI〇零一二三四五六七八九]';
const GLUE = '(?:\\([0-9]桁\\))?[ :：|｜、,・/=＝のはがでも()「」\\-]{0,6}(?:\\n[ |]{0,12})?';
/** 記号 and 番号, each behind its label; the word before may say whose book it is. */
const LABELLED = new RegExp(
  `(?:記[ ]?号|キゴウ)(?:[・･とと及び ]{0,3}番[ ]?号)?${GLUE}(${DIGIT}(?:[ ]?${DIGIT}){4}(?!${DIGIT}))(${GLUE}${DIGIT}(?!${DIGIT})(?=[ ]?-|${GLUE}(?:通帳)?番))?${GLUE}(?:(?:通帳)?(?:の)?番[ ]?号|バンゴウ)?${GLUE}(${DIGIT}(?:[ ]?${DIGIT}){1,7})(?!${DIGIT})`,
  'g',
);
const NUMBER_FIRST = new RegExp(`番[ ]?号${GLUE}(${DIGIT}{6,8})${GLUE}記[ ]?号${GLUE}(${DIGIT}{5})(?!${DIGIT})`, 'g');
const BARE =
  /(?<![0-9A-Za-z-])(?:[1１][0-9]{3}0[ ]?-[ ]?(?:[0-9][ ]?-[ ]?)?[0-9OolI]{6,8}|0[0-9]{4}-[0-9]-[0-9]{1,6})(?![0-9-])/g;
const BOOK = /ゆうちょ|郵便(?:局|貯金|振替)|郵貯|ユウチ[ョヨ]|ぱるる|通帳|貯金|記号/;
const AFTER_BOOK = new RegExp(
  `(?:ゆうちょ|郵便貯金|郵貯|ユウチ[ョヨ]|ぱるる|通帳)[^\\n0-9〇零一二三四五六七八九]{0,16}?(${DIGIT}{5}(?:[ ]?[-のー ・/、,]|の?、?(?:番号|記号)?[がはで:])[ ]?(?:の?、?番号[がは:]?[ ]?)?(?:${DIGIT}[ ]?[-の][ ]?)?${DIGIT}{6,8})(?!${DIGIT})`,
  'g',
);

const LABEL_BEHIND = new RegExp(`(${DIGIT}{5})[ ]?\\(記号\\)[ 、,・]{0,3}(${DIGIT}{6,8})[ ]?\\(番号\\)`, 'g');

/** ゆうちょ: symbol and number, with or without labels, and the number of a postal transfer account. */
export function findPostalAccounts(soft: string, lines: Lines): readonly Hit[] {
  const hits: Hit[] = [];
  const push = (start: number, end: number): number => hits.push(patternHit('bank-account', start, end));
  matchIn(soft, lines.having(LABEL | LONG_NUMBER), LABELLED, (match, at) => {
    const [text, symbol = '', , number = ''] = match;
    const start = at + text.indexOf(symbol);
    const end = at + text.length;
    if (!/^[01OolI〇零一]/.test(symbol)) return;
    const gap = text.slice(text.indexOf(symbol) + symbol.length, text.length - number.length);
    if (/番|バンゴウ/.test(gap)) {
      push(start, start + symbol.length + (/^[ ]?-[ ]?[0-9]/.exec(gap)?.[0].length ?? 0));
      push(end - number.length, end);
    } else push(start, end);
  });
  matchIn(soft, lines.having(LABEL | LONG_NUMBER), NUMBER_FIRST, (match, at) => {
    const numberAt = at + match[0].indexOf(match[1] ?? '');
    push(numberAt, numberAt + (match[1] ?? '').length);
    push(at + match[0].length - 5, at + match[0].length);
  });
  matchIn(soft, lines.having(LONG_NUMBER), LABEL_BEHIND, (match, at) => {
    push(at, at + 5);
    const numberAt = at + match[0].lastIndexOf(match[2] ?? '');
    push(numberAt, numberAt + (match[2] ?? '').length);
  });
  matchIn(soft, lines.having(LONG_NUMBER), BARE, (match, at) => {
    if (match[0].startsWith('1') || BOOK.test(lineBefore(soft, at, 24)) || /振替|口座/.test(lineBefore(soft, at, 24)))
      push(at, at + match[0].length);
  });
  matchIn(soft, lines.having(LABEL | LONG_NUMBER), AFTER_BOOK, (match, at) =>
    push(at + match[0].length - (match[1] ?? '').length, at + match[0].length),
  );
  return hits;
}
