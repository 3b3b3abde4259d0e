import { figuresIn, withoutFigures } from './figures.ts';
import { sentencesOf } from './sentences.ts';

/** What a sentence may rest on, as it is compared. */
export interface MatchedRecord {
  readonly id: string;
  /** Null: of the whole meeting. */
  readonly agendaItemId: string | null;
  /** Who, when and how: may stand in a sentence, and is no statement by itself. */
  readonly about: string;
  /** What is recorded. */
  readonly text: string;
}

/** Shares of the sentence's words that a record must hold: with and without figures that agree. */
const ENOUGH = { withFigures: 0.34, withoutFigures: 0.5 } as const;
const FEWEST = 2;

const NEGATION = /(?:ない|なかった|なく|ません|せず|なし|無し|無い|未だ|未[納払受申]|不[在明要可]|拒否|中止)/u;

/**
 * The record on which a sentence rests; null when none does. All of its figures must stand in the record, enough of its
 * words must, and what is denied must be denied there too. Better no link than a wrong one.
 */
export function restsOn(sentence: string, records: readonly MatchedRecord[]): string | null {
  let best: { readonly id: string; readonly score: number } | null = null;
  const words = wordsIn(sentence);
  const figures = figuresIn(sentence);
  for (const record of records) {
    const score = agreement(sentence, words, figures, record);
    if (score > 0 && score > (best?.score ?? 0)) best = { id: record.id, score };
  }
  return best?.id ?? null;
}

function agreement(
  sentence: string,
  words: ReadonlySet<string>,
  figures: readonly string[],
  record: MatchedRecord,
): number {
  const known = new Set(figuresIn(`${record.about} ${record.text}`));
  if (figures.some((figure) => !known.has(figure))) return 0;
  const about = wordsIn(record.about);
  const own = [...words].filter((word) => !about.has(word));
  // A sentence that only names who and when says nothing that the record could bear out, save that it was so.
  if (own.length === 0) return words.size >= FEWEST && figures.length > 0 ? 0.5 : 0;
  let best = 0;
  for (const { text } of sentencesOf(record.text)) {
    if (NEGATION.test(text) !== NEGATION.test(sentence)) continue;
    const held = wordsIn(text);
    const shared = own.filter((word) => held.has(word)).length;
    const enough = figures.length > 0 ? ENOUGH.withFigures : ENOUGH.withoutFigures;
    if (shared >= Math.min(FEWEST, own.length) && shared / own.length >= enough)
      best = Math.max(best, shared / own.length);
  }
  return best;
}

/** Pairs of neighbouring signs inside runs of kanji, katakana or Latin; kana between them is grammar. */
function wordsIn(source: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [run] of withoutFigures(source)
    .toLowerCase()
    .matchAll(/[\p{Script=Han}々〆]+|[\p{Script=Katakana}ー]+|[a-z]+/gu)) {
    const signs = [...run];
    if (signs.length === 1) words.add(run);
    for (let at = 0; at + 1 < signs.length; at += 1) words.add(`${signs[at]}${signs[at + 1]}`);
  }
  for (const common of COMMON) words.delete(common);
  return words;
}

/** Words of every set of minutes; they tie nothing to anything. */
const COMMON = [
  '報告',
  '説明',
  '発言',
  '意見',
  '確認',
  '情報',
  '本人',
  '世帯',
  '状況',
  '年',
  '月',
  '日',
  '円',
  '件',
  '回',
  '人',
  '名',
  '時',
  '分',
  '中',
  '上',
  '者',
  '氏',
  '様',
  '課',
  '市',
  '方',
  '旨',
  '点',
];
