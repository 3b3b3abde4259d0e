import { describe, expect, it } from 'vitest';
import type { RedactionSpan } from '../../../src-main/contract/redaction-review.ts';
import { placeInCopy } from '../../../src-renderer/frame/omitted-items.ts';
import { chunksOf } from '../../../src-renderer/redaction/chunks.ts';
import { filterCounts, isListed, neighbour } from '../../../src-renderer/redaction/list-filter.ts';

const span = (id: string, start: number, end: number, changes: Partial<RedactionSpan> = {}): RedactionSpan => ({
  id,
  blockId: 'one',
  start,
  end,
  text: '',
  type: 'person',
  source: 'register',
  decision: 'undecided',
  ground: 'ND-IND',
  reason: '',
  entity: '',
  changedIn: 0,
  ...changes,
});
const TEXT = 'ab\ncd\n\nef';
const cut = (spans: readonly RedactionSpan[]) => chunksOf(TEXT, spans).map(({ text }) => text);

describe('a long talk is drawn anew only where something changed', () => {
  it('is cut behind its line ends, and says the same text', () => {
    expect(cut([])).toEqual(['ab\n', 'cd\n', '\n', 'ef']);
    expect(cut([span('1', 0, 2), span('2', 4, 5)])).toEqual(['ab\n', 'cd\n', '\n', 'ef']);
    expect(chunksOf('', [])).toEqual([]);
  });

  it('never under a candidate, nor behind one that takes the line end with it', () => {
    expect(cut([span('1', 1, 4)])).toEqual(['ab\ncd\n', '\n', 'ef']);
    expect(cut([span('1', 1, 3)])).toEqual(['ab\ncd\n', '\n', 'ef']);
    expect(cut([span('1', 0, 8)])).toEqual([TEXT]);
  });

  it('keeps the chunks in which nothing changed', () => {
    const [first, second] = [span('1', 0, 2), span('2', 3, 5)];
    const before = chunksOf(TEXT, [first, second]);
    const after = chunksOf(TEXT, [{ ...first, decision: 'removed' }, second], before);
    expect(after[0]).not.toBe(before[0]);
    expect(after.slice(1).every((chunk, index) => chunk === before[index + 1])).toBe(true);
  });
});

describe('the list of candidates narrowed', () => {
  const all = [
    span('1', 0, 1),
    span('2', 1, 2, { type: 'phone', source: 'pattern' }),
    span('3', 2, 3, { decision: 'kept' }),
    span('4', 3, 4, { type: 'phone', source: 'pattern' }),
  ];
  const phones = all.filter((one) => isListed(one, 'type:phone', { lastSigned: 0 }));

  it('by the kind of thing, each kind that occurs with its number', () => {
    expect(phones.map(({ id }) => id)).toEqual(['2', '4']);
    const counts = new Map(filterCounts(all, { lastSigned: 0 }, 'all'));
    expect([counts.get('all'), counts.get('type:phone'), counts.get('undecided'), counts.get('type:address')]).toEqual([
      4,
      2,
      3,
      undefined,
    ]);
    // Narrowed to a kind whose last candidate is gone: the choice stays in sight.
    expect(new Map(filterCounts(all, { lastSigned: 0 }, 'type:address')).get('type:address')).toBe(0);
  });

  it('leads from any place in the text to the next that is listed', () => {
    const to = (from: string | null, by: 1 | -1) => neighbour(phones, all, from, by)?.id;
    expect([to('2', 1), to('4', 1), to('3', 1), to('3', -1), to('1', -1), to(null, 1)]).toEqual([
      '4',
      '4',
      '4',
      '2',
      '2',
      '2',
    ]);
  });
});

it('an omitted item stands in the copy as one sentence, and nothing behind it', () => {
  const omitted = span('1', 0, 2, { type: 'omitted', decision: 'removed' });
  expect(placeInCopy([{ ...omitted, shown: '（除きました）' }])).toBe('omitted');
  expect(placeInCopy([omitted])).toBe('behind');
  expect(placeInCopy([span('2', 0, 2)])).toBe('shown');
});
