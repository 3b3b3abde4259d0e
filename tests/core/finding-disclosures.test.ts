import { describe, expect, it } from 'vitest';
import type { ReadEntry } from '../../src-main/core/audit/leaf-entry.ts';
import { entry, look, type Made, seqsOf, told } from '../helpers/finding.ts';

describe('議長の判断による提供', () => {
  it('is every disclosure by override, with the rules set aside and what was told to whom', () => {
    const found = look('override', [
      told({}),
      told({ type: 'disclosure.overridden', detail: { overriddenRules: ['recipient-without-pledge'] } }),
    ]);
    expect(found).toMatchObject([
      {
        of: '1',
        seqs: [1],
        mayGrow: false,
        facts: { rules: ['recipient-without-pledge'], recipients: 2 },
        named: { giver: ['city'], organizations: ['power'] },
      },
    ]);
    expect(found[0]?.facts).not.toHaveProperty('correctedBy');
  });

  it('says which later entry corrected it', () => {
    const found = look('override', [
      told({ type: 'disclosure.overridden', subject: 'first' }),
      told({ type: 'disclosure.corrected', subject: 'second', detail: { corrects: 'first' } }),
    ]);
    expect(found).toMatchObject([{ seqs: [0], facts: { correctedBy: 1 } }]);
  });
});

describe('記載事項のない根拠, as the legal catalogue demands them', () => {
  const cases: readonly (readonly [string, Made, readonly string[] | null])[] = [
    ['a request that is linked', {}, null],
    ['a request that is not linked', { refs: ['item', 'giver'] }, ['KON9-3/request']],
    ['a request put down in words', { refs: ['item', 'giver'], detail: { particulars: ['request'] } }, null],
    ['consent without its record', { legalBasis: ['APPI27-0'] }, ['APPI27-0/consentRecord']],
    ['consent with its record', { legalBasis: ['APPI27-0'], detail: { particulars: ['consentRecord'] } }, null],
    [
      'danger, with one of two limbs',
      { legalBasis: ['APPI27-1-2'], detail: { particulars: ['dangerFacts'] } },
      ['APPI27-1-2/whyConsentHard'],
    ],
    ['a statute that another chosen basis names', { legalBasis: ['APPI69-1', 'KON9-3'] }, null],
    ['a statute that none names', { legalBasis: ['APPI69-1'] }, ['APPI69-1/statute']],
    ['a basis that the catalogue does not know', { legalBasis: ['XYZ-1'] }, null],
    ['an entry of before particulars were logged', { legalBasis: ['APPI27-0'], detail: { particulars: null } }, null],
    ['no basis at all', { legalBasis: [] }, []],
    ['no basis where no person is concerned', { legalBasis: [], detail: { consentState: 'not-required' } }, null],
  ];
  it.each(cases)('%s', (_name, changes, missing) => {
    expect(look('basis-without-particulars', [told(changes)]).map(({ facts }) => facts['missing'])).toEqual(
      missing === null ? [] : [missing],
    );
  });
});

describe('誓約のない提供先・目的の外の要配慮情報', () => {
  it('names those told who had not promised secrecy, and nobody else', () => {
    const found = look('recipient-without-pledge', [told({}), told({ detail: { unpledged: ['m2'] } })]);
    expect(found).toMatchObject([{ seqs: [1], facts: { unpledged: 1, recipients: 2 }, named: { members: ['m2'] } }]);
  });

  it.each([
    [true, true, 1],
    [true, false, 0],
    [false, true, 0],
    [false, false, 0],
  ])('special-care %s, on somebody not of the item’s case %s: %i', (isSpecialCare, isOffItem, count) => {
    const one = told({ fields: ['health'], detail: { isSpecialCare, isOffItem } });
    expect(look('special-care-beyond-purpose', [one])).toHaveLength(count);
  });
});

describe('二人目の確認のない書き出し', () => {
  const file = (type: string, actor = 'staff', meetingRef = 'm') => entry({ type, actor, meetingRef });
  const cases: readonly (readonly [string, readonly ReadEntry[], number[][]])[] = [
    ['nobody approved', [file('export.minutes')], [[0]]],
    ['the chair approved, staff exports', [file('minutes.approved', 'chair'), file('export.minutes')], []],
    ['the chair approved and exports', [file('minutes.approved', 'chair'), file('export.minutes', 'chair')], [[1]]],
    ['approved only afterwards', [file('export.minutes'), file('minutes.approved', 'chair')], [[0]]],
    ['another meeting was approved', [file('minutes.approved', 'chair', 'n'), file('export.disclosures')], [[1]]],
    ['another one ended the review', [file('redaction.completed', 'other'), file('export.redacted-minutes')], []],
    ['a file without a meeting', [file('export.audit-bundle')], []],
  ];
  it.each(cases)('%s', (_name, entries, seqs) => {
    expect(seqsOf('export-without-second-approval', entries)).toEqual(seqs);
  });
});

describe('ふだんより広い提供先', () => {
  const people = (count: number, meetingRef = 'm') =>
    told({ meetingRef, recipients: Array.from({ length: count }, (_, at) => `p${at}`) });
  const usual = (count: number) => Array.from({ length: count }, (_, at) => people(4 + (at % 3)));

  it('needs ten disclosures to compare, itself among them', () => {
    expect(look('broad-room', [...usual(8), people(30)])).toEqual([]);
    expect(look('broad-room', [...usual(9), people(30)])).toMatchObject([{ facts: { compared: 10, recipients: 30 } }]);
  });

  it('is more than the median and three times the median deviation, and at least eight', () => {
    // Of 4, 5, 6 in turn the median is 5 and the median deviation 1: eight is the limit and not over it.
    expect(look('broad-room', [...usual(12), people(8)])).toEqual([]);
    expect(look('broad-room', [...usual(12), people(9, 'big')])).toMatchObject([
      { of: 'big', seqs: [12], facts: { usual: 5, limit: 8, recipients: 9 } },
    ]);
    const small = Array.from({ length: 12 }, () => people(2));
    expect(look('broad-room', [...small, people(7)])).toEqual([]);
    expect(look('broad-room', [...small, people(8)])).toHaveLength(1);
  });

  it('of one meeting is one finding', () => {
    expect(seqsOf('broad-room', [...usual(20), people(20, 'big'), people(22, 'big')])).toEqual([[20, 21]]);
  });
});
