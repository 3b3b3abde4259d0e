import { useMemo } from 'react';
import type { Statistics } from '../../src-main/contract/statistics.ts';
import { api } from '../api.ts';
import { useLanguage } from '../text/language.ts';
import { useQueryOf } from '../use-operation.ts';
import { type Words, wordsIn } from './words.ts';

/** Words in the language of the interface, and in Japanese for the report; the law reads as at the end of the year. */
export function useWords(figures: Statistics): { readonly own: Words; readonly paper: Words } {
  const language = useLanguage();
  const { data } = useQueryOf(api.legalBasis.list, { on: `${figures.fiscalYear + 1}-03-31` });
  return useMemo(() => {
    const bases = data?.bases ?? [];
    return { own: wordsIn(language, figures, bases), paper: wordsIn('ja', figures, bases) };
  }, [language, figures, data]);
}
