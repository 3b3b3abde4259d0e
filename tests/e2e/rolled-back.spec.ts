import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../helpers/app.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { PASSWORDS } from '../helpers/passwords.ts';

let office: TestCore;
let witness: string;
let app: RunningApp;

/** Yesterday's copy of the whole folder, checkpoints and all, put back over today's; the witness folder lies elsewhere. */
beforeAll(async () => {
  office = await openOffice('admin');
  witness = mkdtempSync(join(tmpdir(), 'tasuki-witness-'));
  const copy = mkdtempSync(join(tmpdir(), 'tasuki-yesterday-'));
  const folder = join(office.folder, 'office.tasuki');
  await office.api.audit.setWitness({ folder: witness });
  await office.core.server.lock('user');
  cpSync(folder, copy, { recursive: true });
  for (const role of ['staff', 'chair', 'staff'] as const) await office.as(role);
  await office.core.server.lock('user');
  rmSync(folder, { recursive: true });
  cpSync(copy, folder, { recursive: true });
  rmSync(copy, { recursive: true });
  app = await startApp(office.folder);
});
afterAll(async () => {
  await app.close();
  await office.close();
  rmSync(witness, { recursive: true });
});

test('an office that was put back from an older copy is told as such on the first screen after signing in', async () => {
  const { page } = app;
  await page.getByRole('textbox', { name: /ログイン名/ }).fill('staff');
  await page.getByRole('textbox', { name: /^パスワード/ }).fill(PASSWORDS.staff);
  await page.keyboard.press('Enter');
  const warning = page.getByRole('alert').filter({ hasText: '控えを取ったときより古い内容です' });
  await warning.waitFor();
  expect(await warning.innerText()).toContain('立会いの保管先');
  expect(app.complaints).toEqual([]);
});
