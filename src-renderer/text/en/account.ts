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
  lastSignedIn: 'Last sign-in',
  neverSignedIn: 'None yet',
  acts: 'Acts',
  actsOf: 'What to do with {{loginName}}',
  act: { roles: 'Change roles', rename: 'Change the display name', reinvite: 'Invite anew', disable: 'Disable' },
  lacking: 'With these users the office lacks something',
  lackingThen: 'After this the office will lack something',
  nobody: {
    staff: 'Nobody is staff: cases and meetings cannot be registered.',
    chair: 'Nobody is chair: minutes cannot be approved.',
    admin: 'Nobody is administrator: users cannot be invited.',
  },
  oneAdmin:
    'There is only one administrator. If that person can no longer sign in, nobody can invite users anew. Better name a second one.',
  rolesNamed: 'Change the roles of {{loginName}}',
  rolesReason: 'Reason',
  rolesReasonHelp: 'For instance: a new chair. It is kept sealed in the log, and auditors see the change first thing.',
  rolesChanged: '{{loginName}} now has these roles: {{roles}}. They hold from the next call.',
  newAuditor:
    'This person would check work that was their own. Better choose somebody who has not done the office’s work.',
  ownAdmin:
    'You take the administrator’s role from yourself. Only other administrators can then keep users and settings.',
  renameNamed: 'Change the display name of {{loginName}}',
  renameHelp: 'Old entries show the new name too. Login name and roles stay.',
  renamed: '{{loginName}} is now shown as “{{displayName}}”.',
  reinviteNamed: 'Invite {{loginName}} anew',
  reinviteLead:
    'A new registration code is made. The earlier code, password and second key stop working at once, and nobody can sign in as this user until it is registered with the new code. Roles and earlier entries stay as they are.',
  reinviteLeaver:
    'Invites a disabled user again. Once registered with the new code the person has the same roles, and earlier entries stay theirs.',
  reinviteReason: 'Reason',
  reinviteReasonHelp: 'For instance: forgotten password. It is kept sealed in the log.',
  disableNamed: 'Disable {{loginName}}',
  disableLead:
    'The keys of this user are destroyed and the office file can no longer be opened with them. These keys cannot be brought back; “Invite anew” makes new ones for somebody who returns.',
  disableReason: 'Reason',
  disableReasonHelp: 'For instance: moved to another section. It is kept sealed in the log.',
  disabled: '{{loginName}} has been disabled.',
  code: 'Registration code',
  codeTitle: 'Hand over the registration code',
  codeLead:
    '{{loginName}} ({{role}}) has been invited. The code is shown once, now. It is not stored; once closed it cannot be seen again.',
  codeLeadAgain:
    '{{loginName}} ({{role}}) has been invited anew. The code is shown once, now. It is not stored; once closed it cannot be seen again.',
  codePrint: 'Print',
  codeCopy: 'Copy the code',
  codeCopied: 'The code has been copied. Do not leave it where others can see it.',
  codeNotCopied: 'The code could not be copied. Please write it down.',
  codeHow:
    'Write it down or print it, and hand it over in person. The user enters it under “First registration” and chooses a password.',
  codeKept: 'The code has been handed over or noted',
  codeKnown: 'Somebody else may know the former password or key file (leads on to changing the key)',
  codeKeptFirst: 'Hand over or note the code first, then tick the box.',
  close: 'Close',
  cancel: 'Cancel',
  none: 'There are no users.',
  key: {
    title: 'Replacing the key',
    open: 'Replace the key',
    never: 'Last: never (still the key of the founding)',
    last: 'Last: {{moment}}',
    due: 'The key should be replaced (users disabled since: {{count}})',
    dueDetail:
      'Last disabled on {{day}}. Whoever copied the file before leaving can learn the present key from that copy.',
    offerOf: {
      left: '{{loginName}} has been disabled. Replace the key of the office file now.',
      known:
        '{{loginName}} has been invited anew. Somebody else may be able to open an old copy of the file; change the key now.',
    },
    effect:
      'The whole office file is encrypted anew. Someone who left with an old copy and their password cannot open the file as it is from now on.',
    limit:
      'Files and backups copied before still open with the passwords of that time, up to what they held then. Replacing the key cannot prevent that: look where old backups are kept, too.',
    safe: 'A copy is made, proved, and put in place. Even if the power fails on the way, the file opens with the old key or the new one.',
    others:
      'Passwords of other users and registration codes stay as they are. Nothing else can be done until it is finished.',
    reason: 'Reason',
    reasonHelp: 'For instance: someone has left. It is kept sealed in the log.',
    reasonOf: {
      left: '{{loginName}} was disabled',
      known: 'Somebody else may know how {{loginName}} signs in',
    },
    start: 'Replace the key',
    again: 'Try again',
    later: 'Later',
    beginning: 'Preparing',
    stopping: 'Stopping',
    stepDone: '(done)',
    steps: {
      backup: 'First make and prove a backup (where places for backups are set)',
      'rotation-copy': 'Make a copy under the new key',
      'rotation-pages': 'Read the copy back',
      'rotation-contents': 'Open the copy and compare contents and counts',
      'rotation-replace': 'Put the copy in place',
    },
    mayStop: 'You can stop at any time before the copy is put in place. The key then stays as it is.',
    tooLate: 'The copy is being put in place. This will be over in a moment.',
    cancelled: 'Stopped. The key is the same as before and nothing has changed.',
    rotated: 'The key has been replaced (number {{epoch}})',
    rotatedNext: 'Make a backup under the new key soon.',
    kept: {
      backup: 'Not begun: no backup could be made',
      space: 'Not begun: too little free space (needed {{needed}} MB, free {{free}} MB)',
      'disk-full': 'Given up: the disk was full',
      damaged: 'Given up: a part of the office file is damaged',
      'copy-differs': 'Given up: the copy is not the same as the original',
      'in-the-way': 'The file could not be replaced, because another program is using it',
    },
    keptAsWas: 'The office file still has its old key and nothing is lost. The unfinished copy has been removed.',
    remedy: {
      backup: 'Look at the places for backups in the settings and try again.',
      space: 'Make room, for instance by moving files you do not need, and try again.',
      'disk-full': 'Make room, for instance by moving files you do not need, and try again.',
      damaged: 'Note what you have just entered and restore a backup. Replace the key after that.',
      'copy-differs':
        'Try again. If it happens again the disk may be failing: make a backup and tell your administrator.',
      'in-the-way': 'Wait until the virus scanner or synchronising program has finished, then try again.',
    },
  },
} as const satisfies SameShape<typeof ja>;
