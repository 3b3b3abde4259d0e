import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FindingKind } from '../../src-main/contract/finding.ts';
import type { ReadEntry } from '../../src-main/core/audit/read-entries.ts';
import { rulesFor } from '../../src-main/core/finding/rules.ts';
import { leafReader, wholly } from '../../src-main/core/finding/seen.ts';
import { loadCatalogue } from '../../src-main/core/legal-basis/catalogue.ts';
import { ROOT } from '../helpers/core.ts';

const law = loadCatalogue((name) => readFileSync(join(ROOT, 'resources', 'legal-catalogue', name), 'utf8'));

/** A Thursday at 14:00 in Japan. */
const NOON = Date.parse('2026-08-27T05:00:00.000Z');
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

interface Made extends Partial<Omit<ReadEntry, 'ts'>> {
  /** Milliseconds after {@link NOON}. */
  readonly after?: number;
  /** Day and time in Japan: `2026-08-29T10:00`. */
  readonly local?: string;
}

/** An entry of the log in which nothing is odd but what the test says. */
function entry({ after = 0, local, ...changes }: Made): ReadEntry {
  const at = local === undefined ? NOON + after : Date.parse(`${local}+09:00`);
  return {
    ts: new Date(at).toISOString(),
    type: 'member.added',
    mono: at - NOON + 10 * DAY,
    boot: 'run-1',
    actor: 'staff',
    role: 'staff',
    subject: null,
    caseRef: null,
    meetingRef: null,
    recipients: [],
    legalBasis: [],
    fields: [],
    medium: null,
    refs: [],
    detail: {},
    ...changes,
  };
}

const told = ({ detail = {}, ...changes }: Made): ReadEntry =>
  entry({
    type: 'disclosure.recorded',
    subject: 'record',
    caseRef: 'case',
    meetingRef: 'meeting',
    recipients: ['m1', 'm2'],
    legalBasis: ['KON9-3'],
    refs: ['item', 'giver', 'request'],
    ...changes,
    detail: {
      agendaItem: 'item',
      discloser: 'giver',
      isSpecialCare: false,
      particulars: [],
      consentState: 'given',
      subjects: ['person'],
      giverOrganization: 'city',
      recipientOrganizations: ['power'],
      unpledged: [],
      isOffItem: false,
      ...detail,
    },
  });

/** What a rule finds in entries numbered from 0. */
function look(kind: FindingKind, entries: readonly ReadEntry[]) {
  const [rule] = rulesFor([kind]);
  const watch = rule?.begin(law);
  for (const [seq, one] of entries.entries())
    if (rule?.events === null || rule?.events.includes(one.type)) watch?.see(wholly(seq, one));
  return watch?.found() ?? [];
}
const seqsOf = (kind: FindingKind, entries: readonly ReadEntry[]): number[][] =>
  look(kind, entries).map(({ seqs }) => [...seqs]);

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

describe('担当のない閲覧', () => {
  const view = (changes: Made = {}) => entry({ type: 'support-case.viewed', caseRef: 'case', ...changes });
  const writes = (after: number, changes: Made = {}) =>
    entry({ type: 'support-case.changed', caseRef: 'case', after, ...changes });
  const cases: readonly (readonly [string, readonly ReadEntry[], number[][]])[] = [
    ['by someone who never wrote', [view()], [[0]]],
    ['by someone who looked twice: one finding', [view(), view({ type: 'support-case.names-viewed' })], [[0, 1]]],
    ['400 days after the work', [writes(-400 * DAY), view()], []],
    ['a moment more than 400 days after', [writes(-400 * DAY - 1), view()], [[1]]],
    ['30 days before the work', [view(), writes(30 * DAY)], []],
    ['a moment more than 30 days before', [view(), writes(30 * DAY + 1)], [[0]]],
    ['while somebody else works on it', [writes(-DAY, { actor: 'other' }), view()], [[1]]],
    ['while working on another case', [writes(-DAY, { caseRef: 'another' }), view()], [[1]]],
    ['a look is no work', [entry({ type: 'disclosure.viewed', caseRef: 'case', after: -DAY }), view()], [[1]]],
    [
      'by who records the meeting that the case is on the agenda of',
      [
        entry({ type: 'meeting.agenda-changed', actor: 'other', caseRef: 'case', meetingRef: 'm' }),
        entry({ type: 'attendance.entered', meetingRef: 'm' }),
        view(),
      ],
      [],
    ],
    [
      'by who records a meeting that asked about the case',
      [
        entry({ type: 'meeting.request-issued', actor: 'other', meetingRef: 'm', refs: ['case'] }),
        entry({ type: 'attendance.entered', meetingRef: 'm' }),
        view(),
      ],
      [],
    ],
    ['by who records another meeting', [entry({ type: 'attendance.entered', meetingRef: 'n' }), view()], [[1]]],
  ];
  it.each(cases)('%s', (_name, entries, seqs) => {
    expect(seqsOf('view-without-task', entries)).toEqual(seqs);
  });

  it('what was told of a person counts as a view of the case, but not where an auditor looks', () => {
    const looked = (role: string) => entry({ type: 'accounting.viewed', subject: 'person', actor: 'a', role });
    expect(look('view-without-task', [looked('chair'), told({})])).toMatchObject([
      { of: 'a:case', seqs: [0], caseRef: 'case', facts: { events: ['accounting.viewed'], views: 1 } },
    ]);
    expect(look('view-without-task', [looked('auditor'), told({})])).toEqual([]);
  });
});

describe('時間外の操作, by the clock in Japan', () => {
  it.each([
    ['2026-08-27T06:59:59.999', true],
    ['2026-08-27T07:00:00.000', false],
    ['2026-08-27T20:59:59.999', false],
    ['2026-08-27T21:00:00.000', true],
    ['2026-08-28T23:59:59.999', true],
    ['2026-08-29T12:00:00.000', true],
    ['2026-08-30T12:00:00.000', true],
    ['2026-08-31T00:00:00.000', true],
    ['2026-08-31T07:00:00.000', false],
  ])('%s: %s', (local, isOdd) => {
    expect(look('odd-hours', [entry({ local })])).toHaveLength(isOdd ? 1 : 0);
  });

  it('is one finding for each account and day, and says how much of it was a meeting in session', () => {
    const found = look('odd-hours', [
      entry({ local: '2026-08-27T21:00', type: 'disclosure.recorded' }),
      entry({ local: '2026-08-27T21:30' }),
      entry({ local: '2026-08-27T22:00', actor: 'chair' }),
      entry({ local: '2026-08-28T05:00' }),
    ]);
    expect(found.map(({ of, seqs, facts }) => [of, seqs, facts['inSession']])).toEqual([
      ['staff:2026-08-27', [0, 1], 1],
      ['staff:2026-08-28', [3], 0],
      ['chair:2026-08-27', [2], 0],
    ]);
    expect(found[0]?.facts).toMatchObject({
      from: '2026-08-27T12:00:00.000Z',
      until: '2026-08-27T12:30:00.000Z',
      isWeekend: 0,
    });
  });

  it('what the application did without anybody is nobody’s activity', () => {
    const local = '2026-08-27T23:00';
    expect(look('odd-hours', [entry({ local, type: 'access.locked' }), entry({ local, actor: null })])).toEqual([]);
  });
});

describe('長い空白・時計の戻り', () => {
  it('21 days are no long gap, a moment more is one', () => {
    expect(seqsOf('long-gap', [entry({}), entry({ after: 21 * DAY })])).toEqual([]);
    expect(look('long-gap', [entry({}), entry({ after: 21 * DAY + 1 })])).toMatchObject([
      { of: '1', seqs: [0, 1], facts: { days: 21 } },
    ]);
  });

  const cases: readonly (readonly [string, Made, object | null])[] = [
    ['the same moment', {}, null],
    ['a millisecond back', { after: -1 }, { how: 'back', seconds: 1 }],
    ['an hour back after a restart', { after: -HOUR, boot: 'run-2', mono: 5 }, { how: 'back', seconds: 3600 }],
    ['two minutes slower than the run', { after: MINUTE, mono: 10 * DAY + 3 * MINUTE }, null],
    ['more than that', { after: MINUTE, mono: 10 * DAY + 3 * MINUTE + 1 }, { how: 'slowed', seconds: 120 }],
    ['two minutes ahead of the run', { after: 3 * MINUTE, mono: 10 * DAY + MINUTE }, null],
    ['ten minutes ahead', { after: 11 * MINUTE, mono: 10 * DAY + MINUTE }, { how: 'ahead', seconds: 600 }],
    ['another run has another clock', { after: 11 * MINUTE, mono: 5, boot: 'run-2' }, null],
  ];
  it.each(cases)('%s', (_name, changes, facts) => {
    expect(look('clock-back', [entry({}), entry(changes)]).map((one) => one.facts)).toEqual(
      facts === null ? [] : [expect.objectContaining(facts)],
    );
  });
});

describe('続いたログインの失敗', () => {
  const failure = (after: number, loginName = 'tanaka') =>
    entry({
      type: 'access.sign-in-failed',
      actor: null,
      after: 10 * HOUR,
      detail: { loginName, at: new Date(NOON + after).toISOString() },
    });
  const at = (...minutes: number[]) => minutes.map((minute) => failure(minute * MINUTE));

  it('four are few, five within an hour are many, and an hour is sixty minutes and no moment more', () => {
    expect(seqsOf('failed-sign-ins', at(0, 1, 2, 3))).toEqual([]);
    expect(seqsOf('failed-sign-ins', at(0, 1, 2, 3, 60))).toEqual([[0, 1, 2, 3, 4]]);
    expect(seqsOf('failed-sign-ins', [...at(0, 1, 2, 3), failure(HOUR + 1)])).toEqual([]);
  });

  it('of two login names are not added up', () => {
    expect(seqsOf('failed-sign-ins', [...at(0, 1, 2, 3), failure(4 * MINUTE, 'sato')])).toEqual([]);
  });

  it('that hang together are one finding, and another one later is another', () => {
    const found = look('failed-sign-ins', at(0, 1, 2, 3, 4, 50, 300, 301, 302, 303, 304));
    expect(found.map(({ seqs }) => seqs)).toEqual([
      [0, 1, 2, 3, 4, 5],
      [6, 7, 8, 9, 10],
    ]);
    expect(found[0]).toMatchObject({
      of: '0',
      facts: { loginName: 'tanaka', attempts: 6, until: new Date(NOON + 50 * MINUTE).toISOString() },
    });
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

describe('a leaf', () => {
  it('that is no leaf is passed over, and one with a broken middle says nothing', () => {
    const seenOf = leafReader();
    expect(seenOf(1, 'nonsense')).toBeNull();
    expect(seenOf(1, '{}')).toBeNull();
  });
});
