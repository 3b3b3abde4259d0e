import type { AuditEntryRow } from '../../src-main/contract/audit-log.ts';
import { ruleText } from '../text/error-text.ts';
import type { Say } from '../text/use-text.ts';
import { IDENTIFIERS_IN_DETAIL } from './entry-words.ts';
import type { LogWords } from './log-words.ts';

/** A fact of an entry in words. */
export interface Fact {
  readonly term: string;
  readonly value: string;
}

const list = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

/** What only a disclosure has: who told whom, how consent stood, what the office must answer for. */
export function disclosureFacts(entry: AuditEntryRow, say: Say<'audit'>, words: LogWords): readonly Fact[] {
  const { detail } = entry;
  const facts: (Fact | null)[] = [
    entry.recipientOrganizations.length > 0 || entry.giver !== null
      ? {
          term: say('told'),
          value: say('toldLine', {
            giver: entry.giver ?? say('unknownGiver'),
            recipients: entry.recipientOrganizations.join(say('joiner')),
          }),
        }
      : null,
    entry.recipients > 0
      ? { term: say('recipients'), value: say('recipientsCounted', { count: entry.recipients }) }
      : null,
    typeof detail['consentState'] === 'string'
      ? { term: say('consent'), value: words.consent(detail['consentState']) }
      : null,
    counted(list(detail['subjects']), say('subjectsCounted'), (count) => say('persons', { count })),
    counted(list(detail['unpledged']), say('unpledged'), (count) => say('unpledgedCounted', { count })),
    detail['isOffItem'] === true ? { term: say('offItem'), value: say('offItemYes') } : null,
    lines(list(detail['overriddenRules']), say('overridden'), (rule) => ruleText({ rule, of: {} })),
  ];
  return facts.filter((fact) => fact !== null);
}

function counted(values: readonly string[], term: string, text: (count: number) => string): Fact | null {
  return values.length > 0 ? { term, value: text(values.length) } : null;
}

function lines(values: readonly string[], term: string, text: (value: string) => string): Fact | null {
  return values.length > 0 ? { term, value: values.map(text).join('\n') } : null;
}

/** Identifiers of records that an entry names; they say something to whoever holds the records. */
export function identifiersOf(entry: AuditEntryRow, say: Say<'audit'>): readonly Fact[] {
  const found = IDENTIFIERS_IN_DETAIL.flatMap((key) => {
    const value = entry.detail[key];
    const ids = typeof value === 'string' ? [value] : list(value);
    return ids.length > 0 ? [{ term: say(`detail.${key}`), value: ids.join('\n') }] : [];
  });
  return entry.subject === null ? found : [{ term: say('subjectId'), value: entry.subject }, ...found];
}
