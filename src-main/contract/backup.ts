import { z } from 'zod';
import {
  BackupInspection,
  BackupMade,
  BackupRow,
  BackupStanding,
  FoundBackup,
  PlaceCheck,
  ReplacedOffice,
} from './backup-shape.ts';
import { FactorProof } from './factor-proof.ts';
import { LoginName, Password } from './office.ts';
import { command, gate, query } from './operation.ts';
import { Instant, Line, Sha256, Text } from './primitives.ts';

/** A folder as the shell's dialog gave it. */
const Folder = z.string().min(1).max(1000);
/** A backup, and what an account of it opens it with: the same as at the sign-in. */
const BackupKey = z.object({
  path: Folder,
  loginName: LoginName,
  password: Password,
  factor: FactorProof.nullable().default(null),
});
/** Folders of choice at most: the second disk and a medium that can be carried away. */
export const MOST_PLACES = 2;

export const backup = {
  standing: query({
    roles: 'anyone',
    input: z.object({}),
    output: BackupStanding,
    audit: { event: null, because: 'dates and folders of backups; no record is read' },
  }),
  list: query({
    roles: ['staff', 'auditor', 'admin'],
    input: z.object({}),
    output: z.array(BackupRow),
    audit: { event: null, because: 'dates, sizes and folders of backups; no record is read' },
  }),
  /**
   * 今すぐ控えをとる, in every place; encrypted with the office's own key, and reopened before it counts. An administrator may
   * name another folder, for this time only; nothing is taken away there.
   */
  now: gate({
    roles: ['staff', 'admin'],
    input: z.object({ folder: Folder.optional() }),
    output: BackupMade,
    audit: { event: 'backup.made' },
  }),
  checkPlace: query({
    roles: ['admin'],
    input: z.object({ folder: Folder }),
    output: PlaceCheck,
    audit: { event: null, because: 'looks at a folder outside the office; nothing of the office is read' },
  }),
  setPlaces: command({
    roles: ['admin'],
    input: z.object({ folders: z.array(Folder).max(MOST_PLACES) }),
    output: BackupStanding,
    audit: {
      event: 'backup.places-set',
      facts: ({ folders }) => ({ detail: { places: folders.length } }),
      body: ({ folders }) => ({ folders }),
    },
  }),
  setLimit: command({
    roles: ['admin'],
    input: z.object({ limitDays: z.number().int().min(1).max(31) }),
    output: BackupStanding,
    audit: { event: 'backup.limit-set', facts: ({ limitDays }) => ({ detail: { limitDays } }) },
  }),
  /** 一日だけ先送りする: the warning keeps quiet until this time tomorrow, under the name of who asked for it. */
  snooze: command({
    roles: ['staff', 'admin'],
    input: z.object({}),
    output: BackupStanding,
    audit: { event: 'backup.snoozed', facts: (_input, output) => ({ detail: { ageDays: output.ageDays } }) },
  }),
  /** Backups in a folder: the folder itself, or those in it. Works without an office. */
  find: gate({
    roles: 'anyone',
    input: z.object({ folder: Folder }),
    output: z.array(FoundBackup),
    audit: { event: null, because: 'reads what lies in clear beside an encrypted copy; nothing of it is opened' },
  }),
  /** Opens a backup with an account of its own, verifies all of it and compares it with the present office. */
  inspect: gate({
    roles: 'anyone',
    input: BackupKey,
    output: BackupInspection,
    audit: { event: null, because: 'a verifier must not write into what it verifies; it releases no record' },
  }),
  /**
   * 控えから復元する: puts the backup in the place of the present office, whole or not at all, keeps what was there, and
   * goes on in its log with this entry, signed in.
   */
  restore: gate({
    roles: 'anyone',
    input: BackupKey.extend({
      /** The backup that was inspected, and no other. */
      manifestSha256: Sha256,
      reason: Text(500).refine((text) => text.trim() !== ''),
    }),
    output: z.object({
      madeAt: Instant,
      manifestSha256: Sha256,
      /** The log that was restored, and the one that was replaced; null if none could be read. */
      size: z.number().int(),
      root: z.string(),
      replaced: z.object({ size: z.number().int(), root: z.string() }).nullable(),
      /** Where the replaced office lies now; null if there was none. */
      keptAs: z.string().nullable(),
    }),
    audit: {
      event: 'backup.restored',
      facts: (_input, output) => ({
        detail: {
          manifestSha256: output.manifestSha256,
          madeAt: output.madeAt,
          size: output.size,
          root: output.root,
          replacedSize: output.replaced?.size ?? null,
          replacedRoot: output.replaced?.root ?? null,
        },
      }),
      body: ({ reason }) => ({ reason }),
    },
  }),
  replaced: gate({
    roles: ['admin'],
    input: z.object({}),
    output: z.array(ReplacedOffice),
    audit: { event: null, because: 'names and sizes of folders; nothing in them is opened' },
  }),
  /** Deletes an office that a restore put aside. */
  deleteReplaced: gate({
    roles: ['admin'],
    input: z.object({ name: Line(80), reason: Text(500).refine((text) => text.trim() !== '') }),
    output: z.object({ bytes: z.number().int() }),
    audit: {
      event: 'backup.replaced-deleted',
      facts: (_input, { bytes }) => ({ detail: { bytes } }),
      body: ({ name, reason }) => ({ name, reason }),
    },
  }),
};
