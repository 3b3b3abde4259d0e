import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useLanguage } from '../text/language.ts';

/** Gives the parts their own words (drag and drop, calendar, table) in the language now chosen. */
export function LocaleProvider({ children }: { children: ReactNode }) {
  const language = useLanguage();
  return <I18nProvider locale={language === 'ja' ? 'ja-JP' : 'en-GB'}>{children}</I18nProvider>;
}
