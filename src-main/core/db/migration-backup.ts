import { sql } from 'kysely';
import { type MadeBackup, makeBackup } from './backup.ts';
import type { BackupSource } from './backup-stage.ts';
import type { OpenDatabase } from './open.ts';
import { addPendingNote } from './pending-notes.ts';
import type { VaultEnvironment } from './vault-session.ts';

/** An office whose tables are about to be brought forward, and who opened it. */
export type OldOffice = Omit<BackupSource, 'database'> & { readonly database: OpenDatabase };

/**
 * 版を上げる前の控え: a backup in every place of choice, proved there like any other, in the tables of the version before.
 * The copy beside the office is what migrating depends on; a place that is away or full keeps no office shut, and is
 * noted for the log like one that got its backup. Places are known only to offices that had them before.
 */
export async function backUpBeforeMigration(office: OldOffice, env: VaultEnvironment): Promise<void> {
  const { database } = office;
  const places = await placesOf(database);
  if (places.length === 0) return;
  const now = env.now();
  const request = { why: 'migration', now, app: env.app ?? 'tasuki', places } as const;
  const made = await makeBackup(office, request, (one) => remember(database, one, env.newId)).catch(() => null);
  const outcomes = made?.outcomes ?? places.map((place) => ({ kind: 'failed', place, reason: 'backup-copy' }) as const);
  const proved = outcomes.filter(({ kind }) => kind === 'proved').length;
  addPendingNote(database, {
    event: proved > 0 ? 'backup.made' : 'backup.failed',
    detail: {
      why: 'migration',
      proved,
      problems: outcomes.flatMap((outcome) => (outcome.kind === 'failed' ? [outcome.reason] : [])),
      removed: 0,
      bytes: made?.bytes ?? 0,
      size: made?.manifest.log?.size ?? 0,
      root: made?.manifest.log?.root ?? null,
      manifestSha256: made?.manifestSha256 ?? null,
    },
  });
}

async function placesOf({ kysely }: OpenDatabase): Promise<readonly string[]> {
  const { rows } = await sql`SELECT 1 FROM sqlite_schema WHERE name = 'backupRules'`.execute(kysely);
  if (rows.length === 0) return [];
  const rules = await sql<{ places: string }>`SELECT places FROM backupRules`.execute(kysely);
  return JSON.parse(rules.rows[0]?.places ?? '[]') as string[];
}

/** In the tables as they were when backups began; later ones keep these columns. */
async function remember({ kysely }: OpenDatabase, made: MadeBackup, newId: () => string): Promise<void> {
  for (const outcome of made.outcomes) {
    const isProved = outcome.kind === 'proved';
    await sql`INSERT INTO backupRun (id, at, why, folder, name, bytes, logSize, frontier, problem) VALUES (
      ${newId()}, ${made.manifest.madeAt}, 'migration', ${outcome.place}, ${isProved ? outcome.name : null},
      ${made.bytes}, ${made.manifest.log?.size ?? 0}, ${isProved ? (made.checked?.frontier ?? null) : null},
      ${isProved ? null : outcome.reason})`.execute(kysely);
  }
}
