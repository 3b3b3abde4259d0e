import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOffice, startTestCore, type TestCore } from '../helpers/core.ts';
import { entriesOf, logSize, rulesRefusing } from '../helpers/log.ts';
import { type Stage, setStage, tell } from '../helpers/stage.ts';

const OWNER = { loginName: 'kansa', displayName: '監査 花子', password: 'まつり ひぐらし つりばし ねこやなぎ 3' };
let office: TestCore;
let stage: Stage;
let notebook: TestCore;
let recipient: string;
const inOffice = (name: string): string => join(office.folder, name);

beforeAll(async () => {
  office = await openOffice('staff');
  stage = await setStage(office);
  await tell(stage, { content: '髙﨑さんの滞納の記録' });
  notebook = startTestCore();
  await notebook.api.office.foundNotebook(OWNER);
  recipient = (await notebook.api.audit.recipient({})).recipient;
});
afterAll(async () => {
  await office.close();
  await notebook.close();
});

describe('監査の手帳', () => {
  it('is an auditor’s own encrypted file with a log of its own, and no office', async () => {
    const { session } = await notebook.api.access.session({});
    expect(session).toMatchObject({
      roles: ['auditor'],
      isNotebook: true,
      reviewed: null,
      officeName: '監査 花子の監査の手帳',
    });
    expect(recipient).toMatch(/^age1[a-z0-9]{58}$/);
    expect((await entriesOf(notebook))[0]).toMatchObject({ type: 'office.founded', role: 'auditor' });
    await expect(notebook.api.disclosure.list({ meetingId: stage.meeting.id })).rejects.toMatchObject({
      code: 'forbidden',
    });
  });

  it('opens again with its owner’s password, after turning to it', async () => {
    await notebook.core.server.lock('user');
    await notebook.api.office.leaveDemonstration({});
    expect(await notebook.api.office.door({})).toMatchObject({ kind: 'none', isNotebook: false });
    await notebook.api.office.turnToNotebook({});
    expect(await notebook.api.office.door({})).toMatchObject({ kind: 'office', isNotebook: true });
    const { loginName, password } = OWNER;
    expect(await notebook.api.access.signIn({ loginName, password })).toMatchObject({ kind: 'signed-in' });
  });
});

describe('監査用の束', () => {
  it('sealed for the notebook’s owner opens there and nowhere else, and says nothing to whoever finds it', async () => {
    const path = inOffice('bundle.age');
    const seal = { kind: 'recipient', recipient } as const;
    const file = await office.api.export.auditBundle({ path, purpose: '定期監査', seal });
    expect(file.size).toBeGreaterThan(2000);
    const bytes = readFileSync(path);
    expect(bytes.subarray(0, 21).toString('latin1')).toBe('age-encryption.org/v1');
    for (const word of ['R8-S90', 'disclosure', 'tasuki']) expect(bytes.includes(Buffer.from(word)), word).toBe(false);
    const reviewed = await notebook.api.audit.openBundle({ path });
    expect(reviewed).toMatchObject({ hasContent: false, officeName: expect.stringContaining('　') });
    expect((await notebook.api.access.session({})).session?.reviewed).toEqual(reviewed);
    const wrong = recipient.replace(/.$/, (last) => (last === 'q' ? 'p' : 'q'));
    const elsewhere = { path: inOffice('wrong.age'), purpose: '監査', seal: { ...seal, recipient: wrong } };
    expect(await rulesRefusing(office.api.export.auditBundle(elsewhere))).toEqual(['recipient-unreadable']);
    const stranger = startTestCore();
    await stranger.api.office.foundNotebook(OWNER);
    await expect(stranger.api.audit.openBundle({ path })).rejects.toMatchObject({
      code: 'file_refused',
      shape: { reason: 'bundle-wrong-key' },
    });
    await stranger.close();
  });

  it('is read as the office’s own list is read, with the same names, filters and counts', async () => {
    const filter = { events: ['disclosure.recorded'] };
    const there = await notebook.api.audit.list({ filter });
    await office.as('auditor');
    const here = await office.api.audit.list({ filter });
    expect(there.total).toBe(1);
    const withDate = here.entries.map((row) => ({
      ...row,
      meetingNumber: `${row.meetingNumber} ${stage.meeting.heldOn}`,
    }));
    expect(there.entries).toEqual(withDate);
    expect(await notebook.api.audit.verify({})).toMatchObject({ isSound: true, hasAnchor: true, size: there.size });
    const named = await notebook.api.audit.list({ filter: { text: 'かくう電力' } });
    expect(named.total).toBe(1);
    expect(JSON.stringify(await notebook.api.audit.list({ limit: 500 }))).not.toMatch(/髙﨑|滞納/);
  });

  it('leaves what was done with it in the notebook’s own log, signed by its owner', async () => {
    const types = (await entriesOf(notebook)).map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(['audit.bundle-opened', 'audit.viewed', 'audit.verified']));
    const { size, root } = await notebook.api.audit.standing({});
    await notebook.api.audit.attest({ size, root, statement: '確かめました' });
    expect((await entriesOf(notebook)).at(-1)).toMatchObject({ type: 'audit.attested', detail: { size, root } });
  });

  it('is gone after a lock: nothing of it is left in the notebook’s folder', async () => {
    await notebook.core.server.lock('user');
    const { loginName, password } = OWNER;
    await notebook.api.access.signIn({ loginName, password });
    expect((await notebook.api.access.session({})).session?.reviewed).toBeNull();
    const files = readdirSync(join(notebook.folder, 'notebook.tasuki'), { recursive: true, withFileTypes: true });
    for (const file of files.filter((one) => one.isFile()))
      expect(readFileSync(join(file.parentPath, file.name)).includes(Buffer.from('R8-S90')), file.name).toBe(false);
  });

  it('of the next visit is compared with what the notebook remembers of the last one', async () => {
    await office.as('staff');
    await tell(stage, { content: '次の記録' });
    const path = inOffice('next.age');
    await office.api.export.auditBundle({ path, purpose: '定期監査', seal: { kind: 'recipient', recipient } });
    await notebook.api.audit.openBundle({ path });
    const again = await notebook.api.audit.verify({ scope: 'new' });
    expect(again.isSound).toBe(true);
    expect(again.from).toBeGreaterThan(0);
    expect(again.from).toBeLessThan(again.size);
  });

  it('under a phrase opens with the phrase; with content it is never open and no auditor takes it alone', async () => {
    const path = inOffice('phrase.age');
    const passphrase = 'ふうりん ひざし たけやぶ こんぺいとう';
    const seal = { kind: 'passphrase', passphrase } as const;
    await office.api.export.auditBundleWithContent({ path, purpose: '特別監査', seal });
    await expect(
      notebook.api.audit.openBundle({ path, passphrase: 'ちがう ことば です から だめ' }),
    ).rejects.toMatchObject({
      shape: { reason: 'bundle-wrong-key' },
    });
    expect(await notebook.api.audit.openBundle({ path, passphrase })).toMatchObject({ hasContent: true });
    expect(await notebook.api.audit.verify({})).toMatchObject({ isSound: true });
    await office.as('auditor');
    const again = { path: inOffice('no.age'), purpose: '監査', seal };
    await expect(office.api.export.auditBundleWithContent(again)).rejects.toMatchObject({ code: 'forbidden' });
    const open = { kind: 'open' } as never;
    await office.as('staff');
    await expect(office.api.export.auditBundleWithContent({ ...again, seal: open })).rejects.toMatchObject({
      code: 'invalid_input',
    });
  });

  it('that was damaged, or is none, is refused with its reason and leaves the one before closed', async () => {
    const path = inOffice('damaged.age');
    const bytes = readFileSync(inOffice('next.age'));
    bytes[bytes.length - 40] = (bytes[bytes.length - 40] as number) ^ 1;
    writeFileSync(path, bytes);
    await expect(notebook.api.audit.openBundle({ path })).rejects.toMatchObject({
      shape: { reason: 'bundle-damaged' },
    });
    writeFileSync(inOffice('text.age'), 'こんにちは\n');
    await expect(notebook.api.audit.openBundle({ path: inOffice('text.age') })).rejects.toMatchObject({
      shape: { reason: 'not-a-bundle' },
    });
    await office.as('auditor');
    await expect(office.api.audit.openBundle({ path: inOffice('next.age') })).rejects.toMatchObject({
      code: 'rule_violated',
    });
    const size = await logSize(office);
    await office.as('staff');
    await expect(office.api.audit.openBundle({ path })).rejects.toMatchObject({ code: 'forbidden' });
    expect((await entriesOf(office, size)).map(({ type }) => type)).toContain('call.refused');
  });
});
