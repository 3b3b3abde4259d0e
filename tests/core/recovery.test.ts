import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TypedSheets } from '../../src-main/contract/recovery.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { entriesOf } from '../helpers/log.ts';
import { PASSWORDS } from '../helpers/passwords.ts';
import { makeSheets, misspelt, swapped, withLine } from '../helpers/recovery-sheets.ts';

const NEW_PASSWORD = 'あたらしいかぎをふたりでつくったよる';

let office: TestCore;
let sheets: TypedSheets;
let adminId: string;
beforeAll(async () => {
  office = await openOffice('admin');
  ({ sheets } = await makeSheets(office));
  adminId = (await office.api.access.session({})).session?.accountId ?? '';
});
afterAll(() => office.close());

const place = (name = ''): string => join(office.folder, 'office.tasuki', name);
const types = async () => (await entriesOf(office)).map(({ type }) => type);

describe('復旧票を作る', () => {
  it('counts only once two lines of each were typed back as printed; a slip names sheet and line', async () => {
    const before = (await office.api.recovery.standing({})).set;
    expect(before?.setId).toBe(sheets.first.lines[0]?.slice(0, 5));
    const { setId, asked } = await office.api.recovery.prepare({});
    expect(asked.map(({ sheet }) => sheet)).toEqual([1, 1, 2, 2]);
    const drawn = office.core.session.office()?.vault.recovery.prepared(setId);
    const typed = asked.map(({ sheet, line }) => ({ sheet, line, text: drawn?.lines(sheet)[line - 1] ?? '' }));
    const wrong = typed.map((one, at) => (at === 2 ? { ...one, text: misspelt(one.text) } : one));
    await expect(office.api.recovery.replace({ setId, typed: wrong })).rejects.toMatchObject({
      shape: { violations: [{ rule: 'recovery-line', of: { sheet: '2', line: String(asked[2]?.line) } }] },
    });
    await expect(office.api.recovery.replace({ setId, typed: [] })).rejects.toMatchObject({ code: 'rule_violated' });
    await expect(office.api.recovery.replace({ setId: 'AAAAA', typed })).rejects.toMatchObject({
      shape: { violations: [{ rule: 'recovery-not-prepared' }] },
    });
    expect((await office.api.recovery.standing({})).set).toEqual(before);
  });

  it('the log names the set and its public key, and nowhere the secret; nor does any file of the office', async () => {
    const entry = (await entriesOf(office)).find(({ type }) => type === 'recovery.sheets-replaced');
    expect(entry?.detail).toMatchObject({ setId: sheets.first.lines[0]?.slice(0, 5), replaced: null });
    const secret = [...sheets.first.lines, ...sheets.second.lines].filter((_, at) => at % 5 !== 0);
    const kept = readdirSync(place(), { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
    for (const file of kept) {
      const bytes = readFileSync(join(file.parentPath, file.name), 'latin1');
      expect(secret.filter((line) => bytes.includes(line.slice(0, 8)))).toEqual([]);
    }
  });

  it('試す: opens a copy, changes nothing, leaves no copy behind, and stands in the log with its result', async () => {
    const ring = readFileSync(place('keyring.json'), 'utf8');
    expect(await office.api.recovery.rehearse(sheets)).toEqual({ isGood: true, faults: [], reason: null });
    expect(await office.api.recovery.rehearse(withLine(sheets, 2, 4, misspelt))).toMatchObject({
      isGood: false,
      faults: [{ sheet: 2, line: 4, fault: 'check' }],
    });
    expect(readFileSync(place('keyring.json'), 'utf8')).toBe(ring);
    expect(existsSync(place('rehearsal'))).toBe(false);
    expect((await types()).filter((type) => type === 'recovery.rehearsed')).toHaveLength(2);
    expect((await office.api.recovery.standing({})).lastRehearsal).toMatchObject({ isGood: false });
  });

  it('is put off by name for a week, which the auditor sees; new sheets end that', async () => {
    const { until } = await office.api.recovery.postpone({ reason: 'プリンターの修理を待つ' });
    expect((await office.api.recovery.standing({})).postponed).toEqual({ by: '管理 担当', until });
    expect(Date.parse(until) - Date.now()).toBeGreaterThan(6.9 * 86_400_000);
    await office.as('auditor');
    const watched = (await office.api.watch.list({})).entries.map(({ event }) => event);
    expect(watched).toContain('recovery.sheets-postponed');
    await office.as('admin');
    ({ sheets } = await makeSheets(office));
    expect((await office.api.recovery.standing({})).postponed).toBeNull();
  });
});

describe('全員のパスワードを失ったとき', () => {
  it('one sheet, a wrong character, the same sheet twice, sheets of another set: refused, and said where', async () => {
    const { sheets: others } = await makeSheets(office);
    [sheets] = [others, sheets];
    await office.core.server.lock('user');
    const check = (typed: TypedSheets) => office.api.recovery.check(typed);
    const none = { lines: ['', '', '', '', ''] };
    expect(await check({ ...sheets, second: { ...none, vaultId: null } })).toMatchObject({
      reason: 'sheets',
      faults: [1, 2, 3, 4, 5].map((line) => ({ sheet: 2, line, fault: 'missing' })),
    });
    for (const sheet of [1, 2] as const)
      for (const line of [1, 2, 3, 4, 5])
        expect(await check(withLine(sheets, sheet, line, misspelt))).toMatchObject({
          reason: 'sheets',
          faults: [{ sheet, line, fault: 'check' }],
        });
    expect(await check(withLine(sheets, 1, 3, swapped))).toMatchObject({ faults: [{ sheet: 1, line: 3 }] });
    expect(await check({ first: sheets.first, second: sheets.first })).toMatchObject({
      faults: [{ sheet: 2, line: null, fault: 'same' }],
    });
    expect(await check({ ...sheets, first: { ...sheets.first, vaultId: 'another' } })).toMatchObject({
      faults: [{ sheet: 1, line: null, fault: 'office' }],
    });
    await office.as('admin');
    const old = sheets;
    ({ sheets } = await makeSheets(office));
    await office.core.server.lock('user');
    expect(await check(old)).toMatchObject({
      faults: [
        { sheet: 1, line: 1, fault: 'set' },
        { sheet: 2, line: 1, fault: 'set' },
      ],
    });
    // None of these tried a key: nothing was counted.
    expect(await check({ ...sheets, first: { ...sheets.first } })).toMatchObject({
      kind: 'proved',
      administrators: [{ id: adminId, loginName: 'admin' }],
    });
  });

  it('both sheets: an administrator gets a new password and new keys; the log is sound and the auditor sees it', async () => {
    const use = (account: { kind: 'existing'; id: string }, newPassword = NEW_PASSWORD) =>
      office.api.recovery.use({ ...sheets, account, newPassword });
    expect(await use({ kind: 'existing', id: adminId }, 'みじかい')).toMatchObject({ reason: 'policy' });
    expect(await use({ kind: 'existing', id: '0198c0de-0000-4000-8000-00000000abcd' })).toMatchObject({
      reason: 'account',
    });
    expect(await use({ kind: 'existing', id: adminId })).toMatchObject({
      kind: 'signed-in',
      session: { loginName: 'admin', roles: ['admin'] },
    });
    expect((await office.api.recovery.standing({})).mustReplace).toBe('used');
    const written = (await types()).slice(-5);
    expect(written).toContain('recovery.sheets-checked');
    const [rekeyed, used] = (await entriesOf(office)).filter(({ type }) => /rekeyed|recovery.used/.test(type));
    expect(rekeyed).toMatchObject({ type: 'account.rekeyed', actor: null, role: null });
    expect(used).toMatchObject({ type: 'recovery.used', actor: adminId });
    expect(await office.api.audit.verify({})).toMatchObject({ isSound: true });
    await office.core.server.lock('user');
    expect(await office.api.access.signIn({ loginName: 'admin', password: PASSWORDS.admin })).toMatchObject({
      reason: 'credentials',
    });
    expect(await office.api.access.signIn({ loginName: 'admin', password: NEW_PASSWORD })).toMatchObject({
      kind: 'signed-in',
    });
    ({ sheets } = await makeSheets(office));
    expect((await office.api.recovery.standing({})).mustReplace).toBeNull();
    await office.as('auditor');
    expect(await types()).toContain('recovery.used');
    expect(await office.api.audit.verify({})).toMatchObject({ isSound: true });
  });

  it('a new administrator can be let in; a login name that is taken cannot', async () => {
    await office.core.server.lock('user');
    const use = (loginName: string) =>
      office.api.recovery.use({
        ...sheets,
        account: { kind: 'new', loginName, displayName: '新任 課長' },
        newPassword: NEW_PASSWORD,
      });
    expect(await use('staff')).toMatchObject({ reason: 'login-name-taken' });
    expect(await use('newhead')).toMatchObject({ kind: 'signed-in', session: { displayName: '新任 課長' } });
    expect(await office.api.account.list({})).toContainEqual(
      expect.objectContaining({ loginName: 'newhead', roles: ['admin'], state: 'active' }),
    );
    expect(await office.api.audit.verify({})).toMatchObject({ isSound: true });
    await office.core.server.lock('user');
    expect(await office.api.access.signIn({ loginName: 'newhead', password: NEW_PASSWORD })).toMatchObject({
      kind: 'signed-in',
    });
    ({ sheets } = await makeSheets(office));
  });

  it('with every key ring lost the sheets and the database alone bring the office back, and everybody’s password', async () => {
    await office.core.server.lock('user');
    const right = readFileSync(place('keyring.json'), 'utf8');
    for (const age of ['', '.1', '.2', '.3']) writeFileSync(place(`keyring.json${age}`), 'x');
    expect(await office.api.office.door({})).toMatchObject({ kind: 'damaged', reason: 'key-ring-unreadable' });
    expect(await office.api.recovery.check(sheets)).toMatchObject({ kind: 'proved' });
    expect(readFileSync(place('keyring.json'), 'utf8')).toBe(right);
    await office.as('staff');
    expect(await types()).toContain('access.key-ring-restored');
    expect(await office.api.audit.verify({})).toMatchObject({ isSound: true });
  });

  it('an office without sheets says so; a closed-out account is opened by its new keys', async () => {
    await office.core.server.lock('user');
    const state = JSON.parse(readFileSync(place('sign-in.json'), 'utf8'));
    const shut = { ...state, accounts: { [adminId]: { count: 100, lastAt: new Date().toISOString() } } };
    writeFileSync(place('sign-in.json'), JSON.stringify(shut));
    expect(await office.api.access.signIn({ loginName: 'admin', password: NEW_PASSWORD })).toMatchObject({
      reason: 'blocked',
    });
    const account = { kind: 'existing', id: adminId } as const;
    expect(await office.api.recovery.use({ ...sheets, account, newPassword: PASSWORDS.admin })).toMatchObject({
      kind: 'signed-in',
    });
    await office.as('admin');
    const other = await openOffice('staff');
    await other.core.server.lock('user');
    expect(await other.api.recovery.check(sheets)).toMatchObject({ reason: 'no-sheets' });
    await other.close();
    rmSync(other.folder, { recursive: true, force: true });
  });
});
