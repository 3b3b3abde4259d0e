import { useMemo } from 'react';
import type { Accounting } from '../../src-main/contract/accounting.ts';
import { api } from '../api.ts';
import { dayOfInstant } from '../text/dates.ts';
import { useLanguage } from '../text/language.ts';
import { textOf } from '../text/use-text.ts';
import { useQueryOf } from '../use-operation.ts';

type Look = (path: string, values?: object) => string;

/** Codes of an account in words; a code that no text knows stands for itself. */
export interface Words {
  readonly basis: (id: string) => string;
  readonly category: (code: string) => string;
  readonly consent: (code: string) => string;
  readonly medium: (code: string) => string;
  readonly event: (event: string) => string;
}

/** The law reads as on the day of the newest record. */
export function useWords(account: Accounting | undefined): Words {
  const language = useLanguage();
  const newest = account?.rows.at(-1)?.at;
  const { data } = useQueryOf(api.legalBasis.list, newest ? { on: dayOfInstant(newest) } : null);
  return useMemo(() => {
    const at = (look: unknown, path: string, code: string): string => {
      const text = (look as Look)(path, {});
      return text === path ? code : text;
    };
    const disclosure = textOf('disclosure');
    const audit = textOf('audit');
    return {
      basis: (id) => data?.bases.find((basis) => basis.id === id)?.label[language] ?? id,
      category: (code) => at(disclosure, `category.${code}`, code),
      consent: (code) => at(disclosure, `consents.${code}`, code),
      medium: (code) => at(disclosure, `media.${code}`, code),
      event: (event) => at(audit, `events.${event}`, event),
    };
  }, [data, language]);
}
