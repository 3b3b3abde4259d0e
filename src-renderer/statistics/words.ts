import type { Statistics } from '../../src-main/contract/statistics.ts';
import { i18n, type Language } from '../text/language.ts';
import type { Feature, Say } from '../text/use-text.ts';

type Look = (path: string, values: object) => string;

/** Codes and identifiers of the figures in the words of one language; one that no text knows stands for itself. */
export interface Words {
  readonly say: Say<'statistics'>;
  readonly basis: (id: string) => string;
  readonly category: (code: string) => string;
  readonly consent: (code: string) => string;
  readonly organization: (id: string) => string;
  readonly number: (count: number) => string;
  /** `2026-08` as the name of a month: 8月. */
  readonly month: (month: string) => string;
}

type Bases = readonly { readonly id: string; readonly label: { readonly ja: string; readonly en: string } }[];

/** Words of a language, whichever the interface speaks: the report is Japanese. */
export function wordsIn(language: Language, figures: Statistics, bases: Bases): Words {
  const lookIn = (feature: Feature): Look => i18n.getFixedT(language, feature) as unknown as Look;
  const look = lookIn('statistics');
  const disclosure = lookIn('disclosure');
  const inDisclosure = (path: string, code: string): string => {
    const text = disclosure(path, {});
    return text === path ? code : text;
  };
  const names = new Map([...figures.byGiver, ...figures.byRecipient].map(({ value, text }) => [value, text]));
  const labels = new Map(figures.byBasis.map(({ value, text }) => [value, text]));
  const format = new Intl.NumberFormat(language === 'ja' ? 'ja-JP' : 'en-GB');
  const say: Say<'statistics'> = (path, ...values) => look(path, values[0] ?? {});
  return {
    say,
    basis: (id) => bases.find((one) => one.id === id)?.label[language] ?? labels.get(id) ?? id,
    category: (code) => inDisclosure(`category.${code}`, code),
    consent: (code) => inDisclosure(`consents.${code}`, code),
    organization: (id) => names.get(id) ?? id,
    number: (count) => format.format(count),
    month: (month) => say('monthName', { month: Number(month.slice(5)) }),
  };
}
