import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openOffice, type TestCore } from '../helpers/core.ts';

/** 控え where something about it is not as it should be. */
let office: TestCore;
let place: string;
const clock = { at: Date.parse('2026-11-26T00:00:00.000Z') };
beforeEach(async () => {
  office = await openOffice('admin', { now: () => new Date(clock.at) });
  place = join(office.folder, 'place');
  mkdirSync(place);
  await office.api.backup.setPlaces({ folders: [place] });
}, 120_000);
afterEach(() => office.close());

describe('a place', () => {
  it('with stray files that are called like backups still shows the backups', async () => {
    await office.api.backup.now({});
    const [name = ''] = readdirSync(place);
    writeFileSync(join(place, `${name}.zip`), 'packed by somebody');
    mkdirSync(join(place, `${name}-copy`, 'keyring.json'), { recursive: true });
    const found = await office.api.backup.find({ folder: place });
    expect(found.map((one) => [one.name, one.problem])).toEqual([
      [name, null],
      [`${name}.zip`, 'manifest-unreadable'],
      [`${name}-copy`, 'manifest-unreadable'],
    ]);
  });
});

describe('an office that was put aside', () => {
  const name = 'replaced-20261101-010203';
  const aside = () => join(office.folder, 'office.tasuki', name);
  const remove = () => office.api.backup.deleteReplaced({ name, reason: '要らない' });
  beforeEach(() => {
    mkdirSync(aside());
    writeFileSync(join(aside(), 'vault.db'), 'the only copy');
  });

  it('stays as long as no entry tells of its deletion', async () => {
    const kysely = office.core.session.office()?.kysely;
    if (!kysely) throw new Error('locked');
    // The log takes no entry.
    await sql`CREATE TRIGGER refused BEFORE INSERT ON auditEntry BEGIN SELECT RAISE(ABORT, 'refused'); END`.execute(
      kysely,
    );
    await expect(remove()).rejects.toThrow();
    expect(readdirSync(aside())).toEqual(['vault.db']);
    await sql`DROP TRIGGER refused`.execute(kysely);
    await remove();
    expect(existsSync(aside())).toBe(false);
  });

  it('is the only thing that may be deleted so', async () => {
    await expect(office.api.backup.deleteReplaced({ name: 'checkpoints', reason: 'x' })).rejects.toMatchObject({
      shape: { reason: 'replaced-missing' },
    });
  });
});
