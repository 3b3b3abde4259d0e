import { useMemo } from 'react';
import { api } from '../api.ts';
import { dayOfInstant, useDates } from '../text/dates.ts';
import { useLanguage } from '../text/language.ts';
import { type Say, textOf, useText } from '../text/use-text.ts';
import { useQueryOf } from '../use-operation.ts';

type Look = (path: string, values?: object) => string;

/** Codes of findings in words; a code that no text knows stands for itself. */
export interface Words {
  readonly say: Say<'finding'>;
  readonly dates: ReturnType<typeof useDates>;
  readonly basis: (id: string) => string;
  /** `KON9-3/request`: the basis and the particular that is missing. */
  readonly missing: (code: string) => string;
  readonly category: (code: string) => string;
  readonly event: (event: string) => string;
  readonly rule: (rule: string) => string;
  readonly join: (parts: readonly string[]) => string;
}

/** The law reads as on the day of the newest finding. */
export function useWords(newest: string | undefined): Words {
  const say = useText('finding');
  const dates = useDates();
  const language = useLanguage();
  const { data } = useQueryOf(api.legalBasis.list, newest === undefined ? null : { on: dayOfInstant(newest) });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the dates change with the language and with nothing else.
  return useMemo(() => {
    const at = (look: unknown, path: string, code: string): string => {
      const text = (look as Look)(path, {});
      return text === path ? code : text;
    };
    const basis = (id: string) => data?.bases.find((one) => one.id === id)?.label[language] ?? id;
    return {
      say,
      dates,
      basis,
      missing: (code) => {
        const [id = '', kind = ''] = code.split('/');
        const particular = data?.particulars.find((one) => one.id === kind)?.label[language] ?? kind;
        return say('fact.missingOf', { basis: basis(id), particular });
      },
      category: (code) => at(textOf('disclosure'), `category.${code}`, code),
      event: (event) => at(textOf('audit'), `events.${event}`, event),
      // The sentence of a refusal names what is to be mended; of a rule that was set aside only the name is left.
      rule: (rule) => at(say, `rules.${rule}`, rule),
      join: (parts) => parts.join(say('separator')),
    };
  }, [say, data, language]);
}
