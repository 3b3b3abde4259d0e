/** A number of one to three figures, or a short one in kanji. */
export interface ShortNumber {
  readonly start: number;
  readonly end: number;
}

const FIGURE = 1;
const KANJI = 2;
/** No short number when directly before. */
const JOINED = 4;
/** Directly behind: it counts something or is part of a longer number. */
const COUNTED = 8;
const MOST_FIGURES = 3;
const MOST_KANJI = 5;
const COLON = 0x3a;
const SLASH = 0x2f;
const COMMA = 0x2c;
const kinds = fillKinds();

function fillKinds(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const set = (characters: string, bit: number): void => {
    for (const character of characters)
      table[character.charCodeAt(0)] = (table[character.charCodeAt(0)] as number) | bit;
  };
  set('0123456789', FIGURE | JOINED | COUNTED);
  set('〇零一二三四五六七八九十百', KANJI | JOINED | COUNTED);
  set('.,/千第約全計数-', JOINED);
  set(
    '千万億歳才人名件回年月日時分秒円個枚本冊台戸度℃%％点割位番号丁条項章節階室列席組班級段株箱袋杯匹頭羽軒棟校園週泊食社団通票式倍期際系便頁品種車巻例語字行畳町歩里周膳皿粒錠滴単包缶瓶輪両門艘隻管案世つ.',
    COUNTED,
  );
  return table;
}

/** Calls `found` for the numbers that may be an age without 歳: short, alone, and counting nothing. One pass, no slices. */
export function eachShortNumber(soft: string, found: (number: ShortNumber) => void): void {
  for (let start = 0; start < soft.length; start++) {
    const kind = (kinds[soft.charCodeAt(start)] as number) & (FIGURE | KANJI);
    if (kind === 0) continue;
    let end = start + 1;
    while (((kinds[soft.charCodeAt(end)] as number) & kind) !== 0) end++;
    if (isAlone(soft, start, end, kind === FIGURE ? MOST_FIGURES : MOST_KANJI)) found({ start, end });
    start = end - 1;
  }
}

function isAlone(soft: string, start: number, end: number, most: number): boolean {
  if (end - start > most || ((kinds[soft.charCodeAt(end)] as number) & COUNTED) !== 0) return false;
  if (start === 0) return true;
  const before = soft.charCodeAt(start - 1);
  // 女/84 and 女,84 are rows about somebody, 3/12 a date.
  if (
    ((kinds[before] as number) & JOINED) !== 0 &&
    ((before !== SLASH && before !== COMMA) || isFigure(soft, start - 2))
  )
    return false;
  // 14:05 is a time.
  if (soft.charCodeAt(end) === COLON && isFigure(soft, end + 1)) return false;
  return before !== COLON || !isFigure(soft, start - 2);
}

function isFigure(soft: string, at: number): boolean {
  return ((kinds[soft.charCodeAt(at)] as number) & FIGURE) !== 0;
}
