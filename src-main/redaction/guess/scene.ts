import type { View } from '../find/hit.ts';
import { indexLines, type LineIndex } from '../text/line-index.ts';
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

/** How much like a name a run of kanji is. `yes`: a name or nothing that is known; `maybe`: another word too. */
export type Likeness = 'yes' | 'maybe' | 'no';

/** A text under examination with the words to read it by. */
export interface Scene {
  readonly soft: string;
  /** The lines of `soft`, for looking for patterns. */
  readonly lines: LineIndex;
  readonly lexicon: Lexicon;
  /** Names in runs of kanji that were read before. */
  readonly seen: Map<string, readonly RunName[]>;
  /** How much like a name runs of kanji are that were judged before: the same words come again and again. */
  readonly judged: Map<string, Likeness>;
}

const scenes = new WeakMap<View, Scene>();

/** The scene of a view, the same for all who ask with the one lexicon that a search has. */
export function sceneOf(view: View, lexicon: Lexicon): Scene {
  const known = scenes.get(view);
  if (known?.lexicon === lexicon) return known;
  const scene: Scene = { soft: view.text.soft, lines: view.lines.index, lexicon, seen: new Map(), judged: new Map() };
  scenes.set(view, scene);
  return scene;
}

/** A text made of parts of another's, to be examined with the same words. */
export function innerScene(soft: string, { lexicon, seen, judged }: Scene): Scene {
  return { soft, lines: indexLines(soft), lexicon, seen, judged };
}
