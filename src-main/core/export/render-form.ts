import { createHash } from 'node:crypto';
import { extractText } from '../../documents/extract.ts';
import { type FormValues, fillForm, packForm } from '../../documents/form/fill-form.ts';
import { type FormParts, readForm } from '../../documents/form/form-parts.ts';
import { faultsOfForm } from '../../documents/form/inspect-form.ts';
import type { Rendered, RenderTools } from '../context.ts';

/** Fills a form and says how to prove it: reopened, it holds what a form may hold and nothing beside it. */
export async function renderForm(form: FormParts, values: FormValues, tools: RenderTools): Promise<Rendered> {
  tools.progress({ step: 'render', done: 0, total: 2 });
  const bytes = await fillForm(form, values);
  tools.progress({ step: 'prove', done: 1, total: 2 });
  return { bytes, marks: 0, searchedFor: 0, prove: proveForm };
}

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const proveForm: Rendered['prove'] = async (bytes) => {
  const parts = await extractText('docx', bytes);
  const read = readForm(bytes);
  const leaks = [
    ...faultsOfForm(read).map(({ code, what }) => ({ code, part: what })),
    // Packed again from the parts that are known, it is the very same file: nothing lies between, before or behind them.
    ...(digestOf(packForm(read)) === digestOf(bytes) ? [] : [{ code: 'container', part: 'zip' }]),
  ];
  return { parts: parts.length, checks: [{ id: 'structure', examined: parts.length }], leaks };
};
