import { createHash } from 'node:crypto';
import { extractText } from '../../documents/extract.ts';
import { type FormValues, fillForm, packForm } from '../../documents/form/fill-form.ts';
import { type FormParts, readForm } from '../../documents/form/form-parts.ts';
import { faultsOfForm } from '../../documents/form/inspect-form.ts';
import { type Reopened, rawParts } from '../../documents/reopen.ts';
import type { Rendered, RenderTools } from '../release-type.ts';
import { prover } from './prove.ts';

/** Fills a form and says how to prove it: reopened, it holds what a form may hold and nothing beside it. */
export async function renderForm(form: FormParts, values: FormValues, tools: RenderTools): Promise<Rendered> {
  tools.progress({ step: 'render', done: 0, total: 2 });
  const bytes = await fillForm(form, values);
  tools.progress({ step: 'prove', done: 1, total: 2 });
  return { bytes, marks: 0, searchedFor: 0, prove: prover('docx', [], { open: reopenForm }) };
}

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Opens a filled form again, as `reopenFile` does with other files; what is allowed in it is what a form may hold. */
export async function reopenForm(_kind: string, bytes: Uint8Array): Promise<Reopened> {
  const read = readForm(bytes);
  return {
    parts: await extractText('docx', bytes),
    findings: [
      ...faultsOfForm(read).map(({ code, what }) => ({ code, part: what })),
      // Packed again from the parts that are known, it is the very same file: nothing lies between, before or behind.
      ...(digestOf(packForm(read)) === digestOf(bytes) ? [] : [{ code: 'container', part: 'zip' }]),
    ],
    raw: rawParts(bytes),
  };
}
