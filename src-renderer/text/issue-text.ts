import { z } from 'zod';
import { useText } from './use-text.ts';

/**
 * What zod found, as a short code that keeps no value: `tooLong 200`. It becomes a sentence only on screen,
 * so the sentence follows the language and carries the field's visible name.
 */
export function issueCodeOf(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined || issue.input === null || issue.input === '' || Number.isNaN(issue.input))
        return 'required';
      return issue.expected === 'number' || issue.expected === 'int' ? 'number' : 'invalid';
    case 'too_small':
      if (issue.origin === 'string')
        return issue.minimum === 1 || issue.input === '' ? 'required' : `tooShort ${issue.minimum}`;
      if (issue.origin === 'array') return issue.minimum === 1 ? 'choose' : `tooFew ${issue.minimum}`;
      return `tooSmall ${issue.minimum}`;
    case 'too_big':
      return `${issue.origin === 'string' ? 'tooLong' : issue.origin === 'array' ? 'tooMany' : 'tooBig'} ${issue.maximum}`;
    case 'invalid_format':
      if (issue.input === '') return 'required';
      return issue.format === 'date'
        ? 'date'
        : issue.format === 'email'
          ? 'email'
          : issue.format === 'uuid'
            ? 'choose'
            : 'format';
    case 'invalid_value':
    case 'invalid_union':
      return issue.input === undefined || issue.input === null || issue.input === '' ? 'choose' : 'invalid';
    default:
      return 'invalid';
  }
}

/** Makes zod speak in these codes and never compile code at run time, which the content policy forbids. */
export function configureSchemas(): void {
  z.config({ jitless: true, customError: issueCodeOf });
}

const SERVER_CODES: { readonly [code: string]: string } = {
  invalid_type: 'required',
  too_small: 'required',
  too_big: 'invalid',
  invalid_format: 'format',
  invalid_value: 'choose',
};

/** Puts an issue code into words with the field's visible name. Rule identifiers are looked up among the rules. */
export function useIssueText(): (code: string, label?: string) => string {
  const say = useText('issues');
  const sayRule = useText('rules');
  return (code, label = say('thisField')) => {
    const [name = 'invalid', limit = ''] = (SERVER_CODES[code] ?? code).split(' ');
    const values = { label, limit };
    switch (name) {
      case 'required':
      case 'choose':
      case 'date':
      case 'time':
      case 'email':
      case 'number':
      case 'format':
        return say(name, values);
      case 'tooShort':
      case 'tooLong':
      case 'tooSmall':
      case 'tooBig':
      case 'tooFew':
      case 'tooMany':
        return say(name, values);
      default:
        return ruleSentence(sayRule, name, values) ?? say('invalid', values);
    }
  };
}

/** The sentence of a rule, or `null` when no text knows it. */
export function ruleSentence(
  sayRule: ReturnType<typeof useText<'rules'>>,
  rule: string,
  of: { readonly [name: string]: string | number },
): string | null {
  const look = sayRule as unknown as (path: string, values: object) => string;
  const sentence = look(rule, { ...of, keySeparator: false, nsSeparator: false });
  return sentence === rule ? null : sentence;
}
