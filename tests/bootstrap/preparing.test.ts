import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { isRecent } from '../../src-main/bootstrap/runtime.mjs';

const root = join(import.meta.dirname, '..', '..');
const bootstrap = join(root, 'src-main', 'bootstrap');
const scratch = mkdtempSync(join(tmpdir(), 'tasuki-preparing-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const run = (args: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });

describe('Whatever Node starts the commands', () => {
  test.each([
    ['20.20.2', false],
    ['22.17.1', false],
    ['22.18.0', true],
    ['23.5.0', false],
    ['23.6.0', true],
    ['24.21.0', true],
    ['26.0.0', true],
  ])('%s is recent enough to run TypeScript: %s', (version, expected) => {
    expect(isRecent(version)).toBe(expected);
  });

  test('the scripts that an older Node runs need no package', () => {
    const files = readdirSync(bootstrap);
    const imports = files.flatMap((file) =>
      [...readFileSync(join(bootstrap, file), 'utf8').matchAll(/^import .*from '([^']+)'/gm)].map(([, from]) => from),
    );
    expect(imports.length).toBeGreaterThan(files.length);
    expect(imports.filter((from) => !/^(?:node:|\.\/)/.test(from ?? ''))).toEqual([]);
  });
});

describe('Two commands at once', () => {
  const journal = join(scratch, 'journal');
  const script = join(scratch, 'worker.mjs');
  writeFileSync(
    script,
    `import { appendFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { withLock } from ${JSON.stringify(pathToFileURL(join(bootstrap, 'lock.mjs')).href)};
await withLock('test-${process.pid}', async () => {
  appendFileSync(${JSON.stringify(journal)}, 'in ');
  await wait(150);
  if (process.argv[2] === 'die') process.exit(9);
  appendFileSync(${JSON.stringify(journal)}, 'out ');
});
`,
  );

  test('prepare one after the other', async () => {
    writeFileSync(journal, '');
    const ends = await Promise.all([run([script]), run([script]), run([script])]);
    expect(ends.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(readFileSync(journal, 'utf8')).toBe('in out in out in out ');
  });

  test('do not wait for one that died while preparing', async () => {
    writeFileSync(journal, '');
    expect((await run([script, 'die'])).code).toBe(9);
    expect((await run([script])).code).toBe(0);
    expect(readFileSync(journal, 'utf8')).toBe('in in out ');
  });
});

describe('A command that does not exist', () => {
  test('is answered with the list of commands, on standard error', async () => {
    const { code, stdout, stderr } = await run([join(bootstrap, 'run.mjs'), 'planted']);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('start | demo | tasuki | build | check | test | bench');
  });
});
