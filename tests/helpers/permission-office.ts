import type { TasukiClient } from '../../src-main/contract/api.ts';
import type { Role } from '../../src-main/contract/role.ts';
import { member, organization } from './blank.ts';
import type { TestCore } from './core.ts';
import { holdMeeting, type Ids, type People, SITUATIONS, type Situation } from './permission-meeting.ts';

/** Accounts of the office: one for each role, and one that is staff and chair. */
export const ACCOUNTS = ['chair', 'staff', 'auditor', 'admin', 'both'] as const;
export type AccountName = (typeof ACCOUNTS)[number];

export const BOTH_PASSWORD = 'ふたつのやくわりをもつひとのうた';
/**
 * An office that tells its cases apart, with three meetings that have come as far as meetings come: the minutes approved,
 * reviewed for publication and, but for the closed one, reopened with a round of corrections under way. Own cases are those
 * of `staff` and `both`; own meetings those of `chair`, whose deputy `both` is.
 */
export async function buildPermissionOffice(test: TestCore): Promise<Readonly<Record<Situation, Ids>>> {
  const { api } = test;
  await test.as('admin');
  const invite = (loginName: string, roles: Role[]) =>
    api.account.invite({ loginName, displayName: `${loginName} 担当`, roles });
  const both = await invite('both', ['chair', 'staff']);
  const others = { chair: await invite('chair2', ['chair']), staff: await invite('staff2', ['staff']) };
  await test.core.server.lock('user');
  await api.access.enrol({ loginName: 'both', enrolmentCode: both.enrolmentCode, newPassword: BOTH_PASSWORD });
  await test.as('staff');
  const people = await enterPeople(api);
  const begun = {} as Record<Situation, Omit<Ids, 'roundId' | 'correctionId' | 'reviewId'>>;
  for (const situation of SITUATIONS) begun[situation] = await holdMeeting(api, people, situation);
  const closedRound = await askAround(api, people, begun.closed);
  await api.correction.decide({ id: closedRound.correctionId, outcome: 'refused', reason: '当日の発言のとおり' });
  await api.correction.close({ id: closedRound.roundId });
  await test.as('chair');
  for (const situation of SITUATIONS) await approve(api, begun[situation]);
  await test.as('staff');
  const reviews = {} as Record<Situation, string>;
  for (const situation of SITUATIONS) reviews[situation] = await review(api, begun[situation].meetingId);
  await test.as('chair');
  for (const situation of SITUATIONS) {
    await sign(api, begun[situation].meetingId);
    if (situation !== 'closed')
      await api.minutes.reopen({ meetingId: begun[situation].meetingId, reason: '追記のため' });
  }
  await test.as('staff');
  const ids = {} as Record<Situation, Ids>;
  for (const situation of SITUATIONS) {
    const { meetingId } = begun[situation];
    const rounds = situation === 'closed' ? closedRound : await askAround(api, people, begun[situation]);
    const minutesId = (await api.minutes.get({ meetingId })).minutes?.id ?? '';
    ids[situation] = { ...begun[situation], ...rounds, minutesId, reviewId: reviews[situation] };
  }
  await closeCase(api, ids.closed.caseId);
  await test.as('admin');
  const accounts = new Map((await api.account.list({})).map(({ loginName, id }) => [loginName, id]));
  const account = (name: string): string => accounts.get(name) ?? '';
  const { seats } = people;
  for (const [name, memberId] of [
    ['chair', seats.chair],
    ['both', seats.deputy],
    ['staff', seats.recorder],
    ['chair2', seats.otherChair],
    ['staff2', seats.otherRecorder],
  ] as const)
    await api.needToKnow.seat({ accountId: account(name), memberId });
  await test.as('staff');
  const own = [account('staff'), account('both')];
  await api.needToKnow.assign({ caseId: ids.own.caseId, accountIds: own });
  await api.needToKnow.assign({ caseId: ids.closed.caseId, accountIds: own });
  await api.needToKnow.assign({ caseId: ids.other.caseId, accountIds: [others.staff.account.id] });
  await test.as('admin');
  const { version } = await api.needToKnow.rules({});
  await api.needToKnow.setStaffScope({ staffScope: 'assigned-cases', version, reason: '担当を分けるため' });
  return ids;
}

async function enterPeople(api: TasukiClient): Promise<People> {
  const { id: organizationId } = await api.organization.add(organization({ name: '架空市 生活支援課' }));
  const add = async (name: string, more: object = {}) =>
    (await api.member.add(member({ name, organizationId, ...more }))).id;
  const chair = await add('議長 一郎', { meetingRole: 'chair' });
  const seats = {
    chair,
    deputy: await add('代理 二子', { deputyOfId: chair }),
    recorder: await add('記録 三郎', { meetingRole: 'secretariat' }),
    otherChair: await add('議長 四子', { meetingRole: 'chair' }),
    otherRecorder: await add('記録 五郎', { meetingRole: 'secretariat' }),
  };
  await api.member.recordPledges({
    memberIds: Object.values(seats),
    pledgedOn: '2026-04-01',
    textVersion: '第1版',
    expiresOn: '2027-03-31',
  });
  return { organizationId, seats };
}

async function approve(api: TasukiClient, { meetingId }: Pick<Ids, 'meetingId'>): Promise<void> {
  const { minutes } = await api.minutes.get({ meetingId });
  await api.minutes.approve({
    id: minutes?.id ?? '',
    revision: minutes?.revision ?? 0,
    unlinkedReason: '発言の要旨',
  });
}

/** 二人目の署名. */
async function sign(api: TasukiClient, meetingId: string): Promise<void> {
  const { review: waiting } = await api.redaction.get({ meetingId });
  const seen = { id: waiting?.id ?? '', revision: waiting?.revision ?? 0 };
  const { warnings } = await api.redaction.warnings({ id: seen.id });
  if (warnings.length > 0) await api.redaction.acknowledge({ ...seen, reason: '確かめた' });
  await api.redaction.approve(seen);
}

/** Begins a review, keeps whatever was proposed, and signs it first. */
async function review(api: TasukiClient, meetingId: string): Promise<string> {
  let open = await api.redaction.begin({ meetingId });
  for (const span of open.spans)
    open = await api.redaction.decide({
      id: open.id,
      spanId: span.id,
      decision: 'removed',
      ground: 'ND-IND',
      reason: '',
      isForAll: false,
    });
  const { warnings } = await api.redaction.warnings({ id: open.id });
  if (warnings.length > 0)
    await api.redaction.acknowledge({ id: open.id, revision: open.revision, reason: '確かめた' });
  await api.redaction.complete({ id: open.id, revision: open.revision });
  return open.id;
}

async function askAround(
  api: TasukiClient,
  { organizationId }: People,
  { meetingId, agendaItemId }: Pick<Ids, 'meetingId' | 'agendaItemId'>,
): Promise<Pick<Ids, 'roundId' | 'correctionId'>> {
  const { rounds } = await api.correction.open({ meetingId, organizationIds: [organizationId], dueOn: '2099-09-10' });
  const roundId = rounds[0]?.id ?? '';
  const entered = await api.correction.enter({
    roundId,
    organizationId,
    blockId: `discussion:${agendaItemId}`,
    quoted: '話し合った',
    proposed: '協議した',
    remark: '',
    receivedOn: '2026-09-03',
    medium: 'paper',
  });
  return { roundId, correctionId: entered.rounds[0]?.corrections[0]?.id ?? '' };
}

async function closeCase(api: TasukiClient, id: string): Promise<void> {
  for (const visit of await api.visit.ofCase({ caseId: id }))
    await api.visit.cancel({ id: visit.id, version: visit.version, reason: '終結のため' });
  const { version } = await api.supportCase.reveal({ id });
  const { actions } = await api.action.follow({ scope: 'open', caseId: id });
  await api.supportCase.close({
    id,
    version,
    on: '2026-10-01',
    outcome: 'no-further-need',
    reason: '生活が安定したため',
    meetingId: null,
    decisionId: null,
    isWatched: false,
    reviewOn: null,
    settlements: actions.map((one) => ({
      actionId: one.id,
      version: one.version,
      as: 'continue',
      reason: '見守りを続けるため',
    })),
  });
}
