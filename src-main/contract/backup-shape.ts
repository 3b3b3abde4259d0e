import { z } from 'zod';
import { FactorsAtDoor } from './factor-proof.ts';
import { Id, Instant, Sha256 } from './primitives.ts';

/** Why a backup was made. */
export const BACKUP_OCCASIONS = ['now', 'closing', 'daily', 'catching-up', 'migration', 'rotation'] as const;
export type BackupOccasion = (typeof BACKUP_OCCASIONS)[number];

/** 控えの保管先: a folder of choice, and how it stands now. */
export const BackupPlace = z.object({
  folder: z.string(),
  /** Whether the folder can be reached at this moment. */
  isThere: z.boolean(),
  /** Newest proved backup in it; null if none was made there. */
  newestAt: Instant.nullable(),
  /** What went wrong with the last attempt, as a code. */
  problem: z.string().nullable(),
});
export type BackupPlace = z.infer<typeof BackupPlace>;

/** 控えの状況: where backups go, how old the last proved one is, and whether that is too old. */
export const BackupStanding = z.object({
  places: z.array(BackupPlace),
  /** 限度: a warning stands once the last proved backup is older than so many days. */
  limitDays: z.number().int(),
  lastProvedAt: Instant.nullable(),
  /** Whole days since then; null if there never was one. */
  ageDays: z.number().int().nullable(),
  isOverdue: z.boolean(),
  /** 先送り: until when the warning keeps quiet, and who said so. */
  snoozed: z.object({ until: Instant, by: z.string() }).nullable(),
});
export type BackupStanding = z.infer<typeof BackupStanding>;

/** One backup in one place, as the office remembers it. */
export const BackupRow = z.object({
  id: Id,
  at: Instant,
  why: z.enum(BACKUP_OCCASIONS),
  folder: z.string(),
  /** Name of its folder within the place; null if it failed. */
  name: z.string().nullable(),
  bytes: z.number().int(),
  /** Entries of the log that it holds. */
  logSize: z.number().int(),
  /** Why it failed, as a code; null if it was proved. */
  problem: z.string().nullable(),
});
export type BackupRow = z.infer<typeof BackupRow>;

/** What a backup that was just made came to. */
export const BackupMade = z.object({
  at: Instant,
  bytes: z.number().int(),
  logSize: z.number().int(),
  places: z.array(
    z.object({
      folder: z.string(),
      /** Null if it was proved there. */
      problem: z.string().nullable(),
    }),
  ),
  /** Older ones that rotation took away. */
  removed: z.number().int(),
});
export type BackupMade = z.infer<typeof BackupMade>;

/** 保管先の点検: whether a folder will do, before it is chosen. */
export const PlaceCheck = z.object({
  /** Why it will not do, as a code; null if it will. */
  problem: z.enum(['place-missing', 'place-read-only', 'place-is-office', 'place-failed', 'place-full']).nullable(),
  /** A fault of this disk would take office and backup together. */
  isSameDisk: z.boolean(),
  freeBytes: z.number().nullable(),
});
export type PlaceCheck = z.infer<typeof PlaceCheck>;

/** A backup as anybody can see it who finds its folder: nothing of it is checked yet but its form. */
export const FoundBackup = z.object({
  path: z.string(),
  name: z.string(),
  officeName: z.string().nullable(),
  madeAt: Instant.nullable(),
  why: z.enum(BACKUP_OCCASIONS).nullable(),
  bytes: z.number().int(),
  logSize: z.number().int().nullable(),
  /** What its accounts may be asked for besides a password; null if it cannot be used. */
  factors: FactorsAtDoor.nullable(),
  /** Why it cannot be used, as a code. */
  problem: z.string().nullable(),
});
export type FoundBackup = z.infer<typeof FoundBackup>;

/** 失われるもの: what the present office has that the backup does not. */
export const BackupComparison = z.discriminatedUnion('kind', [
  /** No office lies here: nothing can be lost. */
  z.object({ kind: z.literal('no-office') }),
  /** The present office could not be opened with this account, so nobody can say what it has. */
  z.object({ kind: z.literal('not-comparable'), reason: z.string() }),
  z.object({
    kind: z.literal('compared'),
    /** Whether the backup is an earlier state of the present office, and not of another course of it. */
    isEarlierState: z.boolean(),
    presentSize: z.number().int(),
    /** Entries that the backup does not have, by the feature they belong to. */
    lost: z.array(z.object({ feature: z.string(), count: z.number().int() })),
    from: Instant.nullable(),
    until: Instant.nullable(),
  }),
]);
export type BackupComparison = z.infer<typeof BackupComparison>;

/** What looking into a backup with a password brought to light. */
export const BackupInspection = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('good'),
    manifestSha256: Sha256,
    officeName: z.string(),
    madeAt: Instant,
    app: z.string(),
    logSize: z.number().int(),
    logRoot: z.string(),
    lastEntryAt: Instant.nullable(),
    signatures: z.number().int(),
    comparison: BackupComparison,
    /** Login names that could sign in again although they are stopped, or not known, now. */
    returning: z.array(z.string()),
  }),
  z.object({
    kind: z.literal('refused'),
    /** A refusal of the account, or what is wrong with the backup, as a code. */
    reason: z.string(),
    waitSeconds: z.number(),
  }),
]);
export type BackupInspection = z.infer<typeof BackupInspection>;

/** 入れ替えた事務局: what a restore put aside. */
export const ReplacedOffice = z.object({ name: z.string(), bytes: z.number().int(), at: Instant.nullable() });
export type ReplacedOffice = z.infer<typeof ReplacedOffice>;
