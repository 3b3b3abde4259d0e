import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');

/** What the compiler says of one snippet: `TS2741 Property 'roles' is missing …`, one line each. */
export type Verdicts = Readonly<Record<string, readonly string[]>>;

/**
 * Compiles snippets as if they lay in a room of the house: under that room's own configuration and references.
 * The folder lies inside the project so that packages and rooms are found; `~/` in a snippet stands for `src-main/`.
 * Throws if the compiler finds fault with anything but the snippets, for then their verdicts would mean nothing.
 */
export function compileIn(room: string, snippets: Readonly<Record<string, string>>): Verdicts {
  mkdirSync(join(root, 'dist'), { recursive: true });
  const folder = mkdtempSync(join(root, 'dist', 'type-test-'));
  try {
    for (const [name, text] of Object.entries(snippets))
      writeFileSync(join(folder, `${name}.ts`), text.replaceAll('~/', '../../src-main/'));
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(configOf(room)));
    const { stdout } = spawnSync(process.execPath, [tsc, '-b', folder, '--pretty', 'false'], { encoding: 'utf8' });
    return verdictsOf(stdout, Object.keys(snippets), basename(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function configOf(room: string): object {
  const file = join(root, room, 'tsconfig.json');
  const { references } = JSON.parse(readFileSync(file, 'utf8')) as { references: { path: string }[] };
  return {
    extends: file,
    compilerOptions: { rootDir: root, outDir: './out', tsBuildInfoFile: './out/.tsbuildinfo' },
    include: ['./*.ts'],
    exclude: [],
    references: ['.', ...references.map(({ path }) => path)].map((path) => ({ path: join(root, room, path) })),
  };
}

function verdictsOf(output: string, names: readonly string[], folder: string): Verdicts {
  const verdicts: Record<string, string[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (const line of output.split('\n')) {
    const [, place = '', code = '', message = ''] = /^(.*?)(?:\(\d+,\d+\))?: error (TS\d+): (.*)$/.exec(line) ?? [];
    if (code === '') continue;
    const own = place.includes(`${folder}/`) ? verdicts[basename(place, '.ts')] : undefined;
    // A file dragged in from a forbidden room drags in its own imports; the snippet's verdict says it already.
    if (own === undefined && code === 'TS6307') continue;
    if (own === undefined) throw new Error(`the source itself does not compile: ${line}`);
    own.push(`${code} ${message}`);
  }
  return verdicts;
}
