import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PASSWORDS } from '../passwords.ts';
import { linesOnSheet } from '../recovery-sheets.ts';
import type { Walk } from './walk.ts';

/** 復旧票: made, tested and used by an administrator. Needs a host that prints. Ends signed in as that administrator. */
export async function callRecovery({ api, as, test, mark }: Walk): Promise<void> {
  await as('admin');
  await api.recovery.standing({});
  await api.recovery.postpone({ reason: mark('先送りの理由') });
  const { setId, asked } = await api.recovery.prepare({});
  const read = async (sheet: 1 | 2) => {
    const path = join(test.folder, `sheet-${sheet}.pdf`);
    await api.recovery.sheet({ path, setId, sheet });
    const lines = await linesOnSheet(readFileSync(path));
    await api.recovery.removeFile({ path });
    return { lines, vaultId: null };
  };
  const sheets = { first: await read(1), second: await read(2) };
  const textOf = (sheet: 1 | 2, line: number) => (sheet === 1 ? sheets.first : sheets.second).lines[line - 1] ?? '';
  await api.recovery.replace({ setId, typed: asked.map((one) => ({ ...one, text: textOf(one.sheet, one.line) })) });
  await api.recovery.rehearse(sheets);
  await api.access.lock({});
  await api.recovery.check(sheets);
  const { session } = await api.access.session({});
  if (session) throw new Error('the sheets alone signed somebody in');
  await as('admin');
  const id = (await api.access.session({})).session?.accountId ?? '';
  await api.access.lock({});
  await api.recovery.use({
    ...sheets,
    account: { kind: 'existing', id },
    newPassword: PASSWORDS.admin,
  });
}
