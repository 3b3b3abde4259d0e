import type { draft as ja } from '../ja/draft.ts';
import type { SameShape } from '../shape.ts';

/** Unfinished input. */
export const draft = {
  unfinished: '{{count}} forms were left with unsaved input',
  unfinished_one: 'A form was left with unsaved input',
  unfinishedLead: 'Open the same screen, and what you typed comes back.',
  openScreen: 'Open the screen',
  savedAt: 'typed {{when}}',
} as const satisfies SameShape<typeof ja>;
