import { findSpans, type Span } from '../../../src-main/redaction/find.ts';
import { type KnownEntity, type PreparedRegister, prepareRegister } from '../../../src-main/redaction/register.ts';
import { shippedLexicon } from '../../helpers/lexicon.ts';
import { cases } from './cases.ts';

const prepared = new Map<string, PreparedRegister>();

/** The register of a case, as it would stand in the file for `tasuki redact --register`. */
function registerOf(name: string): readonly KnownEntity[] {
  const known = cases[name];
  if (known === undefined) throw new Error(`no case ${name}`);
  return known;
}

/** What the engine finds, with all its layers: the one place where the evaluation touches it. */
export function detect(name: string, text: string): readonly Span[] {
  const ready = prepared.get(name) ?? prepareRegister({ known: registerOf(name) });
  prepared.set(name, ready);
  return findSpans(text, ready, shippedLexicon());
}
