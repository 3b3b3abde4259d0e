import { expect, test } from 'vitest';
import { chooseShell, findShells } from '../../src-main/shell/choose-shell.ts';
import { findBrowser } from '../../src-main/shell/chromium/find-browser.ts';

const edge = { name: 'Microsoft Edge', path: '/usr/bin/microsoft-edge' } as const;
const all = { electron: '/e', browser: edge, isRoot: false, hasDisplay: true };

test('Electron goes first', () => {
  expect(chooseShell(all)).toMatchObject({ shell: 'electron', program: '/e' });
});

test('without Electron an installed browser is used, and the line says why', () => {
  const choice = chooseShell({ ...all, electron: null });
  expect(choice).toMatchObject({ shell: 'chromium', program: edge.path });
  expect(choice.why.en).toBe("Running in Microsoft Edge, because Electron's binary is not installed.");
  expect(choice.why.ja).toContain('Electron の実行ファイルがないため');
});

test('as root Electron is passed over and the missing sandbox is said', () => {
  const choice = chooseShell({ ...all, isRoot: true });
  expect(choice.shell).toBe('chromium');
  expect(choice.why.en).toContain('no sandbox');
  expect(choice.why.ja).toContain('サンドボックスは使えません');
});

test('without any shell one sentence says what to install', () => {
  const choice = chooseShell({ ...all, electron: null, browser: null });
  expect(choice).toMatchObject({ shell: 'none', reason: 'no-shell' });
  expect(choice.why.ja).toContain('Microsoft Edge、Google Chrome、Chromium');
});

test('without a display that is said, and the demonstration is named', () => {
  const choice = chooseShell({ ...all, hasDisplay: false });
  expect(choice).toMatchObject({ shell: 'none', reason: 'no-display' });
  expect(choice.why.ja).toContain('npm run demo');
});

const machine = (platform: NodeJS.Platform, env: Record<string, string>, ...installed: string[]) => ({
  platform,
  env,
  home: platform === 'darwin' ? '/Users/u' : '/home/u',
  isExecutable: (path: string) => installed.includes(path),
});

test.each([
  ['win32', { 'ProgramFiles(x86)': 'C:\\P86' }, 'C:\\P86\\Microsoft\\Edge\\Application\\msedge.exe', 'Microsoft Edge'],
  ['win32', { ProgramFiles: 'C:\\P' }, 'C:\\P\\Google\\Chrome\\Application\\chrome.exe', 'Google Chrome'],
  ['win32', { LOCALAPPDATA: 'C:\\L' }, 'C:\\L\\Chromium\\Application\\chrome.exe', 'Chromium'],
  ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'Google Chrome'],
  ['darwin', {}, '/Users/u/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge', 'Microsoft Edge'],
  ['linux', { PATH: '/usr/local/bin:/usr/bin' }, '/usr/bin/chromium', 'Chromium'],
  ['linux', { PATH: '/opt' }, '/opt/microsoft-edge-stable', 'Microsoft Edge'],
] as const)('on %s with %j it finds %s', (platform, env, path, name) => {
  expect(findBrowser(machine(platform, env, path))).toEqual({ name, path });
  expect(findBrowser(machine(platform, env))).toBeNull();
});

test('Edge goes before Chrome before Chromium on Linux', () => {
  const search = machine('linux', { PATH: '/b' }, '/b/chromium', '/b/google-chrome', '/b/microsoft-edge');
  expect(findBrowser(search)?.name).toBe('Microsoft Edge');
});

test('a browser that the user names is taken, or none', () => {
  expect(
    findBrowser(machine('linux', { TASUKI_BROWSER: '/my/chrome', PATH: '/b' }, '/my/chrome', '/b/chromium')),
  ).toEqual({ name: 'Google Chrome', path: '/my/chrome' });
  expect(findBrowser(machine('linux', { TASUKI_BROWSER: '/gone', PATH: '/b' }, '/b/chromium'))).toBeNull();
});

test.each([
  ['linux', '/app/node_modules/electron/dist/electron', { DISPLAY: ':0' }],
  ['darwin', '/app/node_modules/electron/dist/Electron.app/Contents/MacOS/Electron', {}],
] as const)("on %s Electron's binary is looked for where its package puts it", (platform, path, env) => {
  const found = findShells({ ...machine(platform, env, path), app: '/app', isRoot: false });
  expect(found).toEqual({ electron: path, browser: null, isRoot: false, hasDisplay: true });
  const forced = { ...env, TASUKI_SHELL: 'chromium' };
  expect(findShells({ ...machine(platform, forced, path), app: '/app', isRoot: false }).electron).toBeNull();
});

test('a Linux machine without DISPLAY and WAYLAND_DISPLAY has no display', () => {
  const search = { app: '/app', isRoot: false };
  expect(findShells({ ...machine('linux', {}), ...search }).hasDisplay).toBe(false);
  expect(findShells({ ...machine('linux', { WAYLAND_DISPLAY: 'w' }), ...search }).hasDisplay).toBe(true);
});
