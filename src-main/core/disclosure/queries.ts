import type { Disclosure, DisclosureCheck, DisclosureInput, Withholding } from '../../contract/disclosure.ts';
import { AppError } from '../../contract/error.ts';
import type { ReadContext } from '../context.ts';
import { columns } from '../db/columns.ts';
import { judge } from './gather.ts';

type Reader = Pick<ReadContext, 'trx'>;

const COLUMNS = columns<Omit<Disclosure, 'correctedById'>>()(
  [
    'subjects',
    'categories',
    'specialCareKinds',
    'officeSensitive',
    'legalBasis',
    'particulars',
    'recipientIds',
    'override',
  ],
  ['isSpecialCare'],
);
export const disclosureRow = COLUMNS.toRow;
export const disclosureOf = COLUMNS.fromRow;

/** What the rules say of a disclosure before it is recorded. */
export async function check(ctx: ReadContext, input: DisclosureInput): Promise<DisclosureCheck> {
  const judgement = await judge(ctx, input);
  const isDraft = input.recipientIds.length === 0;
  const violations = judgement.violations.filter((violation) => !(isDraft && violation.rule === 'recipients-differ'));
  return {
    recipientIds: [...judgement.recipientIds],
    violations: violations.map(({ rule, of }) => ({ rule, of: { ...of } })),
    warnings: judgement.warnings.map(({ rule, of }) => ({ rule, of: { ...of } })),
    requestIds: [...judgement.requestIds],
    consentState: judgement.consentState,
  };
}

/** 情報共有の記録 and 不提供の記録 of a meeting. */
export async function list(
  ctx: Reader,
  input: { readonly meetingId: string },
): Promise<{ disclosures: Disclosure[]; withholdings: Withholding[] }> {
  return {
    disclosures: await disclosuresOf(ctx, input.meetingId),
    withholdings: await withholdingsOf(ctx, input.meetingId),
  };
}

/** Disclosures of a meeting by running number, each with the record that corrects it. */
export async function disclosuresOf(ctx: Reader, meetingId: string): Promise<Disclosure[]> {
  const rows = await ctx.trx
    .selectFrom('disclosure')
    .selectAll()
    .where('meetingId', '=', meetingId)
    .orderBy('number')
    .execute();
  const correctedBy = new Map(
    rows.flatMap((row) => (row.correctsId === null ? [] : [[row.correctsId, row.id] as const])),
  );
  return rows.map((row) => ({ ...COLUMNS.fromRow(row), correctedById: correctedBy.get(row.id) ?? null }));
}

/** One disclosure; `not_found` when there is none. */
export async function disclosureById(ctx: Reader, id: string): Promise<Disclosure> {
  const row = await ctx.trx.selectFrom('disclosure').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new AppError('not_found');
  const later = await ctx.trx.selectFrom('disclosure').select('id').where('correctsId', '=', id).executeTakeFirst();
  return { ...COLUMNS.fromRow(row), correctedById: later?.id ?? null };
}

/** Disclosures by identifier, without who corrects them; those that are not there are left out. */
export async function disclosuresById(
  ctx: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Omit<Disclosure, 'correctedById'>>> {
  const rows = await ctx.trx.selectFrom('disclosure').selectAll().where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, COLUMNS.fromRow(row)]));
}

/** 不提供の記録 of a meeting, by time. */
export function withholdingsOf(ctx: Reader, meetingId: string): Promise<Withholding[]> {
  return ctx.trx.selectFrom('withholding').selectAll().where('meetingId', '=', meetingId).orderBy('at').execute();
}
