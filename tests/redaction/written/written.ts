import type { KnownEntity } from '../../../src-main/redaction/register.ts';

/** A register and lines with marks for it, ⏎ for a line end; see `examineWith`. */
export interface Written {
  readonly known: readonly KnownEntity[];
  readonly keep?: readonly string[];
  readonly table: string;
}
