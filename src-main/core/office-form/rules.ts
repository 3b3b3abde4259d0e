import { BLOCK_FIELDS, LINE_FIELDS, REQUIRED_FIELDS } from '../../contract/office-form.ts';
import { readParts } from '../../documents/fixed-zip.ts';
import { fieldFaults } from '../../documents/form/form-fields.ts';
import { type FormParts, readForm } from '../../documents/form/form-parts.ts';
import { faultsOfForm, faultsOfUpload } from '../../documents/form/inspect-form.ts';

/** Bytes beyond which a form is no form. */
const LARGEST = 3_000_000;

type Violation = { rule: string; of?: Record<string, string> };

/** Reads an uploaded Word file as a form; or says, fault by fault, why it is none and what to do about it. */
export function formOf(
  bytes: Uint8Array,
): { readonly form: FormParts } | { readonly violations: readonly Violation[] } {
  if (bytes.length > LARGEST) return { violations: [{ rule: 'form-too-large' }] };
  let form: FormParts;
  try {
    const all = readParts(bytes);
    const upload = faultsOfUpload(all).map(({ code, what }) => ({ rule: code as string, of: { what } }));
    if (upload.length > 0) return { violations: upload };
    if (all['word/document.xml'] === undefined) return { violations: [{ rule: 'form-not-word' }] };
    form = readForm(bytes);
  } catch {
    return { violations: [{ rule: 'form-not-word' }] };
  }
  const violations: Violation[] = [
    ...faultsOfForm(form).map(({ code, what }) => ({ rule: code as string, of: { what } })),
    ...fieldFaults(form.parts, { line: LINE_FIELDS, block: BLOCK_FIELDS, required: REQUIRED_FIELDS }).map(
      ({ code, field }) => ({ rule: code as string, of: { field } }),
    ),
  ];
  return violations.length > 0 ? { violations } : { form };
}
