import type { OfficeSettings } from '../../contract/office.ts';
import type { ReadContext } from '../context.ts';
import { columns } from '../db/columns.ts';

const COLUMNS = columns<OfficeSettings>()(['acceptedPledgeVersions'], []);

/** The office's texts and rules, newest version. */
export async function currentSettings(ctx: Pick<ReadContext, 'trx'>): Promise<OfficeSettings> {
  const { id: _id, ...row } = await ctx.trx.selectFrom('officeSettings').selectAll().executeTakeFirstOrThrow();
  return COLUMNS.fromRow(row);
}

/** Settings as the interface asks for them. */
export function settings(ctx: ReadContext): Promise<OfficeSettings> {
  return currentSettings(ctx);
}
