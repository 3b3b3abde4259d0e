import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startChromiumShell } from '../../../src-main/shell/chromium/main.ts';
import { sharedShell } from '../fixtures/chromium-shell.ts';
import { shellOptions } from '../fixtures/chromium-shell-options.ts';
import { eventually } from '../fixtures/eventually.ts';
import { argumentsOf, listeningSockets, processTree } from '../fixtures/processes.ts';
import { temporaryFolders } from '../fixtures/temporary.ts';

const shell = sharedShell();
const newFolder = temporaryFolders();
const ask = <T>(expression: string): Promise<T> => shell().page.evaluate(expression) as Promise<T>;

test('a call goes from the page to the core and back, bytes and Japanese unchanged', async () => {
  const answer = await shell().page.evaluate(
    `call('test.echo', { text: '髙﨑 襷 𠮷', bytes: new Uint8Array([0, 255]) })`,
  );
  expect(answer).toMatchObject({ ok: true, output: { text: '髙﨑 襷 𠮷', bytes: new Uint8Array([0, 255]) } });
});

test('the core is told its folders, the version and that this is a test', async () => {
  const { folder } = shell();
  expect(await ask("call('test.start')")).toMatchObject({
    output: {
      officeFolder: join(folder, 'offices'),
      resources: join(folder, 'resources'),
      app: '1.2.3',
      isTest: true,
    },
  });
});

test('a thousand calls in flight all get their own answer', async () => {
  const sums = await ask<number>(
    `Promise.all(Array.from({ length: 1000 }, (_, at) => call('test.echo', at).then(({ output }) => output === at)))
      .then((all) => all.filter(Boolean).length)`,
  );
  expect(sums).toBe(1000);
});

test('the page has two functions of the shell, frozen, and nothing else of it', async () => {
  expect(await ask('Object.isFrozen(tasuki) && Object.keys(tasuki)')).toEqual(['post', 'listen']);
  expect(await ask("Object.getOwnPropertyDescriptor(window, 'tasuki').configurable")).toBe(false);
  expect(await ask("['process', 'require', 'Buffer', 'module'].filter((name) => name in window)")).toEqual([]);
});

test('the screen can say which shell this is and what it cannot protect', async () => {
  expect(await ask("callHost('describe')")).toMatchObject({
    ok: true,
    value: {
      shell: 'chromium',
      version: expect.stringMatching(/^\d+\./),
      isSandboxed: process.getuid?.() !== 0,
      isCaptureBlocked: false,
      keyStore: 'none',
      offersSecurityKeys: true,
      officeFolder: join(shell().folder, 'offices'),
    },
  });
});

test('the core writes a file where the page had asked for a path, and only there', async () => {
  const { folder } = shell();
  const path = join(folder, 'exports', '議事録.pdf');
  expect(await ask("callHost('chooseSavePath', { suggestedName: '議事録', kind: 'pdf' })")).toMatchObject({
    value: path,
  });
  const write = (to: string) =>
    ask(`call('test.host', { method: 'writeFile', args: [${JSON.stringify(to)}, new Uint8Array([1, 2])] })`);
  expect(await write(join(folder, 'elsewhere.pdf'))).toMatchObject({
    output: { ok: false, reason: 'not-chosen-here' },
  });
  expect(await write(path)).toMatchObject({ output: { ok: true } });
  expect([...readFileSync(path)]).toEqual([1, 2]);
  expect(await ask(`callHost('open', ${JSON.stringify(path)})`)).toMatchObject({ ok: false, reason: 'no-display' });
  expect(await ask("callHost('open', '/etc/passwd')")).toMatchObject({ ok: false, reason: 'not-written-here' });
});

test('headless the page gets the newest file of its kinds and the export folder, and the core reads that file', async () => {
  const exports = join(shell().folder, 'exports');
  expect(await ask("callHost('chooseFolder')")).toMatchObject({ ok: true, value: exports });
  expect(await ask("callHost('chooseOpenPath', { kinds: ['age'] })")).toMatchObject({ ok: true, value: null });
  const bundle = join(exports, '監査用の束.jsonl.gz.age');
  writeFileSync(bundle, new Uint8Array([9, 8]));
  const read = () => ask(`call('test.host', { method: 'readFile', args: [${JSON.stringify(bundle)}] })`);
  expect(await read()).toMatchObject({ output: { ok: false, reason: 'not-chosen-here' } });
  expect(await ask("callHost('chooseOpenPath', { kinds: ['age'] })")).toMatchObject({ ok: true, value: bundle });
  expect(await read()).toMatchObject({ output: { ok: true, value: new Uint8Array([9, 8]) } });
});

test('a call larger than 16 MiB is refused', async () => {
  expect(await ask("call('test.echo', 'x'.repeat(17 * 1024 * 1024))")).toMatchObject({
    ok: false,
    error: { code: 'file_refused', reason: 'too-large' },
  });
  expect(await ask("call('test.large', 17 * 1024 * 1024)")).toMatchObject({
    ok: false,
    error: { code: 'unavailable', reason: 'too-large' },
  });
});

test('when the core dies the page is told, its calls are refused, and the next call is answered', async () => {
  const answers = await ask(`Promise.all([call('test.silent'), call('test.exit')])`);
  const refused = { ok: false, error: { code: 'unavailable' } };
  expect(answers).toMatchObject([refused, refused]);
  await expect
    .poll(() => ask('heard.filter(({ type }) => type === "event")'))
    .toEqual([{ type: 'event', event: { kind: 'core-restarted' } }]);
  expect(await ask("call('test.echo', 1)")).toMatchObject({ ok: true, output: 1 });
});

test('a fresh start gives a fresh core and a fresh page', async () => {
  await ask('void (window.mark = 1)');
  await ask("void callHost('relaunch')");
  await eventually(() => ask('typeof mark')).toBe('undefined');
  await eventually(() => ask('document.documentElement.dataset.ready')).toBe('yes');
  expect(await ask("call('test.echo', 1)")).toMatchObject({ ok: true, output: 1 });
});

test("the browser's own print and tools are shut", async () => {
  expect(await ask('String(window.print)')).not.toContain('native code');
  expect(
    await ask(`
    ['p', 's', 'u', 'o'].map((key) => new KeyboardEvent('keydown', { key, ctrlKey: true, cancelable: true }))
      .concat(new KeyboardEvent('keydown', { key: 'F12', cancelable: true }))
      .filter((event) => window.dispatchEvent(event)).length`),
  ).toBe(0);
  await shell().page.emulateMedia({ media: 'print' });
  expect(await ask('getComputedStyle(document.documentElement).display')).toBe('none');
  await shell().page.emulateMedia({ media: null });
});

test.runIf(process.platform === 'linux')('no socket listens, neither of the browser nor of node', () => {
  const tree = processTree(process.pid);
  expect(tree.length).toBeGreaterThan(3);
  expect(listeningSockets(tree)).toEqual([]);
});

test.runIf(process.platform === 'linux')("T12: the browser's real arguments hold no weakening switch", () => {
  const { folder } = shell();
  const browser = processTree(process.pid)
    .map(argumentsOf)
    .find((args) => args.some((arg) => arg.startsWith(`--user-data-dir=${join(folder, 'state', 'browser')}`)));
  const switches = (browser ?? []).map((arg) => arg.split('=')[0]);
  expect(switches).toContain('--remote-debugging-pipe');
  for (const name of ['--host-resolver-rules', '--proxy-server', '--proxy-bypass-list', '--dns-over-https-mode'])
    expect(switches).toContain(name);
  const weakening = [
    '--remote-debugging-port',
    '--disable-web-security',
    '--disable-popup-blocking',
    '--disable-ipc-flooding-protection',
    '--unsafely-disable-devtools-self-xss-warnings',
    '--enable-unsafe-swiftshader',
    '--enable-automation',
    '--disable-site-isolation-trials',
    '--allow-running-insecure-content',
    '--load-extension',
    '--disable-setuid-sandbox',
    ...(process.getuid?.() === 0 ? [] : ['--no-sandbox']),
  ];
  expect(switches.filter((name) => weakening.includes(name ?? ''))).toEqual(
    // Debian's own wrapper names an empty list of extensions.
    switches.includes('--load-extension') && browser?.includes('--load-extension=') ? ['--load-extension'] : [],
  );
});

test('a second start on the same folder is turned away', async () => {
  const { folder, noted } = shell();
  await expect(startChromiumShell(shellOptions(folder))).rejects.toMatchObject({ code: 'already-running' });
  expect(noted()).toContain('shell.already-running');
  expect(await ask("call('test.echo', 1)")).toMatchObject({ ok: true });
});

test('when the window is closed the core is closed, the profile is gone and the lock is free', async () => {
  const folder = newFolder();
  const { page, closed } = await startChromiumShell(shellOptions(folder));
  expect(readdirSync(join(folder, 'state', 'browser'))).not.toEqual([]);
  await page.close();
  await closed;
  expect(readFileSync(join(folder, 'state', 'shell.log'), 'utf8')).toContain('core.stopped');
  expect(readdirSync(join(folder, 'state', 'browser'))).toEqual([]);
  expect(existsSync(join(folder, 'state', 'running'))).toBe(false);
});

test('when the browser is killed the shell closes and leaves no profile', async () => {
  const folder = newFolder();
  const { closed } = await startChromiumShell(shellOptions(folder));
  const browser = processTree(process.pid).find((id) =>
    argumentsOf(id).some((arg) => arg.startsWith(`--user-data-dir=${folder}`)),
  );
  process.kill(browser ?? Number.NaN, 'SIGKILL');
  await closed;
  expect(readdirSync(join(folder, 'state', 'browser'))).toEqual([]);
});

test('a start that fails leaves neither browser, core nor lock', async () => {
  const folder = newFolder();
  const before = processTree(process.pid).length;
  await expect(startChromiumShell({ ...shellOptions(folder), rendererFolder: newFolder() })).rejects.toThrow(
    'no index.html',
  );
  expect(existsSync(join(folder, 'state', 'running'))).toBe(false);
  await eventually(() => processTree(process.pid).length).toBeLessThanOrEqual(before);
});
