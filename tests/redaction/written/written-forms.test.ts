import { expect, test } from 'vitest';
import { examineWith, linesOf } from '../forms/examine.ts';
import { addresses } from './addresses.ts';
import { bodies, callers } from './callers.ts';
import { employers, family } from './employers.ts';
import { dwellings, household } from './household.ts';
import { kanaNames } from './kana-names.ts';
import { letters } from './letters.ts';
import { motherAndSon } from './mother-and-son.ts';
import { names } from './names.ts';
import { namesakes, regions } from './namesakes.ts';
import { lots, neighbours } from './neighbours.ts';
import { notedEntries, otherKinds, thingsAndPlaces } from './noted-entries.ts';
import { relatives } from './relatives.ts';
import { scanned } from './scanned.ts';
import { lookAlikes, newcomers, villagers } from './villagers.ts';
import { familyWords, givenWords } from './words.ts';

const batches = Object.entries({
  kanaNames,
  addresses,
  names,
  household,
  dwellings,
  neighbours,
  lots,
  letters,
  scanned,
  callers,
  bodies,
  villagers,
  newcomers,
  lookAlikes,
  employers,
  family,
  namesakes,
  regions,
  relatives,
  givenWords,
  familyWords,
  motherAndSon,
  notedEntries,
  otherKinds,
  thingsAndPlaces,
});

for (const [name, { known, keep, table }] of batches) {
  const examine = examineWith(known, keep);
  test.each(linesOf(table))(`${name}: %s`, (marked) => {
    expect(examine(marked)).toEqual([]);
  });
}
