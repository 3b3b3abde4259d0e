import { z } from 'zod';

/** What the doctor may find out about an office's folder and files; each has words and a next step on the command line. */
export const EXAMINED = [
  'office-missing',
  'place-refused',
  'folder-read-only',
  'folder-open-to-others',
  'file-open-to-others',
  'space-low',
  'in-use',
  'ring-refused',
  'ring-restorable',
  'ring-kept-missing',
  'database-missing',
  'database-plain',
  'database-cut',
  'wal-left',
  'wal-damaged',
  'wal-kept',
  'seal-missing',
  'leftover',
  'migration-copy',
  'sign-in-refused',
  'integrity',
  'references',
  'log-unsound',
  'checkpoints-none',
  'ring-restored',
  'backup-none',
  'backup-old',
] as const;
export type Examined = (typeof EXAMINED)[number];

/** 診断の一件: what was looked at, whether it is as it should be, and what may be done about it. */
export const Examination = z.object({
  code: z.enum(EXAMINED),
  /** `note` needs nobody to act. */
  severity: z.enum(['note', 'warning', 'error']),
  /** Names of files, codes and counts; nothing personal. */
  about: z.string(),
  isRepairable: z.boolean(),
  isRepaired: z.boolean(),
});
export type Examination = z.infer<typeof Examination>;
