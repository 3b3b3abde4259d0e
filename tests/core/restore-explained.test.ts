import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organization as blank } from '../helpers/blank.ts';
import { openOffice, ROOT, type TestCore } from '../helpers/core.ts';
import { entriesOf } from '../helpers/log.ts';
import { PASSWORDS } from '../helpers/passwords.ts';

/** A restore on purpose, as those see it who keep checkpoints outside of the office's folder. */
let office: TestCore;
let place: string;
let witness: string;
let medium: string;
let first: string;
const ADMIN = { loginName: 'admin', password: PASSWORDS.admin };

beforeAll(async () => {
  office = await openOffice('admin');
  for (const name of ['place', 'witness', 'medium']) mkdirSync(join(office.folder, name));
  [place, witness, medium] = ['place', 'witness', 'medium'].map((name) => join(office.folder, name)) as [
    string,
    string,
    string,
  ];
  first = join(office.folder, 'first');
  await office.api.backup.setPlaces({ folders: [place] });
  await office.api.audit.setWitness({ folder: witness });
});
afterAll(() => office.close());

const backUp = async (): Promise<string> => {
  await office.api.backup.now({});
  return (await office.api.backup.find({ folder: place }))[0]?.path ?? '';
};

/** Work of a day, with the checkpoint that every lock leaves; ends signed in as administrator. */
async function work(name: string): Promise<void> {
  await office.as('staff');
  await office.api.organization.add(blank({ name }));
  await office.as('admin');
}

async function restore(path: string) {
  const inspected = await office.api.backup.inspect({ path, ...ADMIN });
  if (inspected.kind !== 'good') throw new Error(inspected.reason);
  const { manifestSha256 } = inspected;
  return office.api.backup.restore({ path, ...ADMIN, manifestSha256, reason: 'ためし' });
}

const verified = () => office.api.audit.verify({});

describe('the witness', () => {
  it('that knows more is explained, on the first screen and by the verification, and named with what was kept', async () => {
    // Out of the reach of rotation.
    cpSync(await backUp(), first, { recursive: true });
    await work('失われる機関');
    const { size, keptAs } = await restore(first);
    const standing = await office.api.audit.standing({});
    expect(standing).toMatchObject({ isBehind: null, isRewritten: null, isRestored: { seq: size, keptAs } });
    const verdict = await verified();
    expect(verdict).toMatchObject({ isSound: true, problems: [], restores: [{ seq: size, keptAs }] });
    expect(verdict.restores[0]?.checkpoints).toBeGreaterThan(1);
    const [entry] = await entriesOf(office, size);
    expect(entry?.detail['replacedSize']).toBe(standing.isRestored?.size);
  });

  it('is explained still when the log has got further, and when it is put back once more', async () => {
    for (const name of ['一', '二', '三', '四']) await work(name);
    expect(await office.api.audit.standing({})).toMatchObject({ isBehind: null, isRewritten: null, isRestored: null });
    const { size } = await restore(first);
    expect(await office.api.audit.standing({})).toMatchObject({ isBehind: null, isRewritten: null });
    expect(await verified()).toMatchObject({ isSound: true, problems: [], restores: [{ seq: size }] });
  });

  it('alarms when the folder is rolled back after a restore, without an entry', async () => {
    const folder = join(office.folder, 'office.tasuki');
    const copy = join(office.folder, 'copy');
    await office.core.server.lock('user');
    cpSync(folder, copy, { recursive: true });
    await work('あとの機関');
    await office.core.server.lock('user');
    rmSync(folder, { recursive: true });
    cpSync(copy, folder, { recursive: true });
    await office.as('admin');
    expect((await office.api.audit.standing({})).isBehind).not.toBeNull();
    expect((await verified()).problems.map(({ code }) => code)).toContain('shorter-than-checkpoint');
  });
});

describe('an auditor', () => {
  it('with a bundle and the second verifier finds the same, and with their own medium that it goes on', async () => {
    rmSync(witness, { recursive: true });
    mkdirSync(witness);
    const path = await backUp();
    await office.as('auditor');
    await office.api.audit.visit({ folder: medium });
    await work('また失われる機関');
    const { keptAs } = await restore(path);
    await office.as('auditor');
    // Before the export, which leaves a checkpoint of its own entry.
    const [inside = ''] = readdirSync(witness);
    const notes = readdirSync(join(witness, inside)).map((name) => join(witness, inside, name));
    const bundle = join(office.folder, 'audit.jsonl');
    await office.api.export.auditBundle({ path: bundle, purpose: '監査', seal: { kind: 'open' } });
    const verifier = join(ROOT, 'tests', 'log', 'verify_bundle.py');
    const { stdout } = spawnSync('python3', ['-B', verifier, bundle, ...notes], { encoding: 'utf8' });
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, problems: [] });
    expect(await office.api.audit.visit({ folder: medium })).toMatchObject({
      isConsistent: true,
      restored: { keptAs },
    });
  });
});
