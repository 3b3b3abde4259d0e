import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Lexicon, readLexicon } from '../../src-main/redaction/guess/lexicon.ts';

let read: Lexicon | undefined;

/** The lexicon that ships with the app, read once. */
export function shippedLexicon(): Lexicon {
  read ??= readLexicon(readFileSync(join(import.meta.dirname, '../../resources/redaction/lexicon.txt'), 'utf8'));
  return read;
}
