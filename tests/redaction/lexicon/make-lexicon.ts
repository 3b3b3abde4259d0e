import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tightForm } from '../../../src-main/redaction/text/fold.ts';
import { type Dictionary, type DictionaryWord, readDictionary } from './dictionary.ts';

/** Letter of a class of words, the parts of speech that belong to it, and a context id that stands for it. */
const CLASSES: readonly (readonly [letter: string, parts: RegExp, id: number])[] = [
  ['L', /^名詞,固有名詞,人名,姓/, 1290],
  ['G', /^名詞,固有名詞,人名,名/, 1291],
  ['P', /^名詞,固有名詞,人名,一般/, 1289],
  ['R', /^名詞,固有名詞,地域/, 1293],
  ['O', /^名詞,固有名詞,組織/, 1292],
  ['F', /^名詞,固有名詞,一般/, 1288],
  ['N', /^名詞,(?:一般|非自立|代名詞|ナイ形容詞語幹|接続詞的|動詞非自立的)/, 1285],
  ['S', /^名詞,サ変接続/, 1283],
  ['A', /^名詞,形容動詞語幹/, 1287],
  ['D', /^名詞,数/, 1295],
  ['K', /^名詞,接尾,助数詞/, 1300],
  ['M', /^名詞,接尾,地域/, 1303],
  ['J', /^名詞,接尾,人名/, 1302],
  ['Y', /^名詞,接尾,副詞可能/, 1305],
  ['X', /^名詞,接尾/, 1298],
  ['T', /^名詞,副詞可能/, 1314],
  ['E', /^接頭詞,数接続/, 558],
  ['Q', /^接頭詞/, 560],
  ['B', /^(?:副詞|接続詞|連体詞|感動詞)/, 1281],
  ['V', /^(?:動詞|形容詞)/, 776],
];
/** Context ids of what touches a run of kanji: 'が', 'を', 'は', 'の' and a full stop, a comma, the beginning. */
const PARTICLES = [148, 156, 261, 368];
const EDGES = [0, 8, 10];
const KANJI_RUN = /^[一-龠々ヶケノヵ]{1,8}$/;
const HAS_KANJI = /[一-龠]/;
const CHUNK = /[一-龠々]+[ぁ-ん]?/g;
const KATAKANA = /^[ァ-ヶー・]{2,12}$/;
const KANA = /^[ァ-ヶー]{1,9}$/;
/** Costs are kept in steps of this size. */
const STEP = 250;
const LATER_CHUNK_COST = 4000;

/** The text of the lexicon: one line per class and cost, words in order; see `src-main/redaction/guess/lexicon.ts` for its reader. */
export function lexiconText(dictionary: Dictionary = readDictionary()): string {
  const costs = new Map<string, Map<string, number>>();
  const sets = new Map<string, Set<string>>();
  for (const word of dictionary.words) addWord(word, costs, sets);
  const buckets = new Map<string, string[]>();
  for (const [letter, words] of costs)
    for (const [surface, cost] of words) append(buckets, `${letter}${Math.max(0, Math.round(cost / STEP))}`, surface);
  for (const [name, words] of sets)
    if (name.startsWith('@'))
      append(buckets, name.slice(0, 2), `${name.slice(2)}:${[...words].sort(byCode).join(',')}`);
    else buckets.set(name, [...words]);
  const lines = [...buckets].map(([name, words]) => `${name}\t${words.sort(byCode).join(' ')}`).sort(byCode);
  return `${[`#joins\t${joins(dictionary)}`, ...lines].join('\n')}\n`;
}

function addWord(word: DictionaryWord, costs: Map<string, Map<string, number>>, sets: Map<string, Set<string>>): void {
  const { surface, part, reading, cost } = word;
  const letter = CLASSES.find(([, parts]) => parts.test(part))?.[0];
  if (letter === undefined) return;
  if (KANJI_RUN.test(surface) && HAS_KANJI.test(surface)) keepLeast(costs, letter, surface, cost);
  else if (HAS_KANJI.test(surface))
    for (const [index, chunk] of (surface.match(CHUNK) ?? []).entries())
      keepLeast(costs, /[ぁ-ん]$/.test(chunk) ? 'V' : letter, chunk, index === 0 ? cost : LATER_CHUNK_COST);
  else if (KATAKANA.test(surface))
    addTo(sets, 'LGP'.includes(letter) ? '=p' : 'ROF'.includes(letter) ? '=o' : '=k', surface);
  else if (/^[ぁ-んー]{2,9}$/.test(surface) && !'LGP'.includes(letter)) addTo(sets, '=h', surface);
  if ((letter === 'L' || letter === 'G') && KANA.test(reading)) {
    addTo(sets, letter === 'L' ? '=l' : '=g', reading);
    if (HAS_KANJI.test(surface)) addTo(sets, `@${letter}${tightForm(reading)}`, surface);
  }
}

/** The matrix of joining costs: rows and columns are the classes in order, then particle and edge. */
function joins({ join }: Dictionary): string {
  const ids = [...CLASSES.map(([, , id]) => [id]), PARTICLES, EDGES];
  const mean = (before: readonly number[], after: readonly number[]): number => {
    const all = before.flatMap((one) => after.map((other) => join(one, other)));
    return Math.round(all.reduce((sum, cost) => sum + cost, 0) / all.length);
  };
  const letters = `${CLASSES.map(([letter]) => letter).join('')}.$`;
  return [letters, ...ids.map((before) => ids.map((after) => mean(before, after)).join(','))].join(' ');
}

function keepLeast(costs: Map<string, Map<string, number>>, letter: string, surface: string, cost: number): void {
  const words = costs.get(letter) ?? new Map<string, number>();
  costs.set(letter, words);
  const known = words.get(surface);
  if (known === undefined || cost < known) words.set(surface, cost);
}

function addTo(sets: Map<string, Set<string>>, name: string, word: string): void {
  const set = sets.get(name);
  if (set) set.add(word);
  else sets.set(name, new Set([word]));
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function byCode(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

if (import.meta.main)
  writeFileSync(join(import.meta.dirname, '../../../resources/redaction/lexicon.txt'), lexiconText());
