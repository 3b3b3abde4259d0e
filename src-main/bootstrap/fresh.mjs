import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { inProject, Stop, say } from './project.mjs';
import { runNode } from './step.mjs';

/**
 * What is built, from which folders and files. `main`: core, shells and command line; `renderer`: the interface.
 */
const PARTS = /** @type {const} */ ({
  main: {
    sources: ['src-main', 'resources', 'package-lock.json'],
    results: [
      'core/worker.js',
      'core/copy-check-thread.js',
      'shell/start.js',
      'command-line/tasuki.js',
      'resources/fonts/BIZUDPGothic_700Bold.ttf',
    ],
  },
  renderer: {
    sources: ['src-renderer', 'src-main/contract', 'package-lock.json'],
    results: ['renderer/index.html'],
  },
});

/** @typedef {keyof typeof PARTS} Part */

/**
 * Builds the parts whose sources have changed since they were built.
 * @param {readonly Part[]} [parts] all unless told otherwise
 */
export async function ensureBuilt(parts = ['main', 'renderer']) {
  if (staleOf(parts).length === 0) return;
  await withLock('build', async () => {
    for (const { part, digest } of staleOf(parts)) {
      say(`組み立てています(${part})。`, `Building (${part}).`);
      // The builder may print what it likes: standard output belongs to the command that was asked for.
      const code = await runNode(inProject('src-main', 'build.ts'), [part], { stdio: ['ignore', 2, 2] });
      if (code !== 0)
        throw new Stop('組み立てに失敗しました。上の表示をご覧ください。', 'The build failed; see above.');
      writeFileSync(stampFile(part), digest);
    }
  });
}

/** @param {readonly Part[]} parts */
function staleOf(parts) {
  return parts
    .map((part) => ({ part, digest: digestOf(PARTS[part].sources) }))
    .filter(({ part, digest }) => {
      const isComplete = PARTS[part].results.every((result) => existsSync(inProject('dist', result)));
      return !isComplete || !existsSync(stampFile(part)) || readFileSync(stampFile(part), 'utf8') !== digest;
    });
}

/** @param {Part} part */
const stampFile = (part) => inProject('dist', `.${part}-stamp`);

/** One digest over names and contents. @param {readonly string[]} sources */
function digestOf(sources) {
  const digest = createHash('sha256');
  for (const file of sources.flatMap((source) => filesOf(inProject(source)))) {
    digest.update(`${file}\0`).update(createHash('sha256').update(readFileSync(file)).digest());
  }
  return digest.digest('hex');
}

/** @param {string} path @returns {string[]} */
function filesOf(path) {
  if (/\.[\w-]+$/.test(path)) return [path];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesOf(join(path, entry.name)) : [join(path, entry.name)]));
}
