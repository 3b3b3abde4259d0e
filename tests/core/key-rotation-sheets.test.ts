import { copyFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TypedSheets } from '../../src-main/contract/recovery.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { makeSheets } from '../helpers/recovery-sheets.ts';

let office: TestCore;
let sheets: TypedSheets;
beforeAll(async () => {
  office = await openOffice('admin');
  ({ sheets } = await makeSheets(office));
});
afterAll(() => office.close());

const place = (name = ''): string => join(office.folder, 'office.tasuki', name);

it('sheets that were printed before open the office after its key was changed', async () => {
  expect(await office.api.account.rotateKey({ reason: '定期' })).toMatchObject({ kind: 'rotated' });
  await office.core.server.lock('user');
  expect(await office.api.recovery.check(sheets)).toMatchObject({ kind: 'proved' });
});

it('and also when the change was stopped just after the file was replaced, before the ring of the new key was written', async () => {
  await office.as('admin');
  const both = join(office.folder, 'ring-with-both-keys.json');
  await office.core.session.rotateKey({
    progress: ({ step, done }) => {
      if (step === 'rotation-replace' && done === 3) copyFileSync(place('keyring.json'), both);
    },
    note: async () => {},
  });
  await office.core.server.lock('user');
  for (const name of readdirSync(place())) if (/^(?:keyring|recovery)\.json/.test(name)) rmSync(place(name));
  copyFileSync(both, place('keyring.json'));
  expect(await office.api.recovery.check(sheets)).toMatchObject({ kind: 'proved' });
  await office.as('staff');
});
