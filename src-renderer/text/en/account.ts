import type { account as ja } from '../ja/account.ts';
import type { SameShape } from '../shape.ts';

/** Users. */
export const account = {
  lead: 'Users are never deleted, so that old entries keep their author. Disable those who no longer need access.',
  invite: 'Invite a user',
  loginName: 'Login name',
  loginNameHelp: '2 to 32 lower-case letters, digits, “.”, “_” or “-”. Better not the person’s name.',
  displayName: 'Display name',
  displayNameHelp: 'The name that stands in the records.',
  role: 'Role',
  roles: { staff: 'Staff', chair: 'Chair', auditor: 'Auditor', admin: 'Administrator' },
  rolesHelp:
    'Choose every role the person has. The auditor’s goes with no other, so that nobody checks their own work.',
  roleNotes: {
    staff: 'Keeps lists, cases, meetings, minutes and redactions.',
    chair: 'Leads the meeting, approves the minutes, decides exceptions with a reason.',
    auditor: 'Verifies the log. Cannot open names or texts of cases.',
    admin: 'Keeps users and settings. Cannot open names or texts of cases.',
  },
  state: 'State',
  states: { invited: 'Invited', active: 'Active', disabled: 'Disabled' },
  createdAt: 'Since',
  self: 'you',
  disable: 'Disable',
  disableNamed: 'Disable {{loginName}}',
  disableLead:
    'The keys of this user are destroyed and the office file can no longer be opened with them. This cannot be undone; invite the person anew if needed.',
  disableReason: 'Reason',
  disableReasonHelp: 'For instance: moved to another section. It is kept sealed in the log.',
  disabled: '{{loginName}} has been disabled.',
  code: 'Registration code',
  codeTitle: 'Hand over the registration code',
  codeLead:
    '{{loginName}} ({{role}}) has been invited. The code is shown once, now. It is not stored; once closed it cannot be seen again.',
  codeHow:
    'Write it down and hand it over in person. The user enters it under “First registration” and chooses a password.',
  codeKept: 'The code has been handed over or noted',
  codeKeptFirst: 'Hand over or note the code first, then tick the box.',
  close: 'Close',
  cancel: 'Cancel',
  none: 'There are no users.',
} as const satisfies SameShape<typeof ja>;
