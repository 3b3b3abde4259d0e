import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { momentOf } from '../../src-main/core/audit/witness.ts';
import { parseCheckpoint, parseNote } from '../../src-main/log/checkpoint.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { byHand, entriesOf, logSize } from '../helpers/log.ts';
import { type Stage, setStage, tell } from '../helpers/stage.ts';

let office: TestCore;
let stage: Stage;
let medium: string;
let clock = new Date('2026-08-27T04:00:00.000Z');
const folderOf = (test: TestCore): string => join(test.folder, 'office.tasuki');
const beside = (): string[] => {
  const folder = join(folderOf(office), 'checkpoints');
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
};
const sizeOf = (note: string): number => parseCheckpoint(parseNote(note)?.text ?? '')?.size ?? -1;

beforeAll(async () => {
  office = await openOffice('staff', { now: () => clock });
  stage = await setStage(office);
  medium = mkdtempSync(join(tmpdir(), 'tasuki-medium-'));
});
afterAll(async () => {
  await office.close();
  rmSync(medium, { recursive: true });
});

describe('検証点 are made', () => {
  it('at the end of a meeting, of the head with the entry of its closing, signed and with the moment', async () => {
    const before = beside().length;
    await office.api.meeting.close({ id: stage.meeting.id, at: '15:00' });
    const made = beside().slice(before);
    expect(made).toHaveLength(1);
    expect(sizeOf(made[0] ?? '')).toBe(await logSize(office));
    expect(momentOf(made[0] ?? '')).toBe('2026-08-27T04:00:00.000Z');
  });

  it('at every export, and when a session ends', async () => {
    const before = beside().length;
    const path = join(office.folder, 'list.xlsx');
    await office.api.export.disclosures({ meetingId: stage.meeting.id, path, purpose: '保管' });
    expect(beside()).toHaveLength(before + 1);
    await office.as('staff');
    expect(beside()).toHaveLength(before + 2);
  });

  it('on every new day at its first act, and at the first sign-in of a day', async () => {
    const before = beside().length;
    await office.api.meeting.list({});
    expect(beside()).toHaveLength(before);
    clock = new Date('2026-08-28T01:00:00.000Z');
    await office.api.meeting.list({});
    expect(beside()).toHaveLength(before + 1);
    await office.api.meeting.list({});
    expect(beside()).toHaveLength(before + 1);
    clock = new Date('2026-08-31T01:00:00.000Z');
    await office.as('auditor');
    const moments = beside()
      .slice(before + 1)
      .map(momentOf);
    // The lock of the old session and the sign-in of the new one fall on the same new day: one checkpoint is enough.
    expect(moments).toEqual(['2026-08-31T01:00:00.000Z']);
    expect(await office.api.audit.verify({})).toMatchObject({ isSound: true, hasAnchor: true });
  });
});

describe('立会いの保管先', () => {
  it('gets every checkpoint too; one that is away is said and keeps nothing waiting', async () => {
    const witness = mkdtempSync(join(tmpdir(), 'tasuki-witness-'));
    await office.as('admin');
    expect((await office.api.audit.setWitness({ folder: witness })).witness).toMatchObject({
      folder: witness,
      newest: null,
    });
    await office.as('staff');
    const there = () => readdirSync(join(witness, readdirSync(witness)[0] ?? ''));
    const { witness: told } = await office.api.audit.standing({});
    expect(there()).toHaveLength(1);
    expect(told).toMatchObject({ problem: null, newest: Number.parseInt(there()[0] ?? '', 10) });
    expect(there().join()).not.toContain('partial');
    rmSync(witness, { recursive: true });
    writeFileSync(witness, 'not a folder');
    await office.as('staff');
    expect((await office.api.audit.standing({})).witness?.problem).toBe('ENOTDIR');
    expect(await office.api.audit.verify({})).toMatchObject({ isSound: true });
    rmSync(witness);
  });

  it('that cannot be read is refused with its reason and is not set', async () => {
    await office.as('admin');
    const place = join(tmpdir(), `tasuki-file-${process.pid}`);
    writeFileSync(place, '');
    for (const folder of [place, join(place, 'inside'), join(tmpdir(), 'tasuki-nowhere')])
      await expect(office.api.audit.setWitness({ folder })).rejects.toMatchObject({
        code: 'file_refused',
        shape: { reason: expect.stringMatching(/^folder-(ENOENT|ENOTDIR)$/) },
      });
    expect((await office.api.audit.standing({})).witness).not.toMatchObject({ folder: place });
    await office.api.audit.setWitness({ folder: null });
    expect((await office.api.audit.standing({})).witness).toBeNull();
    rmSync(place);
  });

  it('finds an older copy of the whole file, even when the checkpoints beside the file were rolled back with it', async () => {
    const witness = mkdtempSync(join(tmpdir(), 'tasuki-witness-'));
    await office.api.audit.setWitness({ folder: witness });
    await office.as('staff');
    await office.core.server.lock('user');
    const copy = mkdtempSync(join(tmpdir(), 'tasuki-older-'));
    cpSync(folderOf(office), copy, { recursive: true });
    await office.as('staff');
    for (let more = 0; more < 3; more += 1) await office.api.supportCase.list({ search: String(more) });
    await office.as('staff');
    const size = await logSize(office);
    await office.core.server.lock('user');
    rmSync(folderOf(office), { recursive: true });
    cpSync(copy, folderOf(office), { recursive: true });
    await office.as('auditor');
    const { isBehind } = await office.api.audit.standing({});
    expect(isBehind).toMatchObject({ place: 'witness' });
    expect(isBehind?.size).toBeGreaterThan(await logSize(office));
    expect(isBehind?.size).toBe(size + 1);
    // Once the copy has outgrown the witness, sizes say nothing any more; the roots still do.
    for (let more = 0; more < 12; more += 1) await office.api.audit.verify({});
    const later = await office.api.audit.standing({});
    expect(later.isBehind).toBeNull();
    expect(later.isRewritten).toMatchObject({ place: 'witness' });
    const verification = await office.api.audit.verify({});
    expect(verification.isSound).toBe(false);
    expect(verification.problems.map(({ code }) => code)).toContain('checkpoint-mismatch');
    await office.as('admin');
    await office.api.audit.setWitness({ folder: null });
    rmSync(witness, { recursive: true });
    rmSync(copy, { recursive: true });
  });
});

describe('監査の訪問 with the auditor’s own medium', () => {
  it('leaves a countersigned checkpoint, and the next visit proves that the log has only grown', async () => {
    await office.as('auditor');
    const first = await office.api.audit.visit({ folder: medium });
    expect(first).toMatchObject({ previous: null, isConsistent: true });
    await office.as('staff');
    await office.api.supportCase.list({ search: '' });
    await office.as('auditor');
    const second = await office.api.audit.visit({ folder: medium });
    expect(second).toMatchObject({ previous: { size: first.size, root: first.root }, isConsistent: true });
    expect(second.size).toBeGreaterThan(first.size);
    const inside = join(medium, readdirSync(medium)[0] ?? '');
    expect(readdirSync(inside)).toHaveLength(2);
    const [entry] = (await entriesOf(office, second.size)).filter(({ type }) => type === 'audit.visited');
    expect(entry?.detail).toMatchObject({ isConsistent: true, previousSize: first.size, size: second.size });
  });

  it('finds a log written anew, and then leaves nothing that could pass for a witness', async () => {
    const inside = join(medium, readdirSync(medium)[0] ?? '');
    const before = readdirSync(inside);
    const size = await logSize(office);
    await byHand(office, 'DROP TRIGGER auditEntryNoUpdate');
    await byHand(office, `UPDATE auditEntry SET leafHash = '${'ab'.repeat(32)}' WHERE seq = 3`);
    expect(await office.api.audit.visit({ folder: medium })).toMatchObject({ isConsistent: false });
    expect(readdirSync(inside)).toEqual(before);
    expect((await entriesOf(office, size)).at(-1)).toMatchObject({
      type: 'audit.visited',
      detail: { isConsistent: false },
    });
  });
});

describe('監査の表明', () => {
  it('is an entry signed by the auditor, of exactly what the log says at that size', async () => {
    const other = await openOffice('auditor');
    await other.as('staff');
    await tell(await setStage(other));
    await other.as('auditor');
    const { size, root } = await other.api.audit.verify({});
    const told = await other.api.audit.attest({ size, root, statement: `${size}件まで確かめました。` });
    const entry = (await entriesOf(other)).at(-1);
    expect(entry).toMatchObject({ seq: told.seq, type: 'audit.attested', role: 'auditor', detail: { size, root } });
    expect(JSON.stringify(entry)).not.toContain('確かめました');
    await expect(other.api.audit.attest({ size, root: 'ab'.repeat(32), statement: '' })).rejects.toMatchObject({
      code: 'rule_violated',
    });
    await expect(other.api.audit.attest({ size: size + 900, root, statement: '' })).rejects.toMatchObject({
      code: 'rule_violated',
    });
    await other.close();
  });
});
