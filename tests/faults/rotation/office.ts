import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import type { Role } from '../../../src-main/contract/role.ts';
import { readKeyRing } from '../../../src-main/core/db/key-ring-file.ts';
import { steal, withFile } from '../../helpers/by-hand.ts';
import { openOffice, startTestCore } from '../../helpers/core.ts';
import { PASSWORDS } from '../../helpers/passwords.ts';
import { setStage } from '../../helpers/stage.ts';

/** Bytes of one row's text: a version of minutes of some twenty pages. */
const ROW_BYTES = 16_000;
const ROWS_AT_ONCE = 500;

/** What must be the same whatever happened on the way. */
export interface Holdings {
  readonly rows: number;
  /** SHA-256 over all of them. */
  readonly digest: string;
}

/** A founded office in `folder` with one meeting whose minutes were rewritten until the file has so many bytes. */
export async function fillOffice(folder: string, bytes: number): Promise<string> {
  const officePath = join(folder, 'office.tasuki');
  const founded = await openOffice('staff');
  const { meeting } = await setStage(founded);
  await founded.core.server.lock('user');
  await rename(join(founded.folder, 'office.tasuki'), officePath);
  await founded.close();
  await withFile(await steal(officePath, 'admin', PASSWORDS.admin), async (kysely) => {
    for (let version = 1000; version * ROW_BYTES < bytes + 1000 * ROW_BYTES; version += ROWS_AT_ONCE)
      await kysely.transaction().execute(async (trx) => {
        for (let row = 0; row < ROWS_AT_ONCE; row += 1) await addMinutes(trx, meeting.id, version + row);
      });
  });
  return officePath;
}

function addMinutes(trx: Kysely<unknown>, meetingId: string, version: number): Promise<unknown> {
  const text = randomBytes((ROW_BYTES * 3) / 4).toString('base64');
  const blocks = JSON.stringify([{ id: randomUUID(), kind: 'paragraph', text }]);
  return sql`INSERT INTO minutes (id, meetingId, versionNumber, state, blocks, revision, draftedAt)
    VALUES (${randomUUID()}, ${meetingId}, ${version}, 'draft', ${blocks}, 1, '2026-11-26T00:00:00.000Z')`.execute(trx);
}

/** Reads every row of the minutes. */
async function holdingsOf(kysely: Kysely<unknown>): Promise<Holdings> {
  const hash = createHash('sha256');
  let rows = 0;
  let last = 0;
  for (;;) {
    const step = await sql<{ rowid: number; id: string; blocks: string }>`
      SELECT rowid, id, blocks FROM minutes WHERE rowid > ${last} ORDER BY rowid LIMIT 200`.execute(kysely);
    for (const { rowid, id, blocks } of step.rows) {
      hash.update(id).update(blocks);
      last = rowid;
      rows += 1;
    }
    if (step.rows.length === 0) return { rows, digest: hash.digest('hex') };
  }
}

/** How an office is found after something happened to it. */
export interface Found {
  readonly opens: boolean;
  readonly isSound: boolean;
  readonly holdings: Holdings | null;
  /** Counts the data keys. */
  readonly epoch: number;
  /** Files that a change of keys left behind. */
  readonly leftovers: number;
}

/** Signs in as one account, reads everything and verifies the log; then signs in as the other. */
export async function lookInto(officePath: string, roles: readonly Role[] = ['admin', 'staff']): Promise<Found> {
  let holdings: Holdings | null = null;
  let isSound = true;
  let opens = true;
  for (const role of roles) {
    const office = startTestCore({ officePath });
    try {
      const result = await office.api.access.signIn({ loginName: role, password: PASSWORDS[role] });
      if (result.kind !== 'signed-in') throw new Error(JSON.stringify(result));
      const open = office.core.session.office();
      if (open && holdings === null) {
        holdings = await holdingsOf(open.kysely as unknown as Kysely<unknown>);
        isSound = (await office.api.audit.verify({})).isSound;
      }
    } catch {
      opens = false;
    } finally {
      await office.close();
    }
  }
  const ring = await readKeyRing(join(officePath, 'keyring.json'));
  const isRing = ring !== null && typeof ring !== 'string' && ring.next === null;
  const names = existsSync(officePath) ? readdirSync(officePath) : [];
  return {
    opens: opens && isRing,
    isSound,
    holdings,
    epoch: isRing ? ring.epoch : 0,
    leftovers: names.filter((name) => name.includes('rotating')).length,
  };
}

/** Bytes of an office's database. */
export async function sizeOf(officePath: string): Promise<number> {
  return (await stat(join(officePath, 'vault.db'))).size;
}
