import { createHook } from 'node:async_hooks';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failedCryptoExamples } from '../../../src-main/core/db/crypto-self-test.ts';
import { enrol, openVault } from '../../../src-main/core/db/vault.ts';
import {
  copyOffice,
  enterOffice,
  environment,
  FOUNDER,
  foundOffice,
  migrations,
  newFolder,
  remove,
} from './test-office.ts';

const INVITED = { accountId: '0198c0de-0000-4000-8000-000000000002', loginName: 'invited' };
const LEAVER = { accountId: '0198c0de-0000-4000-8000-000000000003', loginName: 'leaver' };
const LEAVERS_PASSWORD = 'なつの ゆうがた かえるが ないた';
const NEW_PASSWORD = 'はるの あめが やねを たたく';

let derivations = 0;
const counting = createHook({
  init: (_id, type) => {
    if (type === 'SCRYPTREQUEST') derivations += 1;
  },
});

let parent: string;
let folder: string;
let code: string;
beforeAll(async () => {
  counting.enable();
  parent = await newFolder();
  const vault = await foundOffice(parent);
  folder = vault.folder;
  ({ enrolmentCode: code } = await vault.invite(INVITED));
  const { enrolmentCode } = await vault.invite(LEAVER);
  await vault.lock();
  const left = await enrol(
    folder,
    { loginName: 'leaver', enrolmentCode, newPassword: LEAVERS_PASSWORD },
    migrations,
    environment(),
  );
  if (left.kind !== 'open') throw new Error(JSON.stringify(left));
  await left.vault.lock();
  const again = await enterOffice(folder);
  await again.disable(LEAVER.accountId);
  await again.lock();
});
afterAll(async () => {
  counting.disable();
  await remove(parent);
});

/** What a door answers, and for how many derivations. */
async function answer(work: () => Promise<unknown>) {
  // The published example of the self-test before every attempt is a (tiny) derivation too.
  const first = derivations;
  failedCryptoExamples();
  const before = derivations;
  const result = await work();
  return { result, derivations: derivations - before - (before - first) };
}

describe('nobody at the door learns who has an account (security note §2.5, ASVS 5 6.3.8)', () => {
  it('unknown, disabled, invited and wrong get one answer for one derivation, and wait alike, at both doors', async () => {
    const start = Date.now();
    for (const door of ['sign-in', 'enrol'] as const) {
      const office = await copyOffice(folder, parent);
      const env = { ...environment(), now: () => new Date(start) };
      const attempt = (loginName: string, password: string) =>
        door === 'sign-in'
          ? openVault(office, { loginName, password }, migrations, env)
          : enrol(office, { loginName, enrolmentCode: password, newPassword: NEW_PASSWORD }, migrations, env);
      const people = [
        ['f001', door === 'sign-in' ? 'ちがう' : FOUNDER.password],
        ['nobody', FOUNDER.password],
        ['leaver', LEAVERS_PASSWORD],
        ['invited', 'ちがう'],
      ] as const;
      for (const expected of [
        { reason: 'credentials', waitSeconds: 0, attempts: 1 },
        { reason: 'credentials', waitSeconds: 0, attempts: 2 },
        { reason: 'credentials', waitSeconds: 1, attempts: 3 },
        { reason: 'wait', waitSeconds: 1, attempts: 3 },
      ])
        for (const [loginName, password] of people)
          expect({ loginName, ...(await answer(() => attempt(loginName, password))) }).toEqual({
            loginName,
            result: { kind: 'refused', rules: [], ...expected },
            derivations: 1,
          });
      const counters = await readFile(join(office, 'sign-in.json'), 'utf8');
      expect(counters).not.toContain('nobody');
      // Whoever is right still gets no further before the wait is over, and is not told that it would have been right.
      expect((await answer(() => attempt('f001', FOUNDER.password))).result).toMatchObject({ reason: 'wait' });
    }
  });

  it('the wait outlives a restart and a clock set back, for names that exist and for those that do not', async () => {
    const office = await copyOffice(folder, parent);
    const clock = { at: Date.parse('2026-08-01T09:00:00Z') };
    const env = () => ({ ...environment(), now: () => new Date(clock.at) });
    const attempt = (loginName: string) => openVault(office, { loginName, password: 'ちがう' }, migrations, env());
    for (const loginName of ['f001', 'nobody']) {
      for (let failures = 0; failures < 4; failures += 1) {
        await attempt(loginName);
        clock.at += 1_000;
      }
      clock.at -= 365 * 24 * 3_600_000;
      expect(await attempt(loginName)).toMatchObject({ reason: 'wait', waitSeconds: 2 });
      clock.at += 1_900;
      expect(await attempt(loginName)).toMatchObject({ reason: 'wait', waitSeconds: 1 });
      clock.at += 200;
      expect(await attempt(loginName)).toMatchObject({ reason: 'credentials', attempts: 5 });
    }
  });

  it('only whoever types the right code is told that the account must still enrol', async () => {
    const office = await copyOffice(folder, parent);
    const letters = code.replaceAll('-', ' ');
    expect(await openVault(office, { loginName: 'invited', password: letters }, migrations, environment())).toEqual({
      kind: 'enrolment-needed',
    });
  });
});

describe('an invitation ends (seven days)', () => {
  const spend = (office: string, days: number) =>
    enrol(
      office,
      { loginName: 'invited', enrolmentCode: code, newPassword: LEAVERS_PASSWORD },
      migrations,
      environment({ seconds: days * 24 * 3600 }),
    );

  it('a code of more than a week ago is refused, but only to whoever has it; a new invitation starts anew', async () => {
    const office = await copyOffice(folder, parent);
    expect(await spend(office, 7.01)).toMatchObject({ kind: 'refused', reason: 'invitation-expired' });
    const vault = await enterOffice(office, environment({ seconds: 8 * 24 * 3600 }));
    const { enrolmentCode } = await vault.invite(INVITED);
    await vault.lock();
    const renewed = await enrol(
      office,
      { loginName: 'invited', enrolmentCode, newPassword: LEAVERS_PASSWORD },
      migrations,
      environment({ seconds: 9 * 24 * 3600 }),
    );
    expect(renewed.kind).toBe('open');
    if (renewed.kind === 'open') await renewed.vault.lock();
  });

  it('one of six days ago is taken', async () => {
    const result = await spend(await copyOffice(folder, parent), 6.9);
    expect(result.kind).toBe('open');
    if (result.kind === 'open') await result.vault.lock();
  });
});
