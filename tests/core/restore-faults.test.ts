import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Progress } from '../../src-main/contract/port.ts';
import { organization as blank } from '../helpers/blank.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { entriesOf } from '../helpers/log.ts';
import { PASSWORDS } from '../helpers/passwords.ts';

/** 復元 where it is needed most: an office half lost, a computer that is new, a restore that stops on its way. */
let office: TestCore;
let place: string;
let folder: string;
const ADMIN = { loginName: 'admin', password: PASSWORDS.admin };
beforeEach(async () => {
  office = await openOffice('admin');
  place = join(office.folder, 'place');
  folder = join(office.folder, 'office.tasuki');
  mkdirSync(place);
  await office.api.backup.setPlaces({ folders: [place] });
  await office.api.backup.now({});
});
afterEach(() => office.close());

async function inspected() {
  const [found] = await office.api.backup.find({ folder: place });
  const input = { path: found?.path ?? '', ...ADMIN };
  const seen = await office.api.backup.inspect(input);
  if (seen.kind !== 'good') throw new Error(seen.reason);
  return { ...input, manifestSha256: seen.manifestSha256, reason: 'こわれたため', logSize: seen.logSize };
}
/** Restores; `meddle` is done in the moment before the backup is copied beside the office. */
async function restore(meddle: () => void = () => {}): Promise<{ keptAs: string | null }> {
  const { logSize: _, ...input } = await inspected();
  const onProgress = ({ step }: Progress) => step === 'backup-restore' && meddle();
  const watch = { onProgress: (progress: Progress) => void onProgress(progress), isCancelled: () => false };
  return (await office.core.server.call('backup.restore', input, watch)) as { keptAs: string | null };
}

describe('a restore', () => {
  it('takes the place of an office whose main files are lost, and keeps what is left of it', async () => {
    await office.core.server.lock('user');
    for (const name of ['vault.db', 'vault.db.seal', 'keyring.json']) rmSync(join(folder, name), { force: true });
    mkdirSync(join(folder, 'replaced-20261101-010203'));
    const left = readdirSync(folder);
    expect(left).toEqual(expect.arrayContaining(['checkpoints', 'keyring.json.1', 'sign-in.json']));
    const notes = readdirSync(join(folder, 'checkpoints'));
    const { keptAs } = await restore();
    expect((await office.api.access.session({})).session).toMatchObject({ loginName: 'admin' });
    expect(readdirSync(join(folder, keptAs ?? '')).sort()).toEqual(
      left.filter((name) => name.startsWith('keyring') || name === 'checkpoints').sort(),
    );
    expect(readdirSync(join(folder, keptAs ?? '', 'checkpoints'))).toEqual(notes);
    expect(readdirSync(folder)).toContain('replaced-20261101-010203');
    expect((await office.api.audit.verify({})).isSound).toBe(true);
  });

  it('works in an empty folder, and looking at the backup writes nothing there', async () => {
    await office.core.server.lock('user');
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    await inspected();
    expect(readdirSync(folder)).toEqual([]);
    expect(await restore()).toMatchObject({ keptAs: null });
  });

  it('works where only the counters of sign-ins are left, which go on', async () => {
    await office.core.server.lock('user');
    const counters = readFileSync(join(folder, 'sign-in.json'));
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    writeFileSync(join(folder, 'sign-in.json'), counters);
    expect(await restore()).toMatchObject({ keptAs: null });
    expect(readdirSync(folder).filter((name) => name.startsWith('replaced-'))).toEqual([]);
  });

  it('leaves a folder alone in which somebody else keeps files', async () => {
    await office.core.server.lock('user');
    for (const name of ['vault.db', 'keyring.json']) rmSync(join(folder, name));
    writeFileSync(join(folder, '予算.txt'), 'not ours');
    const left = readdirSync(folder);
    await expect(restore()).rejects.toMatchObject({ shape: { reason: 'folder-not-empty' } });
    expect(readdirSync(folder)).toEqual(left);
  });

  it('that cannot be copied leaves the office open, and nothing of the copy', async () => {
    const before = readdirSync(folder);
    const [bundle = ''] = readdirSync(place);
    await expect(restore(() => rmSync(join(place, bundle, 'checkpoints'), { recursive: true }))).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(before);
    await office.api.organization.add(blank({ name: '若葉電力' }));
  });

  it('that stops before its entry is told of by the next sign-in, first of all, and explains itself', async () => {
    const { logSize } = await inspected();
    await office.api.organization.add(blank({ name: '失われる機関' }));
    // From here on nobody can sign in.
    const obstacle = join(folder, 'sign-in.json.partial');
    await expect(restore(() => mkdirSync(obstacle))).rejects.toThrow();
    expect(office.core.session.office()).toBeNull();
    rmSync(obstacle, { recursive: true });
    await office.as('admin');
    const entries = await entriesOf(office, logSize);
    expect(entries.map(({ type }) => type).slice(0, 2)).toEqual(['backup.restored', 'access.signed-in']);
    expect(entries.filter(({ type }) => type === 'backup.restored')).toHaveLength(1);
    const [kept] = readdirSync(folder).filter((name) => name.startsWith('replaced-'));
    expect(entries[0]?.detail).toMatchObject({ size: logSize, keptAs: kept });
    const verified = await office.api.audit.verify({});
    expect(verified).toMatchObject({ isSound: true, restores: [{ seq: logSize, keptAs: kept }] });
    expect(verified.restores[0]?.checkpoints).toBe(0);
  });
});

describe('a founding', () => {
  it('keeps what is left of an earlier office, like one that was replaced', async () => {
    await office.core.server.lock('user');
    for (const name of readdirSync(folder))
      if (name.startsWith('vault.db') || name.startsWith('keyring')) rmSync(join(folder, name));
    const left = readdirSync(folder).sort();
    expect(left).toEqual(expect.arrayContaining(['checkpoints', 'sign-in.json']));
    expect(await office.api.office.door({})).toMatchObject({ kind: 'none' });
    const founder = { loginName: 'admin', displayName: '管理 担当', password: PASSWORDS.admin };
    await office.api.office.found({ officeName: '架空市', municipality: '架空市', ...founder });
    const [kept] = await office.api.backup.replaced({});
    expect(readdirSync(join(folder, kept?.name ?? '')).sort()).toEqual(left);
    expect(readdirSync(office.folder).filter((name) => name.startsWith('office.tasuki'))).toEqual(['office.tasuki']);
    expect(existsSync(join(folder, 'vault.db'))).toBe(true);
  });
});
