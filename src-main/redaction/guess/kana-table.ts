import { tightTable } from '../text/characters.ts';
import { kanaGivenNames } from '../words/rare-names.ts';
import { checked, hashed, hashSeed, type Lexicon } from './lexicon.ts';

/** What a stretch of kana may be, as bits: a common word, the reading of a given or a family name. */
const WORD = 1;
/** The reading of a given name. */
export const GIVEN = 2;
const FAMILY = 4;
/** A given name that is usual in kana. */
export const USUAL = 8;

/** かなの表: common words in hiragana and names by their reading, to be looked up while the text is read, without cutting it. */
export interface KanaTable {
  readonly words: Hashes;
  readonly names: Hashes;
}

interface Hashes {
  readonly slots: Int32Array;
  readonly checks: Int32Array;
  readonly bits: Uint8Array;
  readonly mask: number;
}

const LOAD = 3;
const tables = new WeakMap<Lexicon, KanaTable>();

/** The table of a lexicon, made once. */
export function kanaTableOf(lexicon: Lexicon): KanaTable {
  const known = tables.get(lexicon);
  if (known) return known;
  const usual = new Set(kanaGivenNames.map(tight));
  const table = {
    words: fill([[lexicon.hiraganaWords, WORD]]),
    names: fill([
      [lexicon.givenReadings, GIVEN],
      [lexicon.familyReadings, FAMILY],
      [usual, USUAL | GIVEN],
    ]),
  };
  tables.set(lexicon, table);
  return table;
}

const tight = (word: string): string =>
  String.fromCharCode(...[...word].map((character) => tightTable[character.charCodeAt(0)] as number));

function fill(lists: readonly (readonly [ReadonlySet<string>, number])[]): Hashes {
  const count = lists.reduce((sum, [words]) => sum + words.size, 1);
  const size = 1 << Math.ceil(Math.log2(count * LOAD));
  const hashes = {
    slots: new Int32Array(size),
    checks: new Int32Array(count),
    bits: new Uint8Array(count),
    mask: size - 1,
  };
  let next = 1;
  for (const [words, bit] of lists)
    for (const word of words) {
      let [hash, check] = [hashSeed, 0];
      for (let at = 0; at < word.length; at++) {
        hash = hashed(hash, word.charCodeAt(at));
        check = checked(check, word.charCodeAt(at));
      }
      let slot = (hash ^ (hash >>> 15)) & hashes.mask;
      while (hashes.slots[slot] !== 0 && hashes.checks[hashes.slots[slot] as number] !== check)
        slot = (slot + 1) & hashes.mask;
      if (hashes.slots[slot] === 0) {
        hashes.slots[slot] = next;
        hashes.checks[next++] = check;
      }
      const entry = hashes.slots[slot] as number;
      hashes.bits[entry] = (hashes.bits[entry] as number) | bit;
    }
  return hashes;
}

/** The bits of the word with these running hashes; 0 if it is not in the table. */
export function bitsOf({ slots, checks, bits, mask }: Hashes, hash: number, check: number): number {
  let slot = (hash ^ (hash >>> 15)) & mask;
  for (let entry = slots[slot] as number; entry !== 0; entry = slots[slot] as number) {
    if (checks[entry] === check) return bits[entry] as number;
    slot = (slot + 1) & mask;
  }
  return 0;
}
