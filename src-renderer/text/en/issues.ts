import type { issues as ja } from '../ja/issues.ts';
import type { SameShape } from '../shape.ts';

/** What is wrong with one field. */
export const issues = {
  thisField: 'This field',
  required: '{{label}}: please fill this in.',
  choose: '{{label}}: please choose.',
  tooShort: '{{label}}: at least {{limit}} characters.',
  tooLong: '{{label}}: at most {{limit}} characters.',
  tooSmall: '{{label}}: enter a number of {{limit}} or more.',
  tooBig: '{{label}}: enter a number of {{limit}} or less.',
  tooFew: '{{label}}: choose at least {{limit}}.',
  tooMany: '{{label}}: at most {{limit}}.',
  date: '{{label}}: enter a day of the calendar, such as 2026/12/1, R8.12.1 or 20261201.',
  time: '{{label}}: enter a time, such as 13:30 or 1330.',
  email: '{{label}}: enter an e-mail address, such as name@example.lg.jp.',
  number: '{{label}}: enter digits.',
  format: '{{label}}: this is not written as expected. See the note beside the field.',
  invalid: '{{label}}: please check what is entered.',
} as const satisfies SameShape<typeof ja>;
