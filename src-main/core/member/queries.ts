import { sql } from 'kysely';
import { AppError } from '../../contract/error.ts';
import type { ConfidentialityPledge, Member, MemberRow } from '../../contract/member.ts';
import type { ReadContext } from '../context.ts';
import { localDate } from '../local-time.ts';
import { currentSettings } from '../office/queries.ts';
import { searchPattern } from '../search-key.ts';
import { memberOf } from './rows.ts';
import { type PledgeStanding, pledgeStanding } from './rules.ts';

type Reader = Pick<ReadContext, 'trx'>;

/** 構成員名簿 with the state of each pledge on `on`. */
export async function list(
  ctx: ReadContext,
  input: { readonly search: string; readonly on?: string | undefined; readonly onlyCurrent: boolean },
): Promise<MemberRow[]> {
  let query = ctx.trx
    .selectFrom('member')
    .leftJoin('organization', 'organization.id', 'member.organizationId')
    .selectAll('member')
    .select(['organization.name as organizationName', 'organization.shortName'])
    .orderBy('member.isCurrent', 'desc')
    .orderBy('member.code')
    .orderBy('member.kana');
  const pattern = searchPattern(input.search);
  if (pattern)
    query = query.where(
      sql<boolean>`(member.searchKey LIKE ${pattern} ESCAPE '\\' OR organization.searchKey LIKE ${pattern} ESCAPE '\\')`,
    );
  if (input.onlyCurrent) query = query.where('member.isCurrent', '=', 1);
  const rows = await query.execute();
  const standings = await pledgeStandings(ctx, input.on ?? localDate(ctx.now()));
  return rows.map(({ organizationName, shortName, ...row }) => {
    const standing = standings(row.id);
    return {
      ...memberOf(row),
      organizationName: shortName || organizationName || '',
      pledge: {
        state: standing.state,
        expiresOn: standing.pledge?.expiresOn ?? null,
        textVersion: standing.pledge?.textVersion ?? '',
      },
    };
  });
}

/** Pledges of one member, newest first. */
export function pledges(ctx: Reader, input: { readonly memberId: string }): Promise<ConfidentialityPledge[]> {
  return ctx.trx
    .selectFrom('confidentialityPledge')
    .selectAll()
    .where('memberId', '=', input.memberId)
    .orderBy('pledgedOn', 'desc')
    .execute();
}

/** One member; `not_found` when there is none. */
export async function memberById(ctx: Reader, id: string): Promise<Member> {
  const row = await ctx.trx.selectFrom('member').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new AppError('not_found');
  return memberOf(row);
}

/** All members by identifier. */
export async function membersById(ctx: Reader): Promise<ReadonlyMap<string, Member>> {
  const rows = await ctx.trx.selectFrom('member').selectAll().execute();
  return new Map(rows.map((row) => [row.id, memberOf(row)]));
}

/** Standing of every member's pledge on a day, as a function of the member's identifier. */
export async function pledgeStandings(ctx: Reader, day: string): Promise<(memberId: string) => PledgeStanding> {
  const settings = await currentSettings(ctx);
  const all = Map.groupBy(
    await ctx.trx.selectFrom('confidentialityPledge').selectAll().execute(),
    (pledge) => pledge.memberId,
  );
  return (memberId) =>
    pledgeStanding(all.get(memberId) ?? [], day, {
      current: settings.version > 1 ? settings.pledgeVersion : null,
    });
}
