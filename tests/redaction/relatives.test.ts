import { expect, it } from 'vitest';
import { findSpans } from '../../src-main/redaction/find.ts';
import { prepareRegister } from '../../src-main/redaction/register.ts';

const register = prepareRegister({
  known: [
    { id: 'mother', kind: 'person', value: '梶浦 和代' },
    { id: 'son', kind: 'person', value: '梶浦 直人' },
  ],
  keep: [],
});
const whose = (text: string) =>
  findSpans(text, register).map(({ start, end, registerId = '' }) => [text.slice(start, end), registerId]);

it('of one family each is told by the own name: what is one person’s own stays in that person’s copy, others’ does not', () => {
  expect(whose('長男の梶浦 直人さんが来た。')).toEqual([['梶浦 直人', 'son']]);
  expect(whose('梶浦和代さんと梶浦直人さんが来た。')).toEqual([
    ['梶浦和代', 'mother'],
    ['梶浦直人', 'son'],
  ]);
  // A relative whom no register knows is nobody of those who are known.
  for (const text of ['妹の梶浦 光子さんが来た。', '妹の梶浦光子さんが来た。'])
    expect(whose(text).map(([, id]) => id)).toEqual(['']);
});
