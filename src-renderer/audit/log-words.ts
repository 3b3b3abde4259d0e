import { useMemo } from 'react';
import { LOG_FLAGS } from '../../src-main/contract/log-filter.ts';
import { api } from '../api.ts';
import { dayOfInstant } from '../text/dates.ts';
import { type Language, useLanguage } from '../text/language.ts';
import { texts } from '../text/resources.ts';
import { textOf } from '../text/use-text.ts';
import { kanaContains } from '../ui/kana-filter.ts';
import { useQueryOf } from '../use-operation.ts';
import { eventText, fieldText, roleText } from './entry-words.ts';

type Basis = Awaited<ReturnType<typeof api.legalBasis.list>>['bases'][number];
/** Codes of the log in words of the language now chosen; a code that no text knows stands for itself. */
export interface LogWords {
  readonly event: (event: string) => string;
  readonly role: (role: string) => string;
  readonly basis: (id: string) => string;
  readonly category: (code: string) => string;
  readonly flag: (flag: string) => string;
  readonly consent: (state: string) => string;
  /** Events, bases, categories and marks whose words, in either language, contain a text. */
  readonly codesContaining: (text: string) => string[];
  /** Every code that a list may show, with its words. */
  readonly all: () => Record<string, string>;
}

/** Codes that a filter takes at most. */
const MOST_CODES = 300;
/** Characters that the words of one code may have in a file. */
const MOST_CHARACTERS = 200;

/** The words of all codes; bases are named as the catalogue reads today. */
export function useLogWords(): LogWords {
  const language = useLanguage();
  const { data } = useQueryOf(api.legalBasis.list, { on: dayOfInstant(new Date().toISOString()) });
  return useMemo(() => wordsOf(language, data?.bases ?? []), [language, data]);
}

function wordsOf(language: Language, bases: readonly Basis[]): LogWords {
  const say = textOf('audit');
  const consents: Readonly<Record<string, string>> = texts[language].disclosure.consents;
  const flags: Readonly<Record<string, string>> = texts[language].audit.flags;
  const labels = new Map(bases.map(({ id, label }) => [id, label]));
  const words: Omit<LogWords, 'codesContaining' | 'all'> = {
    event: (event) => eventText(say, event),
    role: (role) => roleText(say, role),
    basis: (id) => labels.get(id)?.[language] ?? id,
    category: (code) => fieldText(say, code),
    flag: (flag) => flags[flag] ?? flag,
    consent: (state) => consents[state] ?? state,
  };
  const inAllLanguages = [...(['ja', 'en'] as const).flatMap(codesIn), ...basesIn(bases)];
  return {
    ...words,
    codesContaining: (text) => {
      const wanted = text.trim();
      if (wanted === '') return [];
      const found = inAllLanguages.filter(([, sentence]) => kanaContains(sentence, wanted)).map(([code]) => code);
      return [...new Set(found)].slice(0, MOST_CODES);
    },
    all: () =>
      Object.fromEntries(shownIn(language, bases).map(([code, text]) => [code, text.slice(0, MOST_CHARACTERS)])),
  };
}

function eventsIn(language: Language): [string, string][] {
  return Object.entries(texts[language].audit.events).flatMap(([feature, verbs]) =>
    Object.entries<string>(verbs).map(([verb, sentence]): [string, string] => [`${feature}.${verb}`, sentence]),
  );
}

function shownIn(language: Language, bases: readonly Basis[]): readonly (readonly [string, string])[] {
  const { audit, disclosure } = texts[language];
  return [
    ...eventsIn(language),
    ...Object.entries(audit.fieldNames),
    ...Object.entries(disclosure.category),
    ...Object.entries(audit.roles),
    ...Object.entries(audit.flags),
    ...Object.entries(disclosure.consents),
    ...bases.map(({ id, label }) => [id, label[language]] as const),
  ];
}

function codesIn(language: Language): [string, string][] {
  const { audit, disclosure } = texts[language];
  return [
    ...eventsIn(language),
    ...Object.entries(disclosure.category),
    ...LOG_FLAGS.map((flag): [string, string] => [flag, audit.flags[flag]]),
  ];
}

function basesIn(bases: readonly Basis[]): [string, string][] {
  return bases.flatMap(({ id, label }): [string, string][] => [
    [id, label.ja],
    [id, label.en],
  ]);
}
