import type { GlassRecord, OpenGlass } from '../../contract/break-glass.ts';
import type { ReadContext } from '../context.ts';
import { shownGlass } from './break-glass.ts';

/** Days for which openings are shown: a year and what an annual report needs. */
const DAYS = 400;

/** The glass that the user opened and that stands open still. */
export async function glass(ctx: Pick<ReadContext, 'glass'>): Promise<{ glass: OpenGlass | null }> {
  return { glass: ctx.glass && shownGlass(ctx.glass) };
}

/** 緊急アクセスの一覧, newest first. An administrator may know of each, and not what a case is about. */
export async function glasses({ trx, actor, now }: ReadContext): Promise<GlassRecord[]> {
  const since = new Date(now().getTime() - DAYS * 86_400_000).toISOString();
  const rows = await trx
    .selectFrom('breakGlass')
    .innerJoin('account', 'account.id', 'breakGlass.accountId')
    .leftJoin('breakGlassEnd', 'breakGlassEnd.glassId', 'breakGlass.id')
    .leftJoin('supportCase', 'supportCase.id', 'breakGlass.caseId')
    .leftJoin('meeting', 'meeting.id', 'breakGlass.meetingId')
    .selectAll('breakGlass')
    .select(['displayName', 'endedAt', 'caseNumber', 'meeting.number'])
    .where('breakGlass.openedAt', '>=', since)
    .orderBy('breakGlass.openedAt', 'desc')
    .limit(500)
    .execute();
  const looks = Map.groupBy(
    await trx.selectFrom('breakGlassLook').selectAll().where('at', '>=', since).orderBy('seq').execute(),
    ({ glassId }) => glassId,
  );
  const knowsContent = actor.roles.some((role) => role !== 'admin');
  return rows.map(({ caseNumber, number, ...row }) => ({
    ...row,
    label: knowsContent ? (caseNumber ?? number ?? '') : '',
    reason: knowsContent ? row.reason : '',
    looks: (looks.get(row.id) ?? []).map(({ operation, at }) => ({ operation, at })),
  }));
}
