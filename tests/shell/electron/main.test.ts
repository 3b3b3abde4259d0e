import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { electronDouble } from '../fixtures/electron-double.ts';
import { openElectron, startElectron } from '../fixtures/electron-shell.ts';
import { eventually } from '../fixtures/eventually.ts';

test('the page reaches the core through one channel, and the answer goes back on it', async () => {
  const { invoked, window, called } = await openElectron();
  expect([...invoked.keys()]).toEqual(['tasuki']);
  const say = invoked.get('tasuki') as (event: unknown, message: unknown) => void;
  const own = { sender: window.webContents, senderFrame: { parent: null, url: 'app://tasuki/' } };
  say(own, { type: 'call', id: 1, operation: 'test.start', input: null });
  await eventually(() => called('webContents.send')).toHaveLength(1);
  expect(called('webContents.send')[0]).toMatchObject([
    'tasuki',
    { type: 'result', id: 1, ok: true, output: { app: '4.5.6' } },
  ]);
  say(own, { type: 'host-call', id: 2, method: 'describe', args: [] });
  await eventually(() => called('webContents.send')).toHaveLength(2);
  expect(called('webContents.send')[1]).toMatchObject(['tasuki', { id: 2, ok: true, value: { shell: 'electron' } }]);
});

test('a message from a frame, another page or another window is dropped', async () => {
  const { invoked, window, called, root } = await openElectron();
  const say = invoked.get('tasuki') as (event: unknown, message: unknown) => void;
  const call = { type: 'call', id: 1, operation: 'test.echo', input: 'x' };
  const sender = window.webContents;
  say({ sender, senderFrame: null }, call);
  say({ sender, senderFrame: { parent: {}, url: 'app://tasuki/' } }, call);
  say({ sender, senderFrame: { parent: null, url: 'https://example.com/' } }, call);
  say({ sender, senderFrame: { parent: null, url: 'app://tasuki.example.com/' } }, call);
  say({ sender: {}, senderFrame: { parent: null, url: 'app://tasuki/' } }, call);
  const log = readFileSync(join(root, 'data', 'shell', 'shell.log'), 'utf8');
  expect(log.match(/interface\.wrong-sender/g)).toHaveLength(5);
  expect(called('webContents.send')).toEqual([]);
});

test('printing happens in a window without script, which is destroyed', async () => {
  const { invoked, window, called, windows } = await openElectron();
  const say = invoked.get('tasuki') as (event: unknown, message: unknown) => void;
  say(
    { sender: window.webContents, senderFrame: { parent: null, url: 'app://tasuki/' } },
    { type: 'call', id: 1, operation: 'test.host', input: { method: 'printToPdf', args: ['<p>'] } },
  );
  await eventually(() => called('webContents.send')).toHaveLength(1);
  expect(called('webContents.send')[0]).toMatchObject([
    'tasuki',
    { output: { ok: true, value: new TextEncoder().encode('%PDF-double') } },
  ]);
  expect(windows[1]?.options).toMatchObject({ webPreferences: { javascript: false, sandbox: true } });
  expect(called('webContents.printToPDF')[0]?.[0]).toMatchObject({ preferCSSPageSize: true, generateTaggedPDF: true });
  expect(called('window.destroy')).toHaveLength(1);
});

test.each(['lock-screen', 'suspend', 'user-did-resign-active', 'shutdown'])(
  'on %s the core is asked to lock, and core and page are fresh ones although it never answers',
  async (event) => {
    const { powerMonitor, called, root } = await openElectron();
    powerMonitor.emit(event);
    // The echoing core of this test never says that it has locked, like one that is too busy: it is ended.
    await expect.poll(() => called('webContents.forcefullyCrashRenderer').length).toBe(1);
    await eventually(() => called('window.loadURL')).toEqual([['app://tasuki/'], ['app://tasuki/']]);
    await eventually(() => called('webContents.navigationHistory.clear')).toHaveLength(1);
    const log = readFileSync(join(root, 'data', 'shell', 'shell.log'), 'utf8');
    expect(log).toMatch(/shell\.machine-left[\s\S]*core\.lock-late[\s\S]*core\.started/);
    // The process that goes on purpose is not taken for a crash.
    expect(log).not.toContain('interface.crashed');
  },
);

test('a renderer that crashed is loaded afresh over a fresh core', async () => {
  const { window, called } = await openElectron();
  window.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
  await eventually(() => called('window.loadURL')).toHaveLength(2);
});

test('a second start leaves at once, and the first comes to the front', async () => {
  const second = await startElectron({ hasLock: false });
  expect(second.called('app.quit')).toHaveLength(1);
  expect(second.windows).toEqual([]);
  const first = await openElectron();
  first.app.emit('second-instance');
  expect(first.called('window.restore')).toHaveLength(1);
  expect(first.called('window.focus')).toHaveLength(1);
});

test('on quitting the core is closed first', async () => {
  const { app, called, root } = await openElectron();
  const preventDefault = vi.fn();
  app.emit('before-quit', { preventDefault });
  await eventually(() => called('app.exit')).toEqual([[0]]);
  expect(preventDefault).toHaveBeenCalledOnce();
  expect(readFileSync(join(root, 'data', 'shell', 'shell.log'), 'utf8')).toContain('core.stopped');
});

test('the preload gives the page two frozen functions, in the main frame only', async () => {
  const preload = async (isMainFrame: boolean) => {
    const double = electronDouble();
    vi.resetModules();
    vi.doMock('electron', () => double.electron);
    Object.assign(process, { isMainFrame });
    await import('../../../src-main/shell/electron/preload.ts');
    return double;
  };
  expect((await preload(false)).exposed).toEqual({});
  const { exposed, called, renderer } = await preload(true);
  const tasuki = exposed.tasuki as {
    post(message: unknown): void;
    listen(hear: (message: unknown) => void): () => void;
  };
  expect(Object.isFrozen(tasuki)).toBe(true);
  expect(Object.keys(tasuki)).toEqual(['post', 'listen']);
  tasuki.post({ type: 'activity' });
  expect(called('ipcRenderer.invoke')).toEqual([['tasuki', { type: 'activity' }]]);
  const heard: unknown[] = [];
  const stop = tasuki.listen((message) => heard.push(message));
  renderer.emit('tasuki', { sender: 'hidden' }, 1);
  stop();
  renderer.emit('tasuki', {}, 2);
  expect(heard).toEqual([1]);
});
