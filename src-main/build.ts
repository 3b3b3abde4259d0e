import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build as bundle } from 'esbuild';
import { build as buildInterface } from 'vite';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

/** Packages with files of their own (native driver, browser driver, PDF worker) or only wanted now and then are loaded from `node_modules`. */
const EXTERNAL = ['better-sqlite3', 'playwright-core', 'pdfjs-dist', 'electron', '@zxcvbn-ts/*'];

/** Some bundled packages are CommonJS and ask for node's modules by `require`. */
const REQUIRE =
  "import { createRequire as requireFor } from 'node:module';\nconst require = requireFor(import.meta.url);";

const SHARED: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  external: EXTERNAL,
  legalComments: 'none',
  sourcemap: 'linked',
  logLevel: 'warning',
};

/** Core, shells and command line: each entry one file, two folders below the app's, like its source. */
async function buildMain(): Promise<void> {
  await Promise.all([
    bundle({
      ...SHARED,
      entryPoints: {
        'core/worker': 'src-main/core/worker.ts',
        'core/copy-check-thread': 'src-main/core/db/copy-check-thread.ts',
        'shell/start': 'src-main/shell/start.ts',
        'shell/electron': 'src-main/shell/electron/entry.ts',
        'command-line/tasuki': 'src-main/command-line/tasuki.ts',
      },
      outdir: dist,
      format: 'esm',
      target: 'node22',
      banner: { js: REQUIRE },
    }),
    // A sandboxed preload script must be CommonJS.
    bundle({
      ...SHARED,
      entryPoints: ['src-main/shell/electron/preload.ts'],
      outfile: join(dist, 'shell', 'preload.cjs'),
      format: 'cjs',
      target: 'node22',
    }),
  ]);
  copyResources();
}

/** The resources, and beside them the two whole TrueType faces that documents embed. */
function copyResources(): void {
  const resources = join(dist, 'resources');
  rmSync(resources, { recursive: true, force: true });
  cpSync(join(root, 'resources'), resources, { recursive: true });
  const fonts = join(resources, 'fonts');
  mkdirSync(fonts, { recursive: true });
  const source = join(root, 'node_modules', '@expo-google-fonts', 'biz-udpgothic');
  for (const [folder, face] of [
    ['400Regular', 'BIZUDPGothic_400Regular.ttf'],
    ['700Bold', 'BIZUDPGothic_700Bold.ttf'],
  ] as const)
    cpSync(join(source, folder, face), join(fonts, face));
}

const PARTS: Readonly<Record<string, () => Promise<unknown>>> = {
  main: buildMain,
  renderer: () => buildInterface({ configFile: join(root, 'src-renderer', 'vite.config.ts'), logLevel: 'warn' }),
};

for (const part of process.argv.slice(2)) {
  const run = PARTS[part];
  if (run === undefined) throw new Error(`nothing called ${part} can be built; only ${Object.keys(PARTS).join(', ')}`);
  await run();
}
