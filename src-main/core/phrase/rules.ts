import { fieldsOfPhrase, PHRASE_FIELDS, type Phrase } from '../../contract/phrase.ts';

const KNOWN: readonly string[] = PHRASE_FIELDS;

/**
 * Why a list cannot be taken: a name that stands twice could not be chosen by, a field that nobody fills would be printed,
 * and what tells of someone may not stand where no look is logged.
 * @param areTelling for each phrase, whether it names someone
 */
export function phraseViolations(
  phrases: readonly Phrase[],
  areTelling: readonly boolean[],
): { rule: string; of: Record<string, string> }[] {
  const names = phrases.map(({ name }) => name);
  const twice = new Set(names.filter((name, at) => names.indexOf(name) !== at));
  const unknown = new Set(
    phrases.flatMap(({ text }) => fieldsOfPhrase(text)).filter((field) => !KNOWN.includes(field)),
  );
  return [
    ...[...twice].map((name) => ({ rule: 'phrase-name-twice', of: { name } })),
    ...phrases.filter((_, at) => areTelling[at]).map(({ name }) => ({ rule: 'phrase-tells-someone', of: { name } })),
    ...[...unknown].map((field) => ({ rule: 'phrase-field-unknown', of: { field } })),
  ];
}
