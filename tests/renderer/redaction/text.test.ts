import { describe, expect, it } from 'vitest';
import type { MinutesBlock } from '../../../src-main/contract/minutes.ts';
import type { RedactionSpan } from '../../../src-main/contract/redaction-review.ts';
import { isGraphemeEdge } from '../../../src-main/core/redaction/rules.ts';
import { findText } from '../../../src-renderer/redaction/find-text.ts';
import { edgeAt, nextEdge, previousEdge } from '../../../src-renderer/redaction/graphemes.ts';
import { moveCaret, stepOf } from '../../../src-renderer/redaction/move-caret.ts';
import { segmentsOf } from '../../../src-renderer/redaction/segments.ts';

const block = (id: string, text: string): MinutesBlock => ({
  id,
  kind: 'discussion',
  agendaItemId: null,
  label: '',
  text,
  isDrawn: false,
});
const span = (id: string, start: number, end: number): RedactionSpan => ({
  id,
  blockId: 'a',
  start,
  end,
  text: '',
  type: 'person',
  source: 'guess',
  decision: 'undecided',
  ground: 'ND-IND',
  reason: '',
  entity: '',
  changedIn: 0,
});

describe('edges lie between graphemes, so that no character is torn (design: redaction §5, ux S10)', () => {
  const text = '𠮷田さん\n葛󠄀飾のか゚た\n\n終';

  it('walks forwards and backwards over the same edges, all of which the core accepts', () => {
    const forwards = [0];
    while ((forwards.at(-1) ?? 0) < text.length) forwards.push(nextEdge(text, forwards.at(-1) ?? 0));
    const backwards = [text.length];
    while ((backwards.at(-1) ?? 0) > 0) backwards.push(previousEdge(text, backwards.at(-1) ?? 0));
    expect(backwards.reverse()).toEqual(forwards);
    expect(forwards.filter((edge) => !isGraphemeEdge(text, edge))).toEqual([]);
    expect(forwards).toHaveLength([...new Intl.Segmenter('ja').segment(text)].length + 1);
  });

  it('puts an offset inside a character onto the edge before it and leaves edges alone', () => {
    expect(edgeAt(text, 1)).toBe(0);
    expect(edgeAt(text, 2)).toBe(2);
    for (let at = 0; at <= text.length; at += 1) expect(isGraphemeEdge(text, edgeAt(text, at))).toBe(true);
  });

  it('goes by words with Ctrl and never past the line', () => {
    const edges = [0];
    while ((edges.at(-1) ?? 0) < 5) edges.push(nextEdge('相談支援員が\n来た', edges.at(-1) ?? 0, true));
    expect(edges.at(-1)).toBeLessThanOrEqual(6);
  });
});

describe('the caret in text that cannot be edited (ux S10: selection by keyboard)', () => {
  const blocks = [block('a', 'あい\nう'), block('empty', ''), block('b', 'かき')];
  const at = (blockId: string, anchor: number, head = anchor) => ({ blockId, anchor, head });

  it('goes on into the next block that has text, and back', () => {
    expect(moveCaret(blocks, at('a', 4), 'on', false)).toEqual(at('b', 0));
    expect(moveCaret(blocks, at('b', 0), 'back', false)).toEqual(at('a', 4));
    expect(moveCaret(blocks, at('b', 2), 'on', false)).toEqual(at('b', 2));
  });

  it('keeps a selection within its block, because a stretch to remove lies in one', () => {
    expect(moveCaret(blocks, at('a', 3), 'on', true)).toEqual(at('a', 3, 4));
    expect(moveCaret(blocks, at('a', 3, 4), 'on', true)).toEqual(at('a', 3, 4));
    expect(moveCaret(blocks, at('a', 1), 'bottom', true)).toEqual(at('a', 1, 4));
  });

  it('gives up a selection to its side, and knows the ends of lines and of the whole', () => {
    expect(moveCaret(blocks, at('a', 0, 2), 'on', false)).toEqual(at('a', 2));
    expect(moveCaret(blocks, at('a', 0, 2), 'back', false)).toEqual(at('a', 0));
    expect(moveCaret(blocks, at('a', 0), 'line-end', false)).toEqual(at('a', 2));
    expect(moveCaret(blocks, at('a', 4), 'line-start', false)).toEqual(at('a', 3));
    expect(moveCaret(blocks, at('b', 1), 'top', false)).toEqual(at('a', 0));
    expect(moveCaret(blocks, at('a', 1), 'bottom', false)).toEqual(at('b', 2));
  });

  it('takes only the keys of a caret', () => {
    expect(stepOf('ArrowLeft', true)).toBe('word-back');
    expect(stepOf('Home', false)).toBe('line-start');
    expect(stepOf('KeyA', false)).toBeNull();
  });
});

describe('finding in the text', () => {
  it('finds over width, case and kana and gives offsets of the text as it stands', () => {
    const text = 'ﾔﾏﾀﾞさん、やまだ、ＡＢＣ、㈱みどり、𠮷';
    const found = (wanted: string) =>
      findText([block('a', text)], wanted).map(({ start, end }) => text.slice(start, end));
    expect(found('ヤマダ')).toEqual(['ﾔﾏﾀﾞ', 'やまだ']);
    expect(found('abc')).toEqual(['ＡＢＣ']);
    expect(found('(株)みどり')).toEqual(['㈱みどり']);
    expect(found('𠮷')).toEqual(['𠮷']);
    expect(found('  ')).toEqual([]);
  });
});

describe('candidates in the text', () => {
  it('cuts the text at every edge and loses nothing', () => {
    const text = '秋月さんの長男';
    const segments = segmentsOf(text, [span('1', 0, 2), span('2', 5, 7)], null, [{ start: 1, end: 3 }]);
    expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    expect(segments.filter((segment) => segment.span?.id === '1').map((segment) => segment.isFirst)).toEqual([
      true,
      false,
    ]);
    expect(segments.filter((segment) => segment.isFound).map(({ start, end }) => [start, end])).toEqual([
      [1, 2],
      [2, 3],
    ]);
  });

  it('lets the selected of two that overlap come first, else the shorter, so that both can be reached', () => {
    const both = [span('long', 0, 6), span('short', 2, 4)];
    expect(segmentsOf('あいうえおか', both, null)[1]?.span?.id).toBe('short');
    expect(segmentsOf('あいうえおか', both, 'long').map((segment) => segment.span?.id)).toEqual([
      'long',
      'long',
      'long',
    ]);
  });
});
