import { describe, expect, test } from 'vitest';
import { type ComparedField, differencesOf, merged } from '../../../src-renderer/ui/differences.ts';

interface Entry {
  readonly name: string;
  readonly phone: string;
  readonly contact: string;
}
const fields: readonly ComparedField<Entry>[] = (['name', 'phone', 'contact'] as const).map((key) => ({
  key,
  label: key,
  text: (entry) => entry[key],
}));
const base: Entry = { name: '福祉課', phone: '1', contact: '相談係' };

describe('When somebody else was faster, nothing is overwritten unseen', () => {
  test('what only one side changed is decided, what both changed is left to the user', () => {
    const mine = { ...base, name: '生活福祉課', contact: '支援係' };
    const theirs = { ...base, phone: '2', contact: '窓口' };
    expect(differencesOf(fields, { base, mine, theirs }).map(({ key, preset }) => [key, preset])).toEqual([
      ['name', 'mine'],
      ['phone', 'theirs'],
      ['contact', null],
    ]);
  });

  test('where both typed the same there is nothing to choose', () => {
    const same = { ...base, phone: '3' };
    expect(differencesOf(fields, { base, mine: same, theirs: same })).toEqual([]);
  });

  test('the stored record gets one’s own entry only in the fields chosen', () => {
    const mine = { ...base, name: '生活福祉課', phone: '9' };
    const theirs = { ...base, phone: '2', contact: '窓口' };
    expect(merged({ mine, theirs }, new Map([['name', 'mine']] as const))).toEqual({
      name: '生活福祉課',
      phone: '2',
      contact: '窓口',
    });
  });
});
