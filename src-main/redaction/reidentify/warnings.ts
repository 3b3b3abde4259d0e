import type { Piece } from '../replace.ts';
import { type QuasiIdentifier, type QuasiKind, quasiIdentifiers } from './quasi-identifiers.ts';

/** 一人の人について見える部分: the pieces of a copy that speak of one person or one case. */
export interface ShownPassage {
  /** Whatever the caller knows the passage by: an agenda item, a pseudonym. */
  readonly of: string;
  readonly pieces: readonly Piece[];
}

/** 再識別のおそれ. `kinds` and `words` say why; a person decides. */
export type ReidentificationWarning =
  | {
      readonly kind: 'combination';
      readonly of: string;
      readonly kinds: readonly QuasiKind[];
      readonly words: readonly string[];
    }
  | {
      readonly kind: 'rarity';
      readonly of: string;
      readonly kinds: readonly ['rarity'];
      readonly words: readonly string[];
    }
  | {
      readonly kind: 'small-group';
      readonly of: string;
      readonly kinds: readonly [];
      readonly words: readonly string[];
      readonly size: number;
    };

/** Clues of so many kinds about one person are a combination that may be unique. */
const COMBINATION = 3;

/** A count of people, households or cases; ordinals, ages and shares are none. */
const GROUP =
  /(?<![0-9.第約])([0-9]{1,4})[ ]?(?:人|名|世帯|件|軒|家族)(?![目口分以前後]|家族|暮らし|きょうだい|兄弟|姉妹|世帯)/g;

/**
 * What may still tell who is meant: clues of three or more kinds about one person, words that make somebody the only
 * one, and groups of people smaller than the office allows (redaction.md §5).
 * @param smallestGroup the office's k: a group of fewer is named.
 */
export function reidentificationWarnings(
  passages: readonly ShownPassage[],
  smallestGroup: number,
): readonly ReidentificationWarning[] {
  return passages.flatMap(({ of, pieces }): ReidentificationWarning[] => {
    const shown = shownText(pieces);
    const found = quasiIdentifiers(shown);
    const rare = found.filter(({ kind }) => kind === 'rarity');
    const clues = found.filter(({ kind }) => kind !== 'rarity');
    const kinds = [...new Set(clues.map(({ kind }) => kind))];
    const sizes = smallGroups(shown, smallestGroup);
    const smallest = sizes[0];
    return [
      ...(kinds.length >= COMBINATION ? [{ kind: 'combination', of, kinds, words: wordsOf(clues) } as const] : []),
      ...(rare.length > 0 ? [{ kind: 'rarity', of, kinds: ['rarity'], words: wordsOf(rare) } as const] : []),
      ...(smallest
        ? [
            {
              kind: 'small-group',
              of,
              kinds: [],
              words: [...new Set(sizes.map(({ text }) => text))],
              size: smallest.size,
            } as const,
          ]
        : []),
    ];
  });
}

/** What a reader of the copy sees; a bare mark parts what stands beside it, a general word is read like any other. */
function shownText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'text' ? piece.text : (piece.shown ?? '\n'))).join('');
}

/** Groups below the limit, the smallest first. */
function smallGroups(shown: string, limit: number): { readonly text: string; readonly size: number }[] {
  return [...shown.normalize('NFKC').matchAll(GROUP)]
    .map(([text, size]) => ({ text, size: Number(size) }))
    .filter(({ size }) => size > 0 && size < limit)
    .sort((one, other) => one.size - other.size);
}

const wordsOf = (found: readonly QuasiIdentifier[]): readonly string[] => [...new Set(found.map(({ text }) => text))];
