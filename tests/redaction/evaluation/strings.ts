import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cases } from './cases.ts';
import { type Passage, readPassage } from './passage.ts';

const demo = join(import.meta.dirname, '..', '..', '..', 'resources', 'demo');

/** A string without what may differ in writing. */
export const tight = (text: string): string => text.normalize('NFKC').replace(/[\s・\-‐−–—ー()]/g, '');

/** Full names, addresses, telephone numbers and the like that the set has invented. */
export function privateStrings(passages: readonly Passage[]): readonly string[] {
  const registered = Object.values(cases).flatMap((known) => known.map(({ value }) => value));
  const written = passages.flatMap((passage) => {
    const { text, marks } = readPassage(passage);
    return marks
      .filter(({ layer, form }) => (layer === 'U' && form === 'full') || ['phone', 'email', 'address'].includes(form))
      .map(({ start, end }) => text.slice(start, end));
  });
  return [...registered, ...written];
}

/** The cells of the demonstration's cases and members. */
export function demoStrings(): readonly string[] {
  return ['cases.csv', 'members.csv'].flatMap((file) =>
    new TextDecoder('shift_jis')
      .decode(readFileSync(join(demo, file)))
      .split(/[\r\n,、]+/)
      .map((cell) => cell.replaceAll('"', '').trim())
      .filter((cell) => cell.length >= 3),
  );
}
