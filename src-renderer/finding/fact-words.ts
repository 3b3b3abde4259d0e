import type { Finding } from '../../src-main/contract/finding.ts';
import { clockText, listIn, numberIn, textIn } from './summary.ts';
import type { Words } from './use-words.ts';

/** A fact of a finding as a term and its value. */
interface FactInWords {
  readonly term: string;
  readonly value: string;
}

type Put = (facts: Finding['facts'], words: Words) => readonly [string, string];

/** Facts in the order in which they are read; what a finding does not have is left out. */
const FACTS: readonly (readonly [name: string, put: Put])[] = [
  ['giver', (facts, { say, join }) => [say('fact.giver'), join(listIn(facts, 'giver'))]],
  ['organizations', (facts, { say, join }) => [say('fact.organizations'), join(listIn(facts, 'organizations'))]],
  ['recipients', (facts, { say }) => [say('fact.recipients'), counted(facts, 'recipients', say)]],
  ['rules', (facts, { say, rule }) => [say('fact.rules'), listIn(facts, 'rules').map(rule).join('\n')]],
  [
    'bases',
    (facts, { say, basis, join }) => [
      say('fact.bases'),
      join(listIn(facts, 'bases').map(basis)) || say('fact.noBasis'),
    ],
  ],
  ['missing', (facts, { say, missing }) => [say('fact.missing'), listIn(facts, 'missing').map(missing).join('\n')]],
  ['members', (facts, { say, join }) => [say('fact.members'), join(listIn(facts, 'members'))]],
  [
    'categories',
    (facts, { say, category, join }) => [say('fact.categories'), join(listIn(facts, 'categories').map(category))],
  ],
  [
    'correctedBy',
    (facts, { say }) => [
      say('fact.correctedBy'),
      say('fact.correctedByNumber', { seq: numberIn(facts, 'correctedBy') }),
    ],
  ],
  ['event', (facts, { say, event }) => [say('fact.exported'), event(textIn(facts, 'event'))]],
  [
    'ownApprovals',
    (facts, { say }) => [
      say('fact.ownApprovals'),
      say(numberIn(facts, 'ownApprovals') > 0 ? 'fact.ownApprovalsOwn' : 'fact.ownApprovalsNone'),
    ],
  ],
  ['views', (facts, { say }) => [say('fact.views'), say('fact.timesCounted', { count: numberIn(facts, 'views') })]],
  ['events', (facts, { say, event, join }) => [say('fact.looked'), join(listIn(facts, 'events').map(event))]],
  ['loginName', (facts, { say }) => [say('fact.loginName'), textIn(facts, 'loginName')]],
  [
    'attempts',
    (facts, { say }) => [say('fact.attempts'), say('fact.timesCounted', { count: numberIn(facts, 'attempts') })],
  ],
  ['days', (facts, { say }) => [say('fact.days'), say('fact.daysCounted', { count: numberIn(facts, 'days') })]],
  ['how', (facts, words) => [words.say('fact.how'), clockText(facts, words)]],
  [
    'from',
    (facts, { say, dates }) => [
      say('fact.period'),
      say('fact.span', { from: dates.moment(textIn(facts, 'from')), until: dates.moment(textIn(facts, 'until')) }),
    ],
  ],
  [
    'isWeekend',
    (facts, { say }) => [say('fact.weekday'), say(numberIn(facts, 'isWeekend') > 0 ? 'fact.weekend' : 'fact.workday')],
  ],
  [
    'inSession',
    (facts, { say }) => [say('fact.inSession'), say('fact.inSessionCounted', { count: numberIn(facts, 'inSession') })],
  ],
  ['usual', (facts, { say }) => [say('fact.usual'), counted(facts, 'usual', say)]],
  ['limit', (facts, { say }) => [say('fact.limit'), say('fact.limitCounted', { count: numberIn(facts, 'limit') })]],
  [
    'compared',
    (facts, { say }) => [say('fact.compared'), say('recordsCounted', { count: numberIn(facts, 'compared') })],
  ],
];

/** What the entries of a finding say, in words; empty lists say nothing, but that no basis was chosen does. */
export function factsInWords({ facts }: Finding, words: Words): readonly FactInWords[] {
  return FACTS.filter(([name]) => facts[name] !== undefined)
    .map(([, put]) => {
      const [term, value] = put(facts, words);
      return { term, value };
    })
    .filter(({ value }) => value !== '');
}

const counted = (facts: Finding['facts'], name: string, say: Words['say']): string =>
  say('fact.recipientsCounted', { count: numberIn(facts, name) });
