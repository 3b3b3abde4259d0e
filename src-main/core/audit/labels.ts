import { sql } from 'kysely';
import type { ReadContext } from '../context.ts';
import { anywhere, searchPattern } from '../search-key.ts';
import type { Facet } from './facets.ts';
import { tableLabels } from './table-labels.ts';

type Reader = Pick<ReadContext, 'trx' | 'log' | 'reviewed'>;

/** Names of identifiers for the reader's eye: staff and members by name, cases and meetings by number, persons by code. */
export type Labels = ReadonlyMap<string, string>;

/** What the identifiers are called: in the office by its tables, in a bundle by the names that came with it. */
export async function labelsOf(ctx: Reader, ids: Iterable<string>): Promise<Labels> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const rows = ctx.reviewed
    ? await ctx.log.selectFrom('auditLabel').select(['id', 'text']).where('id', 'in', wanted).execute()
    : await tableLabels(ctx.trx, wanted);
  return new Map(rows.map(({ id, text }) => [id, text]));
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
