import { AppError } from '../../contract/error.ts';
import type { DueVisit, Visit } from '../../contract/visit.ts';
import type { ReadContext } from '../context.ts';
import { columns } from '../db/columns.ts';
import { daysBetween, localDate } from '../local-time.ts';

type Reader = Pick<ReadContext, 'trx'>;

const VISIT = columns<Visit>()(['memberIds'], []);
export const visitRow = VISIT.toRow;

/** 予定している訪問 of all cases, the longest overdue first. */
export async function due(ctx: Pick<ReadContext, 'trx' | 'now'>): Promise<DueVisit[]> {
  const today = localDate(ctx.now());
  const rows = await ctx.trx
    .selectFrom('visit')
    .innerJoin('supportCase', 'supportCase.id', 'visit.caseId')
    .leftJoin('organization', 'organization.id', 'visit.organizationId')
    .select(['visit.id', 'visit.caseId', 'plannedOn', 'how', 'visit.version', 'caseNumber', 'name', 'shortName'])
    .where('visit.state', '=', 'planned')
    .orderBy('plannedOn')
    .orderBy('caseNumber')
    .execute();
  return rows.map(({ name, shortName, ...visit }) => ({
    ...visit,
    organizationName: shortName || name || '',
    daysLeft: daysBetween(today, visit.plannedOn),
  }));
}

/** 訪問の記録 of one case, newest first. */
export async function ofCase(ctx: Reader, input: { readonly caseId: string }): Promise<Visit[]> {
  const rows = await ctx.trx.selectFrom('visit').selectAll().where('caseId', '=', input.caseId).execute();
  const dayOf = (visit: Visit): string => visit.madeOn ?? visit.plannedOn;
  return rows.map(VISIT.fromRow).sort((one, other) => (dayOf(one) > dayOf(other) ? -1 : 1));
}

/** One visit; `not_found` when there is none. */
export async function visitById(ctx: Reader, id: string): Promise<Visit> {
  const row = await ctx.trx.selectFrom('visit').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new AppError('not_found');
  return VISIT.fromRow(row);
}
