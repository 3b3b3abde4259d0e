import { AppError, ruleViolated } from '../../contract/error.ts';
import type { Visit } from '../../contract/visit.ts';
import { actionById } from '../action/queries.ts';
import type { Context } from '../context.ts';
import { localDate } from '../local-time.ts';
import { memberById } from '../member/queries.ts';
import { caseById } from '../support-case/queries.ts';
import { visitById, visitRow } from './queries.ts';
import { recordViolations } from './rules.ts';

type Plan = Pick<Visit, 'caseId' | 'actionId' | 'plannedOn' | 'how' | 'organizationId' | 'memberIds' | 'safetyNote'>;
type Record = Pick<Visit, 'id' | 'version' | 'note' | 'safetyNote'> & {
  readonly madeOn: string;
  readonly result: NonNullable<Visit['result']>;
  readonly nextOn: string | null;
};

/** 訪問を予定する. */
export async function plan(ctx: Context, input: Plan): Promise<Visit> {
  if ((await caseById(ctx, input.caseId)).state === 'closed') throw ruleViolated({ rule: 'visit-of-closed-case' });
  for (const id of input.memberIds) await memberById(ctx, id);
  if (input.actionId !== null && (await actionById(ctx, input.actionId)).caseId !== input.caseId)
    throw ruleViolated({ rule: 'action-of-another-case' });
  return insert(ctx, input, null);
}

/** 訪問の結果を記録する. */
export async function record(ctx: Context, input: Record): Promise<Visit> {
  const stored = await current(ctx, input);
  const broken = recordViolations(stored, input, localDate(ctx.now()));
  if (broken.length > 0) throw ruleViolated(...broken);
  const { nextOn, ...made } = input;
  const visit: Visit = { ...stored, ...made, state: 'made', version: stored.version + 1 };
  await ctx.trx.updateTable('visit').set(visitRow(visit)).where('id', '=', visit.id).execute();
  if (nextOn !== null) await insert(ctx, { ...stored, plannedOn: nextOn, safetyNote: visit.safetyNote }, visit.id);
  return visit;
}

/** 訪問を取りやめる. */
export async function cancel(
  ctx: Context,
  input: Pick<Visit, 'id' | 'version'> & { readonly reason: string },
): Promise<Visit> {
  const stored = await current(ctx, input);
  if (stored.state !== 'planned') throw ruleViolated({ rule: 'visit-already-recorded' });
  const visit: Visit = { ...stored, state: 'cancelled', note: input.reason, version: stored.version + 1 };
  await ctx.trx.updateTable('visit').set(visitRow(visit)).where('id', '=', visit.id).execute();
  return visit;
}

async function current(ctx: Context, { id, version }: Pick<Visit, 'id' | 'version'>): Promise<Visit> {
  const stored = await visitById(ctx, id);
  if (stored.version !== version) throw new AppError('conflict', { currentVersion: stored.version });
  return stored;
}

async function insert(ctx: Context, input: Plan, followsId: string | null): Promise<Visit> {
  const { caseId, actionId, plannedOn, how, organizationId, memberIds, safetyNote } = input;
  const planned = { caseId, actionId, plannedOn, how, organizationId, memberIds, safetyNote, followsId };
  const visit: Visit = {
    ...planned,
    id: ctx.newId(),
    state: 'planned',
    madeOn: null,
    result: null,
    note: '',
    version: 1,
  };
  await ctx.trx.insertInto('visit').values(visitRow(visit)).execute();
  return visit;
}
