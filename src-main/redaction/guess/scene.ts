import type { Lexicon } from './lexicon.ts';

/** 推測: a stretch that may be personal. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly type: 'person' | 'address' | 'organization' | 'identifier' | 'sns';
  /** Something beside it says what it is, so that bare mentions elsewhere are of the same. */
  readonly isStrong: boolean;
  /** Somebody is called so, whatever word it is. */
  readonly isCalled?: true;
  /** Parts of a name, for mentions elsewhere. */
  readonly parts?: readonly string[];
}

/** Somebody's name or by-name as it stands in the text at `start`, to be looked for elsewhere if it is longer than a character. */
export function namedAt(start: number, name: string, marks: Pick<Found, 'isStrong' | 'isCalled'>): Found {
  return { start, end: start + name.length, type: 'person', parts: name.length > 1 ? [name] : [], ...marks };
}

/** A name in a run of kanji, in offsets of the run. */
export interface RunName {
  readonly start: number;
  readonly end: number;
  /** Where the given name begins, if both parts are there. */
  readonly border?: number;
  readonly isGiven: boolean;
}

/** A text under examination with the words to read it by. */
export interface Scene {
  readonly soft: string;
  readonly lexicon: Lexicon;
  /** Names in runs of kanji that were read before. */
  readonly seen: Map<string, readonly RunName[]>;
}
