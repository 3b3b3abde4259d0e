import { z } from 'zod';
import { Reviewed } from './audit-log.ts';
import { LoginName, Password } from './office.ts';
import { gate } from './operation.ts';
import { Id, Instant } from './primitives.ts';
import { HeldRoles } from './role.ts';

/** ログイン中の利用者: who is signed in, as the interface may know it. */
export const Session = z.object({
  accountId: Id,
  loginName: z.string(),
  displayName: z.string(),
  roles: HeldRoles,
  officeName: z.string(),
  isDemonstration: z.boolean(),
  /** 監査の手帳: an auditor's own file, which reads bundles of other offices' logs. */
  isNotebook: z.boolean(),
  /** The bundle that lies open in the notebook. */
  reviewed: Reviewed.nullable(),
  signedInAt: Instant,
  idleLockMinutes: z.number().int(),
});
export type Session = z.infer<typeof Session>;

/** Outcome of an attempt. A refusal is a result, not an error, so that it is counted and logged. */
export const SignInResult = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('signed-in'), session: Session }),
  z.object({ kind: z.literal('enrolment-needed') }),
  z.object({
    kind: z.literal('refused'),
    reason: z.enum(['credentials', 'wait', 'blocked', 'disabled', 'in-use', 'policy']),
    waitSeconds: z.number(),
    attempts: z.number().int(),
    /** `policy`: rule ids of the password policy that the new password breaks. */
    rules: z.array(z.string()),
  }),
]);
export type SignInResult = z.infer<typeof SignInResult>;

export const access = {
  signIn: gate({
    roles: 'anyone',
    input: z.object({ loginName: LoginName, password: Password }),
    output: SignInResult,
    audit: {
      event: 'access.signed-in',
      subject: (_input, output) => (output.kind === 'signed-in' ? output.session.accountId : null),
    },
  }),
  /** 初回登録: spends the one-time code, makes new key pairs under the user's own password, signs in. */
  enrol: gate({
    roles: 'anyone',
    input: z.object({ loginName: LoginName, enrolmentCode: Password, newPassword: Password }),
    output: SignInResult,
    audit: {
      event: 'account.enrolled',
      subject: (_input, output) => (output.kind === 'signed-in' ? output.session.accountId : null),
    },
  }),
  session: gate({
    roles: 'anyone',
    input: z.object({}),
    output: z.object({ session: Session.nullable() }),
    audit: { event: null, because: 'tells the user who they are' },
  }),
  /** 施錠: closes the file, zeroes the keys, writes a checkpoint. */
  lock: gate({
    roles: 'anyone',
    input: z.object({}),
    output: z.object({}),
    audit: { event: 'access.locked' },
  }),
  /** Rules of the password policy that a candidate breaks, and a generated word phrase as an alternative. */
  checkPassword: gate({
    roles: 'anyone',
    input: z.object({ password: z.string().max(256), officeName: z.string().max(120).default('') }),
    output: z.object({ rules: z.array(z.string()), suggestion: z.string() }),
    audit: { event: null, because: 'nothing is stored and nothing of the office is read' },
  }),
};
