import { extractText } from '../extract.ts';
import { printable } from '../printable.ts';
import { packForm } from './fill-form.ts';
import type { FormParts } from './form-parts.ts';

const SEEN = /^word\/(?:document|header\d+|footer\d+)\.xml$/;
const FIELD = /\{\{([^{}]*)\}\}/g;

/** What a reader sees of a form or of a filled one, by parts. */
export const seenParts = <P extends { readonly part: string }>(parts: readonly P[]): readonly P[] =>
  parts.filter(({ part }) => SEEN.test(part));

/**
 * What the filled form must say, part by part: its own words, with the given text in the place of each field.
 * @param textOf what stands in a field
 */
export async function filledTexts(
  form: FormParts,
  textOf: (field: string) => string,
): Promise<ReadonlyMap<string, string>> {
  const parts = seenParts(await extractText('docx', packForm(form)));
  return new Map(
    parts.map(({ part, text }) => [
      part,
      text.replace(FIELD, (_whole, name: string) => printable(textOf(name.trim()))),
    ]),
  );
}
