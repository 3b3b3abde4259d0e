import { existsSync } from 'node:fs';
import { readdir, rename, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncFolder } from './atomic-write.ts';
import { LEAVES, REPLACED, WAITING } from './restore-steps.ts';

/** What an office writes beside its database and ring, whole or cut short. */
const BESIDE =
  /^(?:(?:vault\.db|keyring|sign-in|recovery|backup-age)[.-].+|checkpoints|backup\.partial|rehearsal|restoring(?:\.partial)?)$/;
/** Without these there is no office. */
const HEART: readonly string[] = ['vault.db', 'keyring.json', WAITING];

/** What lies in the folder of an office. */
export type Lying = 'nothing' | 'office' | 'leftovers' | 'other-files';

/**
 * Tells an office, which may be damaged, from what is left of one (`leftovers`: nothing that could be opened any more, and
 * nothing else), and both from a folder with files of somebody else.
 */
export async function whatLiesIn(folder: string): Promise<Lying> {
  const names = existsSync(folder) ? await readdir(folder) : [];
  if (names.length === 0) return 'nothing';
  if (names.some((name) => HEART.includes(name))) return 'office';
  return names.every((name) => BESIDE.test(name) || REPLACED.test(name)) ? 'leftovers' : 'other-files';
}

/** Whether a folder holds files that a restore would put aside. */
export async function hasFilesToKeep(folder: string): Promise<boolean> {
  return (await readdir(folder)).some((name) => LEAVES.test(name));
}

/** A name under which an office that is replaced now can be kept in its folder. */
export async function replacedName(folder: string, now: Date): Promise<string> {
  const japan = new Date(now.getTime() + 9 * 60 * 60 * 1000).toISOString();
  const stem = `replaced-${japan.slice(0, 10).replaceAll('-', '')}-${japan.slice(11, 19).replaceAll(':', '')}`;
  let name = stem;
  for (let copy = 2; existsSync(join(folder, name)); copy += 1) name = `${stem}-${copy}`;
  return name;
}

/**
 * Gives a finished folder the name of the office's. What is left of an earlier office there is kept within it, like an
 * office that was replaced; a stop in between leaves it beside the folder.
 */
export async function takePlace(building: string, folder: string, now: Date): Promise<void> {
  if ((await whatLiesIn(folder)) === 'leftovers') {
    const name = await replacedName(folder, now);
    const aside = `${folder}.${name}`;
    await rename(folder, aside);
    await rename(building, folder);
    await rename(aside, join(folder, name));
    await syncFolder(folder);
  } else {
    if (existsSync(folder)) await rmdir(folder);
    await rename(building, folder);
  }
  await syncFolder(dirname(folder));
}
