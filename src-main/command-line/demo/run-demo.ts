import { EXIT, failure } from '../exit-codes.ts';
import type { Outcome } from '../outcome.ts';

/** Placeholder until the walk is written. */
export async function runDemo(_options: {
  readonly out: string | undefined;
  readonly version: string;
}): Promise<Outcome> {
  throw failure(EXIT.internal, 'not-yet', 'demo');
}
