import { useText } from './use-text.ts';

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
