import { z } from 'zod';
import { LoginName } from './office.ts';
import { command, gate, query } from './operation.ts';
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

/** 利用者の一覧の一行; `lastSignedInAt` as the log has it, null for whoever has never signed in. */
export const ListedAccount = Account.extend({ lastSignedInAt: Instant.nullable() });
export type ListedAccount = z.infer<typeof ListedAccount>;

/** An account with the code by which its owner enrols; shown once and never stored. */
const Invited = z.object({ account: Account, enrolmentCode: z.string() });

/** 鍵の入替えの結果: `kept` means that the office is open under the key it had, whole and unchanged. */
export const KeyRotation = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rotated'), epoch: z.number().int() }),
  z.object({
    kind: z.literal('kept'),
    reason: z.enum(['backup', 'space', 'disk-full', 'damaged', 'copy-differs', 'in-the-way']),
    /** `space`: bytes that the copy needs, and that are free. */
    neededBytes: z.number().int(),
    freeBytes: z.number().int(),
  }),
]);
export type KeyRotation = z.infer<typeof KeyRotation>;

/** 鍵の状況: when the office last got a new key, and who has left since. */
export const KeyStanding = z.object({
  /** `null`: still the key of the founding. */
  rotatedAt: Instant.nullable(),
  /** Accounts that were disabled since, the latest last: copies made before still open to them. */
  leavers: z.array(z.object({ accountId: Id, disabledAt: Instant })),
});
export type KeyStanding = z.infer<typeof KeyStanding>;

export const account = {
  list: query({
    roles: ['admin', 'auditor'],
    input: z.object({}),
    output: z.array(ListedAccount),
    audit: { event: null, because: 'staff identifiers and roles, no data of persons in need' },
  }),
  /** Invites an account; the one-time code is shown once and never stored. */
  invite: command({
    roles: ['admin'],
    input: Account.pick({ loginName: true, displayName: true, roles: true }),
    output: Invited,
    audit: {
      event: 'account.invited',
      subject: (_input, output) => output.account.id,
      facts: (_input, output) => ({ detail: { account: output.account.id, roles: output.account.roles } }),
    },
  }),
  /**
   * 招待し直す: for a lost code, password or second factor, for an account that was locked out, and for a leaver who
   * returns. The keys it had are worth nothing from then on; it enrols anew, with new ones, and stays the same account.
   */
  reinvite: command({
    roles: ['admin'],
    input: z.object({ id: Id, reason: Line(200) }),
    output: Invited,
    audit: {
      event: 'account.invited',
      subject: (input) => input.id,
      facts: (input, output) => ({ detail: { account: input.id, roles: output.account.roles, isAgain: true } }),
      body: (input) => ({ reason: input.reason }),
    },
  }),
  /** 役割の変更; holds from the account's next call. */
  changeRoles: command({
    roles: ['admin'],
    input: z.object({ id: Id, roles: HeldRoles, reason: Line(200) }),
    output: z.object({ account: Account, before: HeldRoles }),
    audit: {
      event: 'account.role-changed',
      subject: (input) => input.id,
      facts: (input, output) => ({
        detail: { account: input.id, roles: output.account.roles, rolesBefore: output.before },
      }),
      body: (input) => ({ reason: input.reason }),
    },
  }),
  /** 表示名の変更. */
  rename: command({
    roles: ['admin'],
    input: Account.pick({ id: true, displayName: true }),
    output: Account,
    audit: {
      event: 'account.renamed',
      subject: (input) => input.id,
      facts: (input) => ({ detail: { account: input.id } }),
      body: (input) => ({ displayName: input.displayName }),
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
  keyStanding: query({
    roles: ['admin', 'auditor'],
    input: z.object({}),
    output: KeyStanding,
    audit: { event: null, because: 'moments and staff identifiers, no data of persons in need' },
  }),
  /**
   * 鍵の入替え: a new data key for the whole office file, sealed to every account that may still enter. Runs around the
   * open office, since its file is replaced; its entry lies in the new file from the moment that it is the office's.
   */
  rotateKey: gate({
    roles: ['admin'],
    input: z.object({ reason: Line(200) }),
    output: KeyRotation,
    audit: {
      event: 'account.key-rotated',
      facts: (_input, output) => (output.kind === 'rotated' ? { detail: { epoch: output.epoch } } : {}),
      body: (input) => ({ reason: input.reason }),
    },
    isCheckpointed: true,
  }),
};
