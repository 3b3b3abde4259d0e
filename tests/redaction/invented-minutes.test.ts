import { describe, expect, test } from 'vitest';
import { findSpans, type Span } from '../../src-main/redaction/find.ts';
import { prepareRegister } from '../../src-main/redaction/register.ts';
import { shippedLexicon } from '../helpers/lexicon.ts';
import { inventedOffices } from './invented-minutes.ts';
import { type Mark, readMarks } from './marked-text.ts';
import { noises } from './noise.ts';

const HONORIFIC =
  /(?:\s|\u200b|\u{e0100})*(?:さ\u200b?ん|様|く\u200b?ん|君|ち\u200b?ゃ\u200b?ん|氏|先\u{e0100}?\u200b?生)\u{e0100}?$/u;

/** Whether the core of the mark (without honorific) is wholly inside the spans. */
function isCovered(mark: Mark, spans: readonly Span[]): boolean {
  const core = mark.text.replace(HONORIFIC, '');
  const end = mark.start + (core.length || mark.text.length);
  let covered = mark.start;
  for (const span of spans) if (span.start <= covered && span.end > covered) covered = span.end;
  return covered >= end;
}

function missing(
  kinds: string,
  noise: (text: string) => string = (text) => text,
): { readonly missed: readonly string[]; readonly count: number } {
  const missed: string[] = [];
  let count = 0;
  for (const { known, minutes } of inventedOffices) {
    const register = prepareRegister({ known });
    for (const marked of minutes) {
      const noisy = marked.replace(/\{([RP]):([^}]*)\}/g, (_whole, kind, inner) => `{${kind}:${noise(inner)}}`);
      const { text, marks } = readMarks(noisy);
      const spans = findSpans(text, register, shippedLexicon());
      for (const mark of marks) {
        if (!kinds.includes(mark.kind)) continue;
        count++;
        const certain = spans.filter((span) => span.source !== 'guess');
        const isTouched = certain.some((span) => span.start < mark.end && span.end > mark.start);
        if (mark.kind === 'N' ? isTouched : !isCovered(mark, mark.kind === 'G' ? spans : certain))
          missed.push(text.slice(Math.max(0, mark.start - 6), mark.end + 6));
      }
    }
  }
  return { missed, count };
}

describe('invented minutes of invented towns', () => {
  test('every written form of what the register knows is proposed for removal', () => {
    const { missed, count } = missing('R');
    expect(missed).toEqual([]);
    expect(count).toBeGreaterThan(350);
  });

  test('everything with the form of personal data is proposed for removal', () => {
    const { missed, count } = missing('P');
    expect(missed).toEqual([]);
    expect(count).toBeGreaterThan(150);
  });

  test('names nobody knows are at least suggested', () => {
    expect(missing('G').missed).toEqual([]);
  });

  test('of words that only look like names at most three in a hundred are touched', () => {
    const { missed, count } = missing('N');
    expect(count).toBeGreaterThan(250);
    expect(missed.length / count, missed.join(' | ')).toBeLessThanOrEqual(0.03);
  });

  test.each(Object.entries(noises))('nothing hides behind %s', (name, noise) => {
    const kinds = name === 'variation selectors' || name === 'zero-width spaces' ? 'R' : 'RP';
    expect(missing(kinds, noise).missed).toEqual([]);
  });
});
