import { sql } from 'kysely';
import type { Accounting } from '../../contract/accounting.ts';
import { AppError } from '../../contract/error.ts';
import { labelsOf } from '../audit/labels.ts';
import { openIndex } from '../audit/log-index.ts';
import { identifiersIn } from '../audit/read-entries.ts';
import { statedHead } from '../audit/records.ts';
import { personLabels } from '../audit/table-labels.ts';
import type { ReadContext } from '../context.ts';
import { accessesOf } from './accesses.ts';
import { type Told, toldOf } from './gather.ts';
import { correctionsIn, rowOf, totalsOf } from './rules.ts';

/** Persons that one answer holds. */
const MOST = 200;

/** 本人の候補 by case number, code and relation: those first of whom something was told. */
export async function persons(
  ctx: ReadContext,
  input: { readonly search: string },
): Promise<{ personId: string; label: string; count: number }[]> {
  const words = folded(input.search)
    .split(' ')
    .filter((word) => word !== '');
  const known = (await labelsOfPersons(ctx)).filter(({ text }) => {
    const label = folded(text);
    return words.every((word) => label.includes(word));
  });
  const index = await openIndex(ctx.log, (await statedHead(ctx.log))?.size ?? 0);
  const counts = new Map((await index.values('person')).map(({ value, count }) => [value, count]));
  return known
    .map(({ id, text }) => ({ personId: id, label: text, count: counts.get(id) ?? 0 }))
    .sort((left, right) => Number(right.count > 0) - Number(left.count > 0) || compare(left.label, right.label))
    .slice(0, MOST);
}

/** 提供状況: all that was told about one person, oldest first, as the signed log says it. Throws `not_found`. */
export async function ofPerson(ctx: ReadContext, input: { readonly personId: string }): Promise<Accounting> {
  return (await accountOf(ctx, input.personId)).accounting;
}

/** The account together with the entries that it was drawn from. Throws `not_found`. */
export async function accountOf(
  ctx: ReadContext,
  personId: string,
): Promise<{ readonly accounting: Accounting; readonly told: Told }> {
  const told = await toldOf(ctx, personId);
  const { entries, beside, size, root } = told;
  const label = (await labelsOfPersons(ctx, personId))[0]?.text;
  if (label === undefined) throw new AppError('not_found');
  const labels = await labelsOf(ctx, entries.flatMap(identifiersIn));
  const corrections = correctionsIn([...entries, ...beside]);
  const organizationOf = await organizationsOfMembers(ctx);
  const rows = entries.map((entry) => rowOf(entry, labels, corrections, organizationOf));
  const caseIds = await casesOf(ctx, personId, label);
  const accesses = await accessesOf(ctx, told, { personId, caseIds });
  return {
    accounting: { personId, label, rows, ...totalsOf(rows, entries, labels), accesses, size, root },
    told,
  };
}

/** Number of the case, code and relation of everyone, or of one person. */
async function labelsOfPersons(ctx: ReadContext, id?: string): Promise<readonly { id: string; text: string }[]> {
  if (ctx.reviewed) {
    const labels = ctx.log.selectFrom('auditLabel').select(['id', 'text']).where('kind', '=', 'person');
    return (id === undefined ? labels : labels.where('id', '=', id)).execute();
  }
  return personLabels(ctx.trx, id === undefined ? null : [id]);
}

/** Cases to which a person belongs; with a bundle come labels, and a person's begins with the number of the case. */
async function casesOf(ctx: ReadContext, personId: string, label: string): Promise<string[]> {
  if (!ctx.reviewed) {
    const rows = await ctx.trx.selectFrom('person').select('caseId').where('id', '=', personId).execute();
    return rows.map(({ caseId }) => caseId);
  }
  const rows = await ctx.log
    .selectFrom('auditLabel')
    .select('id')
    .where('kind', '=', 'case')
    .where(sql<boolean>`substr(${label}, 1, length(text) + 1) = text || ' '`)
    .execute();
  return rows.map(({ id }) => id);
}

/** Today's organisation of each member; the tables of an office know it, a bundle does not. */
async function organizationsOfMembers(ctx: ReadContext): Promise<ReadonlyMap<string, string>> {
  if (ctx.reviewed) return new Map();
  const rows = await ctx.trx.selectFrom('member').select(['id', 'organizationId']).execute();
  return new Map(rows.flatMap(({ id, organizationId }) => (organizationId === null ? [] : [[id, organizationId]])));
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
