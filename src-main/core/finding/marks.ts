import { sql } from 'kysely';
import type { Finding, FindingKind } from '../../contract/finding.ts';
import type { ReadContext } from '../context.ts';
import type { Sighting } from './rule.ts';

type Reader = Pick<ReadContext, 'trx' | 'origin'>;

/** The mark that stands, and the newest entry it speaks of; null where no later entry can join. */
export interface StandingMark {
  readonly mark: NonNullable<Finding['mark']>;
  readonly upTo: number | null;
}

/** What a finding is, whichever entries have joined it. */
export const lastingKeyOf = (kind: FindingKind, { of }: Sighting): string => `${kind}:${of}`;

/** 所見の鍵: with the newest entry where more may join. */
export function keyOf(kind: FindingKind, sighting: Sighting): string {
  const lasting = lastingKeyOf(kind, sighting);
  return sighting.mayGrow ? `${lasting}@${sighting.seqs.at(-1)}` : lasting;
}

/** The parts of a key; `upTo` is null where it names no newest entry. */
export function partsOf(key: string): { readonly lasting: string; readonly upTo: number | null } {
  const [, lasting = key, newest] = /^(.*?)(?:@(\d{1,15}))?$/.exec(key) ?? [];
  return { lasting, upTo: newest === undefined ? null : Number(newest) };
}

/** The newest mark of each finding of the log that is read; earlier ones stay in the table and are not told. */
export async function marksOf(ctx: Reader): Promise<ReadonlyMap<string, StandingMark>> {
  const rows = await ctx.trx
    .selectFrom('findingMark')
    .leftJoin('account', 'account.id', 'findingMark.accountId')
    .select(['findingMark.key', 'findingMark.state', 'findingMark.note', 'findingMark.at', 'account.displayName'])
    .where('findingMark.origin', '=', ctx.origin)
    .orderBy('findingMark.at')
    .orderBy(sql`findingMark.rowid`)
    .execute();
  return new Map(
    rows.map(({ key, displayName, ...mark }) => {
      const { lasting, upTo } = partsOf(key);
      return [lasting, { mark: { ...mark, byName: displayName ?? '' }, upTo }];
    }),
  );
}

/** Entries of a finding that came after its mark. */
export function grownSince({ seqs }: Sighting, standing: StandingMark | undefined): number {
  const upTo = standing?.upTo ?? null;
  return upTo === null ? 0 : seqs.filter((seq) => seq > upTo).length;
}

/** Size up to which the newest statement of an auditor goes; 0 without one. */
export async function statedUpTo(ctx: Reader): Promise<number> {
  const newest = await ctx.trx
    .selectFrom('auditAttestation')
    .select('size')
    .where('origin', '=', ctx.origin)
    .orderBy('at', 'desc')
    .orderBy('size', 'desc')
    .executeTakeFirst();
  return newest?.size ?? 0;
}
