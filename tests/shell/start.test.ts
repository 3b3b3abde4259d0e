import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolders } from './fixtures/temporary.ts';

const newFolder = temporaryFolders();

function start(env: Readonly<Record<string, string>>) {
  const script = join(import.meta.dirname, '../../src-main/shell/start.ts');
  return spawnSync(process.execPath, [script], {
    encoding: 'utf8',
    env: { PATH: newFolder(), HOME: newFolder(), TASUKI_DATA: newFolder(), TASUKI_SHELL: 'chromium', ...env },
  });
}

test.runIf(process.platform === 'linux')('without a display the start says so in one line and exits with 4', () => {
  const { status, stdout } = start({});
  expect(status).toBe(4);
  expect(stdout.trim().split('\n')).toHaveLength(1);
  expect(stdout).toContain('npm run demo');
});

test.runIf(process.platform === 'linux')('without any shell it says what to install and exits with 3', () => {
  const { status, stdout } = start({ DISPLAY: ':no' });
  expect(status).toBe(3);
  expect(stdout.trim().split('\n')).toHaveLength(1);
  expect(stdout).toContain('Microsoft Edge');
});

test.runIf(process.platform === 'linux')('a browser that does not start ends with 1 and a sentence', () => {
  const { status, stdout, stderr } = start({ DISPLAY: ':no', TASUKI_BROWSER: '/bin/false' });
  expect(status).toBe(1);
  expect(stdout).toContain("because Electron's binary is not installed");
  expect(stderr).toContain('ブラウザーを起動できませんでした');
});
