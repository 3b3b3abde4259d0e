import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { organization } from '../helpers/blank.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { entriesOf, logSize } from '../helpers/log.ts';
import { PASSWORDS } from '../helpers/passwords.ts';
import { enrolSecond, signInAsSecond } from '../helpers/second-user.ts';

/** What has an entry holds, what has none does not happen, and what lies beside the office keeps nobody out of it. */

let office: TestCore;
afterEach(() => office.close());

const vault = (): string => join(office.folder, 'office.tasuki');
const codeOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'answered',
    ({ code }: { code: string }) => code,
  );
const signIn = async (loginName: string, password: string): Promise<string> => {
  await office.core.server.lock('user');
  return (await office.api.access.signIn({ loginName, password })).kind;
};

describe('checkpoints beside the office', () => {
  it.each([
    ['one that cannot be read', () => mkdirSync(join(vault(), 'checkpoints', '00099999.txt'))],
    [
      'a file in the place of their folder',
      () => {
        rmSync(join(vault(), 'checkpoints'), { recursive: true });
        writeFileSync(join(vault(), 'checkpoints'), '');
      },
    ],
  ])('keep nobody out: %s', async (_what, spoil) => {
    office = await openOffice('admin');
    spoil();
    for (const role of ['staff', 'auditor', 'admin'] as const)
      expect(await signIn(role, PASSWORDS[role])).toBe('signed-in');
    expect((await office.api.audit.verify({})).isSound).toBe(true);
  });

  it('that cannot be written make nothing look undone that has its entry', async () => {
    let now = new Date('2026-08-27T05:00:00.000Z');
    office = await openOffice('staff', { now: () => now });
    rmSync(join(vault(), 'checkpoints'), { recursive: true });
    writeFileSync(join(vault(), 'checkpoints'), '');
    now = new Date('2026-08-28T05:00:00.000Z');
    const from = await logSize(office);
    const added = await office.api.organization.add(
      organization({ code: 'O-91', name: '架空の窓口', shortName: '窓口' }),
    );
    expect(await entriesOf(office, from)).toMatchObject([{ type: 'organization.added', subject: added.id }]);
    expect(await codeOf(office.api.access.lock({}))).toBe('answered');
  });
});

describe('keys of an account', () => {
  /** A second administrator, enrolled; the first is signed in. */
  const second = async (): Promise<string> => {
    office = await openOffice('admin');
    const id = await enrolSecond(office, 'admin');
    await office.as('admin');
    return id;
  };

  it('stay when the entry that takes them away does not commit', async () => {
    const id = await second();
    const kysely = office.core.session.office()?.kysely;
    const head = await kysely?.selectFrom('logHead').select('frontier').executeTakeFirstOrThrow();
    const setFrontier = async (frontier: string) =>
      void (await kysely?.updateTable('logHead').set({ frontier }).execute());
    // No entry can be appended: as on a disk that is full just then.
    await setFrontier('');
    expect(await codeOf(office.api.account.disable({ id, reason: '退職のため' }))).not.toBe('answered');
    expect(await codeOf(office.api.account.reinvite({ id, reason: '忘れたため' }))).not.toBe('answered');
    await setFrontier(head?.frontier ?? '');
    expect((await signInAsSecond(office)).kind).toBe('signed-in');
  });

  it('open nothing once the entry has committed, even if the ring could not be written', async () => {
    const id = await second();
    const ring = join(vault(), 'keyring.json');
    // A folder in the place of the file that the new ring is first written to.
    mkdirSync(`${ring}.partial`);
    expect(await codeOf(office.api.account.disable({ id, reason: '退職のため' }))).not.toBe('answered');
    rmSync(`${ring}.partial`, { recursive: true });
    expect((await office.api.account.list({})).find((account) => account.id === id)?.state).toBe('disabled');
    expect(await signInAsSecond(office)).toMatchObject({
      kind: 'refused',
      reason: 'credentials',
    });
    expect(await signIn('admin', PASSWORDS.admin)).toBe('signed-in');
  });
});

it('an enrolment whose ring cannot be written leaves the office closed, for the next to open', async () => {
  office = await openOffice('admin');
  const { enrolmentCode } = await office.api.account.invite({
    loginName: 'second',
    displayName: '事務局 二人目',
    roles: ['staff'],
  });
  await office.core.server.lock('user');
  const partial = join(vault(), 'keyring.json.partial');
  mkdirSync(partial);
  const enrol = () =>
    office.api.access.enrol({ loginName: 'second', enrolmentCode, newPassword: 'ふゆの あさは ゆきが ふかい' });
  expect(await codeOf(enrol())).not.toBe('answered');
  rmSync(partial, { recursive: true });
  expect((await enrol()).kind).toBe('signed-in');
});

it('a restore that is not the caller’s to do is noted as refused', async () => {
  office = await openOffice('admin');
  const place = join(office.folder, 'place');
  mkdirSync(place);
  await office.api.backup.setPlaces({ folders: [place] });
  await office.api.backup.now({});
  const [found] = await office.api.backup.find({ folder: place });
  await office.as('staff');
  const from = await logSize(office);
  expect(
    await codeOf(
      office.api.backup.restore({
        path: found?.path ?? '',
        loginName: 'admin',
        password: PASSWORDS.admin,
        manifestSha256: '0'.repeat(64),
        reason: '元に戻すため',
      }),
    ),
  ).toBe('forbidden');
  expect((await entriesOf(office, from)).map(({ type }) => type)).toEqual(['call.refused']);
  expect(existsSync(vault()) && readdirSync(vault()).includes('vault.db')).toBe(true);
});
