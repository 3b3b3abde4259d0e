import { z } from 'zod';
import { LoginName } from './office.ts';
import { command, query } from './operation.ts';
import { Id, Instant, Line } from './primitives.ts';
import { HeldRoles } from './role.ts';

/** 利用者: an account of the office. Never deleted, so that old entries keep their author. */
export const Account = z.object({
  id: Id,
  loginName: LoginName,
  displayName: Line(60),
  roles: HeldRoles,
  state: z.enum(['invited', 'active', 'disabled']),
  createdAt: Instant,
});
export type Account = z.infer<typeof Account>;

export const account = {
  list: query({
    roles: ['admin', 'auditor'],
    input: z.object({}),
    output: z.array(Account),
    audit: { event: null, because: 'staff identifiers and roles, no data of persons in need' },
  }),
  /** Invites an account; the one-time code is shown once and never stored. */
  invite: command({
    roles: ['admin'],
    input: Account.pick({ loginName: true, displayName: true, roles: true }),
    output: z.object({ account: Account, enrolmentCode: z.string() }),
    audit: {
      event: 'account.invited',
      subject: (_input, output) => output.account.id,
      facts: (_input, output) => ({ detail: { account: output.account.id, roles: output.account.roles } }),
    },
  }),
  disable: command({
    roles: ['admin'],
    input: z.object({ id: Id, reason: Line(200) }),
    output: Account,
    audit: {
      event: 'account.disabled',
      subject: (input) => input.id,
      facts: (input) => ({ detail: { account: input.id } }),
      body: (input) => ({ reason: input.reason }),
    },
  }),
};
