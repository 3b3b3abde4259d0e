import { AppError } from '../../contract/error.ts';
import { FINDING_KINDS, type FindingKind, type REVIEW_STATES } from '../../contract/finding.ts';
import type { Context } from '../context.ts';
import { lookThrough } from './look-through.ts';
import { lastingKeyOf, partsOf } from './marks.ts';
import { rulesFor } from './rules.ts';

/**
 * 確認の印: the finding is looked for again, and the mark speaks of the entries that the key names, not of later ones.
 * Throws `not_found` if the log shows no such finding.
 */
export async function mark(
  ctx: Context,
  input: { readonly key: string; readonly state: (typeof REVIEW_STATES)[number]; readonly note: string },
): Promise<{ id: string; kind: FindingKind; count: number }> {
  const kind = FINDING_KINDS.find((one) => input.key.startsWith(`${one}:`));
  if (!kind) throw new AppError('not_found');
  const { lasting, upTo } = partsOf(input.key);
  const { looked } = await lookThrough(ctx, rulesFor([kind]));
  const sighting = looked[0]?.sightings.find((one) => lastingKeyOf(kind, one) === lasting);
  const isMeant = sighting?.mayGrow ? upTo !== null && sighting.seqs.includes(upTo) : upTo === null;
  if (!sighting || !isMeant) throw new AppError('not_found');
  const id = ctx.newId();
  await ctx.trx
    .insertInto('findingMark')
    .values({
      id,
      origin: ctx.origin,
      key: input.key,
      state: input.state,
      note: input.note,
      at: ctx.now().toISOString(),
      accountId: ctx.actor.accountId,
    })
    .execute();
  return { id, kind, count: sighting.seqs.filter((seq) => upTo === null || seq <= upTo).length };
}
