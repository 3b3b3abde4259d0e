import { sql } from 'kysely';
import { AppError } from '../../contract/error.ts';
import type { Organization } from '../../contract/organization.ts';
import type { ReadContext } from '../context.ts';
import { searchPattern } from '../search-key.ts';
import { organizationOf } from './rows.ts';

type Reader = Pick<ReadContext, 'trx'>;

/** 関係機関 in the order of their codes; those that left come last. */
export async function list(ctx: Reader, input: { readonly search: string }): Promise<Organization[]> {
  let query = ctx.trx.selectFrom('organization').selectAll().orderBy('hasLeft').orderBy('code').orderBy('name');
  const pattern = searchPattern(input.search);
  if (pattern) query = query.where(sql<boolean>`searchKey LIKE ${pattern} ESCAPE '\\'`);
  return (await query.execute()).map(organizationOf);
}

/** One organisation; `not_found` when there is none. */
export async function organizationById(ctx: Reader, id: string): Promise<Organization> {
  const row = await ctx.trx.selectFrom('organization').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new AppError('not_found');
  return organizationOf(row);
}
