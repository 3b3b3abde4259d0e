import { ruleViolated } from '../../contract/error.ts';
import type { Minutes } from '../../contract/minutes.ts';
import { type FormParts, readForm } from '../../documents/form/form-parts.ts';
import type { ReadContext } from '../context.ts';
import { formInUse } from '../office-form/queries.ts';
import type { Rendered, RenderTools } from '../release-type.ts';
import { fillingOf, valuesOf } from './form-filling.ts';
import { renderForm } from './render-form.ts';
import { sourcesOf } from './render-minutes.ts';

/** 議事録 in the office's own form. */
export async function minutesInForm(
  ctx: ReadContext,
  input: { readonly meetingId: string; readonly format: string },
  version: Minutes,
): Promise<(tools: RenderTools) => Promise<Rendered>> {
  const form = await ownForm(ctx, input.format);
  const filling = fillingOf(form, await sourcesOf(ctx, input.meetingId, version, [], null));
  return (tools) => renderForm(form, valuesOf(filling), tools);
}

/** The form in use; refused where there is none, or where another format than Word is asked for. */
export async function ownForm(ctx: ReadContext, format: string): Promise<FormParts> {
  if (format !== 'docx') throw ruleViolated({ rule: 'form-is-word-only' });
  const bytes = await formInUse(ctx);
  if (bytes === null) throw ruleViolated({ rule: 'form-none-in-use' });
  return readForm(bytes);
}
