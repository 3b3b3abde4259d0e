import type { DisclosureInput } from '../../contract/disclosure.ts';
import { AppError } from '../../contract/error.ts';
import type { ConsentState } from '../../contract/support-case.ts';
import { noticesOf, presencesOf, recusalsOf } from '../attendance/queries.ts';
import { membersInRoom } from '../attendance/rules.ts';
import type { ReadContext } from '../context.ts';
import { giverTraitsOf } from '../legal-basis/giver.ts';
import { checkBasis } from '../legal-basis/rules.ts';
import { agendaItemById, get as getMeeting } from '../meeting/queries.ts';
import { membersById, pledgeStandings } from '../member/queries.ts';
import { list as listOrganizations } from '../organization/queries.ts';
import { newestConsents, personsOf } from '../support-case/queries.ts';
import { type DisclosureQuestion, type Finding, recipientsOf, roomViolations, roomWarnings } from './rules.ts';

/** What was found out about a disclosure that is about to be recorded. */
export interface Judgement {
  readonly recipientIds: readonly string[];
  readonly violations: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly requestIds: readonly string[];
  readonly consentState: DisclosureInput['consentState'];
}

/** Gathers room, pledges, notices, requests and consent, and lets the rules judge. */
export async function judge(ctx: Pick<ReadContext, 'trx' | 'catalogue'>, input: DisclosureInput): Promise<Judgement> {
  const meeting = await getMeeting(ctx, { id: input.meetingId });
  const item = await agendaItemById(ctx, input.agendaItemId);
  if (item.meetingId !== input.meetingId) throw new AppError('not_found');
  await refuseUnknown(ctx, input, meeting.requests);
  const members = await membersById(ctx);
  const organizations = new Map(
    (await listOrganizations(ctx, { search: '' })).map((organization) => [organization.id, organization]),
  );
  const organizationOf = (memberId: string) => organizations.get(members.get(memberId)?.organizationId ?? '');
  const inRoomIds = membersInRoom(await presencesOf(ctx, input.meetingId), await recusalsOf(ctx, input.meetingId), {
    at: input.at,
    agendaItemId: item.id,
  });
  const recipientIds = recipientsOf(inRoomIds, input);
  const standing = await pledgeStandings(ctx, meeting.heldOn);
  const approved = await ctx.trx
    .selectFrom('minutes')
    .select('id')
    .where('meetingId', '=', input.meetingId)
    .where('state', '=', 'approved')
    .executeTakeFirst();
  const question: DisclosureQuestion = {
    input,
    meeting,
    areMinutesApproved: approved !== undefined,
    inRoomIds,
    hearers: recipientIds.map((id) => ({
      id,
      code: members.get(id)?.code || (members.get(id)?.name ?? ''),
      pledge: standing(id).state,
      hasOrganizationLeft: organizationOf(id)?.hasLeft ?? false,
    })),
    notices: await noticesOf(ctx, input.meetingId),
  };

  const giver = organizationOf(input.discloserId);
  const caseIds = new Set([...input.subjects.map((subject) => subject.caseId), ...(item.caseId ? [item.caseId] : [])]);
  const requestIds = meeting.requests
    .filter((request) => request.isBlanket || (giver && request.organizationIds.includes(giver.id)))
    .filter((request) => request.caseIds.length === 0 || request.caseIds.some((id) => caseIds.has(id)))
    .map((request) => request.id);
  const law =
    input.consentState === 'not-required' && input.legalBasis.length === 0 && input.subjects.length === 0
      ? { violations: [], warnings: [] }
      : checkBasis({
          catalogue: ctx.catalogue,
          on: meeting.heldOn,
          giver: giver?.giverKind ?? 'individual',
          giverTraits: giver ? giverTraitsOf(giver) : [],
          basisIds: input.legalBasis,
          particulars: input.particulars,
          consentState: input.consentState,
          hasRequest: input.requestId !== null && requestIds.includes(input.requestId),
          isSpecialCare: input.isSpecialCare,
          hearers: recipientIds.map((id) => organizationOf(id)?.giverKind ?? 'individual'),
          texts: [input.content, input.purpose, input.consentNote, input.takeHomeNote],
        });
  return {
    recipientIds,
    violations: [...roomViolations(question), ...law.violations],
    warnings: [...roomWarnings(question), ...law.warnings, ...(await consentWarnings(ctx, input))],
    requestIds,
    consentState: await consentStateOf(ctx, input),
  };
}

/** Identifiers inside lists are not watched by the database: every subject is a person of its case, the request one of the meeting. */
async function refuseUnknown(
  ctx: Pick<ReadContext, 'trx'>,
  input: DisclosureInput,
  requests: readonly { readonly id: string }[],
): Promise<void> {
  const { requestId } = input;
  if (requestId !== null && !requests.some((request) => request.id === requestId)) throw new AppError('not_found');
  for (const { caseId, personId } of input.subjects)
    if (!(await personsOf(ctx, caseId)).some((person) => person.id === personId)) throw new AppError('not_found');
}

/** 同意の状態 that stands for the subjects' cases: the least favourable of them. */
async function consentStateOf(
  ctx: Pick<ReadContext, 'trx'>,
  input: DisclosureInput,
): Promise<DisclosureInput['consentState']> {
  if (input.subjects.length === 0) return 'not-required';
  const newest = await newestConsents(ctx);
  const order: readonly ConsentState[] = ['refused', 'withdrawn', 'not-asked', 'partial', 'given'];
  const states = input.subjects.map((subject) => newest.get(subject.caseId) ?? 'not-asked');
  return order.find((state) => states.includes(state)) ?? 'not-asked';
}

/** The recorder states another consent than the case file. */
async function consentWarnings(ctx: Pick<ReadContext, 'trx'>, input: DisclosureInput): Promise<readonly Finding[]> {
  const filed = await consentStateOf(ctx, input);
  return filed === input.consentState
    ? []
    : [{ rule: 'consent-differs-from-case', of: { stated: input.consentState, filed } }];
}
