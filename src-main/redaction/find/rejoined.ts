import { endOfLine } from '../text/line-at.ts';
import { type Lines, matchIn, SPACED_PRINT } from '../text/line-traits.ts';
import { wrappedAt } from './hard-wrapped.ts';
import { APART, isSpacedOut, LETTER } from './spaced-out.ts';

/** Stretches of a soft text read without their line breaks or their even spacing; `places[i]` is the soft offset of `text[i]`, −1 between stretches. */
export interface Rejoined {
  readonly text: string;
  readonly places: readonly number[];
}

const GOES_ON = /[0-9〇一二三四五六七八九十百千年月日丁目番号地/\-@._A-Za-z和成正治]/;
const CONTINUES = /[0-9〇一二三四五六七八九十百千年月日丁目番号地歳才円組室棟万ー/\-@._A-Za-z]/;
const SPACED = /(?:[^ \n] ){3,}[^ \n]/g;
const REACH = 32;
/** Words that tell what a number is: broken by a line end, they are read whole. */
const TELLING =
  '口座番号 銀行 信用金庫 信用組合 信金 農業協同組合 農協 支店 本店 支所 本所 出張所 普通預金 普通貯金 当座 貯蓄 ゆうちょ 記号 番号 通帳 店番 介護保険 被保険者証 保険者 後期高齢者医療 資格確認書 枝番 国保 健保 健康保険 雇用保険 基礎年金 年金手帳 年金証書 受給者証 公費負担者 自立支援医療 障害者手帳 療育手帳 保健福祉手帳 母子健康手帳 母子手帳 手帳 証書 在留カード 旅券 パスポート 住民票コード 住基コード マイナンバー 個人番号 運転免許証 免許証 免許 整理番号 受付番号 宛名番号 生年月日 誕生日 生まれ 昭和 平成 令和 大正 明治 クレジットカード カード ナンバー 原付 診察券 お客様 契約 事件 インスタ ライン';
const BROKEN: ReadonlySet<string> = new Set(
  TELLING.split(' ').flatMap((word) => [...word].slice(1).map((letter, index) => `${[...word][index]}${letter}`)),
);
/** Lines too short to show how they are set stand before the first that shows it. */
const SHORT_LINES = 200;
const BROKEN_FIRST: ReadonlySet<string> = new Set([...BROKEN].map((pair) => pair[0] as string));
/** Characters before a break at which something may go on; most lines end in none of them. */
const MAY_GO_ON = tableOf((character) => GOES_ON.test(character) || BROKEN_FIRST.has(character));
/** Stands between stretches; no pattern goes over it. */
const BORDER = '§\n§';
const BORDER_PLACES: readonly number[] = [-1, -1, -1];

function tableOf(isIn: (character: string) => boolean): Uint8Array {
  return Uint8Array.from({ length: 0x10000 }, (_, code) => (isIn(String.fromCharCode(code)) ? 1 : 0));
}

/**
 * Places where a number, a date, an address or the word that tells what a number is may go on after a line end, and letter-spaced
 * print (昭 和 4 3 年): read once more without the break, so that patterns need not know about them.
 */
export function rejoin(soft: string, lines: Lines): Rejoined {
  const found: Rejoined[] = [];
  for (let newline = soft.indexOf('\n'); newline > 0; newline = soft.indexOf('\n', newline + 1)) {
    if (MAY_GO_ON[soft.charCodeAt(newline - 1)] === 0) continue;
    const before = soft[newline - 1] ?? '';
    let next = newline + 1;
    while (next < newline + 24 && (soft[next] === ' ' || soft[next] === '>')) next++;
    const after = soft[next] ?? '';
    const isTold = BROKEN.has(before + after);
    if (!isTold && !(GOES_ON.test(before) && CONTINUES.test(after))) continue;
    const from = Math.max(newline - REACH, soft.lastIndexOf('\n', newline - 1) + 1);
    found.push(without(soft, from, newline, next + REACH));
  }
  found.push(...reflowed(soft, wrappedAt(soft)));
  const ranges = lines.having(SPACED_PRINT);
  matchIn(soft, ranges, SPACED, (match, start) => found.push(closed(soft, start, start + match[0].length)));
  if (ranges.length > 0) found.push(...compacted(soft, lineStart(soft, (ranges[0]?.[0] ?? 0) - SHORT_LINES)));
  return {
    text: found.map((part) => part.text).join(BORDER),
    places: found.flatMap((part, index) => (index > 0 ? [...BORDER_PLACES, ...part.places] : part.places)),
  };
}

function lineStart(soft: string, at: number): number {
  return at <= 0 ? 0 : soft.lastIndexOf('\n', at) + 1;
}

/** The text from `from` to `to` without the break at `seam` and the indent behind it. */
function without(soft: string, from: number, seam: number, to: number): Rejoined {
  const places: number[] = [];
  let text = '';
  let isIndent = true;
  for (let at = from; at < Math.min(to, soft.length); at++) {
    const character = soft[at] as string;
    if (at >= seam && isIndent && /[\n >]/.test(character)) continue;
    if (at >= seam) isIndent = false;
    if (at > seam && character === '\n') break;
    text += character;
    places.push(at);
  }
  return { text, places };
}

/** Paragraphs of a text of fixed width without the breaks that the width made. */
function reflowed(soft: string, breaks: readonly number[]): readonly Rejoined[] {
  const found: Rejoined[] = [];
  const dropped = new Set(breaks);
  for (let index = 0; index < breaks.length; ) {
    const from = soft.lastIndexOf('\n', (breaks[index] as number) - 1) + 1;
    const places: number[] = [];
    let at = from;
    for (; at < soft.length && (soft[at] !== '\n' || dropped.has(at)); at++) if (soft[at] !== '\n') places.push(at);
    found.push({ text: places.map((place) => soft[place]).join(''), places });
    while (index < breaks.length && (breaks[index] as number) < at) index++;
  }
  return found;
}

/** A run of single characters without the spaces between them. */
function closed(soft: string, from: number, to: number): Rejoined {
  const places: number[] = [];
  for (let at = from; at < to; at++) if (soft[at] !== ' ') places.push(at);
  return { text: places.map((at) => soft[at]).join(''), places };
}

/**
 * Neighbouring lines in letter-spaced print, without the spaces between letters; wider gaps and line ends stay. Only where two letters
 * stand apart such a line may be.
 */
function compacted(soft: string, first: number): readonly Rejoined[] {
  const found: Rejoined[] = [];
  const kindFrom = (from: number): string => isSpacedOut(soft.slice(from, endOfLine(soft, from)));
  let free = first;
  for (let at = nextApart(soft, free); at >= 0; at = nextApart(soft, free)) {
    let from = soft.lastIndexOf('\n', at) + 1;
    let to = endOfLine(soft, from);
    if (kindFrom(from) === 'yes') {
      while (from > free) {
        const before = soft.lastIndexOf('\n', from - 2) + 1;
        if (before < free || kindFrom(before) === 'no') break;
        from = before;
      }
      while (to + 1 < soft.length && kindFrom(to + 1) !== 'no') to = endOfLine(soft, to + 1);
      found.push(unspaced(soft, from, to + 1));
    }
    free = to + 1;
  }
  return found;
}

function nextApart(soft: string, from: number): number {
  APART.lastIndex = from;
  return APART.exec(soft)?.index ?? -1;
}

function unspaced(soft: string, from: number, to: number): Rejoined {
  const places: number[] = [];
  let text = '';
  for (let at = from; at < to && at < soft.length; at++) {
    if (soft[at] === ' ' && LETTER.test(soft[at - 1] ?? '') && LETTER.test(soft[at + 1] ?? '')) continue;
    text += soft[at];
    places.push(at);
  }
  return { text, places };
}
