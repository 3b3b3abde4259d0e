import { z } from 'zod';
import { Examination } from './examination.ts';
import { FactorProof } from './factor-proof.ts';
import { command, gate, query } from './operation.ts';
import { Id, Instant, Line, LocalDate, Text } from './primitives.ts';
import { AUDIENCES } from './redaction-review.ts';

/** Short staff identifier typed at sign-in; not a person's name. */
export const LoginName = z
  .string()
  .transform((text) => text.normalize('NFKC').trim().toLowerCase())
  .pipe(z.string().regex(/^[a-z0-9][a-z0-9._-]{1,31}$/));

/** Password as typed; compared after NFKC so that half-width ﾊﾟｽ equals パス. 8 characters are the floor of the form, the policy asks for more. */
export const Password = z.string().min(1).max(256);

/** 事務局: what is known of the office before anyone has signed in. */
export const OfficeDoor = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none'), folder: z.string(), isNotebook: z.boolean() }),
  z.object({
    kind: z.literal('office'),
    folder: z.string(),
    officeName: z.string(),
    isDemonstration: z.boolean(),
    isNotebook: z.boolean(),
    /** The published password of a demonstration office (fictional data), else null. */
    demonstrationLogins: z.array(z.object({ loginName: z.string(), role: z.string(), password: z.string() })),
    isOpen: z.boolean(),
    /** 鍵束 in its place cannot be read; a kept one is put there at the next sign-in. */
    isRingDamaged: z.boolean(),
    /** 控えが古い: days since the last proved backup (null: there never was one), once they are more than the limit. */
    backupOverdue: z.object({ days: z.number().int().nullable() }).nullable(),
  }),
  z.object({ kind: z.literal('damaged'), folder: z.string(), reason: z.string() }),
]);
export type OfficeDoor = z.infer<typeof OfficeDoor>;

/** 会議録・告知・誓約の文面と事務局の決まり: the office's own texts and rules, kept as versions. */
export const OfficeSettings = z.object({
  officeName: Line(120),
  municipality: Line(60),
  /** 告知文 read out at the opening (要綱 12条4項). */
  noticeVersion: Line(40),
  noticeText: Text(4000),
  /** 誓約書 now in use. */
  pledgeVersion: Line(40),
  pledgeText: Text(6000),
  /** Pledges on these older versions stay valid until they expire. */
  acceptedPledgeVersions: z.array(z.string()).max(20),
  idleLockMinutes: z.number().int().min(1).max(15),
  /** The same for the chair who opened it, while a meeting of today is in session. */
  sessionIdleLockMinutes: z.number().int().min(1).max(60),
  /** 少ない人数・件数: groups smaller than this are named as a warning before a redacted copy goes out. */
  smallestGroup: z.number().int().min(2).max(100),
  version: z.number().int(),
  changedAt: Instant,
});
export type OfficeSettings = z.infer<typeof OfficeSettings>;

/** Figures of the home screen; counts only, no personal data. */
export const OfficeToday = z.object({
  today: LocalDate,
  nextMeeting: z
    .object({
      id: Id,
      title: z.string(),
      heldOn: LocalDate,
      startsAt: z.string(),
      invited: z.number(),
      pledged: z.number(),
      state: z.string(),
    })
    .nullable(),
  openMeetingId: Id.nullable(),
  counts: z.object({
    organizations: z.number(),
    members: z.number(),
    supportCases: z.number(),
    openActions: z.number(),
    overdueActions: z.number(),
    remindersDue: z.number(),
    visitsOverdue: z.number(),
    reviewsDue: z.number(),
    pledgesMissing: z.number(),
    minutesToApprove: z.number(),
    redactionsOpen: z.number(),
  }),
  /** 承認待ち: redaction reviews that wait for the signature of the one who asks. */
  approvals: z.array(z.object({ meetingId: Id, audience: z.enum(AUDIENCES), recipientId: Id.nullable() })),
  log: z.object({ size: z.number().int(), root: z.string() }),
});
export type OfficeToday = z.infer<typeof OfficeToday>;

export const office = {
  door: gate({
    roles: 'anyone',
    input: z.object({}),
    output: OfficeDoor,
    audit: { event: null, because: 'says only whether an office lies in the folder and what it is called' },
  }),
  /**
   * 診断: looks at the closed office's folder and files; with credentials also at what only the key opens. `isRepairing`
   * mends access rights and what interrupted writings left, never content.
   */
  examine: gate({
    roles: 'anyone',
    input: z.object({
      credentials: z
        .object({ loginName: LoginName, password: Password, factor: FactorProof.nullable().default(null) })
        .nullable()
        .default(null),
      isRepairing: z.boolean().default(false),
    }),
    output: z.object({ examinations: z.array(Examination), isOpened: z.boolean() }),
    audit: { event: null, because: 'says codes and counts of files; an office that is broken could note nothing' },
  }),
  /** Founds an office with its first administrator, who is signed in at once. */
  found: gate({
    roles: 'anyone',
    input: z.object({
      officeName: Line(120),
      municipality: Line(60),
      loginName: LoginName,
      displayName: Line(60),
      password: Password,
    }),
    output: z.object({ accountId: Id }),
    audit: {
      event: 'office.founded',
      subject: (_input, output) => output.accountId,
      body: ({ officeName, municipality }) => ({ officeName, municipality }),
    },
  }),
  /** Makes (once) and opens the demonstration office from `resources/demo/`; fictional data only. */
  foundDemonstration: gate({
    roles: 'anyone',
    input: z.object({}),
    output: z.object({ logins: z.array(z.object({ loginName: z.string(), role: z.string(), password: z.string() })) }),
    audit: { event: null, because: 'the founding and each import inside it write their own entries' },
  }),
  /** 監査の手帳をつくる: an auditor's own encrypted file, in which bundles are read and reviewing is logged. */
  foundNotebook: gate({
    roles: 'anyone',
    input: z.object({ loginName: LoginName, displayName: Line(60), password: Password }),
    output: z.object({ accountId: Id }),
    audit: { event: 'office.founded', subject: (_input, output) => output.accountId },
  }),
  /** Turns to the notebook's folder, while locked. */
  turnToNotebook: gate({
    roles: 'anyone',
    input: z.object({}),
    output: z.object({}),
    audit: { event: null, because: 'turns to another folder while locked; nothing is read' },
  }),
  /** Leaves the demonstration office or the notebook for the real one (or for the choice of making one). */
  leaveDemonstration: gate({
    roles: 'anyone',
    input: z.object({}),
    output: z.object({}),
    audit: { event: null, because: 'turns to another folder while locked; nothing is read' },
  }),
  settings: query({
    roles: 'anyone',
    input: z.object({}),
    output: OfficeSettings,
    audit: { event: null, because: 'the office texts and rules hold no personal data' },
  }),
  changeSettings: command({
    roles: ['admin', 'staff'],
    input: OfficeSettings.omit({ version: true, changedAt: true }).partial().extend({ version: z.number().int() }),
    output: OfficeSettings,
    audit: {
      event: 'office.settings-changed',
      facts: (input, output) => ({
        fields: Object.keys(input).filter((name) => name !== 'version'),
        detail: { version: output.version },
      }),
      body: (_input, output) => output,
    },
  }),
  today: query({
    roles: 'anyone',
    input: z.object({}),
    output: OfficeToday,
    audit: { event: null, because: 'counts and the next meeting only (level 0)' },
  }),
};
