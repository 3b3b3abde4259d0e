import type { Transaction } from 'kysely';
import type { AuditFacts } from '../../contract/operation.ts';
import type { ReadTransaction } from '../context.ts';
import type { Database } from '../db/schema.ts';
import { pledgeStandings } from '../member/queries.ts';
import { isPledged } from '../member/rules.ts';

/**
 * What only the tables know of those concerned by a disclosure, and only now: the organisations they stood for, who of
 * them had promised secrecy, whether the item was about these persons. It goes into the signed entry, because members
 * move and tables change, while the question 「誰に知らせたか」 is asked years later.
 */
export async function withThoseConcerned(
  trx: Transaction<Database>,
  event: string,
  facts: AuditFacts,
): Promise<AuditFacts> {
  const recipients = facts.recipients ?? [];
  const { discloser, agendaItem, subjects } = facts.detail ?? {};
  if (!event.startsWith('disclosure.') || typeof discloser !== 'string') return facts;
  const members = await trx
    .selectFrom('member')
    .select(['id', 'organizationId'])
    .where('id', 'in', [...recipients, discloser])
    .execute();
  const organizationOf = new Map(members.map(({ id, organizationId }) => [id, organizationId]));
  const told = new Set(recipients.flatMap((id) => organizationOf.get(id) ?? []));
  const meeting = facts.meetingRef
    ? await trx.selectFrom('meeting').select('heldOn').where('id', '=', facts.meetingRef).executeTakeFirst()
    : undefined;
  const standing = await pledgeStandings({ trx: trx as unknown as ReadTransaction }, meeting?.heldOn ?? '');
  return {
    ...facts,
    detail: {
      ...facts.detail,
      giverOrganization: organizationOf.get(discloser) ?? null,
      recipientOrganizations: [...told].sort(),
      unpledged: recipients.filter((id) => !isPledged(standing(id).state)),
      isOffItem: await isOffItem(trx, agendaItem, subjects),
    },
  };
}

/** Whether somebody was spoken of who does not belong to the case of the item. */
async function isOffItem(trx: Transaction<Database>, agendaItem: unknown, subjects: unknown): Promise<boolean> {
  if (typeof agendaItem !== 'string' || !Array.isArray(subjects) || subjects.length === 0) return false;
  const item = await trx.selectFrom('agendaItem').select('caseId').where('id', '=', agendaItem).executeTakeFirst();
  const persons = await trx.selectFrom('person').select('caseId').where('id', 'in', subjects).execute();
  return persons.some(({ caseId }) => caseId !== item?.caseId);
}
