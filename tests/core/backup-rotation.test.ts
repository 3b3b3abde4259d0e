import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { KEPT } from '../../src-main/core/backup/rules.ts';
import { readManifest } from '../../src-main/core/db/backup-list.ts';
import { restoreFrom } from '../../src-main/core/db/restore.ts';
import { openVault } from '../../src-main/core/db/vault.ts';
import { organization } from '../helpers/blank.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { PASSWORDS } from '../helpers/passwords.ts';
import { environment, migrations } from './db/test-office.ts';

/** Thirty days of an office with a moving clock, real changes and rotation: every backup that is kept gives its day back. */
const DAYS = 30;
const DAY = 86_400_000;
const clock = { at: Date.parse('2026-10-27T00:30:00.000Z') };
let office: TestCore;
let place: string;
let elsewhere: string;
beforeAll(async () => {
  office = await openOffice('admin', { now: () => new Date(clock.at) });
  place = join(office.folder, 'place');
  mkdirSync(place);
  elsewhere = mkdtempSync(join(tmpdir(), 'tasuki-restored-'));
  await office.api.backup.setPlaces({ folders: [place] });
});
afterAll(async () => {
  await office.close();
  rmSync(elsewhere, { recursive: true });
});

/** Every row of every table, as text. */
async function rowsOf(kysely: Kysely<unknown>): Promise<Record<string, string>> {
  const tables = await sql<{ name: string }>`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`.execute(
    kysely,
  );
  const rows: Record<string, string> = {};
  for (const { name } of tables.rows)
    rows[name] = JSON.stringify((await sql`SELECT * FROM ${sql.table(name)}`.execute(kysely)).rows);
  return rows;
}

it('every kept backup of thirty days, restored, is exactly the office of its day', async () => {
  const states = new Map<string, Record<string, string>>();
  const { api } = office;
  for (let day = 1; day <= DAYS; day += 1) {
    clock.at += DAY;
    await api.organization.add(organization({ name: `機関${day}` }));
    const settings = await api.office.settings({});
    await api.office.changeSettings({ municipality: `架空市${day}`, version: settings.version });
    const present = office.core.session.office()?.kysely as unknown as Kysely<unknown>;
    states.set(new Date(clock.at).toISOString(), await rowsOf(present));
    const { places } = await api.backup.now({});
    expect(places).toEqual([{ folder: place, problem: null }]);
  }
  const kept = readdirSync(place);
  expect(kept.length).toBeGreaterThan(KEPT.days + 2);
  expect(kept.length).toBeLessThanOrEqual(KEPT.days + KEPT.weeks + 2);
  for (const name of kept) {
    const bundle = join(place, name);
    const read = await readManifest(bundle);
    if (typeof read === 'string') throw new Error(read);
    const target = join(elsewhere, name);
    await restoreFrom(bundle, read.manifest, target, { now: new Date(clock.at), newId: () => name });
    const credentials = { loginName: 'admin', password: PASSWORDS.admin };
    const result = await openVault(target, credentials, migrations, environment());
    if (result.kind !== 'open') throw new Error(result.kind);
    const restored = await rowsOf(result.vault.kysely);
    await result.vault.lock();
    const state = states.get(read.manifest.madeAt);
    expect(Object.keys(restored).length).toBeGreaterThan(40);
    expect(Object.keys(restored)).toEqual(Object.keys(state ?? {}));
    for (const [table, rows] of Object.entries(state ?? {})) expect(restored[table], `${table} of ${name}`).toBe(rows);
  }
}, 600_000);
