import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import { AppError } from '../../contract/error.ts';
import { needOf } from '../../contract/need-to-know-table.ts';
import type { Operation } from '../../contract/operation.ts';
import { mayCall, type Role } from '../../contract/role.ts';
import type { ReadTransaction } from '../context.ts';
import type { Database } from '../db/schema.ts';
import { locate } from '../need-to-know/locate.ts';
import { narrow } from '../need-to-know/narrow.ts';
import { agendaItems, reachOf } from '../need-to-know/queries.ts';
import { admitted, type Glass, type Reach } from '../need-to-know/rules.ts';
import type { OpenOffice } from '../session.ts';
import { glassOf } from './glass.ts';

/** A call that was let in, beyond its role. */
export interface Admission {
  /** 緊急アクセス through which alone it was let in. */
  readonly glass: Glass | null;
  /** Digest of what the caller reaches, where the answer is drawn within it: a look that reaches further is another look. */
  extent(): string;
  /** The answer as far as the caller is concerned with it. */
  narrowed(output: unknown): Promise<unknown>;
}

interface Called {
  readonly name: string;
  readonly operation: Operation;
}

/** Whether the roles let a call in at all, or a glass that stands open may. @throws forbidden */
export function authorise(office: OpenOffice, { name, operation }: Called): void {
  if (mayCall(operation.roles, office.actor.roles)) return;
  if (needOf(name).glass && glassOf(office)) return;
  throw new AppError('forbidden');
}

/**
 * Asks whether the caller is concerned with what the call names. In the same transaction as the work, so that nothing can
 * change in between. @throws forbidden, with the rule that kept it from the caller
 */
export async function admit(
  office: OpenOffice,
  trx: Transaction<Database>,
  { name, operation }: Called,
  input: unknown,
): Promise<Admission> {
  const need = needOf(name);
  if (!need.about && !need.narrowed && !need.everything)
    return { glass: null, extent: () => '', narrowed: async (output) => output };
  const reader = { trx: trx as unknown as ReadTransaction };
  const roles = rolesFor(operation, office.actor.roles);
  const own = await reachOf(reader, { accountId: office.actor.accountId, signedInAt: office.signedInAt }, roles);
  const open = glassOf(office);
  const admission = admitted(need, { own, roles, glass: open }, await locate(reader.trx, need, input));
  if (admission.by === 'nobody')
    throw new AppError('forbidden', admission.rule ? { violations: [{ rule: admission.rule, of: {} }] } : {});
  const { reach } = admission;
  return {
    glass: admission.by === 'glass' ? open : null,
    extent: () => (need.narrowed ? extentOf(reach) : ''),
    narrowed: async (output) => {
      if (!need.narrowed || reach.isAll) return output;
      const items = new Map((await agendaItems(reader)).map((item) => [item.id, item]));
      const item = (id: string) => items.get(id) ?? { caseId: null, meetingId: null };
      return narrow(name, output, { reach, item, input: input as Readonly<Record<string, unknown>> });
    },
  };
}

/** The same for the same reach, in a few characters however many cases there are. */
function extentOf(reach: Reach): string {
  if (reach.isAll) return 'all';
  const sets = [reach.cases, reach.meetings].map((ids) => [...ids].sort().join());
  return createHash('sha256')
    .update([reach.isStaff, reach.isReviewing, ...sets].join('|'))
    .digest('base64');
}

/** The roles of an account in which it makes a call. */
const rolesFor = ({ roles }: Pick<Operation, 'roles'>, held: readonly Role[]): Role[] =>
  held.filter((role) => roles === 'anyone' || roles.includes(role));
