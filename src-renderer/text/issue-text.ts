import { codeText } from './code-text.ts';
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
        return codeText('rules', name, values) ?? say('invalid', values);
    }
  };
}
