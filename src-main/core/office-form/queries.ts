import type { OfficeForm } from '../../contract/office-form.ts';
import type { ReadContext } from '../context.ts';
import { columns } from '../db/columns.ts';

type Reader = Pick<ReadContext, 'trx'>;

const FORM = columns<OfficeForm>()(['fields'], ['isInUse']);
export const formRow = FORM.toRow;

/** 様式 and its earlier versions, newest first. */
export async function list(ctx: Reader): Promise<{ forms: OfficeForm[] }> {
  const rows = await ctx.trx
    .selectFrom('officeForm')
    .select(['id', 'versionNumber', 'name', 'sha256', 'size', 'fields', 'uploadedAt', 'isInUse'])
    .orderBy('versionNumber', 'desc')
    .execute();
  return { forms: rows.map(FORM.fromRow) };
}

/** Bytes of the form in use; null while the office has none. */
export async function formInUse(ctx: Reader): Promise<Uint8Array | null> {
  const row = await ctx.trx.selectFrom('officeForm').select('bytes').where('isInUse', '=', 1).executeTakeFirst();
  return row ? new Uint8Array(row.bytes) : null;
}
