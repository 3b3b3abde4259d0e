import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../../helpers/core.ts';

const CHILDREN = ['writer', 'ring-writer', 'migrator', 'space-user', 'careless-writer'] as const;
/** A script of `tests/faults/children` that the campaign starts often. */
export type CampaignChild = (typeof CHILDREN)[number];

const placeOf = (name: string): string => join(ROOT, 'dist', 'faults', `${name}.mjs`);

/** Bundles the scripts, so that a thousand starts do not strip types from a hundred files each. */
export async function bundleChildren(): Promise<void> {
  const require =
    "import { createRequire as requireFor } from 'node:module';\nconst require = requireFor(import.meta.url);";
  await build({
    absWorkingDir: ROOT,
    entryPoints: Object.fromEntries(CHILDREN.map((name) => [name, `tests/faults/children/${name}.ts`])),
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['better-sqlite3', 'playwright-core'],
    outdir: join(ROOT, 'dist', 'faults'),
    outExtension: { '.js': '.mjs' },
    banner: { js: require },
    logLevel: 'warning',
  });
}

/** A process that says lines; what it said stays readable after its death. */
export interface Running {
  lines(): readonly string[];
  errors(): string;
  /** Resolves once a line is exactly this, or with false when the process ended before. */
  says(line: string): Promise<boolean>;
  tell(line: string): void;
  kill(): void;
  /** Exit code, or null after a signal. */
  readonly ended: Promise<number | null>;
}

/** Starts one of the bundled scripts. */
export function startBundled(
  name: CampaignChild,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Running {
  const running = spawn(process.execPath, [placeOf(name), ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  running.stdin.on('error', () => {});
  let output = '';
  let errors = '';
  const waiting = new Set<() => void>();
  running.stdout.on('data', (chunk) => {
    output += String(chunk);
    for (const look of waiting) look();
  });
  running.stderr.on('data', (chunk) => {
    errors += String(chunk);
  });
  const ended = new Promise<number | null>((resolve) => running.on('close', resolve));
  const lines = (): readonly string[] => output.split('\n').slice(0, -1);
  return {
    lines,
    errors: () => errors,
    says: (line) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!lines().includes(line)) return;
          waiting.delete(look);
          resolve(true);
        };
        waiting.add(look);
        look();
        void ended.then(() => resolve(lines().includes(line)));
      }),
    tell: (line) => void running.stdin.write(`${line}\n`),
    kill: () => void running.kill('SIGKILL'),
    ended,
  };
}
