import type { Span } from '../../../src-main/redaction/find.ts';
import { detect } from './detect.ts';
import { genreOf, type Mark, type Passage, readPassage } from './passage.ts';

/** 取りこぼし・触れすぎ: one mark on which the engine and the set disagree. */
export interface Failure {
  readonly passage: string;
  readonly layer: string;
  readonly form: string;
  readonly text: string;
  readonly context: string;
  /** What the engine said there. */
  readonly hits: readonly string[];
}

/** One mark and what became of it. */
export interface Judged extends Mark {
  readonly passage: string;
  /** All its characters are covered by spans of any source. */
  readonly isFound: boolean;
  /** All its characters are covered by spans that are not guesses. */
  readonly isCertain: boolean;
  /** A span that is not a guess overlaps it. */
  readonly isTouched: boolean;
}

/** One passage and what the engine made of it. */
export interface Scored {
  readonly passage: string;
  readonly genre: string;
  readonly characters: number;
  readonly judged: readonly Judged[];
  readonly failures: readonly Failure[];
  /** Spans that touch no mark: in ordinary minutes every one of them is false. */
  readonly stray: readonly Span[];
  readonly strayTexts: readonly string[];
}

/** Spaces, breaks, signs of quotation at a line's start and marks that print nothing need not be covered. */
const INVISIBLE = /^[\s>|\p{Cf}\p{Variation_Selector}\p{Mn}]/u;

const overlaps = (span: Span, mark: Mark): boolean => span.start < mark.end && span.end > mark.start;

/** Whether every visible character of the mark lies in a span. */
function isCovered(text: string, mark: Mark, spans: readonly Span[]): boolean {
  const near = spans.filter((span) => overlaps(span, mark));
  for (let at = mark.start; at < mark.end; ) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (!INVISIBLE.test(character) && !near.some((span) => span.start <= at && at + character.length <= span.end))
      return false;
    at += character.length;
  }
  return true;
}

const isMandatory = (layer: string): boolean => layer !== 'N' && layer !== 'X';

/** Shows the place of a mark in its text. */
function around(text: string, mark: Mark): string {
  const cut = (from: number, to: number): string => text.slice(Math.max(0, from), to).replaceAll('\n', '⏎');
  return `${cut(mark.start - 14, mark.start)}【${cut(mark.start, mark.end)}】${cut(mark.end, mark.end + 10)}`;
}

/** Runs the engine over a passage and judges every mark. */
export function score(passage: Passage): Scored {
  const { text, marks } = readPassage(passage);
  const spans = detect(passage.case, text);
  const certain = spans.filter((span) => span.source !== 'guess');
  const judged = marks.map((mark) => ({
    ...mark,
    passage: passage.id,
    isFound: isCovered(text, mark, spans),
    isCertain: isCovered(text, mark, certain),
    isTouched: certain.some((span) => overlaps(span, mark)),
  }));
  const failed = judged.filter(({ layer, isFound, isTouched }) =>
    isMandatory(layer) ? !isFound : layer === 'N' && isTouched,
  );
  const stray = spans.filter((span) => !marks.some((mark) => mark.layer !== 'N' && overlaps(span, mark)));
  return {
    passage: passage.id,
    genre: genreOf(passage.id),
    characters: [...text].length,
    judged,
    failures: failed.map((mark) => ({
      passage: passage.id,
      layer: mark.layer,
      form: mark.form,
      text: text.slice(mark.start, mark.end),
      context: around(text, mark),
      hits: spans
        .filter((span) => overlaps(span, mark))
        .map((span) => `${span.source}/${span.type} ${text.slice(span.start, span.end)}`),
    })),
    stray,
    strayTexts: stray.map((span) => `${span.source}/${span.type} ${text.slice(span.start, span.end)}`),
  };
}
