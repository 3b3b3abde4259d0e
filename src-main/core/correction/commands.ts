import type { Correction, CorrectionRound } from '../../contract/correction.ts';
import { AppError, ruleViolated } from '../../contract/error.ts';
import type { Minutes } from '../../contract/minutes.ts';
import type { Context } from '../context.ts';
import { localDate } from '../local-time.ts';
import { minutesById, minutesRow, versionsOf } from '../minutes/queries.ts';
import { list, type Rounds, roundRow } from './queries.ts';
import { accepted, entryViolations } from './rules.ts';

/** 照会を始める on the draft; one round at a time. */
export async function open(
  ctx: Context,
  input: { readonly meetingId: string; readonly organizationIds: readonly string[]; readonly dueOn: string },
): Promise<Rounds> {
  const [newest] = await versionsOf(ctx, input.meetingId);
  if (!newest) throw ruleViolated({ rule: 'minutes-not-drafted' });
  if (newest.state === 'approved') throw ruleViolated({ rule: 'minutes-are-approved' });
  const { rounds } = await list(ctx, input);
  if (rounds.some(({ closedAt }) => closedAt === null)) throw ruleViolated({ rule: 'correction-round-open' });
  if (input.dueOn < localDate(ctx.now())) throw ruleViolated({ rule: 'correction-due-in-past' });
  await ctx.trx
    .insertInto('correctionRound')
    .values(
      roundRow({
        id: ctx.newId(),
        minutesId: newest.id,
        organizationIds: [...new Set(input.organizationIds)],
        dueOn: input.dueOn,
        openedAt: ctx.now().toISOString(),
        openedById: ctx.actor.accountId,
        closedAt: null,
      }),
    )
    .execute();
  return list(ctx, input);
}

/** 申出を記録する. */
export async function enter(ctx: Context, input: Omit<Correction, 'id' | 'recordedAt' | 'decision'>): Promise<Rounds> {
  const { minutes, round } = await openRound(ctx, input.roundId);
  if (!round.organizationIds.includes(input.organizationId)) throw ruleViolated({ rule: 'correction-not-asked' });
  const block = minutes.blocks.find(({ id }) => id === input.blockId);
  if (!block) throw new AppError('not_found');
  const violations = entryViolations(block, input);
  if (violations.length > 0) throw ruleViolated(...violations);
  await ctx.trx
    .insertInto('correction')
    .values({
      ...input,
      id: ctx.newId(),
      recordedAt: ctx.now().toISOString(),
      recordedById: ctx.actor.accountId,
    })
    .execute();
  return list(ctx, minutes);
}

/** 訂正なしの回答を記録する: once for each organisation that was asked, and only if it asked for nothing. */
export async function answer(
  ctx: Context,
  input: Pick<Correction, 'roundId' | 'organizationId' | 'receivedOn' | 'medium'>,
): Promise<Rounds> {
  const { minutes, round } = await openRound(ctx, input.roundId);
  if (!round.organizationIds.includes(input.organizationId)) throw ruleViolated({ rule: 'correction-not-asked' });
  if ([...round.answers, ...round.corrections].some(({ organizationId }) => organizationId === input.organizationId))
    throw ruleViolated({ rule: 'correction-already-answered' });
  await ctx.trx
    .insertInto('correctionAnswer')
    .values({ ...input, recordedAt: ctx.now().toISOString(), recordedById: ctx.actor.accountId })
    .execute();
  return list(ctx, minutes);
}

/** 採否を決める: once for each correction; what was accepted stands in the text from now on. */
export async function decide(
  ctx: Context,
  input: Pick<Correction, 'id'> & {
    readonly outcome: 'accepted' | 'refused' | 'withdrawn';
    readonly reason: string;
    readonly wording: string | null;
  },
): Promise<Rounds> {
  const correction = await ctx.trx.selectFrom('correction').selectAll().where('id', '=', input.id).executeTakeFirst();
  if (!correction) throw new AppError('not_found');
  const { minutes, round } = await openRound(ctx, correction.roundId);
  if (round.corrections.some(({ id, decision }) => id === input.id && decision !== null))
    throw ruleViolated({ rule: 'correction-already-decided' });
  if (input.outcome === 'refused' && input.reason === '')
    throw ruleViolated({ rule: 'correction-refused-without-reason' });
  const wording = input.outcome === 'accepted' && input.wording !== correction.proposed ? input.wording : null;
  if (wording === correction.quoted) throw ruleViolated({ rule: 'correction-changes-nothing' });
  if (input.outcome === 'accepted')
    await take(ctx, minutes, { ...correction, proposed: wording ?? correction.proposed });
  await ctx.trx
    .insertInto('correctionDecision')
    .values({
      correctionId: input.id,
      outcome: input.outcome,
      reason: input.reason,
      wording,
      decidedAt: ctx.now().toISOString(),
      decidedById: ctx.actor.accountId,
    })
    .execute();
  return list(ctx, minutes);
}

async function take(
  ctx: Context,
  minutes: Minutes,
  correction: Pick<Correction, 'blockId' | 'quoted' | 'proposed'>,
): Promise<void> {
  const block = minutes.blocks.find(({ id }) => id === correction.blockId);
  // The record from which the block was drawn is gone: what was quoted no longer stands anywhere.
  if (!block) return;
  const outcome = accepted(block, correction);
  if ('violations' in outcome) throw ruleViolated(...outcome.violations);
  if (outcome.text === block.text) return;
  const changed: Minutes = {
    ...minutes,
    blocks: minutes.blocks.map((one) => (one.id === block.id ? { ...one, text: outcome.text } : one)),
    revision: minutes.revision + 1,
  };
  await ctx.trx.updateTable('minutes').set(minutesRow(changed)).where('id', '=', minutes.id).execute();
}

/** 照会を終える. */
export async function close(ctx: Context, input: { readonly id: string }): Promise<Rounds> {
  const { minutes, round } = await openRound(ctx, input.id);
  const undecided = round.corrections.filter(({ decision }) => decision === null).length;
  if (undecided > 0) throw ruleViolated({ rule: 'corrections-undecided', of: { count: String(undecided) } });
  await ctx.trx
    .updateTable('correctionRound')
    .set({ closedAt: ctx.now().toISOString() })
    .where('id', '=', round.id)
    .execute();
  return list(ctx, minutes);
}

async function openRound(ctx: Context, id: string): Promise<{ minutes: Minutes; round: CorrectionRound }> {
  const row = await ctx.trx.selectFrom('correctionRound').select('minutesId').where('id', '=', id).executeTakeFirst();
  if (!row) throw new AppError('not_found');
  const minutes = await minutesById(ctx, row.minutesId);
  const round = (await list(ctx, minutes)).rounds.find((one) => one.id === id);
  if (!round || round.closedAt !== null) throw ruleViolated({ rule: 'correction-round-closed' });
  return { minutes, round };
}
