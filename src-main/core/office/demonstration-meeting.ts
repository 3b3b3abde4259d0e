import { z } from 'zod';
import type { GateContext } from '../context.ts';

const Script = z.object({
  office: z.object({ officeName: z.string(), municipality: z.string() }),
  meeting: z.object({
    kind: z.string(),
    number: z.string(),
    title: z.string(),
    place: z.string(),
    heldOn: z.string(),
    startsAt: z.string(),
    endsAt: z.string(),
    chair: z.string(),
    recorder: z.string(),
  }),
  invited: z.array(z.string()),
  requests: z.array(
    z.object({
      number: z.string(),
      requestedOn: z.string(),
      isBlanket: z.boolean(),
      organizations: z.array(z.string()),
      cases: z.array(z.string()),
      asked: z.string(),
      reason: z.string(),
      answer: z.string(),
    }),
  ),
  agenda: z.array(
    z.object({
      label: z.string(),
      title: z.string(),
      minutes: z.number(),
      presenter: z.string().nullable(),
      case: z.string().nullable(),
      purpose: z.string(),
    }),
  ),
});
type Script = z.infer<typeof Script>;

/** Reads the script of the demonstration meeting; only what is planned before it begins. */
export function readDemonstrationScript(ctx: Pick<GateContext, 'resources'>): Script {
  return Script.parse(JSON.parse(ctx.resources.text('demo/meeting.json')));
}

/** Plans the demonstration meeting, ready to be opened: agenda, invitations and requests, through the one door. */
export async function planDemonstrationMeeting(ctx: GateContext, script: Script): Promise<void> {
  const members = await idsByCode(ctx, 'member.list', 'code');
  const organizations = await idsByCode(ctx, 'organization.list', 'code');
  const cases = await idsByCode(ctx, 'supportCase.list', 'caseNumber');
  const { chair, recorder, ...plan } = script.meeting;
  const { id: meetingId } = (await ctx.call('meeting.plan', {
    ...plan,
    chairId: members(chair),
    recorderId: members(recorder),
  })) as { id: string };
  for (const { presenter, case: caseNumber, ...item } of script.agenda)
    await ctx.call('meeting.addAgendaItem', {
      ...item,
      meetingId,
      presenterId: presenter === null ? null : members(presenter),
      caseId: caseNumber === null ? null : cases(caseNumber),
    });
  await ctx.call('meeting.invite', { id: meetingId, memberIds: script.invited.map(members) });
  for (const { organizations: addressees, cases: concerned, ...request } of script.requests)
    await ctx.call('meeting.issueRequest', {
      ...request,
      meetingId,
      organizationIds: addressees.map(organizations),
      caseIds: concerned.map(cases),
    });
}

/** Looks records up by the codes of the script; a code that is not there is a fault of the shipped data. */
async function idsByCode(ctx: GateContext, operation: string, field: string): Promise<(code: string) => string> {
  const rows = (await ctx.call(operation, {})) as readonly Readonly<Record<string, string>>[];
  const ids = new Map(rows.map((row) => [row[field] ?? '', row.id ?? '']));
  return (code) => {
    const id = ids.get(code);
    if (id === undefined) throw new Error(`demo/meeting.json: unknown code ${code}`);
    return id;
  };
}
