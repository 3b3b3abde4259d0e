import { flagsOf } from '../../contract/log-filter.ts';
import { localDay } from '../local-time.ts';
import type { ReadEntry } from './leaf-entry.ts';

/**
 * By what an entry can be found. `organization`: told or was told; `giver`, `recipient`: one of the two; `flow`: from
 * one to the other, `<id>><id>`; `corrects`: the disclosure that is corrected; `account`: the person whose account of
 * disclosures was looked at or handed out.
 */
export const FACETS = [
  'event',
  'actor',
  'day',
  'case',
  'meeting',
  'person',
  'organization',
  'giver',
  'recipient',
  'flow',
  'basis',
  'category',
  'consent',
  'flag',
  'corrects',
  'account',
] as const;
export type Facet = (typeof FACETS)[number];

/** Events by which the account of one person is looked at or leaves the office. */
export const ACCOUNTING: readonly string[] = ['accounting.viewed', 'export.accounting', 'export.subject-accounting'];
/** Events that record a disclosure; an ordinary one, one by the chair's decision, one that corrects another. */
export const DISCLOSING: readonly string[] = ['disclosure.recorded', 'disclosure.overridden', 'disclosure.corrected'];

/** Everything an entry is found by; drawn from what is signed and from nothing else. */
export function facetsOf(entry: ReadEntry): readonly (readonly [Facet, string])[] {
  const { detail } = entry;
  const found: (readonly [Facet, string])[] = [
    ['event', entry.type],
    ['day', localDay(entry.ts)],
  ];
  const add = (facet: Facet, value: unknown): void => {
    if (typeof value === 'string' && value !== '') found.push([facet, value]);
  };
  add('actor', entry.actor);
  add('case', entry.caseRef);
  add('meeting', entry.meetingRef);
  for (const flag of flagsOf(entry.type, detail)) add('flag', flag);
  if (ACCOUNTING.includes(entry.type)) add('account', entry.subject);
  if (!entry.type.startsWith('disclosure.')) return found;
  const recipients = new Set(texts(detail['recipientOrganizations']));
  const giver = typeof detail['giverOrganization'] === 'string' ? detail['giverOrganization'] : '';
  for (const person of new Set(texts(detail['subjects']))) add('person', person);
  for (const organization of new Set([giver, ...recipients])) add('organization', organization);
  add('giver', giver);
  for (const recipient of recipients) {
    add('recipient', recipient);
    if (giver !== '' && giver !== recipient) add('flow', `${giver}>${recipient}`);
  }
  for (const basis of new Set(entry.legalBasis)) add('basis', basis);
  for (const category of new Set(entry.fields)) add('category', category);
  add('consent', detail['consentState']);
  add('corrects', detail['corrects']);
  return found;
}

/** The strings of a list; nothing if it is none. */
export function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}
