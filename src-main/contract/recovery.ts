import { z } from 'zod';
import { Session } from './access.ts';
import { ReleasedFile } from './export.ts';
import { LoginName, Password } from './office.ts';
import { command, gate, query, release } from './operation.ts';
import { Id, Instant, Line } from './primitives.ts';
import { LINE_FAULTS, SHEET_LINES } from './recovery-line.ts';

/** 復旧票の組: which pair of sheets is in force. */
const SheetSet = z.object({ setId: z.string(), issuedAt: Instant });

const SheetNumber = z.union([z.literal(1), z.literal(2)]);

/** One sheet as it was typed, line by line; `vaultId` comes from a scanned code, where one was scanned. */
const TypedSheet = z.object({
  lines: z.array(z.string().max(120)).length(SHEET_LINES),
  vaultId: z.string().max(64).nullable().default(null),
});
export type TypedSheet = z.infer<typeof TypedSheet>;
const TypedSheets = z.object({ first: TypedSheet, second: TypedSheet });
export type TypedSheets = z.infer<typeof TypedSheets>;

/**
 * What is wrong with a sheet: with one of its lines, with all of it (`digest`: more than one slip), or with which sheet
 * it is (`set`: of another or an older set; `office`: of another office; `same`: the same sheet twice).
 */
export const SheetFault = z.object({
  sheet: SheetNumber,
  line: z.number().int().nullable(),
  fault: z.enum([...LINE_FAULTS, 'digest', 'set', 'office', 'same']),
});
export type SheetFault = z.infer<typeof SheetFault>;

/** Why sheets did not open the office. */
export const RecoveryRefusal = z.object({
  kind: z.literal('refused'),
  reason: z.enum(['sheets', 'no-sheets', 'wait', 'in-use', 'policy', 'account', 'login-name-taken']),
  waitSeconds: z.number(),
  faults: z.array(SheetFault),
  /** `policy`: rule ids of the password policy that the new password breaks. */
  rules: z.array(z.string()),
});
export type RecoveryRefusal = z.infer<typeof RecoveryRefusal>;

/** An administrator whom recovery sheets may let in. */
const Administrator = z.object({ id: Id, loginName: z.string(), displayName: z.string() });
export type Administrator = z.infer<typeof Administrator>;

/** How a rehearsal went. */
const Rehearsed = z.object({ isGood: z.boolean(), faults: z.array(SheetFault), reason: z.string().nullable() });
export type Rehearsed = z.infer<typeof Rehearsed>;

/** Who is let in, by which sheets and with which new password. */
const SheetUse = TypedSheets.extend({
  account: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('existing'), id: Id }),
    z.object({ kind: z.literal('new'), loginName: LoginName, displayName: Line(60) }),
  ]),
  newPassword: Password,
});
export type SheetUse = z.infer<typeof SheetUse>;

/** 復旧票の今: dates and the number of the set, no secret. */
export const RecoveryStanding = z.object({
  set: SheetSet.nullable(),
  /** 設立の途中: an office of one account without sheets; its administrator makes them first. */
  isFirstStep: z.boolean(),
  /** Why new sheets must be made: these were used, or their replacement was cut short after the log had been told. */
  mustReplace: z.enum(['used', 'interrupted']).nullable(),
  /** 先送り: by whom and until when the first step, or replacing used sheets, was put off. */
  postponed: z.object({ by: z.string(), until: Instant }).nullable(),
  lastRehearsal: z.object({ at: Instant, isGood: z.boolean() }).nullable(),
  /** 鍵束 last put right. */
  ringRestored: z.object({ at: Instant, why: z.string() }).nullable(),
});
export type RecoveryStanding = z.infer<typeof RecoveryStanding>;

export const recovery = {
  standing: query({
    roles: 'anyone',
    input: z.object({}),
    output: RecoveryStanding,
    audit: { event: null, because: 'dates and the number of a set of sheets; no secret and no record' },
  }),
  /** 先送りする: works on without (new) sheets for a week, under a name and with a reason that the auditor sees. */
  postpone: command({
    roles: ['admin'],
    input: z.object({ reason: Line(200) }),
    output: z.object({ until: Instant }),
    audit: {
      event: 'recovery.sheets-postponed',
      facts: (_input, { until }) => ({ detail: { until } }),
      body: ({ reason }) => ({ reason }),
    },
  }),
  /** Draws a new pair of sheets, kept in memory until it is typed back; says which lines will be asked for. */
  prepare: command({
    roles: ['admin'],
    input: z.object({}),
    output: z.object({
      setId: z.string(),
      asked: z.array(z.object({ sheet: SheetNumber, line: z.number().int() })),
    }),
    audit: { event: null, because: 'nothing is kept or handed out yet; each sheet and the replacement are logged' },
  }),
  /** 復旧票を PDF にする: one sheet in one file, never both secrets in one. */
  sheet: release({
    roles: ['admin'],
    input: z.object({ path: z.string().min(1).max(1000), setId: z.string(), sheet: SheetNumber }),
    output: ReleasedFile,
    audit: {
      event: 'recovery.sheet-written',
      facts: ({ setId, sheet }, output) => ({ detail: { setId, sheet, size: output.size } }),
    },
  }),
  /** Removes the PDF of a sheet once it is printed. */
  removeFile: gate({
    roles: ['admin'],
    input: z.object({ path: z.string().min(1).max(1000) }),
    output: z.object({}),
    audit: { event: 'recovery.sheet-file-removed' },
  }),
  /** Takes the prepared pair into use once lines of both were typed back; the earlier pair is worthless from then on. */
  replace: command({
    roles: ['admin'],
    input: z.object({
      setId: z.string(),
      typed: z.array(z.object({ sheet: SheetNumber, line: z.number().int(), text: z.string().max(120) })).max(10),
    }),
    output: SheetSet.extend({
      replaced: z.string().nullable(),
      recoveryKey: z.string(),
      recoveryKeyId: z.string(),
    }),
    audit: {
      event: 'recovery.sheets-replaced',
      facts: (_input, { setId, replaced, recoveryKey, recoveryKeyId }) => ({
        detail: { setId, replaced, recoveryKey, recoveryKeyId },
      }),
    },
  }),
  /** 試す: both sheets open a copy of the office, which is thrown away; nothing is changed. */
  rehearse: gate({
    roles: ['admin'],
    input: TypedSheets,
    output: Rehearsed,
    audit: {
      event: 'recovery.rehearsed',
      facts: (_input, { isGood, reason, faults }) => ({ detail: { isGood, reason, faults: faults.length } }),
    },
  }),
  /** Whether both sheets are right, and for whom a new password can then be set. */
  check: gate({
    roles: 'anyone',
    input: TypedSheets,
    output: z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('proved'),
        administrators: z.array(Administrator),
      }),
      RecoveryRefusal,
    ]),
    audit: { event: null, because: 'noted inside the closed office, and entered in the log at its next opening' },
  }),
  /** 復旧票を使う: an administrator, present or new, gets new keys under a new password and is signed in. */
  use: gate({
    roles: 'anyone',
    input: SheetUse,
    output: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('signed-in'), session: Session }),
      RecoveryRefusal,
    ]),
    audit: {
      event: 'recovery.used',
      subject: (_input, output) => (output.kind === 'signed-in' ? output.session.accountId : null),
      facts: ({ account }) => ({ detail: { account: account.kind } }),
    },
  }),
};
