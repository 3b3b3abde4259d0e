import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PASSWORDS } from '../passwords.ts';
import type { Walk } from './walk.ts';

/** Where `callBackups` leaves its backup. */
export const placeIn = (folder: string): string => join(folder, 'backups');

/** Backups are made and looked into; their places are given up again. Ends signed in as administrator. */
export async function callBackups({ api, as, test }: Walk): Promise<void> {
  await as('admin');
  const folder = placeIn(test.folder);
  mkdirSync(folder, { recursive: true });
  // Two copies of one office must not share a witness: it would rightly say that the log has forked.
  await api.audit.setWitness({ folder: null });
  await api.backup.checkPlace({ folder });
  await api.backup.setPlaces({ folders: [folder] });
  await api.backup.setLimit({ limitDays: 3 });
  await api.backup.now({});
  await api.backup.standing({});
  await api.backup.snooze({});
  await api.backup.list({});
  const [found] = await api.backup.find({ folder });
  await api.backup.inspect({ path: found?.path ?? '', loginName: 'admin', password: PASSWORDS.admin });
  await api.backup.replaced({});
  await api.backup.setPlaces({ folders: [] });
}

/** On another computer: the newest backup of a place is restored, and once more in the place of the first. */
export async function callRestore({ api, mark }: Walk, folder: string): Promise<void> {
  const [found] = await api.backup.find({ folder });
  const opening = { path: found?.path ?? '', loginName: 'admin', password: PASSWORDS.admin };
  const inspected = await api.backup.inspect(opening);
  if (inspected.kind !== 'good') throw new Error(`refused: ${inspected.reason}`);
  const { manifestSha256 } = inspected;
  await api.backup.restore({ ...opening, manifestSha256, reason: mark('復元の理由') });
  await api.backup.restore({ ...opening, manifestSha256, reason: mark('復元の理由') });
  const [replaced] = await api.backup.replaced({});
  await api.backup.deleteReplaced({ name: replaced?.name ?? '', reason: mark('削除の理由') });
}
