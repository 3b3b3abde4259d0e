import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { findKeyRings } from '../../../src-main/core/db/key-ring-file.ts';
import { migrate } from '../../../src-main/core/db/migrate.ts';
import { openDatabase } from '../../../src-main/core/db/open.ts';
import { settleRing } from '../../../src-main/core/db/ring-memory.ts';
import { sealPath } from '../../../src-main/core/db/seal.ts';
import { createVault } from '../../../src-main/core/db/vault.ts';
import { vaultPaths } from '../../../src-main/core/db/vault-folder.ts';
import { environment, FOUNDER, migrations } from '../../core/db/test-office.ts';
import { type StolenOffice, steal, withFile } from '../../helpers/by-hand.ts';
import { freshCopy, type Ground } from './ground.ts';
import type { Verdict } from './judge.ts';

/** Tables that the old office knows; all later ones are added by the migration that is interrupted. */
const KNOWN = 11;
const ROWS = 200;

/** An office as an earlier version left it, with rows of its own. */
export async function oldOffice(ground: Ground): Promise<StolenOffice> {
  const names = Object.keys(migrations).sort().slice(0, KNOWN);
  const early = Object.fromEntries(names.map((name) => [name, migrations[name as keyof typeof migrations]]));
  const vault = await createVault(
    join(ground.folder, 'old'),
    { officeName: '架空市 生活支援課', isDemonstration: false, founder: FOUNDER },
    early as typeof migrations,
    environment(),
  );
  await vault.lock();
  const office = await steal(vault.folder, FOUNDER.loginName, FOUNDER.password);
  await withFile(office, async (kysely) => {
    for (let row = 0; row < ROWS; row += 1)
      await sql`INSERT INTO officeMeta VALUES (${`row.${row}`}, ${`値${row}`.repeat(100)})`.execute(kysely);
  });
  // Those rows were written past the program, which the seal would rightly tell.
  rmSync(sealPath(vaultPaths(office.folder).database));
  return office;
}

/** Whether an office that was killed in its migration is whole: it goes on from where it was, and no row is gone. */
export async function judgeMigrated(ground: Ground, old: StolenOffice, folder: string): Promise<Verdict> {
  const copy = freshCopy(ground, `${folder.split('/').at(-1)}-judged`, folder);
  const closed = (unopenable: string): Verdict => ({ unopenable, lost: 0, faults: [], size: 0 });
  try {
    const paths = vaultPaths(copy);
    const outcome = openDatabase(paths.database, old.dataKey, { isSealed: true });
    if (outcome.kind === 'refused') return closed(outcome.reason);
    const { database } = outcome;
    try {
      const settled = settleRing(database, await findKeyRings(paths.keyRing), old.dataKey);
      if (settled.kind === 'refused') return closed(settled.reason);
      const refusal = await migrate(database, migrations, paths.database, Buffer.from(old.dataKey));
      if (refusal !== null) return closed(refusal);
      const { rows } = await sql<{ n: number }>`SELECT count(*) AS n FROM officeMeta WHERE key LIKE 'row.%'`.execute(
        database.kysely,
      );
      return {
        unopenable: null,
        lost: ROWS - Number(rows[0]?.n ?? 0),
        faults: [
          ...(database.quickCheck() ? [] : ['quick_check']),
          ...(database.finding === null ? [] : [database.finding]),
        ],
        size: 0,
      };
    } finally {
      await database.checkpointAndClose();
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
