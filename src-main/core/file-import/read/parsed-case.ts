import type { Consent, SupportCase } from '../../../contract/support-case.ts';
import { CONSENT_STATES, type ConsentState } from '../../../contract/support-case.ts';
import type { Encoding } from './decode-text.ts';
import { ageOn } from './parse-date.ts';
import type { Problem, ProblemList } from './problem.ts';
import type { ParsedPerson } from './read-persons.ts';

/** 同意 as read; `on` is null where the register shows no day. */
export type ParsedConsent = Omit<Consent, 'id' | 'recordedAt'>;

/** A case as read from 困窮ケース台帳, persons first the 本人. */
export interface ParsedCase extends Omit<SupportCase, 'id' | 'version' | 'persons'> {
  readonly row: number;
  readonly persons: readonly ParsedPerson[];
  readonly consent: ParsedConsent;
  /** States before the present one, oldest first; only the full form of the register knows them. */
  readonly earlierConsents: readonly ParsedConsent[];
  readonly notificationCode: string;
}

/** What a file of cases holds. */
export interface CasesRead {
  readonly encoding: Encoding;
  /** Header as written; empty for the JSON form. */
  readonly header: readonly string[];
  readonly records: readonly ParsedCase[];
  readonly problems: readonly Problem[];
}

const STATES: readonly (readonly [RegExp, SupportCase['state']])[] = [
  [/終結|終了|閉鎖|完了/, 'closed'],
  [/中断|保留|休止/, 'suspended'],
  [/モニタリング|フォロー|見守り経過/, 'monitoring'],
  [/支援会議|付議|候補/, 'meeting'],
  [/プラン|支援中|継続|見守り|実施/, 'supported'],
  [/受付|インテーク|把握|新規|相談|アセスメント/, 'received'],
];

/** 案件の状態; `null` when the word is not known. */
export function caseStateOf(text: string): SupportCase['state'] | null {
  return STATES.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

const CONSENTS: readonly (readonly [RegExp, ConsentState])[] = [
  [/撤回|取消|取り消し/, 'withdrawn'],
  [/一部|条件付|部分|限定/, 'partial'],
  [/拒否|不同意|断り|しない|×|✕/, 'refused'],
  [/未|確認中|保留|同意なし|同意無|^(無|なし|不明|-|－)$/, 'not-asked'],
  [/あり|有|済|同意|取得|○|◯|〇|可/, 'given'],
];

/** 同意の状態; `null` when the word is not known. 同意なし says that there is none, not that it was refused. */
export function consentStateOf(text: string): ConsentState | null {
  const trimmed = text.trim();
  if ((CONSENT_STATES as readonly string[]).includes(trimmed)) return trimmed as ConsentState;
  return CONSENTS.find(([pattern]) => pattern.test(trimmed))?.[1] ?? null;
}

/** A text that must stay in one line of `max` UTF-16 units; what had to be cut is said. */
export function fit(text: string, max: number, row: number, field: string, problems: ProblemList): string {
  const line = text.replace(/\s*\n\s*/g, ' ').trim();
  if (line.length <= max) return line;
  problems.add(row, field, 'warning', 'text-shortened', { max: String(max) });
  return line.slice(0, max);
}

/** What is odd about the people of one case and only shows when they are seen together. */
export function notePersons(
  persons: readonly ParsedPerson[],
  row: number,
  facts: { readonly householdSize: number | null; readonly age: number | null; readonly on: string | null },
  problems: ProblemList,
): void {
  const [subject] = persons;
  if (!subject) return;
  const surname = (name: string): string => name.split(/[\s　]/)[0] ?? '';
  const hasParts = (name: string): boolean => /[\s　]/.test(name) && !/[A-Za-z]/.test(name);
  const inHousehold = persons.filter((person) => person.isInHousehold);
  if (facts.householdSize !== null && facts.householdSize !== inHousehold.length)
    problems.add(row, 'householdSize', 'warning', 'household-size-differs', {
      stated: String(facts.householdSize),
      listed: String(inHousehold.length),
    });
  if (subject.birthDate && facts.age !== null && facts.on) {
    const computed = ageOn(subject.birthDate, facts.on);
    if (computed !== facts.age)
      problems.add(row, 'age', Math.abs(computed - facts.age) > 1 ? 'warning' : 'note', 'age-differs', {
        stated: String(facts.age),
        computed: String(computed),
      });
  }
  if (hasParts(subject.name) && surname(subject.name).length === 1)
    problems.add(row, 'name', 'note', 'short-surname', { person: subject.code });
  for (const person of persons) {
    const of = { person: person.code, relation: person.relation };
    if (!person.birthDate && person.isInHousehold)
      problems.add(row, 'birthDate', 'note', 'person-without-birth-date', of);
    if (/[ヱヰゐゑ]/.test(person.name + person.kana)) problems.add(row, 'name', 'note', 'archaic-kana', of);
    if (
      person !== subject &&
      person.isInHousehold &&
      /子|男|女|孫/.test(person.relation) &&
      hasParts(person.name) &&
      hasParts(subject.name) &&
      surname(person.name) !== surname(subject.name)
    )
      problems.add(row, 'persons', 'note', 'surname-differs', of);
    if (facts.on && person.birthDate && person.birthDate > facts.on && person === subject)
      problems.add(row, 'birthDate', 'warning', 'birth-date-in-future', of);
  }
}
