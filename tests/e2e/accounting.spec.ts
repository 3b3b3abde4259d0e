import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { extractText } from '../../src-main/documents/extract.ts';
import { verifyExtract } from '../../src-main/log/verify-extract.ts';
import { type AccountOffice, openAccountOffice } from '../helpers/account-office.ts';
import { focusedName, type RunningApp, startApp, tabTo } from '../helpers/app.ts';
import { handsOn } from '../helpers/hands.ts';

const refused = () => Promise.reject(new Error('not here'));
let account: AccountOffice;
let app: RunningApp;
beforeAll(async () => {
  account = await openAccountOffice(
    { writeFile: refused, readFile: refused, deleteFile: refused, printToPdf: refused },
    { total: 12 },
  );
  await account.office.core.server.lock('user');
  app = await startApp(account.office.folder);
});
afterAll(async () => {
  await app.close();
  await account.close();
});

const { signIn, lock } = handsOn(() => app.page);

async function choosePerson(): Promise<void> {
  const { page } = app;
  await page.getByRole('link', { name: '提供状況' }).focus();
  await page.keyboard.press('Enter');
  await tabTo(page, /^対象の人/);
  await page.keyboard.type('901 p1');
  await page.getByRole('option', { name: /R8-901 P1/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('grid', { name: /R8-901 P1/ }).waitFor();
}

async function seriousFindings(): Promise<readonly string[]> {
  await app.page.evaluate(axe.source);
  return app.page.evaluate(async () => {
    const { axe: checker } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; impact: string }[] }> };
    };
    const { violations } = await checker.run();
    return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id);
  });
}

const exported = (ending: string): string =>
  join(app.exports, readdirSync(app.exports).find((name) => name.endsWith(ending)) ?? '');

test('staff finds a person by number, walks the records and writes the person’s copy, all by keyboard', async () => {
  const { page } = app;
  await signIn('staff');
  await choosePerson();
  const shown = await page.getByRole('main').innerText();
  for (const name of account.own) expect(shown).not.toContain(name);
  expect(shown).toContain('提供の記録 12件');
  expect(await seriousFindings()).toEqual([]);

  await tabTo(page, /^\d+$|^50|R8\.8/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: /番の提供の記録/ }).waitFor();
  expect(await seriousFindings()).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  await page.keyboard.press('Control+e');
  await page.getByRole('dialog', { name: /本人開示用/ }).waitFor();
  await page.getByText(/か所を伏せます/).waitFor();
  expect(await seriousFindings()).toEqual([]);
  await expect.poll(() => focusedName(page)).toMatch(/^目的/);
  await page.keyboard.type('開示請求');
  await page.keyboard.press('Control+Enter');
  await page.getByText(/書き出しました/).waitFor();
  const file = exported('.docx');
  const text = (await extractText('docx', new Uint8Array(readFileSync(file)))).map((part) => part.text).join('\n');
  expect(text).toContain('本人開示用');
  for (const other of account.others) expect(text).not.toContain(other);
  expect(verifyExtract(readFileSync(exported('.proof.json'), 'utf8'))).toMatchObject({
    ok: true,
    counts: { items: 12, leaves: 0 },
  });
  expect(app.complaints).toEqual([]);
});

test('the auditor sees the same records, has the copy without content, and no other', async () => {
  const { page } = app;
  for (const name of readdirSync(app.exports)) rmSync(join(app.exports, name));
  await lock();
  await signIn('auditor');
  await choosePerson();
  expect(await page.getByRole('button', { name: /本人開示用/ }).count()).toBe(0);
  await page.keyboard.press('Control+e');
  await page.getByRole('dialog', { name: /監査用/ }).waitFor();
  await page.keyboard.type('定期監査');
  await page.keyboard.press('Control+Enter');
  await page.getByText(/書き出しました/).waitFor();
  const text = (await extractText('docx', new Uint8Array(readFileSync(exported('.docx')))))
    .map((part) => part.text)
    .join('\n');
  expect(text).toContain('監査用');
  for (const hidden of [...account.own, ...account.contents]) expect(text).not.toContain(hidden);
  expect(verifyExtract(readFileSync(exported('.proof.json'), 'utf8')).counts.leaves).toBe(12);
});
