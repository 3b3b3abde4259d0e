import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { startCopyReader } from '../../../../src-main/core/db/copy-check.ts';
import { openDatabase } from '../../../../src-main/core/db/open.ts';
import { enterOffice } from '../test-office.ts';

/** Reads a copy of an office of some 80 MB again and again, and prints the megabytes in use before and after each time. */
const office = process.argv[2] ?? '';
const { outcome, vault } = await (await enterOffice(office)).rotateKey({ progress: () => {}, note: async () => {} });
if (outcome.kind !== 'rotated' || !vault) throw new Error(outcome.kind);
const key = Buffer.from(outcome.dataKey);
await vault.lock();
const opened = openDatabase(join(office, 'vault.db'), key);
if (opened.kind !== 'open') throw new Error(opened.reason);
const { database } = opened;
await sql`CREATE TABLE filling (id INTEGER PRIMARY KEY, text BLOB NOT NULL) STRICT`.execute(database.kysely);
await sql`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
  INSERT INTO filling SELECT i, randomblob(2000) FROM n`.execute(database.kysely);
const path = join(office, 'copy.db');
database.copyInto(path);
await database.checkpointAndClose();
const tell = () => console.log(Math.round(process.memoryUsage.rss() / 2 ** 20));
tell();
for (let time = 0; time < 4; time += 1) {
  const reader = startCopyReader();
  reader.begin({ path, key, as: 'copy', log: { since: null } });
  const found = await reader.found(() => {});
  if ('problem' in found) throw new Error(found.problem);
  await reader.end();
  await wait(200);
  tell();
}
