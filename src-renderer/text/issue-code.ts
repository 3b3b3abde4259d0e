import type { z } from 'zod';

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
