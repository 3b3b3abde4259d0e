import { type Kysely, sql } from 'kysely';
import type { BackupComparison } from '../../contract/backup-shape.ts';
import { rootAt } from '../audit/proofs.ts';
import { statedHead } from '../audit/records.ts';
import type { ReadTransaction } from '../context.ts';

/** What the present log has that the log of a backup does not: everything after the last root that both share. */
export async function compareLogs(present: ReadTransaction, copy: ReadTransaction): Promise<BackupComparison> {
  const [here, there] = [await statedHead(present), await statedHead(copy)];
  const presentSize = here?.size ?? 0;
  const shared = await sharedSize(present, copy);
  const isOneCourse = shared === Math.min(presentSize, there?.size ?? 0);
  const { rows } = await sql<{ feature: string; n: number; from: string; until: string }>`
    SELECT substr(type, 1, instr(type, '.') - 1) AS feature, count(*) AS n, min(ts) AS "from", max(ts) AS "until"
    FROM auditEntry WHERE seq >= ${shared} GROUP BY feature ORDER BY n DESC, feature`.execute(
    present as unknown as Kysely<unknown>,
  );
  const at = (pick: 'from' | 'until') => rows.map((row) => row[pick]).sort();
  return {
    kind: 'compared',
    isEarlierState: isOneCourse,
    presentSize,
    lost: rows.map(({ feature, n }) => ({ feature, count: n })),
    from: at('from')[0] ?? null,
    until: at('until').at(-1) ?? null,
  };
}

/** How many entries both logs have in common from the first on. */
export async function sharedSize(present: ReadTransaction, copy: ReadTransaction): Promise<number> {
  const [here, there] = [await statedHead(present), await statedHead(copy)];
  const isShared = async (size: number): Promise<boolean> =>
    size === 0 || (await rootAt(present, size)) === (await rootAt(copy, size));
  const shorter = Math.min(here?.size ?? 0, there?.size ?? 0);
  if (await isShared(shorter)) return shorter;
  let shared = 0;
  for (let above = shorter; above - shared > 1; ) {
    const middle = Math.floor((shared + above) / 2);
    if (await isShared(middle)) shared = middle;
    else above = middle;
  }
  return shared;
}
