import { sweep } from '../text/sweep.ts';
import type { Scene } from './scene.ts';

/** A stretch that ends in a certain way: `name` is what stands before the ending. */
export interface Ended {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly ending: string;
}

/**
 * Names before an ending, the ending looked for first: far fewer places than where a name could begin. `name` must end with `$`;
 * `reach` is the most that is looked back over.
 */
export function* endedBy({ soft, lines }: Scene, name: RegExp, ending: RegExp, reach: number): Generator<Ended> {
  for (const match of sweep(lines, ending)) {
    const before = name.exec(soft.slice(Math.max(0, match.index - reach), match.index))?.[0];
    if (before === undefined) continue;
    yield {
      start: match.index - before.length,
      end: match.index + match[0].length,
      name: before,
      ending: match[0],
    };
  }
}

/** A table of the characters of a string, by their code: whether something may begin or end at a character. */
export function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}
