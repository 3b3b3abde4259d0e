import { chmod, rm, stat } from 'node:fs/promises';
import type { Examination } from '../../contract/examination.ts';
import { examineFolder, type Found } from './examine.ts';

/**
 * 診断 and, if asked, what may safely be mended: access for the owner alone, and what interrupted writings left. Content
 * is never touched, and nothing at all while a program holds the office open.
 */
export async function examineAndRepair(folder: string, isRepairing: boolean): Promise<readonly Examination[]> {
  const found = await examineFolder(folder);
  const mayRepair = isRepairing && !found.some(({ code }) => code === 'in-use');
  const examined: Examination[] = [];
  for (const { path, ...one } of found)
    examined.push({ ...one, isRepaired: mayRepair && one.isRepairable && (await isMended({ ...one, path })) });
  return examined;
}

async function isMended({ code, path }: Found): Promise<boolean> {
  try {
    if (code === 'leftover') await rm(path, { recursive: true });
    else await chmod(path, (await stat(path)).isDirectory() ? 0o700 : 0o600);
    return true;
  } catch {
    return false;
  }
}
