import { createInstance, type i18n as Instance } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { texts } from './resources.ts';

/** Languages of the interface, Japanese first. */
export const LANGUAGES = ['ja', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The one instance; everything is in memory, so it is ready at once. */
export const i18n: Instance = createInstance();
i18n.use(initReactI18next);
void i18n.init({
  lng: 'ja',
  fallbackLng: 'ja',
  resources: texts,
  interpolation: { escapeValue: false },
  returnNull: false,
  initAsync: false,
});

/** Switches the language at run time. */
export async function switchLanguage(language: Language): Promise<void> {
  await i18n.changeLanguage(language);
  document.documentElement.lang = language;
}

/** The language now chosen. */
export function useLanguage(): Language {
  return useTranslation().i18n.language === 'en' ? 'en' : 'ja';
}
