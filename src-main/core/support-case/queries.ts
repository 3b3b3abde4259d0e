import { sql } from 'kysely';
import { AppError } from '../../contract/error.ts';
import type {
  Consent,
  ConsentState,
  Person,
  SupportCase,
  SupportCaseDetail,
  SupportCaseRow,
} from '../../contract/support-case.ts';
import type { ReadContext } from '../context.ts';
import { localDate } from '../local-time.ts';
import { anywhere, searchPattern } from '../search-key.ts';
import { personOf } from './rows.ts';
import { hintOf } from './rules.ts';

type Reader = Pick<ReadContext, 'trx'>;

/** 案件台帳 by code; a search by name answers with codes and hints only. */
export async function list(ctx: ReadContext, input: { readonly search: string }): Promise<SupportCaseRow[]> {
  let query = ctx.trx.selectFrom('supportCase').selectAll().orderBy('caseNumber', 'desc');
  const pattern = searchPattern(input.search);
  if (pattern)
    query = query.where((where) =>
      where.or([
        sql<boolean>`caseNumber LIKE ${anywhere(input.search.normalize('NFKC').trim())} ESCAPE '\\'`,
        where(
          'id',
          'in',
          where.selectFrom('person').select('caseId').where(sql<boolean>`searchKey LIKE ${pattern} ESCAPE '\\'`),
        ),
      ]),
    );
  const cases = await query.execute();
  const people = Map.groupBy(
    await ctx.trx.selectFrom('person').selectAll().orderBy('position').execute(),
    (person) => person.caseId,
  );
  const consents = await newestConsents(ctx);
  const today = localDate(ctx.now());
  return cases.map((row) => {
    const persons = people.get(row.id) ?? [];
    return {
      id: row.id,
      caseNumber: row.caseNumber,
      openedOn: row.openedOn,
      state: row.state,
      stateText: row.stateText,
      lead: row.lead,
      version: row.version,
      consent: consents.get(row.id) ?? 'not-asked',
      personCount: persons.length,
      hint: hintOf(persons[0], today),
      isAddressConfidential: persons.some((person) => person.isAddressConfidential === 1),
      isMasked: false,
    };
  });
}

/** The full record; the server logs the view before this leaves the core. */
export async function reveal(ctx: Reader, input: { readonly id: string }): Promise<SupportCaseDetail> {
  const row = await caseById(ctx, input.id);
  return { ...row, persons: await personsOf(ctx, input.id), consents: await consentsOf(ctx, input.id) };
}

/** The case without its persons; `not_found` when there is none. */
export async function caseById(ctx: Reader, id: string): Promise<Omit<SupportCase, 'persons'>> {
  const row = await ctx.trx.selectFrom('supportCase').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new AppError('not_found');
  return row;
}

/** 案件番号 of a case; `not_found` when there is none. */
export async function caseNumberOf(ctx: Reader, id: string): Promise<string> {
  const row = await ctx.trx.selectFrom('supportCase').select('caseNumber').where('id', '=', id).executeTakeFirst();
  if (!row) throw new AppError('not_found');
  return row.caseNumber;
}

/** Names by code, the consent that stands, and its scope. */
export async function people(ctx: Reader, input: { readonly id: string }) {
  const detail = await reveal(ctx, input);
  return {
    caseNumber: detail.caseNumber,
    consent: detail.consents[0]?.state ?? ('not-asked' as const),
    consentScope: detail.consents[0]?.scope ?? '',
    persons: detail.persons.map(({ id, code, relation, name, kana }) => ({ id, code, relation, name, kana })),
  };
}

/** Persons of a case, the subject first. */
export async function personsOf(ctx: Reader, caseId: string): Promise<Person[]> {
  return (
    await ctx.trx.selectFrom('person').selectAll().where('caseId', '=', caseId).orderBy('position').execute()
  ).map(personOf);
}

/** Everyone of every case. */
export async function allPersons(ctx: Reader): Promise<Person[]> {
  return (await ctx.trx.selectFrom('person').selectAll().execute()).map(personOf);
}

/** 同意の履歴, newest first. */
export async function consentsOf(ctx: Reader, caseId: string): Promise<Consent[]> {
  const rows = await ctx.trx
    .selectFrom('consent')
    .selectAll()
    .where('caseId', '=', caseId)
    .orderBy('seq', 'desc')
    .execute();
  return rows.map(({ caseId: _case, seq: _seq, ...consent }) => consent);
}

/** 同意の状態 that stands for each case. */
export async function newestConsents(ctx: Reader): Promise<ReadonlyMap<string, ConsentState>> {
  const rows = await ctx.trx.selectFrom('consent').select(['caseId', 'state']).orderBy('seq').execute();
  return new Map(rows.map((row) => [row.caseId, row.state]));
}

/** How many closed cases wait for their last look (最終確認) on a day. */
export async function reviewsDue(ctx: Reader, today: string): Promise<number> {
  const rows = await ctx.trx.selectFrom('caseClosing').select(['caseId', 'kind', 'reviewOn']).orderBy('seq').execute();
  const newest = new Map(rows.map((row) => [row.caseId, row]));
  return [...newest.values()].filter(
    ({ kind, reviewOn }) => kind === 'closed' && reviewOn !== null && reviewOn <= today,
  ).length;
}
