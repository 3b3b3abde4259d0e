import { z } from 'zod';
import { Reviewed } from './audit-log.ts';
import { FactorProof, FactorsAtDoor, NewFactor } from './factor-proof.ts';
import { LoginName, Password } from './office.ts';
import { gate } from './operation.ts';
import { Id, Instant } from './primitives.ts';
import { HeldRoles, ROLES } from './role.ts';

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
    reason: z.enum(['credentials', 'wait', 'blocked', 'invitation-expired', 'in-use', 'policy']),
    waitSeconds: z.number(),
    attempts: z.number().int(),
    /** `policy`: rule ids of the password policy that the new password breaks. */
    rules: z.array(z.string()),
  }),
]);
export type SignInResult = z.infer<typeof SignInResult>;

/** 本人の確かめ: what proves once more that it is the account's owner who asks. Counted like a sign-in. */
export const PresentProof = z.object({ password: Password, factor: FactorProof.nullable().default(null) });
export type PresentProof = z.infer<typeof PresentProof>;

/** 自分のログイン: how the signed-in account opens. */
export const OwnLogin = z.object({
  accountId: Id,
  loginName: z.string(),
  factor: z.enum(['key-file', 'webauthn-prf']).nullable(),
  isBound: z.boolean(),
  /** 復旧票 exist: what would be lost with a second factor can be opened again. */
  hasRecovery: z.boolean(),
});
export type OwnLogin = z.infer<typeof OwnLogin>;

/** パスワードの強さ: guesses that it withstands, as a power of ten, and what makes it easy, the worst first. */
export const PasswordStrength = z.object({
  guessesLog10: z.number(),
  advice: z.array(z.enum(['words', 'names', 'keyboard', 'repeats', 'sequences', 'dates'])),
});
export type PasswordStrength = z.infer<typeof PasswordStrength>;

const ownAccount = z.object({ accountId: Id });
const bySelf = { subject: (_input: unknown, output: { accountId: string }) => output.accountId };

export const access = {
  signIn: gate({
    roles: 'anyone',
    input: z.object({
      loginName: LoginName,
      password: Password,
      factor: FactorProof.nullable().default(null),
    }),
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
  /** 自分のログイン. */
  ownLogin: gate({
    roles: ROLES,
    input: z.object({}),
    output: OwnLogin,
    audit: { event: null, because: 'tells the user how they sign in' },
  }),
  /** パスワードの変更: the same keys under another password. Throws `rule_violated`, also for a wrong present password. */
  changePassword: gate({
    roles: ROLES,
    input: z.object({ present: PresentProof, newPassword: Password }),
    output: ownAccount,
    audit: { event: 'access.password-changed', ...bySelf },
  }),
  /** 二要素目 that sign-in may ask for; of the office as a whole, so that it names nobody. */
  factors: gate({
    roles: 'anyone',
    input: z.object({}),
    output: FactorsAtDoor,
    audit: { event: null, because: 'says which kinds of second factor the office uses; it lies in the clear anyway' },
  }),
  setFactor: gate({
    roles: ROLES,
    input: z.object({ present: PresentProof, factor: NewFactor }),
    output: ownAccount,
    audit: {
      event: 'access.factor-set',
      ...bySelf,
      facts: (input) => ({ detail: { kind: input.factor.kind } }),
    },
  }),
  removeFactor: gate({
    roles: ROLES,
    input: z.object({ present: PresentProof }),
    output: ownAccount,
    audit: { event: 'access.factor-removed', ...bySelf },
  }),
  /** 端末との結び付け: only this PC and this user of its system open the account from now on. */
  bindToPc: gate({
    roles: ROLES,
    input: z.object({ present: PresentProof }),
    output: ownAccount,
    audit: { event: 'access.bound-to-pc', ...bySelf },
  }),
  unbindFromPc: gate({
    roles: ROLES,
    input: z.object({ present: PresentProof }),
    output: ownAccount,
    audit: { event: 'access.unbound-from-pc', ...bySelf },
  }),
  /** Rules of the password policy that a candidate breaks, and a generated word phrase as an alternative. */
  checkPassword: gate({
    roles: 'anyone',
    input: z.object({
      password: z.string().max(256),
      officeName: z.string().max(120).default(''),
      loginName: z.string().max(32).default(''),
    }),
    output: z.object({
      rules: z.array(z.string()),
      suggestion: z.string(),
      /** Null while nothing is typed. */
      strength: PasswordStrength.nullable(),
    }),
    audit: { event: null, because: 'nothing is stored and nothing of the office is read' },
  }),
};
