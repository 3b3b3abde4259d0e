import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { entriesOf } from '../helpers/log.ts';

/** 控え where something about it is not as it should be. */
let office: TestCore;
let place: string;
const HOUR = 3_600_000;
const clock = { at: Date.parse('2026-11-26T00:00:00.000Z') };
beforeEach(async () => {
  office = await openOffice('admin', { now: () => new Date(clock.at) });
  place = join(office.folder, 'place');
  mkdirSync(place);
  await office.api.backup.setPlaces({ folders: [place] });
});
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

describe('by itself', () => {
  const since = async (from: number) =>
    (await entriesOf(office, from)).map(({ type }) => type).filter((type) => type.startsWith('backup.'));
  const pauses = async (count: number) => {
    for (let pause = 0; pause < count; pause += 1) {
      clock.at += 30_000;
      await office.core.server.backUpIfDue();
    }
  };
  const sizeNow = async () => (await office.api.audit.standing({})).size;

  it('a place that is there and takes nothing is asked once an hour, and not in every pause', async () => {
    rmSync(place, { recursive: true });
    symlinkSync('/proc', place);
    const from = await sizeNow();
    await pauses(6);
    expect(await since(from)).toEqual(['backup.failed']);
    expect((await office.api.backup.standing({})).places).toMatchObject([{ isThere: true, problem: 'place-failed' }]);
    clock.at += HOUR;
    await pauses(6);
    expect(await since(from)).toEqual(['backup.failed', 'backup.failed']);
    // By hand at once, and the hour begins anew when the place works again.
    rmSync(place);
    mkdirSync(place);
    expect((await office.api.backup.now({})).places).toEqual([{ folder: place, problem: null }]);
  });

  it('the other place gets its backups meanwhile', async () => {
    const other = join(office.folder, 'other');
    symlinkSync('/proc', other);
    await office.api.backup.setPlaces({ folders: [place, other] });
    const from = await sizeNow();
    await pauses(6);
    expect(await since(from)).toEqual(['backup.made']);
    clock.at += 24 * HOUR;
    await pauses(6);
    expect(await since(from)).toEqual(['backup.made', 'backup.made']);
  });

  it('a backup made while the clock stood far ahead neither hides that none followed nor repeats them', async () => {
    clock.at += 400 * 24 * HOUR;
    await office.api.backup.now({});
    clock.at -= 400 * 24 * HOUR;
    expect(await office.api.backup.standing({})).toMatchObject({ lastProvedAt: null });
    const from = await sizeNow();
    await pauses(5);
    expect(await since(from)).toEqual(['backup.made']);
    expect(await office.api.backup.standing({})).toMatchObject({ ageDays: 0, isOverdue: false });
    expect((await office.api.backup.list({}))[0]).toMatchObject({ why: 'daily' });
    clock.at += 60 * 24 * HOUR;
    expect(await office.api.backup.standing({})).toMatchObject({ ageDays: 60, isOverdue: true });
  });
});
