const PLAIN = 'カキクケコサシスセソタチツテトハヒフヘホ';
const VOICED = 'ガギグゲゴザジズゼゾダヂヅデドバビブベボ';
const CHANGES: readonly (readonly [from: string, to: string])[] = [
  ['オオ', 'オ'],
  ['オウ', 'オ'],
  ['ユウ', 'ユ'],
  ['コウ', 'コ'],
  ['ヨウ', 'ヨ'],
  ['イイ', 'イ'],
  ['エイ', 'エ'],
  ['トウ', 'ト'],
  ['ロウ', 'ロ'],
  ['オ', 'オオ'],
  ['ユ', 'ユウ'],
  ['コ', 'コウ'],
  ['ト', 'トウ'],
  ['ロ', 'ロウ'],
];
/** Kana of one row are misheard for each other. */
const ROWS = [
  'アイウエオ',
  'カキクケコ',
  'サシスセソ',
  'タチツテト',
  'ナニヌネノ',
  'ハヒフヘホ',
  'マミムメモ',
  'ヤユヨ',
  'ラリルレロ',
];
const LONGEST_SHIFT = 6;
const LEAST = 3;
const LEAST_FOR_DROP = 4;

/** よもだ for よもぎだ, ハマザキ for ハマサキ: readings (tight) that differ by one voiced mark, a long vowel, a lost or a doubled kana. */
export function nearReadings(tight: string): readonly string[] {
  if (tight.length < LEAST) return [];
  const near = new Set<string>();
  for (let at = 0; at < tight.length; at++) {
    const kana = tight[at] as string;
    const other = VOICED[PLAIN.indexOf(kana)] ?? PLAIN[VOICED.indexOf(kana)];
    if (other !== undefined && (PLAIN.includes(kana) || VOICED.includes(kana)))
      near.add(tight.slice(0, at) + other + tight.slice(at + 1));
    if (tight.length >= LEAST_FOR_DROP) near.add(tight.slice(0, at) + tight.slice(at + 1));
    if (tight.length >= LEAST_FOR_DROP && at > 0)
      near.add(tight.slice(0, at - 1) + kana + (tight[at - 1] as string) + tight.slice(at + 1));
    const row = ROWS.find((one) => one.includes(kana)) ?? '';
    if (tight.length < LONGEST_SHIFT)
      for (const vowel of row) near.add(tight.slice(0, at) + vowel + tight.slice(at + 1));
    for (const [from, to] of CHANGES)
      if (tight.startsWith(from, at)) near.add(tight.slice(0, at) + to + tight.slice(at + from.length));
  }
  near.delete(tight);
  return [...near].filter((reading) => reading.length >= LEAST);
}
