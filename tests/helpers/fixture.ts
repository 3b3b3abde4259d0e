import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const repositoryRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const root = process.env.TASUKI_FIXTURE ?? resolve(repositoryRoot, '../shared/fixtures/office');

/** Whether the shared office fixture is on this machine. */
export const hasFixture: boolean = existsSync(root);

/**
 * The absolute path of a file of the shared office fixture (environment `TASUKI_FIXTURE`, else `../shared/fixtures/office` beside
 * the repository).
 * @throws Error with a plain sentence when the fixture or the file is absent; tests that need it fail, they are not skipped.
 */
export function fixture(path: string): string {
  if (!hasFixture)
    throw new Error(`The shared office fixture is absent: set TASUKI_FIXTURE to its folder (looked in ${root}).`);
  const file = join(root, path);
  if (!existsSync(file)) throw new Error(`The shared office fixture has no file ${path}.`);
  return file;
}
