import { expect, test } from 'vitest';
import { launchFlags } from '../../../src-main/shell/chromium/flags.ts';

test('the switches with which the browser is started', () => {
  expect(launchFlags(false)).toMatchSnapshot();
});

test('T12: the sandbox is on, except for root, who cannot have one', () => {
  expect(launchFlags(false).chromiumSandbox).toBe(true);
  expect(launchFlags(true).chromiumSandbox).toBe(false);
});

test('shared memory stays out of files where the machine allows it', () => {
  expect(launchFlags(false).ignoreDefaultArgs).toContain('--disable-dev-shm-usage');
  expect(launchFlags(true).ignoreDefaultArgs).not.toContain('--disable-dev-shm-usage');
});
