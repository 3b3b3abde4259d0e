import { describe, expect, test } from 'vitest';
import { findSpans, type Span } from '../../../src-main/redaction/find.ts';
import { prepareRegister } from '../../../src-main/redaction/register.ts';
import { shippedLexicon } from '../../helpers/lexicon.ts';
import { readMarks } from '../marked-text.ts';
import { firstBodies } from './bodies-a.ts';
import { secondBodies } from './bodies-b.ts';
import { thirdBodies } from './bodies-c.ts';
import { fourthBodies } from './bodies-d.ts';
import { fifthBodies } from './bodies-e.ts';
import { sixthBodies } from './bodies-f.ts';
import { seventhBodies } from './bodies-g.ts';
import { eighthBodies } from './bodies-h.ts';
import { ninthBodies } from './bodies-i.ts';
import { firstHomesAndCodes } from './homes-and-codes-a.ts';
import { secondHomesAndCodes } from './homes-and-codes-b.ts';
import { thirdHomesAndCodes } from './homes-and-codes-c.ts';
import { fourthHomesAndCodes } from './homes-and-codes-d.ts';
import { ordinaryLines } from './ordinary-talk.ts';
import { ordinaryMinutes, unknownPassages } from './passages.ts';
import { randomLines } from './random-people.ts';
import { wrappedBodies } from './wrapped-bodies.ts';

const nobody = prepareRegister({ known: [] });
const spansOf = (text: string): readonly Span[] => findSpans(text, nobody, shippedLexicon());

/** Whether every character but spaces lies in a span. */
function isCovered(text: string, start: number, end: number, spans: readonly Span[]): boolean {
  for (let at = start; at < end; at++)
    if (!/\s/.test(text[at] ?? '') && !spans.some((span) => span.start <= at && span.end > at)) return false;
  return true;
}

describe('what no register knows', () => {
  test.each(unknownPassages)('%s', (passage) => {
    const { text, marks } = readMarks(passage);
    const spans = spansOf(text);
    const missed = marks.filter(({ start, end }) => !isCovered(text, start, end, spans));
    expect(missed.map((mark) => mark.text)).toEqual([]);
    expect(marks.length).toBeGreaterThan(0);
  });

  test('of a thousand and a half random people at least 98 in a hundred are suggested', () => {
    const lines = randomLines(1500);
    const missed = lines.filter(({ text, start, end }) => !isCovered(text, start, end, spansOf(text)));
    expect(missed.length / lines.length, missed.map(({ text }) => text).join(' | ')).toBeLessThanOrEqual(0.02);
  });

  test.each([
    ['first', firstBodies],
    ['second', secondBodies],
    ['third', thirdBodies],
    ['fourth', fourthBodies],
    ['fifth', fifthBodies],
    ['sixth', sixthBodies],
    ['seventh', seventhBodies],
    ['eighth', eighthBodies],
    ['ninth', ninthBodies],
    ['first homes and codes', firstHomesAndCodes],
    ['fourth homes and codes', fourthHomesAndCodes],
    ['third homes and codes', thirdHomesAndCodes],
    ['second homes and codes', secondHomesAndCodes],
  ])('of the %s batch at least 9 in 10 are suggested', (_, lines) => {
    const marked = lines.map(readMarks);
    const all = marked.flatMap(({ text, marks }) =>
      marks.map((mark) => ({ ...mark, whole: text, spans: spansOf(text) })),
    );
    const missed = all.filter(({ whole, start, end, spans }) => !isCovered(whole, start, end, spans));
    expect(missed.length / all.length, missed.map(({ text }) => text).join(' | ')).toBeLessThanOrEqual(0.1);
  });

  test('of names and numbers cut by the ends of lines at least 17 in 20 are suggested', () => {
    const marked = wrappedBodies.map(readMarks);
    const missed = marked.flatMap(({ text, marks }) => {
      const spans = spansOf(text);
      return marks.filter(({ start, end }) => !isCovered(text, start, end, spans)).map((mark) => mark.text);
    });
    const count = marked.reduce((sum, { marks }) => sum + marks.length, 0);
    expect(missed.length / count, missed.join(' | ')).toBeLessThanOrEqual(0.15);
  });

  test('a name recognised once is suggested wherever it stands', () => {
    const text = '大家の曲直瀬さんに聞いた。……曲直瀬は知らないと言う。曲直瀬の話はここまで。';
    expect(spansOf(text).map((span) => text.slice(span.start, span.end))).toEqual(['曲直瀬', '曲直瀬', '曲直瀬']);
  });

  test('in ordinary minutes at most one suggestion per thousand characters is false', () => {
    const text = ordinaryMinutes.join('\n');
    const guesses = spansOf(text).filter(({ source }) => source === 'guess');
    const shown = guesses.map(({ start, end }) => text.slice(start, end)).join(' | ');
    expect((guesses.length * 1000) / text.length, shown).toBeLessThanOrEqual(1);
  });

  test('in the talk of ordinary meetings at most three spans per thousand characters are false', () => {
    const text = ordinaryLines.join('\n');
    const spans = spansOf(text);
    const shown = spans.map(({ start, end }) => text.slice(start, end)).join(' | ');
    expect((spans.length * 1000) / text.length, shown).toBeLessThanOrEqual(3);
  });

  test('a suggestion is never certain', () => {
    const { text } = readMarks(unknownPassages.slice(0, 50).join('\n'));
    expect(spansOf(text).filter(({ source, type }) => source !== 'guess' && type === 'person')).toEqual([]);
  });
});
