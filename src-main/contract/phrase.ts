import { z } from 'zod';
import { command, query } from './operation.ts';
import { Line, Text } from './primitives.ts';

/** 差し込み that a stock phrase may hold in double braces; filled with what the item at hand is about. */
export const PHRASE_FIELDS = ['議題', '案件番号', '開催日', '会議名', '議長'] as const;
export type PhraseField = (typeof PHRASE_FIELDS)[number];

/** 定型文: words that the office writes again and again, under a short name by which they are found. */
export const Phrase = z.object({
  name: Line(40),
  text: Text(1000).pipe(z.string().trim().min(1)),
});
export type Phrase = z.infer<typeof Phrase>;

/** 定型文の一覧 in the order in which they are offered. */
export const PhraseList = z.object({
  phrases: z.array(Phrase).max(100),
  version: z.number().int(),
});
export type PhraseList = z.infer<typeof PhraseList>;

/** Fields in double braces, in the order in which they stand; of any name. */
export const fieldsOfPhrase = (text: string): string[] =>
  [...text.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, name = '']) => name.trim());

/** What the fields of a phrase are filled with: the item under which it is written, and its meeting. */
export interface PhraseSubject {
  readonly itemTitle: string;
  /** Empty for an item without a case. */
  readonly caseNumber: string;
  /** 開催日 in words: `令和8年8月27日（木）`. */
  readonly heldOn: string;
  readonly meetingTitle: string;
  readonly chairName: string;
}

/** The phrase with its fields filled; one that nothing is known for leaves no trace. */
export function fillPhrase(text: string, subject: PhraseSubject): string {
  const values: Readonly<Record<PhraseField, string>> = {
    議題: subject.itemTitle,
    案件番号: subject.caseNumber,
    開催日: subject.heldOn,
    会議名: subject.meetingTitle,
    議長: subject.chairName,
  };
  return text.replace(/\{\{([^{}]*)\}\}/g, (_, name: string) => values[name.trim() as PhraseField] ?? '');
}

export const phrase = {
  list: query({
    roles: ['staff', 'chair'],
    input: z.object({}),
    output: PhraseList,
    audit: { event: null, because: 'stock phrases are the office’s own wording and are about nobody' },
  }),
  /** 定型文を改める: the whole list, in its new order. A refusal tells who is registered: only to those who may see names. */
  change: command({
    roles: ['staff', 'chair'],
    input: PhraseList,
    output: PhraseList,
    audit: {
      event: 'phrase.changed',
      facts: (_input, output) => ({ detail: { version: output.version, phrases: output.phrases.length } }),
      body: (_input, { phrases }) => ({ phrases }),
    },
  }),
};
