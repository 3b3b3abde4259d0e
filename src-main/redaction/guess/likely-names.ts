import { rareFamilyNames, recentGivenNames } from '../words/rare-names.ts';
import { type Lexicon, lettersOf } from './lexicon.ts';

/** How many names of the lexicon begin with a kanji, end with it or have it between. */
interface Shape {
  readonly first: Uint16Array;
  readonly last: Uint16Array;
  readonly middle: Uint16Array;
}

const shapes = new WeakMap<Lexicon, { readonly family: Shape; readonly given: Shape }>();
const NAME = /^[一-龠々]{2,4}$/;
const FEW = 3;
const SOME = 10;
const MANY = 20;
const MOST = 100;
/** 徳永川, 磯部橋: behind a name they make a place. */
const PLACE_LAST = '川橋山港駅町村峠池湖岬通';

/** 丹生谷, 尾留川: whether two or three kanji that no word explains are put together as family names are. */
export function isLikelyFamily(lexicon: Lexicon, run: string): boolean {
  if (run.length < 2 || run.length > 3) return false;
  const { first, last, middle } = shapesOf(lexicon).family;
  const begins = at(first, run, 0);
  const ends = at(last, run, run.length - 1);
  if (run.length === 3) {
    const lead = lettersOf(lexicon, run.slice(0, 2));
    if (at(middle, run, 1) < FEW || (PLACE_LAST.includes(run[2] ?? '') && /[LGRO]/.test(lead))) return false;
    if (/[NSATD]/.test(lead) || /[NSATD]/.test(lettersOf(lexicon, run.slice(1)))) return false;
  }
  return (begins >= SOME && ends >= MANY) || (begins >= FEW && ends >= MOST);
}

/** 颯介, 愛梨沙: the same for given names. */
export function isLikelyGiven(lexicon: Lexicon, run: string): boolean {
  if (run.length < 2 || run.length > 3) return false;
  const { first, last, middle } = shapesOf(lexicon).given;
  const ends = at(last, run, run.length - 1);
  if (run.length === 3 && at(middle, run, 1) < FEW) return false;
  const begins = at(first, run, 0);
  return (begins >= SOME && ends >= SOME) || (begins >= FEW && ends >= MANY) || (begins > 0 && ends >= MOST);
}

function at(counts: Uint16Array, run: string, index: number): number {
  return counts[run.charCodeAt(index)] as number;
}

function shapesOf(lexicon: Lexicon): { readonly family: Shape; readonly given: Shape } {
  const known = shapes.get(lexicon);
  if (known) return known;
  const made = {
    family: shapeOf(lexicon.spellings.L, rareFamilyNames),
    given: shapeOf(lexicon.spellings.G, recentGivenNames),
  };
  shapes.set(lexicon, made);
  return made;
}

function shapeOf(spellings: string, more: readonly string[]): Shape {
  const shape: Shape = {
    first: new Uint16Array(0x10000),
    last: new Uint16Array(0x10000),
    middle: new Uint16Array(0x10000),
  };
  const add = (counts: Uint16Array, code: number): void => {
    counts[code] = (counts[code] as number) + 1;
  };
  const count = (name: string): void => {
    if (!NAME.test(name)) return;
    add(shape.first, name.charCodeAt(0));
    add(shape.last, name.charCodeAt(name.length - 1));
    for (let index = 1; index < name.length - 1; index++) add(shape.middle, name.charCodeAt(index));
  };
  for (const entry of spellings.trim().split(' '))
    for (const name of entry.slice(entry.indexOf(':') + 1).split(',')) count(name);
  for (const name of more) count(name);
  return shape;
}
