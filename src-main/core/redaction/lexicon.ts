import { type Lexicon, readLexicon } from '../../redaction/guess/lexicon.ts';
import type { Resources } from '../context.ts';

const read = new WeakMap<Resources, Lexicon>();

/** 語彙 for suggestions, from the shipped resources; read when first needed. */
export function lexiconOf(resources: Resources): Lexicon {
  const known = read.get(resources);
  if (known) return known;
  const lexicon = readLexicon(resources.text('redaction/lexicon.txt'));
  read.set(resources, lexicon);
  return lexicon;
}
