import { ruleViolated } from '../../contract/error.ts';
import type { Person } from '../../contract/support-case.ts';
import type { KnownEntity, Register } from '../../redaction/register.ts';
import { forMeeting as attendanceOf, presencesOf } from '../attendance/queries.ts';
import type { ReadContext } from '../context.ts';
import { disclosuresOf } from '../disclosure/queries.ts';
import { get as getMeeting } from '../meeting/queries.ts';
import { membersById } from '../member/queries.ts';
import { list as listOrganizations } from '../organization/queries.ts';
import { personsOf } from '../support-case/queries.ts';
import { omittedItems } from './omitted.ts';
import type { ReviewTarget } from './queries.ts';
import { entitiesOf, registerOf } from './register.ts';

/** Gathers the register of a meeting: its cases' persons, the office's hospitals, and the names that are public. */
export async function gatherRegister(ctx: Pick<ReadContext, 'trx'>, meetingId: string): Promise<Register> {
  const meeting = await getMeeting(ctx, { id: meetingId });
  const disclosures = await disclosuresOf(ctx, meetingId);
  const caseIds = new Set([
    ...meeting.agenda.flatMap((item) => (item.caseId === null ? [] : [item.caseId])),
    ...disclosures.flatMap((disclosure) => disclosure.subjects.map((subject) => subject.caseId)),
  ]);
  const persons = [];
  for (const id of caseIds) persons.push(...(await personsOf(ctx, id)));
  const present = await presencesOf(ctx, meetingId);
  return registerOf({
    persons,
    members: [...(await membersById(ctx)).values()],
    organizations: await listOrganizations(ctx, { search: '' }),
    attendingIds: new Set([...meeting.invitedIds, ...present.map((presence) => presence.memberId)]),
  });
}

/** What the register of a meeting would say of these persons. */
export function knownOf(persons: readonly Person[]): KnownEntity[] {
  return persons.flatMap(entitiesOf);
}

/** Items that the copy for one organisation or one person leaves out; throws a rule when that one is not named. */
export async function omissionsFor(ctx: Pick<ReadContext, 'trx'>, target: ReviewTarget) {
  const { meetingId, audience = 'publication', recipientId = null } = target;
  const isForOne = audience === 'organization' || audience === 'subject';
  if (isForOne !== (recipientId !== null)) throw ruleViolated({ rule: 'redaction-recipient-missing' });
  const { agenda } = await getMeeting(ctx, { id: meetingId });
  const person =
    audience === 'subject'
      ? await ctx.trx.selectFrom('person').select('caseId').where('id', '=', recipientId).executeTakeFirst()
      : undefined;
  if (audience === 'subject' && !agenda.some((item) => item.caseId !== null && item.caseId === person?.caseId))
    throw ruleViolated({ rule: 'redaction-recipient-not-concerned' });
  const members = [...(await membersById(ctx)).values()].filter((member) => member.organizationId === recipientId);
  return omittedItems({
    audience,
    agenda,
    attendance: await attendanceOf(ctx, { meetingId }),
    memberIds: new Set(audience === 'organization' ? members.map((member) => member.id) : []),
    caseId: person?.caseId ?? null,
  });
}
