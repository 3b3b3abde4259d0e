import { type Noise, noisy } from './noise.ts';

/** The kinds of text that an office meets; every batch has an even number of each. */
export const GENRES = [
  'dialogue',
  'memo',
  'email',
  'table',
  'form',
  'ocr',
  'paste',
  'kanji-numeral',
  'variant',
  'half-kana',
  'initials',
  'romaji',
  'foreign',
  'dialect',
  'agenda',
  'phone-note',
  'letter',
  'chat',
  'list',
  'ordinary',
] as const;

/** 文種: see `GENRES`. */
export type Genre = (typeof GENRES)[number];

/** 評価用の一節: an invented piece of writing with its marks, see the README beside this file. */
export interface Passage {
  /** Batch letters, genre, running number: `a-memo-2`. */
  readonly id: string;
  /** Whose register holds for it: a key of `cases`. */
  readonly case: string;
  readonly noise?: Noise;
  /** Text with marks: `{R full p|望月 佐和}`. */
  readonly marked: string;
}

/**
 * R known to the register, P fixed form, U unknown person, A unknown address, O unknown organisation, L labelled number or handle,
 * N must not be touched by anything but a guess, X may be either (speakers, officials).
 */
export const LAYERS = ['R', 'P', 'U', 'A', 'O', 'L', 'N', 'X'] as const;

/** 層: see `LAYERS`. */
export type Layer = (typeof LAYERS)[number];

/** 印: a marked stretch, in UTF-16 offsets of the text without marks. */
export interface Mark {
  readonly layer: Layer;
  /** For R the written form, for the others the kind. */
  readonly form: string;
  /** The register's id, or a name within the passage, for all mentions of one and the same. */
  readonly entity: string;
  readonly start: number;
  readonly end: number;
}

/** What is given to the engine, and where its marks stand. */
export interface ReadPassage {
  readonly text: string;
  readonly marks: readonly Mark[];
}

const MARK = /\{([RPUAOLNX])(?: ([a-z0-9-]+))?(?: ([a-z0-9]+))?\|([^{}]+)\}/g;

/** The genre that an identifier names. */
export function genreOf(id: string): Genre {
  const name = id.replace(/^[a-z]{1,2}-/, '').replace(/-\d+$/, '');
  const genre = GENRES.find((known) => known === name);
  if (genre === undefined) throw new Error(`${id} names no genre`);
  return genre;
}

/** Takes the marks out of a passage and puts its noise in. */
export function readPassage(passage: Passage): ReadPassage {
  const marks: Mark[] = [];
  let text = '';
  let from = 0;
  for (const match of passage.marked.matchAll(MARK)) {
    text += passage.marked.slice(from, match.index);
    const [whole, layer, form, entity, inner] = match;
    const start = text.length;
    text += inner;
    marks.push({
      layer: layer as Layer,
      form: form ?? '',
      entity: entity ?? `${layer}${start}`,
      start,
      end: text.length,
    });
    from = match.index + whole.length;
  }
  text += passage.marked.slice(from);
  if (/[{}]/.test(text)) throw new Error(`${passage.id}: a mark is not closed or has no meaning`);
  return passage.noise ? noisy(passage.noise, { text, marks }) : { text, marks };
}
