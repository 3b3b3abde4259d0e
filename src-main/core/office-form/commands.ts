import { createHash } from 'node:crypto';
import { AppError, ruleViolated } from '../../contract/error.ts';
import type { OfficeForm } from '../../contract/office-form.ts';
import { packForm } from '../../documents/form/fill-form.ts';
import { fieldsIn } from '../../documents/form/form-fields.ts';
import type { Context } from '../context.ts';
import { formRow, list } from './queries.ts';
import { formOf } from './rules.ts';

/** 様式を登録する. What is kept is the form without the traces of its editing; it lies encrypted in the office's file. */
export async function upload(
  ctx: Context,
  input: { readonly name: string; readonly content: string },
): Promise<OfficeForm> {
  const read = formOf(new Uint8Array(Buffer.from(input.content, 'base64')));
  if ('violations' in read) throw ruleViolated(...read.violations);
  const bytes = packForm(read.form);
  const { forms } = await list(ctx);
  const form: OfficeForm = {
    id: ctx.newId(),
    versionNumber: (forms[0]?.versionNumber ?? 0) + 1,
    name: input.name,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    size: bytes.length,
    fields: [...fieldsIn(read.form.parts)],
    uploadedAt: ctx.now().toISOString(),
    isInUse: true,
  };
  await ctx.trx.updateTable('officeForm').set({ isInUse: 0 }).where('isInUse', '=', 1).execute();
  await ctx.trx
    .insertInto('officeForm')
    .values({ ...formRow(form), bytes, uploadedById: ctx.actor.accountId })
    .execute();
  return form;
}

/** 様式の使用をやめる. */
export async function retire(ctx: Context, input: { readonly id: string }): Promise<OfficeForm> {
  const form = (await list(ctx)).forms.find(({ id }) => id === input.id);
  if (!form) throw new AppError('not_found');
  await ctx.trx.updateTable('officeForm').set({ isInUse: 0 }).where('id', '=', form.id).execute();
  return { ...form, isInUse: false };
}
