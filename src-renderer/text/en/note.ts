import type { note as ja } from '../ja/note.ts';
import type { SameShape } from '../shape.ts';

/** Notes of the session. */
export const note = {
  title: 'Notes',
  help: 'Saved as you type. Write statements and the course of the discussion.',
  conflict: 'These notes were changed elsewhere',
  conflictWhy: 'Both texts are here. Compare them and choose; nothing is overwritten until you do.',
  mine: 'Text on this screen',
  theirs: 'Stored text',
  keepMine: 'Keep the text on this screen',
  keepTheirs: 'Keep the stored text',
  keepBoth: 'Keep both, one after the other',
  readOnly: 'Notes (cannot be changed)',
  empty: 'There are no notes.',
} as const satisfies SameShape<typeof ja>;
