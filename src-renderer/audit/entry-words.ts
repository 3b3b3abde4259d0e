import type { AuditEntryRow } from '../../src-main/contract/audit-log.ts';
import type { useDates } from '../text/dates.ts';
import { ruleText } from '../text/error-text.ts';
import { type Say, textOf } from '../text/use-text.ts';
import { inGroups } from './groups.ts';

/** Facts whose values are identifiers of records. */
export const IDENTIFIERS_IN_DETAIL = ['agendaItem', 'discloser', 'subjects', 'corrects'] as const;

type Look = (path: string, values?: object) => string;

function wordAt(say: unknown, path: string): string | null {
  const text = (say as Look)(path, {});
  return text === path ? null : text;
}

/** 出来事 in words; an event that no text knows is named as it is. */
export function eventText(say: Say<'audit'>, event: string): string {
  return wordAt(say, `events.${event}`) ?? event;
}

/** 役割 in words. */
export function roleText(say: Say<'audit'>, role: string): string {
  return role === '' ? '' : (wordAt(say, `roles.${role}`) ?? role);
}

/** An operation such as `supportCase.reveal` in words, with its feature. */
function operationText(operation: string): string {
  const look = textOf('operations');
  const [feature = ''] = operation.split('.');
  const verb = wordAt(look, `of.${operation}`);
  return verb === null ? operation : `${wordAt(look, `feature.${feature}`) ?? feature}：${verb}`;
}

/** A mismatch of a verification in words. */
export function mismatchText(say: Say<'audit'>, code: string): string {
  return wordAt(say, `problems.${code}`) ?? code;
}

/** What was refused, or who was not let in, in one line. */
export function aboutText(entry: Pick<AuditEntryRow, 'detail'>): string {
  const { operation, loginName } = entry.detail;
  return [
    typeof operation === 'string' ? operationText(operation) : null,
    typeof loginName === 'string' ? loginName : null,
  ]
    .filter((part) => part !== null)
    .join('・');
}

/** A field, or a category of what was told, in words. */
export function fieldText(say: Say<'audit'>, field: string): string {
  return wordAt(say, `fieldNames.${field}`) ?? wordAt(textOf('disclosure'), `category.${field}`) ?? field;
}

/** What the entry panel says in a line of its own, or what says nothing but to a machine. */
const SAID_ELSEWHERE: ReadonlySet<string> = new Set([
  'giverOrganization',
  'recipientOrganizations',
  'unpledged',
  'isOffItem',
  'overriddenRules',
  'consentState',
  'isSpecialCare',
  ...IDENTIFIERS_IN_DETAIL,
]);

/** The plain facts of an entry as names and values in words. */
export function detailWords(
  say: Say<'audit'>,
  dates: ReturnType<typeof useDates>,
  detail: AuditEntryRow['detail'],
): { term: string; value: string }[] {
  const valueText = (key: string, value: unknown): string => {
    if (value === null) return '—';
    if (typeof value === 'boolean') return say(value ? 'yes' : 'no');
    if (Array.isArray(value)) return [...new Set(value.map((item) => valueText(key, item)))].join('\n');
    if (typeof value === 'object')
      return Object.entries(value)
        .map(([name, inner]) => `${wordAt(say, `detail.${name}`) ?? name} ${valueText(name, inner)}`)
        .join('、');
    return plainText(say, dates, key, String(value));
  };
  return Object.entries(detail)
    .filter(([key]) => !SAID_ELSEWHERE.has(key))
    .map(([key, value]) => ({
      term: wordAt(say, `detail.${key}`) ?? key,
      value: valueText(key, value),
    }));
}

function plainText(say: Say<'audit'>, dates: ReturnType<typeof useDates>, key: string, text: string): string {
  if (key === 'operation') return operationText(text);
  if (key === 'event') return eventText(say, text);
  if (key === 'role' || key === 'roles' || key === 'rolesBefore') return roleText(say, text);
  if (key === 'rules') return ruleText({ rule: text, of: {} });
  if (key === 'code') return wordAt(say, `results.${text}`) ?? text;
  if (key === 'filter') return wordAt(say, `filterBy.${text}`) ?? text;
  if (key === 'seal') return wordAt(say, `seals.${text}`) ?? text;
  if (key === 'state') return wordAt(textOf('finding'), `states.${text}`) ?? text;
  if (key === 'kind') return wordAt(textOf('finding'), `kinds.${text}.title`) ?? text;
  if (/^(sha256|proofSha256|segmentRoot|root|previousRoot)$/.test(key)) return inGroups(text);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return dates.long(text);
  if (/^\d{4}-\d{2}-\d{2}T.*Z$/.test(text)) return dates.longMoment(text);
  return text;
}
