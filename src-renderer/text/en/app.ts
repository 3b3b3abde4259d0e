import type { app as ja } from '../ja/app.ts';
import type { SameShape } from '../shape.ts';

/** Words of the frame around all screens. */
export const app = {
  name: 'Tasuki',
  lock: 'Lock',
  role: { staff: 'Secretariat', chair: 'Chair', auditor: 'Auditor', admin: 'Administrator' },
  approvals: 'Waiting for you: {{count}}',
  waiting: { remindersDue: ' (to ask after today: {{count}})', visitsOverdue: ' (overdue visits: {{count}})' },
  meetingRunning: 'Meeting in session',
  backToMeeting: 'Back to the meeting in session',
  demonstration: 'Fictional data (an office for trying things out; enter nothing about real people)',
  coreRestarted: 'The core was restarted. Please check whether your last action was recorded.',
  idleWarning: 'Nothing was done for a while; the office is about to lock.',
  idleWarningStay: 'Press any key or the screen to go on. What you are typing is kept.',
  idleWarningLeft: '{{seconds}} s',
  machineLockNotSeen: 'Does not lock with the machine',
  machineLockNotSeenWhy:
    'On this machine the locked screen or a change of user cannot be noticed. Lock with Ctrl+L when you leave. Waking from sleep and the automatic lock do work.',
  copied: 'Copied. It is taken off the clipboard after 30 seconds and at the lock.',
  captureNotBlocked: 'Screen capture is not blocked',
  captureNotBlockedWhy:
    'In this browser version, capturing or sharing the screen cannot be prevented. Check what is shown before you project or share.',
  notSandboxed: 'Running unprotected',
  notSandboxedWhy: 'The browser’s sandbox cannot be used on this machine. Use it for trials only.',
  notFound: 'This screen was not found',
  notFoundWhy: 'The address has changed, or your role may not open it.',
  toHome: 'To the home screen',
  appearance: 'Display',
  theme: 'Colours',
  themeName: { os: 'As the system', light: 'Light', dark: 'Dark' },
  textSize: 'Text size',
  percent: '{{percent}}%',
  language: 'Language',
  singleKeys: 'Use single-letter keys (A, R, …); switch off when you speak to the computer',
  languageName: { ja: '日本語', en: 'English' },
  screens: 'Screens',
  broken: 'This screen cannot be shown',
  brokenWhy: 'Something unexpected went wrong. Nothing that was recorded is lost.',
  reload: 'Open the screen again',
} as const satisfies SameShape<typeof ja>;
