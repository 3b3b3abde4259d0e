import type { OfficeToday } from '../../contract/office.ts';
import { mayCall } from '../../contract/role.ts';
import { remindersDue } from '../action/queries.ts';
import type { ReadContext } from '../context.ts';
import { localDate } from '../local-time.ts';
import { list as listMembers } from '../member/queries.ts';
import { isPledged } from '../member/rules.ts';
import { reviewsDue } from '../support-case/queries.ts';

/** ホーム: counts and the next meeting (level 0). */
export async function today(ctx: ReadContext): Promise<OfficeToday> {
  const day = localDate(ctx.now());
  const { trx, actor } = ctx;
  // An administrator keeps accounts and settings, and is no part of the meetings.
  const isConcerned = actor.roles.some((role) => role !== 'admin');
  const count = async (query: {
    executeTakeFirstOrThrow(): Promise<{ n: string | number | bigint }>;
  }): Promise<number> => Number((await query.executeTakeFirstOrThrow()).n);
  const next = await trx
    .selectFrom('meeting')
    .selectAll()
    .where('state', '<>', 'closed')
    .orderBy((order) => order.case().when('state', '=', 'in-session').then(0).else(1).end())
    .orderBy('heldOn')
    .orderBy('startsAt')
    .executeTakeFirst();
  const invited = next
    ? (await trx.selectFrom('invitation').select('memberId').where('meetingId', '=', next.id).execute()).map(
        (row) => row.memberId,
      )
    : [];
  const members = await listMembers(ctx, { search: '', on: next?.heldOn ?? day, onlyCurrent: true });
  const pledged = new Set(members.filter((member) => isPledged(member.pledge.state)).map((member) => member.id));
  const running =
    isConcerned && (await trx.selectFrom('meeting').select('id').where('state', '=', 'in-session').executeTakeFirst());
  const head = await trx.selectFrom('logHead').select(['size', 'root']).executeTakeFirst();
  const pending = ['open', 'in-progress'] as const;
  return {
    today: day,
    nextMeeting:
      isConcerned && next
        ? {
            id: next.id,
            title: next.title,
            heldOn: next.heldOn,
            startsAt: next.startsAt,
            invited: invited.length,
            pledged: invited.filter((id) => pledged.has(id)).length,
            state: next.state,
          }
        : null,
    openMeetingId: running ? running.id : null,
    counts: {
      organizations: await count(trx.selectFrom('organization').select((s) => s.fn.countAll().as('n'))),
      members: await count(
        trx
          .selectFrom('member')
          .select((s) => s.fn.countAll().as('n'))
          .where('isCurrent', '=', 1),
      ),
      supportCases: await count(
        trx
          .selectFrom('supportCase')
          .select((s) => s.fn.countAll().as('n'))
          .where('state', '<>', 'closed'),
      ),
      openActions: await count(
        trx
          .selectFrom('actionItem')
          .select((s) => s.fn.countAll().as('n'))
          .where('state', 'in', pending),
      ),
      overdueActions: await count(
        trx
          .selectFrom('actionItem')
          .select((s) => s.fn.countAll().as('n'))
          .where('state', 'in', pending)
          .where('dueOn', '<', day),
      ),
      remindersDue: await remindersDue(ctx),
      visitsOverdue: await count(
        trx
          .selectFrom('visit')
          .select((s) => s.fn.countAll().as('n'))
          .where('state', '=', 'planned')
          .where('plannedOn', '<', day),
      ),
      reviewsDue: await reviewsDue(ctx, day),
      pledgesMissing: members.filter((member) => !isPledged(member.pledge.state)).length,
      minutesToApprove: await count(
        trx
          .selectFrom('minutes')
          .select((s) => s.fn.countAll().as('n'))
          .where('state', '=', 'draft'),
      ),
      redactionsOpen: await count(
        trx
          .selectFrom('redactionReview')
          .select((s) => s.fn.countAll().as('n'))
          .where('state', '=', 'open'),
      ),
    },
    approvals: await redactionsFor(ctx),
    log: { size: head?.size ?? 0, root: head?.root ?? '' },
  };
}

/** あなたの承認待ち, oldest first: reviews that another account has signed and this one, which may approve, has not. */
async function redactionsFor({ trx, actor }: ReadContext): Promise<OfficeToday['approvals']> {
  if (!mayCall(['staff', 'chair'], actor.roles)) return [];
  return trx
    .selectFrom('redactionReview')
    .select(['meetingId', 'audience', 'recipientId'])
    .where('state', '=', 'requested')
    .where('id', 'not in', (own) =>
      own
        .selectFrom('redactionSignature')
        .innerJoin('redactionReview as signed', 'signed.id', 'redactionSignature.reviewId')
        .select('reviewId')
        .where('accountId', '=', actor.accountId)
        .whereRef('redactionSignature.revision', '=', 'signed.revision'),
    )
    .orderBy('startedAt')
    .execute();
}
