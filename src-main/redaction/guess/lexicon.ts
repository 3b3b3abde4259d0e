import { softForm, tightForm } from '../text/fold.ts';
import { familyNames } from '../words/family-names.ts';
import { distinctFamilyKanji, foreignFamilyKanji } from '../words/foreign-names.ts';
import { kanaGivenNames, rareFamilyNames, recentGivenNames } from '../words/rare-names.ts';

/**
 * 語彙: words with their classes and costs, and what it costs that one class stands before another. Classes are single letters:
 * L family name, G given name, P other name of a person, R place, O body, F other proper name, N noun, S verbal noun, A adjectival
 * noun, D number, K counter, M ending of places, J form of address, Y X other endings, T time, E Q prefixes, B adverb, V verb or
 * adjective with its first kana.
 */
export interface Lexicon {
  /** Letters of the classes in the order of `joins`; the last two stand for a particle and for an edge. */
  readonly letters: string;
  /** Only the names that are built in: every other word is unknown. */
  readonly isBare: boolean;
  /** Square matrix of joining costs. */
  readonly joins: Int16Array;
  readonly slots: Int32Array;
  readonly mask: number;
  readonly checks: Int32Array;
  /** Class of each entry as index into `letters`, and its cost. */
  readonly kinds: Uint8Array;
  readonly costs: Int16Array;
  /** By class: whether its words are no names. */
  readonly isCommon: readonly boolean[];
  readonly following: Int32Array;
  /** Readings of family and given names and common words, in tight form. */
  readonly familyReadings: ReadonlySet<string>;
  readonly givenReadings: ReadonlySet<string>;
  readonly foreignNames: ReadonlySet<string>;
  readonly katakanaWords: ReadonlySet<string>;
  /** Names of things, firms and places in katakana. */
  readonly properKatakana: ReadonlySet<string>;
  /** Common words in hiragana. */
  readonly hiraganaWords: ReadonlySet<string>;
  /** Family (L) and given names (G) in kanji by reading: ` サトウ:佐藤,左藤 …`. */
  readonly spellings: Readonly<Record<'L' | 'G', string>>;
}

const COST_STEP = 250;
export const LONGEST_WORD = 8;
export const NO_ENTRY = -1;

const SEED = 0x811c9dc5;
const LOAD = 3;
/** Minutes speak of persons more, of firms and places less than the newspapers that the costs were learnt from. */
const SHIFTS: Readonly<Record<string, number>> = { L: -1800, G: -900, P: -500, R: 400, O: 1500, F: 1500 };
/** Classes of words that are no names: unknown names are not made of them. */
const COMMON = 'NSATVXYKDBQJME';
/** Costs of names that are added to the dictionary's. */
const USUAL = 6500;
const RARE = 8000;
const FOREIGN = 11_000;
/** Used where no lexicon is given: only the names built in, and what follows a name. */
const FEW_LETTERS = 'LGPNJ.$';
const FEW_JOINS: readonly number[] = [...FEW_LETTERS].flatMap((before) =>
  [...FEW_LETTERS].map((after) =>
    'LG'.includes(before) && after === 'J' ? -6500 : before + after === 'LG' ? -7000 : 0,
  ),
);

/** Mixes one more character into a running hash; begin with `hashSeed`. */
export function hashed(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** A second running hash that is independent of the first. */
export function checked(check: number, code: number): number {
  return (Math.imul(check, 0x5bd1e995) + code) | 0;
}

export const hashSeed: number = SEED | 0;

/** The first entry of the word with these hashes, or `NO_ENTRY`; the others follow by `following`. */
export function entryOf(lexicon: Lexicon, hash: number, check: number): number {
  let slot = (hash ^ (hash >>> 15)) & lexicon.mask;
  for (let entry = lexicon.slots[slot] as number; entry !== 0; entry = lexicon.slots[slot] as number) {
    if (lexicon.checks[entry] === check) return entry;
    slot = (slot + 1) & lexicon.mask;
  }
  return NO_ENTRY;
}

/** Classes of a word, as letters; empty if it is not known. */
export function lettersOf(lexicon: Lexicon, word: string): string {
  let [hash, check] = [hashSeed, 0];
  for (let at = 0; at < word.length; at++) {
    hash = hashed(hash, word.charCodeAt(at));
    check = checked(check, word.charCodeAt(at));
  }
  let letters = '';
  for (let entry = entryOf(lexicon, hash, check); entry !== NO_ENTRY; entry = lexicon.following[entry] as number)
    letters += lexicon.letters[lexicon.kinds[entry] as number];
  return letters;
}

/** Names in kanji that are read so (in tight form), family names (L) or given names (G). */
export function spellingsOf({ spellings }: Lexicon, letter: 'L' | 'G', reading: string): readonly string[] {
  const all = spellings[letter];
  const at = all.indexOf(` ${reading}:`);
  if (at < 0) return [];
  const from = at + reading.length + 2;
  const end = all.indexOf(' ', from);
  return all.slice(from, end < 0 ? all.length : end).split(',');
}

/** Reads the text that `tests/redaction/lexicon/make-lexicon.ts` writes; an empty one leaves the names that are built in. */
export function readLexicon(text: string): Lexicon {
  const sets = new Map<string, ReadonlySet<string>>();
  const lists: List[] = [];
  const spellings = { L: '', G: '' };
  let letters = FEW_LETTERS;
  let joins = Int16Array.from(FEW_JOINS);
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t');
    if (tab < 0) continue;
    const name = line.slice(0, tab);
    const words = line.slice(tab + 1);
    if (name === '#joins') {
      const [order = '', ...rows] = words.split(' ');
      letters = order;
      joins = Int16Array.from(rows.flatMap((row) => row.split(',').map(Number)));
    } else if (name === '@L' || name === '@G') spellings[name[1] as 'L' | 'G'] = ` ${words}`;
    else if (name.startsWith('=')) sets.set(name, new Set(words.split(' ').map(name === '=h' ? same : tightForm)));
    else lists.push([name[0] ?? '', Number(name.slice(1)) * COST_STEP, softForm(words)]);
  }
  lists.push(['L', USUAL, [...familyNames].map(softForm).join(' ')]);
  lists.push(['L', RARE, rareFamilyNames.map(softForm).join(' ')]);
  lists.push(['G', RARE, recentGivenNames.map(softForm).join(' ')]);
  lists.push(['G', RARE, composedGivenNames()]);
  lists.push(['L', RARE, softForm([...distinctFamilyKanji].join(' '))]);
  lists.push(['L', FOREIGN, softForm([...foreignFamilyKanji].join(' '))]);
  const set = (name: string): ReadonlySet<string> => sets.get(name) ?? new Set();
  return {
    letters,
    isBare: letters === FEW_LETTERS,
    joins,
    isCommon: [...letters].map((letter) => COMMON.includes(letter)),
    ...tableOf(lists, letters),
    familyReadings: set('=l'),
    givenReadings: new Set([...set('=g'), ...kanaGivenNames.map(tightForm)]),
    properKatakana: set('=o'),
    foreignNames: set('=p'),
    katakanaWords: set('=k'),
    hiraganaWords: set('=h'),
    spellings,
  };
}

const same = (word: string): string => word;

/** 丈太郎, 慎之介: names made of a first kanji and an old ending. */
function composedGivenNames(): string {
  const first = [
    ...'作伝市半弥与五六七八九三久吉喜善甚勘惣庄助太治平長孫又彦伊権金銀重徳茂丈慎龍竜虎幸光宗健賢康源孝耕洸晃航浩晋信新仁誠清正精盛泰大徹哲藤敏陽裕悠雄勇雅昌英栄永圭啓慶桂兼謙権憲純淳俊駿潤準順庄昇昭章祥翔省真辰忠長朝貞鉄傳伝典涼遼諒良林倫凜蓮廉凌稜',
  ];
  const endings = [
    '太郎',
    '一郎',
    '次郎',
    '二郎',
    '三郎',
    '四郎',
    '五郎',
    '之介',
    '之助',
    '之進',
    '太朗',
    '一朗',
    '右衛門',
    '右ヱ門',
    '左衛門',
    '兵衛',
    '一',
    '二',
    '三',
    '治',
    '平',
    '吾',
    '作',
    '吉',
    '造',
    '蔵',
    '輔',
    '介',
    '彦',
    '樹',
    '人',
    '斗',
    '哉',
    '也',
    '真',
    '希',
  ];
  return softForm(first.flatMap((one) => endings.map((ending) => one + ending)).join(' '));
}

type List = readonly [letter: string, cost: number, words: string];
type Table = Pick<Lexicon, 'slots' | 'mask' | 'checks' | 'kinds' | 'costs' | 'following'>;

/** Hash table over all words; entry 0 is not used. */
function tableOf(lists: readonly List[], letters: string): Table {
  const count = lists.reduce((sum, [, , words]) => sum + countWords(words), 1);
  const size = 1 << Math.ceil(Math.log2(count * LOAD));
  const mask = size - 1;
  const slots = new Int32Array(size);
  const checks = new Int32Array(count);
  const kinds = new Uint8Array(count);
  const costs = new Int16Array(count);
  const following = new Int32Array(count).fill(NO_ENTRY);
  let next = 1;
  for (const [letter, cost, words] of lists) {
    const kind = letters.indexOf(letter);
    let hash = hashSeed;
    let check = 0;
    for (let at = 0; at <= words.length; at++) {
      const code = at < words.length ? words.charCodeAt(at) : 0x20;
      if (code !== 0x20) {
        hash = hashed(hash, code);
        check = checked(check, code);
        continue;
      }
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0 && checks[slots[slot] as number] !== check) slot = (slot + 1) & mask;
      if (slots[slot] !== 0) following[next] = slots[slot] as number;
      slots[slot] = next;
      checks[next] = check;
      kinds[next] = kind;
      costs[next++] = cost + (SHIFTS[letter] ?? 0);
      hash = hashSeed;
      check = 0;
    }
  }
  return { slots, mask, checks, kinds, costs, following };
}

function countWords(words: string): number {
  let count = 1;
  for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) count++;
  return count;
}
