import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organization as blank } from '../helpers/blank.ts';
import { openOffice, startTestCore, type TestCore } from '../helpers/core.ts';
import { entriesOf } from '../helpers/log.ts';
import { PASSWORDS } from '../helpers/passwords.ts';

/** 控え: made, kept where the office wants them, warned about, and put back. */
let office: TestCore;
let place: string;
const clock = { at: Date.parse('2026-11-26T00:00:00.000Z') };
const DAY = 86_400_000;
const ADMIN = { loginName: 'admin', password: PASSWORDS.admin };
beforeAll(async () => {
  office = await openOffice('admin', { now: () => new Date(clock.at) });
  place = join(office.folder, 'place');
  mkdirSync(place);
});
afterAll(() => office.close());

const newest = async () => (await office.api.backup.find({ folder: place }))[0]?.path ?? '';
const typesSince = async (from: number) => (await entriesOf(office, from)).map(({ type }) => type);
const sizeNow = async () => (await office.api.audit.standing({})).size;

describe('the places', () => {
  it('without one nothing can be made, and it is said which rule wants one', async () => {
    await expect(office.api.backup.now({})).rejects.toMatchObject({
      shape: { violations: [{ rule: 'backup.no-place' }] },
    });
  });

  it('are looked at before they are taken: the office’s own folder, a missing one and one chosen twice are refused', async () => {
    const own = join(office.folder, 'office.tasuki');
    expect(await office.api.backup.checkPlace({ folder: own })).toMatchObject({ problem: 'place-is-office' });
    expect(await office.api.backup.checkPlace({ folder: join(own, 'checkpoints') })).toMatchObject({
      problem: 'place-is-office',
    });
    expect(await office.api.backup.checkPlace({ folder: join(place, 'away') })).toMatchObject({
      problem: 'place-missing',
    });
    expect(await office.api.backup.checkPlace({ folder: place })).toMatchObject({ problem: null, isSameDisk: true });
    await expect(office.api.backup.setPlaces({ folders: [own] })).rejects.toMatchObject({ code: 'file_refused' });
    await expect(office.api.backup.setPlaces({ folders: [place, place] })).rejects.toMatchObject({
      code: 'rule_violated',
    });
    expect((await office.api.backup.setPlaces({ folders: [place] })).places).toMatchObject([
      { folder: place, isThere: true, newestAt: null },
    ]);
  });
});

describe('by itself', () => {
  it('a backup is made in a pause of the day’s work, once, and its entry says so', async () => {
    const from = await sizeNow();
    await office.core.server.backUpIfDue();
    await office.core.server.backUpIfDue();
    expect(await typesSince(from)).toEqual(['backup.made']);
    expect(await office.api.backup.standing({})).toMatchObject({ ageDays: 0, isOverdue: false });
    expect(readdirSync(place)).toHaveLength(1);
  });

  it('closing makes one only after work, and locking not every time', async () => {
    clock.at += 60_000;
    await office.core.server.lock('shell', true);
    expect(readdirSync(place)).toHaveLength(1);
    await office.as('staff');
    await office.api.organization.add(blank({ name: '若葉電力' }));
    await office.core.server.lock('idle');
    expect(readdirSync(place)).toHaveLength(1);
    await office.as('staff');
    await office.core.server.lock('shell', true);
    expect(readdirSync(place), 'the newest of the day stays, the earlier one goes').toHaveLength(1);
    await office.as('admin');
    expect((await office.api.backup.list({}))[0]).toMatchObject({ why: 'closing', problem: null });
  });

  it('a place that is away is said once a day and gets its backup when it is back', async () => {
    const other = join(office.folder, 'stick');
    mkdirSync(other);
    await office.api.backup.setPlaces({ folders: [place, other] });
    await cp(other, `${other}.unplugged`, { recursive: true });
    const { renameSync, rmSync } = await import('node:fs');
    rmSync(other, { recursive: true });
    clock.at += DAY;
    await office.core.server.backUpIfDue();
    expect((await office.api.backup.standing({})).places).toMatchObject([
      { isThere: true, problem: null },
      { isThere: false, problem: 'place-missing' },
    ]);
    renameSync(`${other}.unplugged`, other);
    await office.core.server.backUpIfDue();
    expect((await office.api.backup.list({}))[0]).toMatchObject({ why: 'catching-up', folder: other, problem: null });
    const from = await sizeNow();
    await office.core.server.backUpIfDue();
    expect(await sizeNow()).toBe(from);
    await office.api.backup.setPlaces({ folders: [place] });
  });
});

describe('the warning', () => {
  it('comes when the last proved backup is older than the limit, keeps quiet for a day, and goes with the next one', async () => {
    expect(await office.api.backup.setLimit({ limitDays: 2 })).toMatchObject({ isOverdue: false });
    clock.at += 3 * DAY;
    expect(await office.api.backup.standing({})).toMatchObject({ ageDays: 3, isOverdue: true, snoozed: null });
    await office.core.server.lock('user');
    expect(await office.api.office.door({})).toMatchObject({ backupOverdue: { days: 3 } });
    const outside = readFileSync(join(office.folder, 'office.tasuki', 'backup-age.json'), 'utf8');
    expect(Object.keys(JSON.parse(outside) as object).sort()).toEqual(['isBackup', 'limitDays', 'since']);
    await office.as('admin');
    expect((await office.api.backup.snooze({})).snoozed).toMatchObject({ by: '管理 担当' });
    clock.at += DAY + 1000;
    expect(await office.api.backup.standing({})).toMatchObject({ isOverdue: true, snoozed: null });
    await office.api.backup.now({});
    expect(await office.api.backup.standing({})).toMatchObject({ isOverdue: false });
    await office.core.server.lock('user');
    expect(await office.api.office.door({})).toMatchObject({ backupOverdue: null });
    await office.as('admin');
  });
});

describe('restoring', () => {
  it('says what would be lost, keeps the old office, and goes on in the log with its entry', async () => {
    clock.at += 60_000;
    await office.api.backup.now({});
    const path = await newest();
    const names = async () => (await office.api.organization.list({})).map(({ name }) => name);
    const before = await names();
    await office.api.organization.add(blank({ name: '失われる機関' }));
    await office.api.organization.add(blank({ name: 'これも失われる機関' }));
    const inspected = await office.api.backup.inspect({ path, ...ADMIN });
    if (inspected.kind !== 'good') throw new Error(inspected.reason);
    expect(inspected.comparison).toMatchObject({
      kind: 'compared',
      isEarlierState: true,
      lost: [
        { feature: 'organization', count: 2 },
        { feature: 'backup', count: 1 },
      ],
    });
    // With the entry by which the present office ends.
    const lostAt = (await sizeNow()) + 1;
    const restored = await office.api.backup.restore({
      path,
      ...ADMIN,
      manifestSha256: inspected.manifestSha256,
      reason: 'ためし',
    });
    expect(await names()).toEqual(before);
    expect(restored).toMatchObject({ size: inspected.logSize, replaced: { size: lostAt } });
    expect(await typesSince(inspected.logSize)).toEqual(['backup.restored']);
    const [entry] = await entriesOf(office, inspected.logSize);
    expect(entry?.detail).toMatchObject({ size: inspected.logSize, replacedSize: lostAt });
    const kept = join(office.folder, 'office.tasuki', restored.keptAs ?? '');
    expect(existsSync(join(kept, 'vault.db')) && existsSync(join(kept, 'keyring.json'))).toBe(true);
    expect(await office.api.backup.replaced({})).toMatchObject([{ name: restored.keptAs }]);
    await office.api.backup.deleteReplaced({ name: restored.keptAs ?? '', reason: '要らない' });
    expect(existsSync(kept)).toBe(false);
  });

  it('works on a computer without an office, from the sign-in screen', async () => {
    const path = await newest();
    const other = startTestCore({ now: () => new Date(clock.at) });
    expect(await other.api.office.door({})).toMatchObject({ kind: 'none' });
    const inspected = await other.api.backup.inspect({ path, ...ADMIN });
    if (inspected.kind !== 'good') throw new Error(inspected.reason);
    expect(inspected.comparison).toEqual({ kind: 'no-office' });
    const { manifestSha256 } = inspected;
    await other.api.backup.restore({ path, ...ADMIN, manifestSha256, reason: '新しいパソコン' });
    expect((await other.api.access.session({})).session).toMatchObject({ loginName: 'admin' });
    expect((await other.api.audit.verify({})).isSound).toBe(true);
    await other.close();
  });

  it('is for administrators of the backup, with its own passwords, and for the backup that was looked at', async () => {
    const path = await newest();
    const asStaff = { loginName: 'staff', password: PASSWORDS.staff };
    expect(await office.api.backup.inspect({ path, ...asStaff })).toMatchObject({ reason: 'backup-not-administrator' });
    expect(await office.api.backup.inspect({ path, ...ADMIN, password: 'まちがった あいことば です' })).toMatchObject({
      kind: 'refused',
      reason: 'credentials',
    });
    const manifestSha256 = '0'.repeat(64);
    await expect(office.api.backup.restore({ path, ...ADMIN, manifestSha256, reason: 'x' })).rejects.toMatchObject({
      shape: { reason: 'backup-changed' },
    });
    expect((await office.api.access.session({})).session).not.toBeNull();
  });
});
