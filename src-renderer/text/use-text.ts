import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { i18n } from './language.ts';
import type { texts } from './resources.ts';
import type { PathIn, SentenceAt, ValuesFor } from './shape.ts';

type Texts = typeof texts.ja;
/** A feature that has a file of texts. */
export type Feature = keyof Texts;

/** Looks a sentence up; a sentence with gaps does not compile without their values. */
export type Say<F extends Feature> = <P extends PathIn<Texts[F]>>(
  path: P,
  ...values: ValuesFor<SentenceAt<Texts[F], P>>
) => string;

/** A sentence of any feature: `meeting:title`. */
export type TextPath = { [F in Feature]: `${F}:${PathIn<Texts[F]>}` }[Feature];

/** The sentences of a feature in the language now chosen, outside React. */
export function textOf<F extends Feature>(feature: F): Say<F> {
  const look = i18n.getFixedT(i18n.language, feature) as unknown as (path: string, values: object) => string;
  return (path, ...values) => look(path, values[0] ?? {});
}

/** The sentences of a feature; the component is drawn again when the language is switched. */
export function useText<F extends Feature>(feature: F): Say<F> {
  const { i18n: current } = useTranslation();
  const language = current.language;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `textOf` reads the language of the instance.
  return useMemo(() => textOf(feature), [feature, language]);
}

/** Looks up a sentence by its full path, for lists that name sentences of several features (routes, commands). */
export function useTextAt(): (path: TextPath) => string {
  const { t } = useTranslation();
  return (path) => String(t(path as string));
}
