import { expect, test } from 'vitest';
import { buildAutomaton } from '../../src-main/redaction/text/automaton.ts';

test('the automaton finds exactly what a search for each pattern finds, in any text', () => {
  const letters = 'アイウ';
  let state = 7;
  const next = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % below;
  };
  for (let round = 0; round < 60; round++) {
    const word = (longest: number): string =>
      Array.from({ length: 1 + next(longest) }, () => letters[next(3)]).join('');
    const patterns = [...new Set(Array.from({ length: 12 }, () => word(5)))];
    const text = word(80);
    const expected: string[] = [];
    patterns.forEach((pattern, index) => {
      for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1))
        expected.push(`${index}@${at + pattern.length}`);
    });
    const found: string[] = [];
    buildAutomaton(patterns).scan(
      Uint16Array.from(text, (letter) => letter.charCodeAt(0)),
      (pattern, end) => found.push(`${pattern}@${end}`),
    );
    expect(found.sort()).toEqual(expected.sort());
  }
});
