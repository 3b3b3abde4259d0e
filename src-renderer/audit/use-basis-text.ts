import type { AuditEntryRow } from '../../src-main/contract/audit-log.ts';
import { api } from '../api.ts';
import { dayOfInstant } from '../text/dates.ts';
import { useLanguage } from '../text/language.ts';
import { useQueryOf } from '../use-operation.ts';

/** The legal bases of an entry by name, as the catalogue read on the day of the entry. */
export function useBasisText(entry: AuditEntryRow | null): (ids: readonly string[]) => string[] {
  const language = useLanguage();
  const isAsked = entry !== null && entry.legalBasis.length > 0;
  const { data } = useQueryOf(api.legalBasis.list, isAsked ? { on: dayOfInstant(entry.at) } : null);
  return (ids) => ids.map((id) => data?.bases.find((basis) => basis.id === id)?.label[language] ?? id);
}
