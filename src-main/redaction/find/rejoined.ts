import { type Lines, matchIn, SPACED_PRINT } from '../text/line-traits.ts';

/** Stretches of a soft text read without their line breaks or their even spacing; `places[i]` is the soft offset of `text[i]`, −1 between stretches. */
export interface Rejoined {
  readonly text: string;
  readonly places: readonly number[];
}

const GOES_ON = /[0-9〇一二三四五六七八九十百千年月日丁目番号地\-@._A-Za-z和成正治]/;
const CONTINUES = /[0-9〇一二三四五六七八九十百千年月日丁目番号地歳才円組室棟万ー\-@._A-Za-z]/;
const SPACED = /(?:[^ \n] ){3,}[^ \n]/g;
const REACH = 32;
/** Stands between stretches; no pattern goes over it. */
const BORDER = '§\n§';
const BORDER_PLACES: readonly number[] = [-1, -1, -1];

/**
 * Places where a number, a date or an address may go on after a line end, and letter-spaced print (昭 和 4 3 年): read once more
 * without the break, so that patterns need not know about them.
 */
export function rejoin(soft: string, lines: Lines): Rejoined {
  const found: Rejoined[] = [];
  for (let newline = soft.indexOf('\n'); newline > 0; newline = soft.indexOf('\n', newline + 1)) {
    if (!GOES_ON.test(soft[newline - 1] ?? '')) continue;
    let next = newline + 1;
    while (next < newline + 24 && (soft[next] === ' ' || soft[next] === '>')) next++;
    if (!CONTINUES.test(soft[next] ?? '')) continue;
    const from = Math.max(newline - REACH, soft.lastIndexOf('\n', newline - 1) + 1);
    found.push(without(soft, from, newline, next + REACH, true));
  }
  matchIn(soft, lines.having(SPACED_PRINT), SPACED, (match, start) =>
    found.push(without(soft, start, start, start + match[0].length, false)),
  );
  return {
    text: found.map((part) => part.text).join(BORDER),
    places: found.flatMap((part, index) => (index > 0 ? [...BORDER_PLACES, ...part.places] : part.places)),
  };
}

/** The text from `from` to `to`, leaving out either the break at `seam` with its indent or all single spaces after `seam`. */
function without(soft: string, from: number, seam: number, to: number, isBreak: boolean): Rejoined {
  const places: number[] = [];
  let text = '';
  let isIndent = isBreak;
  for (let at = from; at < Math.min(to, soft.length); at++) {
    const character = soft[at] as string;
    if (at >= seam && isBreak && isIndent && /[\n >]/.test(character)) continue;
    if (at >= seam) isIndent = false;
    if (isBreak && at > seam && character === '\n') break;
    if (!isBreak && character === ' ') continue;
    text += character;
    places.push(at);
  }
  return { text, places };
}
