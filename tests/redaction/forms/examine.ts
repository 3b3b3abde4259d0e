import { findSpans } from '../../../src-main/redaction/find.ts';
import { type KnownEntity, prepareRegister } from '../../../src-main/redaction/register.ts';
import { readMarks } from '../marked-text.ts';

/** What a text shows that it should not: marked stretches that stay in the open, and untouchable ones that a certain hit touches. */
export type Examine = (marked: string) => readonly string[];

/**
 * Examines one marked line after another with one register: `{R:…}` and `{P:…}` must lie wholly inside certain hits, `{G:…}` inside
 * hits of any kind, `{N:…}` may touch a suggestion at most.
 */
export function examineWith(known: readonly KnownEntity[], keep: readonly string[] = []): Examine {
  const register = prepareRegister({ known, keep });
  return (marked) => {
    const { text, marks } = readMarks(marked);
    const spans = findSpans(text, register);
    const certain = spans.filter((span) => span.source !== 'guess');
    const faults: string[] = [];
    for (const mark of marks) {
      if (mark.kind === 'N') {
        const touched = certain.filter((span) => span.start < mark.end && span.end > mark.start);
        for (const { type, start, end } of touched) faults.push(`touched ${type}: ${text.slice(start, end)}`);
        continue;
      }
      let covered = mark.start;
      for (const span of mark.kind === 'G' ? spans : certain)
        if (span.start <= covered && span.end > covered) covered = span.end;
      if (covered < mark.end) faults.push(`open: ${text.slice(covered, mark.end)} of ${mark.text}`);
    }
    return faults;
  };
}

/** The lines of a table of marked texts, empty ones dropped. */
export function linesOf(table: string): readonly string[] {
  return table
    .split('\n')
    .map((line) => line.trim().replaceAll('⏎', '\n'))
    .filter(Boolean);
}
