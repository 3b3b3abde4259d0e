import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MadeBackup } from '../../src-main/core/db/backup.ts';
import { type OpenDatabase, openDatabase } from '../../src-main/core/db/open.ts';
import { openVault } from '../../src-main/core/db/vault.ts';
import type { OpenVault } from '../../src-main/core/db/vault-session.ts';
import { environment, migrations } from '../core/db/test-office.ts';
import { buildLargeLog } from '../helpers/large-log.ts';
import { PASSWORDS } from '../helpers/passwords.ts';
import { type Measure, measure, middle, timed } from './measure.ts';

const ROUNDS = 5;

/**
 * P13 on an office as offices are: nearly all of it is a log, whose tables have indexes. Counting its rows costs next to
 * nothing then, while `integrity_check` compares every index with its table. Each backup reads the log's digests from
 * where the one before it stopped.
 */
export async function backupOfLog(entries: number): Promise<Measure> {
  const folder = mkdtempSync(join(tmpdir(), 'tasuki-bench-'));
  try {
    const { office } = await buildLargeLog(folder, entries);
    const path = join(folder, 'reference.db');
    copyFileSync(join(office.folder, 'vault.db'), path);
    const reference = openDatabase(path, office.dataKey);
    if (reference.kind !== 'open') throw new Error(reference.reason);
    const credentials = { loginName: 'admin', password: PASSWORDS.admin };
    const opened = await openVault(office.folder, credentials, migrations, environment());
    if (opened.kind !== 'open') throw new Error(opened.kind);
    try {
      return await compare(reference.database, opened.vault, folder, statSync(path).size);
    } finally {
      await opened.vault.lock();
      await reference.database.checkpointAndClose();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function compare(reference: OpenDatabase, vault: OpenVault, folder: string, bytes: number): Promise<Measure> {
  const place = join(folder, 'place');
  mkdirSync(place);
  const rounds: { readonly plain: number; readonly backup: number }[] = [];
  let since: MadeBackup['checked'] = null;
  for (let round = -1; round < ROUNDS; round += 1) {
    const copy = join(folder, 'copy.db');
    const plain = await timed(() => reference.copyInto(copy));
    rmSync(copy);
    const backup = await timed(async () => {
      const now = new Date();
      const made = await vault.makeBackup({ why: 'now', now, app: 'tasuki/bench', places: [place], since });
      if (made.outcomes[0]?.kind !== 'proved') throw new Error('The backup was not proved');
      since = made.checked;
    });
    rmSync(place, { recursive: true });
    mkdirSync(place);
    if (round >= 0) rounds.push({ plain, backup });
  }
  const middleOf = (one: 'plain' | 'backup') => middle(rounds.map((each) => each[one])).toFixed(0);
  return measure(
    'P13 the same of a log since the backup before',
    3,
    rounds.map(({ backup, plain }) => backup / plain),
    `${middleOf('backup')} ms against ${middleOf('plain')} ms, ${Math.round(bytes / 2 ** 20)} MB, ${ROUNDS} rounds`,
  );
}
