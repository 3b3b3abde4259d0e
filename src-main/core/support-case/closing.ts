import type { CaseClosing, CaseOutcome, CaseStanding, Settlement } from '../../contract/case-course.ts';
import { AppError, ruleViolated } from '../../contract/error.ts';
import { PENDING_STATES } from '../../contract/reminder.ts';
import { actionById, actionRow } from '../action/queries.ts';
import type { Context, ReadContext } from '../context.ts';
import { columns } from '../db/columns.ts';
import { caseById } from './queries.ts';
import { closingViolations, retentionFromOf } from './rules.ts';

type Reader = Pick<ReadContext, 'trx'>;
type Close = Pick<CaseClosing, 'on' | 'reason' | 'meetingId' | 'decisionId' | 'isWatched' | 'reviewOn'> & {
  readonly id: string;
  readonly version: number;
  readonly outcome: CaseOutcome;
  readonly settlements: readonly Settlement[];
};

const CLOSING = columns<CaseClosing>()([], ['isWatched']);

/** 終結. Settles what was open, or says why it goes on; nothing of the case is lost. */
export async function close(ctx: Context, input: Close): Promise<CaseClosing> {
  const stored = await current(ctx, input);
  const standing = await standingOf(ctx, input.id);
  const decision =
    input.decisionId === null
      ? null
      : await ctx.trx.selectFrom('decision').selectAll().where('id', '=', input.decisionId).executeTakeFirst();
  const open = await openActionIds(ctx, input.id);
  const broken = closingViolations(input, {
    isClosed: stored.state === 'closed',
    openedOn: stored.openedOn,
    openActionIds: open,
    plannedVisits: standing.plannedVisits,
    meetingIds: standing.meetings.map(({ id }) => id),
    decision: decision ?? null,
  });
  if (broken.length > 0) throw ruleViolated(...broken);
  for (const settlement of input.settlements) await settle(ctx, settlement);
  const { on, outcome, reason, meetingId, decisionId, isWatched, reviewOn } = input;
  const closing: CaseClosing = {
    ...{ on, outcome, reason, meetingId, decisionId, isWatched, reviewOn },
    id: ctx.newId(),
    caseId: input.id,
    kind: 'closed',
    retentionFrom: retentionFromOf(on),
    recordedAt: ctx.now().toISOString(),
  };
  await ctx.trx.insertInto('caseClosing').values(CLOSING.toRow(closing)).execute();
  await setState(ctx, input.id, 'closed', stored.version);
  return closing;
}

/** 再開. The closing stays in the course of the case. */
export async function reopen(
  ctx: Context,
  input: Pick<CaseClosing, 'on' | 'reason'> & { readonly id: string; readonly version: number },
): Promise<CaseClosing> {
  const stored = await current(ctx, input);
  if (stored.state !== 'closed') throw ruleViolated({ rule: 'case-is-not-closed' });
  const closing: CaseClosing = {
    id: ctx.newId(),
    caseId: input.id,
    kind: 'reopened',
    on: input.on,
    outcome: null,
    reason: input.reason,
    ...{ meetingId: null, decisionId: null, isWatched: false, reviewOn: null, retentionFrom: null },
    recordedAt: ctx.now().toISOString(),
  };
  await ctx.trx.insertInto('caseClosing').values(CLOSING.toRow(closing)).execute();
  await setState(ctx, input.id, 'supported', stored.version);
  return closing;
}

/** 終結のしるし and what must be settled before it. */
export async function standing(ctx: Reader, input: { readonly id: string }): Promise<CaseStanding> {
  await caseById(ctx, input.id);
  return standingOf(ctx, input.id);
}

/** 終結・再開の記録 of one case, newest first. */
async function closingsOf(ctx: Reader, caseId: string): Promise<CaseClosing[]> {
  const rows = await ctx.trx
    .selectFrom('caseClosing')
    .selectAll()
    .where('caseId', '=', caseId)
    .orderBy('seq', 'desc')
    .execute();
  return rows.map(({ seq: _seq, ...row }) => CLOSING.fromRow(row));
}

async function standingOf(ctx: Reader, id: string): Promise<CaseStanding> {
  const meetings = await ctx.trx
    .selectFrom('meeting')
    .select(['id', 'number', 'heldOn'])
    .where('state', '<>', 'preparing')
    .where('id', 'in', (where) => where.selectFrom('agendaItem').select('meetingId').where('caseId', '=', id))
    .orderBy('heldOn', 'desc')
    .execute();
  const numbers = new Map(meetings.map((one) => [one.id, one.number]));
  const closings = (await closingsOf(ctx, id)).map(({ reason: _reason, ...closing }) => closing);
  const [newest] = closings;
  const visits = await ctx.trx
    .selectFrom('visit')
    .select('id')
    .where('caseId', '=', id)
    .where('state', '=', 'planned')
    .execute();
  return {
    closing: newest?.kind === 'closed' ? newest : null,
    closings: closings.map((one) => ({ ...one, meetingNumber: numbers.get(one.meetingId ?? '') ?? '' })),
    openActions: (await openActionIds(ctx, id)).length,
    plannedVisits: visits.length,
    meetings,
  };
}

async function openActionIds(ctx: Reader, caseId: string): Promise<string[]> {
  const rows = await ctx.trx
    .selectFrom('actionItem')
    .select('id')
    .where('caseId', '=', caseId)
    .where('state', 'in', PENDING_STATES)
    .execute();
  return rows.map(({ id }) => id);
}

/** What goes on keeps its state, and the reason stands in its history. */
async function settle(ctx: Context, { actionId, version, as, reason }: Settlement): Promise<void> {
  const stored = await actionById(ctx, actionId);
  if (stored.version !== version) throw new AppError('conflict', { currentVersion: stored.version });
  const state = as === 'continue' ? stored.state : as;
  const settled = { ...stored, state, result: reason, version: version + 1 };
  await ctx.trx.updateTable('actionItem').set(actionRow(settled)).where('id', '=', actionId).execute();
  const progress = { id: ctx.newId(), actionId, state, doneOn: null, result: reason, meetingId: null };
  await ctx.trx
    .insertInto('actionProgress')
    .values({ ...progress, recordedAt: ctx.now().toISOString() })
    .execute();
}

async function current(ctx: Reader, { id, version }: { readonly id: string; readonly version: number }) {
  const stored = await caseById(ctx, id);
  if (stored.version !== version) throw new AppError('conflict', { currentVersion: stored.version });
  return stored;
}

async function setState(ctx: Context, id: string, state: 'closed' | 'supported', version: number): Promise<void> {
  await ctx.trx
    .updateTable('supportCase')
    .set({ state, stateText: '', version: version + 1 })
    .where('id', '=', id)
    .execute();
}
