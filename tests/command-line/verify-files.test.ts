import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOffice, startTestCore, type TestCore } from '../helpers/core.ts';
import { setStage, tell } from '../helpers/stage.ts';
import { tasuki } from './run.ts';

const OWNER = { loginName: 'kansa', displayName: '監査 花子', password: 'まつり ひぐらし つりばし ねこやなぎ 3' };
const PHRASE = 'ふうりん ひざし たけやぶ こんぺいとう';
let office: TestCore;
let notebook: TestCore;
const inOffice = (name: string): string => join(office.folder, name);
const notebookFolder = (): string => join(notebook.folder, 'notebook.tasuki');

beforeAll(async () => {
  notebook = startTestCore();
  await notebook.api.office.foundNotebook(OWNER);
  const { recipient } = await notebook.api.audit.recipient({});
  await notebook.core.server.lock('user');
  office = await openOffice('staff');
  const stage = await setStage(office);
  for (let told = 0; told < 3; told += 1) await tell(stage);
  const target = (name: string) => ({ path: inOffice(name), purpose: '監査' });
  await office.api.export.auditBundle({ ...target('own.age'), seal: { kind: 'recipient', recipient } });
  await office.api.export.auditBundle({ ...target('phrase.age'), seal: { kind: 'passphrase', passphrase: PHRASE } });
  await office.api.export.auditExtract({ ...target('extract.json'), filter: { events: ['disclosure.recorded'] } });
  writeFileSync(inOffice('phrase.txt'), `${PHRASE}\n`);
  writeFileSync(inOffice('wrong.txt'), 'ちがう ことば です から だめ\n');
}, 240_000);
afterAll(async () => {
  await office.close();
  await notebook.close();
});

describe('tasuki verify on sealed bundles and extracts', () => {
  it('opens a bundle in the notebook it was sealed for, whose own log then tells of it', async () => {
    const args = ['verify', inOffice('own.age'), '--notebook', notebookFolder(), '--user', OWNER.loginName, '--json'];
    const run = await tasuki(args, OWNER.password);
    expect(run.exit, run.out).toBe(0);
    expect(run.json()).toMatchObject({ isSound: true, hasAnchor: true, problems: [] });
    await notebook.api.access.signIn({ loginName: OWNER.loginName, password: OWNER.password });
    const { entries } = await notebook.api.audit.list({ limit: 20 });
    expect(entries.map(({ event }) => event)).toEqual(
      expect.arrayContaining(['audit.bundle-opened', 'audit.verified']),
    );
    await notebook.core.server.lock('user');
  });

  it('without a key or phrase says what is missing; with the phrase verifies; with a wrong one exits 3', async () => {
    const sealed = inOffice('phrase.age');
    expect((await tasuki(['verify', sealed])).exit).toBe(2);
    const good = await tasuki(['verify', sealed, '--phrase-file', inOffice('phrase.txt'), '--json']);
    expect(good.exit, good.out).toBe(0);
    expect(good.json()).toMatchObject({ isSound: true });
    expect((await tasuki(['verify', sealed, '--phrase-file', inOffice('wrong.txt')])).exit).toBe(3);
  });

  it('holds an extract against its own proofs; one changed digit is found', async () => {
    const path = inOffice('extract.json');
    const good = await tasuki(['verify', path, '--json']);
    expect(good.exit, good.out).toBe(0);
    expect(good.json()).toMatchObject({ ok: true, counts: { items: 3 } });
    const changed = readFileSync(path, 'utf8').replace(
      /"leafHash":"(.)/,
      (_all, digit: string) => `"leafHash":"${digit === '0' ? '1' : '0'}`,
    );
    writeFileSync(inOffice('changed.json'), changed);
    expect((await tasuki(['verify', inOffice('changed.json')])).exit).toBe(1);
    writeFileSync(inOffice('text.json'), '{"format":"other"}');
    expect((await tasuki(['verify', inOffice('text.json')])).exit).toBe(5);
  });
});
