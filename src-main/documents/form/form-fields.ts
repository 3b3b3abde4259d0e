import type { Parts } from '../fixed-zip.ts';
import { readXml } from '../ooxml-text.ts';

/** Something wrong with the fields of a form. */
export interface FieldFault {
  readonly code:
    | 'form-field-unknown'
    | 'form-field-missing'
    | 'form-field-broken'
    | 'form-field-not-alone'
    | 'form-field-in-head';
  readonly field: string;
}

/** Which fields there are, by how they are filled. */
export interface FieldNames {
  readonly line: readonly string[];
  readonly block: readonly string[];
  readonly required: readonly string[];
}

/** 差し込み欄 in a form, in any of its parts, however many runs a field was split into. */
export function fieldsIn(parts: Parts): readonly string[] {
  return [
    ...new Set(
      paragraphs(parts).flatMap(({ text }) =>
        Array.from(text.matchAll(/\{\{([^{}]*)\}\}/g), ([, name = '']) => name.trim()),
      ),
    ),
  ];
}

/** Names what is unknown, missing, cut off, or stands where it cannot be filled. */
export function fieldFaults(parts: Parts, names: FieldNames): readonly FieldFault[] {
  const known = new Set([...names.line, ...names.block]);
  const fields = fieldsIn(parts);
  const faults: FieldFault[] = [
    ...fields.filter((field) => !known.has(field)).map((field) => ({ code: 'form-field-unknown' as const, field })),
    ...names.required
      .filter((field) => !fields.includes(field))
      .map((field) => ({ code: 'form-field-missing' as const, field })),
  ];
  for (const { part, text } of paragraphs(parts)) {
    const rest = text.replace(/\{\{[^{}]*\}\}/g, '');
    if (/\{\{|\}\}/.test(rest)) faults.push({ code: 'form-field-broken', field: text.slice(0, 40) });
    for (const field of names.block.filter((name) => text.includes(`{{${name}}}`))) {
      if (part !== 'word/document.xml') faults.push({ code: 'form-field-in-head', field });
      else if (text.trim() !== `{{${field}}}`) faults.push({ code: 'form-field-not-alone', field });
    }
  }
  return faults;
}

function paragraphs(parts: Parts): readonly { readonly part: string; readonly text: string }[] {
  return Object.entries(parts)
    .filter(([part]) => /^word\/(?:document|header\d+|footer\d+)\.xml$/.test(part))
    .flatMap(([part, source]) =>
      Array.from(source.matchAll(/<w:p[ >][\s\S]*?<\/w:p>/g), ([paragraph]) => ({
        part,
        text: readXml(paragraph).text.replace(/\n+$/, ''),
      })),
    );
}
