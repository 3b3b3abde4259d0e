import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openOffice, ROOT, type TestCore } from '../helpers/core.ts';

let office: TestCore;
beforeAll(async () => {
  office = await openOffice('staff');
});
afterAll(() => office.close());

test('an import that is given up halfway leaves nothing behind', async () => {
  const content = (name: string): string => readFileSync(join(ROOT, 'resources', 'demo', name)).toString('base64');
  const files = [
    { kind: 'organizations' as const, content: content('organisations.csv') },
    { kind: 'members' as const, content: content('members.csv') },
    { kind: 'cases' as const, content: content('cases.csv') },
  ];
  const steps: string[] = [];
  const call = office.core.server.call(
    'fileImport.commit',
    { files, resolutions: { default: 'new' } },
    {
      onProgress: ({ step }) => steps.push(step),
      isCancelled: () => steps.filter((step) => step === 'write-cases').length >= 2,
    },
  );
  await expect(call).rejects.toMatchObject({ code: 'cancelled' });
  expect(steps).toContain('write-cases');
  expect(await office.api.organization.list({})).toEqual([]);
  expect(await office.api.member.list({})).toEqual([]);
  expect(await office.api.supportCase.list({})).toEqual([]);
  const { entries } = await office.api.audit.list({});
  expect(entries.map((entry) => entry.event)).not.toContain('file-import.committed');
});
