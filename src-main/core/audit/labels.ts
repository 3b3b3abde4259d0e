import { sql } from 'kysely';
import type { ReadContext, ReadTransaction } from '../context.ts';
import { anywhere, searchPattern } from '../search-key.ts';
import type { Facet } from './facets.ts';

type Reader = Pick<ReadContext, 'trx' | 'log' | 'reviewed'>;

/** Names of identifiers for the reader's eye: staff and members by name, cases and meetings by number, persons by code. */
export type Labels = ReadonlyMap<string, string>;

/** What the identifiers are called: in the office by its tables, in a bundle by the names that came with it. */
export async function labelsOf(ctx: Reader, ids: Iterable<string>): Promise<Labels> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const rows = ctx.reviewed
    ? await ctx.log.selectFrom('auditLabel').select(['id', 'text']).where('id', 'in', wanted).execute()
    : await labelsFromTables(ctx.trx, wanted);
  return new Map(rows.map(({ id, text }) => [id, text]));
}

async function labelsFromTables(trx: ReadTransaction, ids: readonly string[]): Promise<{ id: string; text: string }[]> {
  const of = (id: string, text: string) => ({ id, text });
  const [accounts, organizations, members, cases, meetings, persons] = [
    await trx.selectFrom('account').select(['id', 'displayName']).where('id', 'in', ids).execute(),
    await trx.selectFrom('organization').select(['id', 'name', 'shortName']).where('id', 'in', ids).execute(),
    await trx.selectFrom('member').select(['id', 'name']).where('id', 'in', ids).execute(),
    await trx.selectFrom('supportCase').select(['id', 'caseNumber']).where('id', 'in', ids).execute(),
    await trx.selectFrom('meeting').select(['id', 'number']).where('id', 'in', ids).execute(),
    await trx
      .selectFrom('person')
      .innerJoin('supportCase', 'supportCase.id', 'person.caseId')
      .select(['person.id', 'person.code', 'person.relation', 'supportCase.caseNumber'])
      .where('person.id', 'in', ids)
      .execute(),
  ];
  return [
    ...accounts.map((row) => of(row.id, row.displayName)),
    ...organizations.map((row) => of(row.id, row.shortName || row.name)),
    ...members.map((row) => of(row.id, row.name)),
    ...cases.map((row) => of(row.id, row.caseNumber)),
    ...meetings.map((row) => of(row.id, row.number)),
    ...persons.map((row) =>
      of(row.id, [row.caseNumber, row.code, row.relation].filter((part) => part !== '').join(' ')),
    ),
  ];
}

/** Facet values whose names contain a text: accounts, organisations, cases, meetings. */
export async function valuesNamed(ctx: Reader, text: string): Promise<readonly { facet: Facet; values: string[] }[]> {
  const like = anywhere(text);
  if (ctx.reviewed) {
    const rows = await ctx.log
      .selectFrom('auditLabel')
      .select(['id', 'kind'])
      .where(sql<boolean>`text LIKE ${like} ESCAPE '\\'`)
      .execute();
    const facetOf = { account: 'actor', organization: 'organization', case: 'case', meeting: 'meeting' } as const;
    return Object.entries(facetOf).map(([kind, facet]) => ({
      facet,
      values: rows.filter((row) => row.kind === kind).map((row) => row.id),
    }));
  }
  const { trx } = ctx;
  const key = searchPattern(text) ?? like;
  const ids = (rows: readonly { id: string }[]) => rows.map((row) => row.id);
  const accounts = trx
    .selectFrom('account')
    .select('id')
    .where(sql<boolean>`displayName LIKE ${like} ESCAPE '\\' OR loginName LIKE ${like} ESCAPE '\\'`);
  const organizations = trx
    .selectFrom('organization')
    .select('id')
    .where(sql<boolean>`searchKey LIKE ${key} ESCAPE '\\'`);
  const cases = trx.selectFrom('supportCase').select('id').where(sql<boolean>`caseNumber LIKE ${like} ESCAPE '\\'`);
  const meetings = trx
    .selectFrom('meeting')
    .select('id')
    .where(sql<boolean>`number LIKE ${like} ESCAPE '\\' OR title LIKE ${like} ESCAPE '\\'`);
  return [
    { facet: 'actor', values: ids(await accounts.execute()) },
    { facet: 'organization', values: ids(await organizations.execute()) },
    { facet: 'case', values: ids(await cases.execute()) },
    { facet: 'meeting', values: ids(await meetings.execute()) },
  ];
}
