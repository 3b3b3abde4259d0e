import type { Finding, FindingKind } from '../../src-main/contract/finding.ts';
import type { Words } from './use-words.ts';

type Facts = Finding['facts'];
export const numberIn = (facts: Facts, name: string): number => Number(facts[name] ?? 0);
export const textIn = (facts: Facts, name: string): string => String(facts[name] ?? '');
export const listIn = (facts: Facts, name: string): readonly string[] => {
  const value = facts[name];
  return Array.isArray(value) ? value : [];
};

const SUMMARIES: { readonly [K in FindingKind]: (facts: Facts, words: Words) => string } = {
  override: (facts, { say, rule, join }) =>
    say('in.override', {
      giver: join(listIn(facts, 'giver')) || '—',
      count: numberIn(facts, 'recipients'),
      rules: join(listIn(facts, 'rules').map(rule)) || '—',
    }),
  'basis-without-particulars': (facts, { say, missing, join }) =>
    listIn(facts, 'bases').length === 0
      ? say('in.noBasis')
      : say('in.particulars', { missing: join(listIn(facts, 'missing').map(missing)) }),
  'recipient-without-pledge': (facts, { say }) =>
    say('in.pledge', { all: numberIn(facts, 'recipients'), count: numberIn(facts, 'unpledged') }),
  'special-care-beyond-purpose': (facts, { say, category, join }) =>
    say('in.specialCare', {
      categories: join(listIn(facts, 'categories').map(category)),
      count: numberIn(facts, 'recipients'),
    }),
  'export-without-second-approval': (facts, { say, event }) =>
    say(numberIn(facts, 'ownApprovals') > 0 ? 'in.exportOwn' : 'in.exportNone', {
      file: event(textIn(facts, 'event')),
    }),
  'view-without-task': (facts, { say }) => say('in.view', { count: numberIn(facts, 'views') }),
  'odd-hours': (facts, { say, dates }) =>
    say(numberIn(facts, 'isWeekend') > 0 ? 'in.weekend' : 'in.night', {
      from: dates.time(textIn(facts, 'from')),
      until: dates.time(textIn(facts, 'until')),
      count: numberIn(facts, 'acts'),
    }),
  'long-gap': (facts, { say }) => say('in.gap', { days: numberIn(facts, 'days') }),
  'clock-back': (facts, words) => clockText(facts, words),
  'failed-sign-ins': (facts, { say, dates }) =>
    say('in.signIns', {
      loginName: textIn(facts, 'loginName'),
      from: dates.moment(textIn(facts, 'from')),
      until: dates.time(textIn(facts, 'until')),
      count: numberIn(facts, 'attempts'),
    }),
  'broad-room': (facts, { say }) =>
    say('in.room', { count: numberIn(facts, 'recipients'), usual: numberIn(facts, 'usual') }),
};

/** A finding in one sentence. */
export function summaryOf(finding: Finding, words: Words): string {
  // How many acts there were is the number of entries, which is told apart from the facts.
  const facts = { ...finding.facts, acts: finding.count };
  const sentence = SUMMARIES[finding.kind](facts, words);
  const correctedBy = finding.facts['correctedBy'];
  return typeof correctedBy === 'number' ? `${sentence} ${words.say('in.corrected', { seq: correctedBy })}` : sentence;
}

/** What the clock did, in words. */
export function clockText(facts: Facts, { say }: Words): string {
  const how = textIn(facts, 'how');
  const time = durationText(numberIn(facts, 'seconds'), say);
  return say(how === 'back' ? 'clock.back' : how === 'slowed' ? 'clock.slowed' : 'clock.ahead', { time });
}

const UNITS = [
  ['days', 24 * 60 * 60],
  ['hours', 60 * 60],
  ['minutes', 60],
] as const;

/** In the largest unit of which there are at least two, whole units only. */
function durationText(seconds: number, say: Words['say']): string {
  const [unit, length] = UNITS.find(([, one]) => seconds >= 2 * one) ?? (['seconds', 1] as const);
  return say(`duration.${unit}`, { count: Math.floor(seconds / length) });
}
