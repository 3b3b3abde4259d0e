import { exporting } from '../../src-main/contract/export.ts';

/** What is asked before the copy is written. */
export const SUBJECT_INPUT = exporting.subjectAccounting.input.pick({
  purpose: true,
  format: true,
  ground: true,
  withheld: true,
});
