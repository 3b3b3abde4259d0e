import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { openElectron, startElectron } from '../fixtures/electron-shell.ts';

// Electron is doubled here, since its binary is nowhere: these tests show the wiring, not Electron's behaviour.

test('the window is sandboxed, isolated and without node, and its options are these', async () => {
  const { window, partition } = await openElectron();
  const { webPreferences, ...rest } = window.options as { webPreferences: Record<string, unknown> };
  expect(webPreferences.session).toBe(partition);
  expect({ ...rest, webPreferences: { ...webPreferences, session: 'tasuki', preload: 'preload' } }).toMatchSnapshot();
});

test('developer tools exist only in an unpackaged app', async () => {
  const preferences = async (isPackaged: boolean) =>
    ((await openElectron({ isPackaged })).window.options as { webPreferences: { devTools: boolean } }).webPreferences;
  expect((await preferences(true)).devTools).toBe(false);
  expect((await preferences(false)).devTools).toBe(true);
});

test('the session lives in memory, without cache and spelling service', async () => {
  const { partition, called } = await openElectron();
  expect(partition.name).not.toMatch(/^persist:/);
  expect(partition.options).toEqual({ cache: false });
  expect(called('session.setSpellCheckerEnabled')).toEqual([[false]]);
});

test('the content is protected from screen capture', async () => {
  expect((await openElectron()).called('window.setContentProtection')).toEqual([[true]]);
});

/** Every permission that Electron's own typings name. */
function permissionNames(): string[] {
  const typings = readFileSync(join(import.meta.dirname, '../../../node_modules/electron/electron.d.ts'), 'utf8');
  const line = /setPermissionRequestHandler\(handler: .*?permission: (.*?), callback/.exec(typings)?.[1] ?? '';
  return [...line.matchAll(/'([\w-]+)'/g)].map(([, name]) => name ?? '');
}

test("every permission of Electron's typings is denied, asked or checked, and every device", async () => {
  const { partition } = await openElectron();
  const names = permissionNames();
  expect(names.length).toBeGreaterThan(30);
  const handler = (name: string) => partition.handlers.get(name) as (...args: unknown[]) => unknown;
  for (const name of names) {
    const answers: unknown[] = [];
    handler('request')({}, name, (answer: unknown) => answers.push(answer));
    expect([name, answers]).toEqual([name, [false]]);
    expect([name, handler('check')({}, name)]).toEqual([name, false]);
  }
  expect(handler('device')({ deviceType: 'usb' })).toBe(false);
  const streams: unknown[] = [];
  handler('display')({}, (answer: unknown) => streams.push(answer));
  expect(streams).toEqual([{}]);
});

test('navigation, redirects, frames, webviews, new windows and downloads are refused', async () => {
  const { window, partition } = await openElectron();
  for (const event of ['will-navigate', 'will-redirect', 'will-frame-navigate', 'will-attach-webview']) {
    const preventDefault = vi.fn();
    window.webContents.emit(event, { preventDefault });
    expect([event, preventDefault.mock.calls.length]).toEqual([event, 1]);
  }
  const [opener] = window.webContents.openers;
  expect((opener as () => unknown)()).toEqual({ action: 'deny' });
  const preventDefault = vi.fn();
  partition.emit('will-download', { preventDefault });
  expect(preventDefault).toHaveBeenCalledOnce();
});

test("every request that is not the app's own is cancelled", async () => {
  const { partition } = await openElectron();
  const judge = partition.handlers.get('web') as (details: unknown, answer: (said: unknown) => void) => void;
  const verdict = (url: string): unknown => {
    let said: unknown;
    judge({ url, resourceType: 'image' }, (answer) => {
      said = answer;
    });
    return said;
  };
  expect(verdict('app://tasuki/page.js')).toEqual({ cancel: false });
  expect(verdict('blob:app://tasuki/1234')).toEqual({ cancel: false });
  for (const url of [
    'https://example.com/',
    'file:///etc/passwd',
    'app://other/',
    'ws://a/',
    'devtools://x',
    'data:,x',
  ])
    expect([url, verdict(url)]).toEqual([url, { cancel: true }]);
});

test('the scheme serves the fixed map of files with its policy, and nothing else', async () => {
  const { partition } = await openElectron();
  const handle = partition.handlers.get('scheme app') as (request: { url: string; method: string }) => Response;
  const index = handle({ url: 'app://tasuki/', method: 'GET' });
  expect(index.status).toBe(200);
  expect(index.headers.get('content-security-policy')).toContain("script-src 'self'");
  expect(await index.text()).toContain('csp-nonce');
  for (const path of ['../package.json', '%2e%2e/package.json', 'unknown.js', '..%5cpackage.json', 'package.json'])
    expect([path, handle({ url: `app://tasuki/${path}`, method: 'GET' }).status]).toEqual([path, 404]);
  expect(handle({ url: 'app://other/index.html', method: 'GET' }).status).toBe(404);
});

test.each([
  '--remote-debugging-port=9222',
  '--remote-debugging-pipe',
  '-remote-debugging-port=9222',
  '--inspect',
  '--inspect-brk=0',
  '--user-data-dir=/x',
  '--js-flags=--expose-gc',
  '--no-sandbox',
])('a start with %s is aborted', async (argument) => {
  const { called, windows } = await startElectron({}, ['electron', 'main.js', argument]);
  expect(called('app.exit')).toEqual([[2]]);
  expect(called('app.requestSingleInstanceLock')).toEqual([]);
  expect(windows).toEqual([]);
});

test('before anything is shown the sandbox is forced, the network is black-holed and the scheme is a secure one', async () => {
  const { called } = await openElectron();
  expect(called('app.enableSandbox')).toHaveLength(1);
  expect(called('app.commandLine.appendSwitch')).toContainEqual(['host-resolver-rules', 'MAP * ~NOTFOUND']);
  expect(called('protocol.registerSchemesAsPrivileged')).toEqual([
    [[{ scheme: 'app', privileges: { standard: true, secure: true } }]],
  ]);
});

test('no window of this shell is built but by its one factory', () => {
  const folder = join(import.meta.dirname, '../../../src-main/shell/electron');
  const uses = ['main', 'window', 'host', 'preload', 'entry'].flatMap((name) =>
    [...readFileSync(join(folder, `${name}.ts`), 'utf8').matchAll(/new BrowserWindow\(([^)]*)/g)].map(([, use]) => use),
  );
  expect(uses.length).toBeGreaterThan(0);
  for (const use of uses) expect(use).toMatch(/^windowOptions\(/);
});

test('the whole Electron shell stays under 400 lines', () => {
  const folder = join(import.meta.dirname, '../../../src-main/shell/electron');
  const lines = ['main', 'window', 'host', 'preload', 'entry'].map(
    (name) => readFileSync(join(folder, `${name}.ts`), 'utf8').split('\n').length - 1,
  );
  expect(lines.reduce((sum, count) => sum + count)).toBeLessThan(400);
});
