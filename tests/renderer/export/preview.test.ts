import { describe, expect, it } from 'vitest';
import type { RedactionReview } from '../../../src-main/contract/redaction-review.ts';
import { markText } from '../../../src-main/documents/marks.ts';
import { cutSpans } from '../../../src-main/redaction/replace.ts';
import { checksFor, removedByGround } from '../../../src-renderer/export/readiness.ts';
import { markOf, paperPieces } from '../../../src-renderer/ui/paper-pieces.ts';

describe('the preview is what will be printed (ux S11)', () => {
  const text = '秋月悟さんは、𠮷田さんの隣に住む。電話は090-0000-1111です。';
  const cuts = [
    [],
    [[0, 3, 'ND-IND']],
    [
      [0, 3, 'ND-IND'],
      [3, 5, 'ND-SELF'],
    ],
    [
      [7, 10, 'ND-IND'],
      [9, 12, 'ND-CORP'],
    ],
    [
      [0, text.length, 'ND-IND'],
      [2, 4, 'ND-IND'],
    ],
  ] as const;

  it.each(cuts.map((cut) => [cut]))('cuts %j like the export does', (cut) => {
    const removals = cut.map(([start, end, ground]) => ({ start, end, ground }));
    expect(paperPieces(text, removals).map(({ start: _start, ...piece }) => piece)).toEqual(cutSpans(text, removals));
  });

  it('writes the mark as the documents do', () => {
    expect(markOf('ND-IND')).toBe(markText({ ground: 'ND-IND' }));
  });
});

describe('nothing is exported before everything is done', () => {
  const meeting = { id: 'm', state: 'closed' } as never;
  const review = (state: 'open' | 'requested' | 'approved', minutesId = 'v1') =>
    ({ state, minutesId, spans: [] }) as unknown as RedactionReview;
  const missing = (
    kind: 'redacted' | 'full' | 'disclosures',
    approved: string | null,
    reviewed: RedactionReview | null,
  ) =>
    checksFor(kind, { meeting, approved: approved === null ? null : ({ id: approved } as never), review: reviewed })
      .filter((check) => !check.isMet)
      .map((check) => check.rule);

  it('names the rules by which the core would refuse', () => {
    expect(missing('redacted', null, null)).toEqual([
      'minutes-not-approved',
      'redaction-not-completed',
      'redaction-of-old-version',
    ]);
    expect(missing('redacted', 'v1', review('open'))).toEqual(['redaction-not-completed']);
    expect(missing('redacted', 'v1', review('requested'))).toEqual(['redaction-awaits-second-person']);
    expect(missing('redacted', 'v2', review('approved'))).toEqual(['redaction-of-old-version']);
    expect(missing('redacted', 'v1', review('approved'))).toEqual([]);
    expect(missing('full', null, null)).toEqual(['minutes-not-approved']);
    expect(missing('disclosures', null, null)).toEqual([]);
  });

  it('counts removed places by ground, most frequent first', () => {
    const blocks = [{ id: 'b', text: 'あいうえおかきくけこ' }];
    const place = { blockId: 'b', decision: 'removed' };
    const spans = [
      { ...place, start: 0, end: 1, ground: 'ND-SELF' },
      { ...place, start: 2, end: 4, ground: 'ND-IND' },
      { ...place, start: 3, end: 5, ground: 'ND-IND' },
      { ...place, start: 6, end: 7, ground: 'ND-IND' },
      { ...place, start: 8, end: 9, ground: 'ND-IND', decision: 'kept' },
    ];
    expect(removedByGround({ blocks, spans } as unknown as RedactionReview)).toEqual([
      ['ND-IND', 2],
      ['ND-SELF', 1],
    ]);
  });
});
