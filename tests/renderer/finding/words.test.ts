import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FINDING_KINDS, type Finding, type FindingKind } from '../../../src-main/contract/finding.ts';
import { LEGAL_BASIS_RULES } from '../../../src-main/contract/legal-basis.ts';
import { factsInWords } from '../../../src-renderer/finding/fact-words.ts';
import { summaryOf } from '../../../src-renderer/finding/summary.ts';
import type { Words } from '../../../src-renderer/finding/use-words.ts';
import { i18n, LANGUAGES } from '../../../src-renderer/text/language.ts';
import { texts } from '../../../src-renderer/text/resources.ts';
import { textOf } from '../../../src-renderer/text/use-text.ts';
import { ROOT } from '../../helpers/core.ts';

/** Facts as the core gives them. */
const FACTS: { readonly [K in FindingKind]: Finding['facts'] } = {
  override: {
    giver: ['電力'],
    organizations: ['市', '病院'],
    recipients: 5,
    rules: ['basis-missing'],
    correctedBy: 40,
  },
  'basis-without-particulars': { giver: [], organizations: [], recipients: 2, bases: ['B1'], missing: ['B1/p'] },
  'recipient-without-pledge': { giver: [], organizations: [], members: ['相談 五郎'], recipients: 6, unpledged: 1 },
  'special-care-beyond-purpose': { giver: [], organizations: [], recipients: 6, categories: ['health'] },
  'export-without-second-approval': { event: 'export.minutes', ownApprovals: 1 },
  'view-without-task': {
    views: 3,
    events: ['support-case.viewed'],
    from: '2026-08-27T05:00:00.000Z',
    until: '2026-08-28T05:00:00.000Z',
  },
  'odd-hours': {
    from: '2026-08-27T12:30:00.000Z',
    until: '2026-08-27T13:00:00.000Z',
    isWeekend: 0,
    inSession: 1,
  },
  'long-gap': { days: 30, from: '2026-08-01T05:00:00.000Z', until: '2026-08-31T05:00:00.000Z' },
  'clock-back': { how: 'back', seconds: 90, from: '2026-08-01T05:00:00.000Z', until: '2026-08-01T04:58:30.000Z' },
  'failed-sign-ins': {
    loginName: 'tanaka',
    attempts: 6,
    from: '2026-08-01T05:00:00.000Z',
    until: '2026-08-01T05:10:00.000Z',
  },
  'broad-room': { recipients: 20, usual: 6, limit: 9, compared: 40, organizations: ['市'] },
};

const findingOf = (kind: FindingKind): Finding => ({
  key: `${kind}:1`,
  kind,
  seqs: [1],
  count: 4,
  at: '2026-08-27T05:00:00.000Z',
  actorName: '事務 一子',
  caseNumber: null,
  meetingNumber: null,
  facts: FACTS[kind],
  isNew: true,
  mark: null,
  grown: 0,
});

const words = (): Words => ({
  say: textOf('finding'),
  dates: { moment: (at: string) => at.slice(0, 16), time: (at: string) => at.slice(11, 16) } as Words['dates'],
  basis: (id) => `[${id}]`,
  missing: (code) => `[${code}]`,
  category: (code) => `[${code}]`,
  event: (event) => `[${event}]`,
  rule: (rule) => `[${rule}]`,
  join: (parts) => parts.join('、'),
});

describe.each(LANGUAGES)('findings in words (%s)', (language) => {
  it.each(FINDING_KINDS)('%s: one sentence and all its facts, no gap left open and no code left bare', async (kind) => {
    await i18n.changeLanguage(language);
    const finding = findingOf(kind);
    const facts = factsInWords(finding, words());
    const told = [summaryOf(finding, words()), ...facts.flatMap(({ term, value }) => [term, value])];
    for (const text of told) {
      expect(text).not.toBe('');
      expect(text).not.toMatch(/\{\{|undefined|NaN|^(?:in|fact|clock)\./);
    }
    // A period is one fact of two, the counts of a pledge stand in the sentence; all others are told one by one.
    const hidden = ['until', 'seconds', 'unpledged'];
    const expected = Object.entries(finding.facts).filter(
      ([name, value]) => !hidden.includes(name) && !(Array.isArray(value) && value.length === 0),
    );
    expect(facts).toHaveLength(expected.length);
  });

  it.each(FINDING_KINDS)('%s: says what was looked for, what it tells and what it does not', (kind) => {
    const guide: Readonly<Record<string, string>> = texts[language].finding.kinds[kind];
    expect(Object.keys(guide)).toEqual(['title', 'looked', 'means', 'not']);
    expect(new Set(Object.values(guide)).size).toBe(4);
  });
});

describe('no accusation', () => {
  it.each(FINDING_KINDS)('%s: the Japanese texts do not call it a breach, a misuse or a fault', (kind) => {
    const { title, looked, means } = texts.ja.finding.kinds[kind];
    expect(`${title}${looked}${means}`).not.toMatch(/違反|不正|違法|過失|犯|疑い|悪用/);
  });
});

describe('rules that can be set aside', () => {
  it('every rule that may refuse a disclosure has a short name', () => {
    const source = readFileSync(join(ROOT, 'src-main', 'core', 'disclosure', 'rules.ts'), 'utf8');
    const refused = [...source.matchAll(/refuse\('([a-z-]+)'/g)].map(([, rule]) => rule);
    expect(refused.length).toBeGreaterThan(10);
    expect(Object.keys(texts.ja.finding.rules).sort()).toEqual([...refused, ...LEGAL_BASIS_RULES].sort());
  });
});
