import { findKnownAndFixed } from '../../redaction/find.ts';
import type { PreparedRegister } from '../../redaction/register.ts';
import { findResidue } from '../../redaction/residue.ts';

/** The last part of a path without its ending. */
const stemOf = (path: string): string => path.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');

/** Whether a name that everybody sees (of a file, of a meeting) tells whom it is about. */
export function isTelling(
  name: string,
  removed: readonly string[],
  register: PreparedRegister,
  isExplained: (text: string) => boolean,
): boolean {
  const known = findKnownAndFixed(name, register).filter(({ source }) => source === 'register');
  return (
    findResidue(name, removed).some((hit) => !isExplained(hit.removed)) ||
    known.some(({ start, end }) => !isExplained(name.slice(start, end)))
  );
}

/** The same for the name of the file at a path; folders are the office's own. */
export const isTellingPath = (
  path: string,
  ...rest: [readonly string[], PreparedRegister, (text: string) => boolean]
) => isTelling(stemOf(path), ...rest);
