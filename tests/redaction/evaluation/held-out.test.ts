import { describe, expect, test } from 'vitest';
import { cases } from './cases.ts';
import { heldOut } from './held-out.ts';
import { GENRES, genreOf, type Passage, readPassage } from './passage.ts';
import { passages } from './passages.ts';
import { privateStrings, tight } from './strings.ts';

const parts = [...Map.groupBy(heldOut, ({ id }) => id.slice(0, id.indexOf('-')))];
const seen = [...passages('development'), ...passages('opened')];

/** What is registered in the cases of the passages, and the full names and numbers that they tell besides. */
const privateOf = (list: readonly Passage[]): ReadonlySet<string> => {
  const registered = Object.values(cases).flatMap((known) => known.map(({ value }) => value));
  const own = new Set(list.map((passage) => passage.case));
  const values = [...own].flatMap((name) => (cases[name] ?? []).map(({ value }) => value));
  const elsewhere = new Set(registered.filter((value) => !values.includes(value)));
  return new Set(
    privateStrings(list)
      .filter((value) => !elsewhere.has(value))
      .map(tight),
  );
};

describe('The held-out group can judge', () => {
  test('there is a part', () => {
    expect(parts.length).toBeGreaterThan(0);
  });

  test.each(parts)('part %s is large, weighs every genre alike and tempts often', (_letter, part) => {
    expect(part.length).toBeGreaterThanOrEqual(110);
    const counts = GENRES.map((genre) => part.filter(({ id }) => genreOf(id) === genre).length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    const negatives = part.flatMap((passage) => readPassage(passage).marks).filter(({ layer }) => layer === 'N');
    expect(negatives.length).toBeGreaterThanOrEqual(200);
    const ordinary = part.filter(({ id }) => genreOf(id) === 'ordinary').map((passage) => readPassage(passage).text);
    expect([...ordinary.join('')].length).toBeGreaterThanOrEqual(3000);
  });

  test.each(parts)('nobody of part %s was known before', (_letter, part) => {
    const before = privateOf(seen);
    const own = [...privateOf(part)];
    expect(own.length).toBeGreaterThan(100);
    expect(own.filter((value) => before.has(value))).toEqual([]);
  });
});
