import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findSpans } from '../../src-main/redaction/find.ts';
import { prepareRegister } from '../../src-main/redaction/register.ts';
import { fixture } from '../helpers/fixture.ts';
import { officeRegister } from './office-register.ts';

interface Expected {
  readonly spans: readonly {
    readonly id: string;
    readonly core: { readonly start: number; readonly end: number };
    readonly detect: string;
  }[];
  readonly keep: readonly { readonly start: number; readonly end: number; readonly why: string }[];
}

/** Nothing of the texts is printed on failure, only the ids of the spans. */
describe('the office’s first support meeting', () => {
  const folder = 'meetings/2026-08-27_shien-05';
  const load = () => {
    const expected = JSON.parse(readFileSync(fixture(`${folder}/expected-redactions.json`), 'utf8')) as Expected;
    const text = readFileSync(fixture(`${folder}/transcript.txt`), 'utf8');
    const certain = findSpans(text, prepareRegister({ known: officeRegister('R8-S05') })).filter(
      (span) => span.source !== 'guess',
    );
    return { expected, certain };
  };

  test('every span that the register or its form gives away is covered', () => {
    const { expected, certain } = load();
    const open = expected.spans.filter(
      ({ core, detect }) =>
        detect !== 'human' && !certain.some((span) => span.start <= core.start && span.end >= core.end),
    );
    expect(open.map(({ id }) => id)).toEqual([]);
  });

  test('nothing that must stay is touched', () => {
    const { expected, certain } = load();
    expect(expected.keep.length).toBe(12);
    const touched = expected.keep.filter((keep) =>
      certain.some((span) => span.start < keep.end && span.end > keep.start),
    );
    expect(touched.map(({ start }) => start)).toEqual([]);
  });

  test('meetings without personal data stay as they are', () => {
    const register = prepareRegister({ known: officeRegister('R8-S05') });
    for (const meeting of ['2026-10-14_platform-07', '2026-11-11_iken-02']) {
      const text = readFileSync(fixture(`meetings/${meeting}/transcript.txt`), 'utf8');
      expect(findSpans(text, register).filter((span) => span.source !== 'guess').length).toBe(0);
    }
  });
});
