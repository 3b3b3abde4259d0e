import type { compare as ja } from '../ja/compare.ts';
import type { SameShape } from '../shape.ts';

/** Two people changed the same record. */
export const compare = {
  title: 'Compare with the other change',
  lead: 'The record was saved elsewhere while you had it open. Choose for each field what shall stay. Nothing you typed is lost.',
  mine: 'Your entry',
  theirs: 'Stored now',
  both: 'Changed on both sides',
  open: '{{count}} fields that were changed on both sides are still undecided.',
  open_one: '{{count}} field that was changed on both sides is still undecided.',
  allMine: 'Keep all of mine',
  allTheirs: 'Keep all that is stored',
  save: 'Save what is chosen',
  same: 'Nothing differs. It can be saved as it is.',
  empty: '(empty)',
  cancel: 'Back to the form',
} as const satisfies SameShape<typeof ja>;
