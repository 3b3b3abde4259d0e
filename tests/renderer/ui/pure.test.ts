import { describe, expect, it } from 'vitest';
import { codeAt, codeOfKey } from '../../../src-renderer/ui/code-list.tsx';
import { isCommitKey, isForInputMethod, isPlainEnter } from '../../../src-renderer/ui/composing.ts';
import { dateOfParts } from '../../../src-renderer/ui/date-parts.ts';
import { matchPath, placeOf } from '../../../src-renderer/ui/hash-router.ts';
import { kanaContains } from '../../../src-renderer/ui/kana-filter.ts';
import { moved, movedBeside } from '../../../src-renderer/ui/move.ts';
import { hasVariants } from '../../../src-renderer/ui/name-field.tsx';
import { wholeNumberOf } from '../../../src-renderer/ui/number-field.tsx';
import { chordOf, isChord } from '../../../src-renderer/ui/shortcut-keys.ts';
import { sortRows } from '../../../src-renderer/ui/sort-rows.ts';

const key = (code: string, more: object = {}) => ({
  code,
  keyCode: 0,
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  isComposing: false,
  ...more,
});

describe('keys of the input method are never ours (ux §4)', () => {
  it('knows both shapes of an Enter that ends a composition', () => {
    for (const enter of [
      key('Enter', { isComposing: true, keyCode: 13 }),
      key('Enter', { keyCode: 229, key: 'Process' }),
    ]) {
      expect(isForInputMethod(enter)).toBe(true);
      expect(isPlainEnter(enter)).toBe(false);
      expect(isCommitKey({ ...enter, ctrlKey: true })).toBe(false);
      expect(isChord({ ...enter, ctrlKey: true }, chordOf('Ctrl+Enter'))).toBe(false);
    }
  });

  it('tells a plain Enter from the one that commits', () => {
    expect(isPlainEnter(key('Enter'))).toBe(true);
    expect(isPlainEnter(key('Enter', { ctrlKey: true }))).toBe(false);
    expect(isCommitKey(key('NumpadEnter', { ctrlKey: true }))).toBe(true);
  });
});

describe('keys are matched by their place on the keyboard', () => {
  it.each([
    ['Ctrl+K', key('KeyK', { ctrlKey: true })],
    ['Alt+1', key('Digit1', { altKey: true })],
    ['Alt+1', key('Numpad1', { altKey: true })],
    ['Ctrl+/', key('Slash', { ctrlKey: true })],
    ['Ctrl+,', key('Comma', { ctrlKey: true })],
    ['Shift+F6', key('F6', { shiftKey: true })],
    ['Ctrl+PgDn', key('PageDown', { ctrlKey: true })],
    ['Alt+↑', key('ArrowUp', { altKey: true })],
  ])('%s', (keys, event) => {
    expect(isChord(event, chordOf(keys))).toBe(true);
    expect(isChord({ ...event, altKey: !event.altKey }, chordOf(keys))).toBe(false);
  });

  it('codes of a list are 1 to 9, 0, then letters', () => {
    expect([0, 8, 9, 10, 35].map(codeAt)).toEqual(['1', '9', '0', 'A', 'Z']);
    expect(['Digit3', 'Numpad3', 'KeyB', 'ArrowUp'].map(codeOfKey)).toEqual(['3', '3', 'B', null]);
  });
});

describe('search by kana (ux §2: NFKC and voiced marks)', () => {
  it.each([
    ['ヤマダ', 'やまだ', true],
    ['ﾔﾏﾀﾞ', 'やまだ', true],
    ['はと', 'ば', false],
    ['ばら', 'は', false],
    ['山田', 'やまだ', false],
    ['山田 やまだ', 'やまだ', true],
    ['Ｒ８－００１', 'r8-001', true],
    ['福祉課 ふくしか', 'ふく 福祉', true],
  ])('%s found by %s: %s', (text, search, isFound) => {
    expect(kanaContains(text, search)).toBe(isFound);
  });
});

describe('the three boxes of a date', () => {
  it.each([
    [{ year: '', month: '', day: '' }, ''],
    [{ year: '2026', month: '12', day: '1' }, '2026-12-01'],
    [{ year: '令和8', month: '１２', day: '１' }, '2026-12-01'],
    [{ year: 'R8', month: '2', day: '30' }, null],
    [{ year: '2026', month: '12', day: '' }, null],
    [{ year: 'R8.12.1', month: '', day: '' }, '2026-12-01'],
    [{ year: '令和8年12月15日', month: '1', day: '1' }, '2026-12-15'],
  ])('%j', (parts, date) => {
    expect(dateOfParts(parts)).toBe(date);
  });
});

describe('lists', () => {
  it('moves one item and leaves the rest in order', () => {
    expect(moved(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd']);
    expect(moved(['a', 'b'], 0, 5)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], -1, 0)).toEqual(['a', 'b']);
  });

  it('drops several items beside another', () => {
    const keyOf = (item: string) => item;
    expect(movedBeside(['a', 'b', 'c', 'd'], keyOf, new Set(['a', 'b']), 'd', 'after')).toEqual(['c', 'd', 'a', 'b']);
    expect(movedBeside(['a', 'b', 'c'], keyOf, new Set(['c']), 'a', 'before')).toEqual(['c', 'a', 'b']);
    expect(movedBeside(['a', 'b', 'c'], keyOf, new Set(['a']), 'a', 'before')).toEqual(['a', 'b', 'c']);
  });

  it('sorts digits by value, and what is missing last either way', () => {
    const by = (value: string | null) => value;
    expect(sortRows(['R8-10', null, 'R8-9'], by, 'ascending')).toEqual(['R8-9', 'R8-10', null]);
    expect(sortRows(['R8-10', null, 'R8-9'], by, 'descending')).toEqual(['R8-10', 'R8-9', null]);
    expect(sortRows([3, 20, 1], (value) => value, 'ascending')).toEqual([1, 3, 20]);
  });
});

describe('numbers, names and addresses', () => {
  it('reads whole numbers of either width and refuses the rest', () => {
    expect([wholeNumberOf('１５'), wholeNumberOf('1,200'), wholeNumberOf(''), wholeNumberOf('十')]).toEqual([
      15,
      1200,
      null,
      Number.NaN,
    ]);
  });

  it('notices names whose characters may be drawn differently', () => {
    expect(['葛󠄀城', '髙橋', '𠮷田', '山﨑', '\uFA10', '山田'].map(hasVariants)).toEqual([
      true,
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  it('matches addresses with identifiers and reads their parameters', () => {
    expect(matchPath('meetings/:id/session', 'meetings/42/session')).toEqual({ id: '42' });
    expect(matchPath('meetings/:id', 'meetings')).toBeNull();
    expect(matchPath('meetings/new', 'meetings/42')).toBeNull();
    expect(placeOf('#/cases?tab=notes').parameters.get('tab')).toBe('notes');
  });
});
