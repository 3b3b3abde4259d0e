import type { errors as ja } from '../ja/errors.ts';
import type { SameShape } from '../shape.ts';

/** One entry per error code; `…Do` says what to do. */
export const errors = {
  invalid: 'Some entries are not right.',
  invalidDo: 'Correct the marked fields and try again. What you typed is kept.',
  unauthenticated: 'Please sign in.',
  unauthenticatedDo: 'Sign in again to continue.',
  forbidden: 'Your role does not allow this.',
  beyond: 'This is not open to you in your role, or is not your case.',
  beyondLogged: 'Nothing was changed. The attempt was logged.',
  forbiddenDo: 'Ask the administrator if you need it. The attempt has been logged.',
  notFound: 'This record was not found.',
  notFoundDo: 'Open the list again and check.',
  conflict: 'Someone changed this before you.',
  conflictDo: 'Load the newest version and compare it with yours. What you typed is kept.',
  rule: 'The law or a rule of the office does not allow this as it stands.',
  locked: 'The office is locked.',
  lockedDo: 'Sign in to continue.',
  unavailable: 'The core does not answer.',
  unavailableDo: 'It is being restarted. Please wait a moment and try again.',
  storage: 'The storage cannot be used.',
  cancelled: 'Cancelled.',
  cancelledDo: 'Nothing was changed.',
  file: 'This file cannot be accepted.',
  fileDo: 'Check its kind, encoding and size. Nothing was imported.',
  otherReason: 'Reason: {{reason}}',
  internal: 'Something unexpected went wrong. We are sorry.',
  internalDo: 'If you ask for help, please give the number “{{incident}}”. What you typed is kept.',
  unknownRule: 'The rule “{{rule}}” does not allow this.',
} as const satisfies SameShape<typeof ja>;
