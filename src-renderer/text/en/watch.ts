import type { watch as ja } from '../ja/watch.ts';
import type { SameShape } from '../shape.ts';

/** What an account sees before anything else. */
export const watch = {
  title: 'Please check: {{count}} changes to users, keys and recovery',
  mark: '{{count}} changes to check',
  since: 'What has happened since you last checked, {{at}}.',
  first: 'What has happened since the office was founded.',
  more: 'The newest {{shown}} are shown; the others are in the log.',
  acknowledge: 'I have seen them',
  acknowledgeHelp: 'That you have seen them is noted in the log.',
  acknowledged: 'It is noted that you have seen {{count}} of them.',
  toEntry: 'Open the entry',
  toEntryNamed: 'Open entry {{seq}}',
  by: 'By {{name}}',
  about: 'About {{name}}',
  roles: '{{before}} → {{after}}',
  rolesOnly: 'Roles: {{roles}}',
  again: 'Invited anew',
} as const satisfies SameShape<typeof ja>;
