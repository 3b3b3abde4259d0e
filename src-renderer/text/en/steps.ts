import type { steps as ja } from '../ja/steps.ts';
import type { SameShape } from '../shape.ts';

/** Names of the steps of long work. */
export const steps = {
  'read-organizations': 'Reading the organisations',
  'read-members': 'Reading the members',
  'read-cases': 'Reading the cases',
  'write-members': 'Saving the members',
  'write-cases': 'Storing the cases',
  render: 'Making the document',
  prove: 'Reopening and checking what was written',
  verify: 'Verifying the log',
  read: 'Reading the entries',
  seal: 'Sealing',
  'look-through': 'Looking through the log',
  'rotation-copy': 'Making a copy under the new key (MB)',
  'rotation-pages': 'Reading the copy back (MB)',
  'rotation-contents': 'Opening the copy and comparing contents and counts',
  'rotation-replace': 'Putting the copy in place (can no longer be stopped)',
  'backup-copy': 'Making the copy',
  'backup-deliver': 'Writing to the place',
  'backup-prove': 'Reopening and checking the backup in its place',
  'backup-read': 'Reading the backup',
  'backup-restore': 'Exchanging the office',
  other: 'Working',
} as const satisfies SameShape<typeof ja>;
