import type { ReadContext } from '../context.ts';
import { caseById, consentsOf } from './queries.ts';

/** All records of one case that have a place in its course. */
export async function gatherCourse({ trx }: Pick<ReadContext, 'trx'>, caseId: string) {
  const { openedOn, lead } = await caseById({ trx }, caseId);
  const meetings = await trx.selectFrom('meeting').select(['id', 'number', 'heldOn', 'state']).execute();
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const items = await trx.selectFrom('agendaItem').select('meetingId').where('caseId', '=', caseId).execute();
  const actions = await trx.selectFrom('actionItem').selectAll().where('caseId', '=', caseId).execute();
  const actionIds = actions.map(({ id }) => id);
  const progress = await trx
    .selectFrom('actionProgress')
    .selectAll()
    .where('actionId', 'in', actionIds)
    .orderBy('seq')
    .execute();
  return {
    openedOn,
    lead,
    meetings: byId,
    stood: [...new Set(items.map(({ meetingId }) => meetingId))],
    consents: (await consentsOf({ trx }, caseId)).toReversed(),
    told: await toldOf({ trx }, caseId),
    decisions: await trx
      .selectFrom('decision')
      .selectAll()
      .where('caseId', '=', caseId)
      .orderBy('recordedAt')
      .execute(),
    actions,
    // The first state of an action is its being agreed, which has a place of its own.
    progress: progress.filter(({ actionId }, at) => progress.findIndex((one) => one.actionId === actionId) !== at),
    reminders: await trx.selectFrom('reminder').selectAll().where('actionId', 'in', actionIds).orderBy('seq').execute(),
    visits: await trx.selectFrom('visit').selectAll().where('caseId', '=', caseId).execute(),
    closings: await trx.selectFrom('caseClosing').selectAll().where('caseId', '=', caseId).orderBy('seq').execute(),
    organizations: new Map(
      (await trx.selectFrom('organization').select(['id', 'name', 'shortName']).execute()).map((row) => [
        row.id,
        row.shortName || row.name,
      ]),
    ),
  };
}

/** 情報提供 by meeting: how many that stand (a corrected one counts once), and which categories. */
async function toldOf({ trx }: Pick<ReadContext, 'trx'>, caseId: string) {
  const rows = await trx
    .selectFrom('disclosure')
    .select(['id', 'meetingId', 'subjects', 'categories', 'correctsId'])
    .execute();
  const corrected = new Set(rows.map(({ correctsId }) => correctsId));
  const own = rows.filter(
    ({ id, subjects }) =>
      !corrected.has(id) && (JSON.parse(subjects) as { caseId: string }[]).some((subject) => subject.caseId === caseId),
  );
  return [...Map.groupBy(own, ({ meetingId }) => meetingId)].map(([meetingId, of]) => ({
    meetingId,
    count: of.length,
    categories: [...new Set(of.flatMap(({ categories }) => JSON.parse(categories) as string[]))].sort(),
  }));
}
