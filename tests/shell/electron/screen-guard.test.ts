import { afterEach, expect, test, vi } from 'vitest';
import { guardScreen } from '../../../src-main/shell/electron/screen-guard.ts';
import { asked, type Opened } from '../fixtures/ask-host.ts';
import { openElectron } from '../fixtures/electron-shell.ts';
import { eventually } from '../fixtures/eventually.ts';

// Electron is doubled here, since its binary is nowhere: these tests show the wiring, not Electron's behaviour.

const protection = ({ called }: Opened): unknown[] => called('window.setContentProtection').map(([on]) => on);

async function onSystem(platform: NodeJS.Platform): Promise<Opened> {
  vi.spyOn(process, 'platform', 'get').mockReturnValue(platform);
  return openElectron();
}

afterEach(() => void vi.restoreAllMocks());

test('on a system that guards windows the core takes the protection off and puts it back', async () => {
  const shell = await onSystem('darwin');
  expect(await asked(shell, 'describe')).toMatchObject({ value: { isCaptureBlocked: true } });
  expect(await asked(shell, 'exposeScreen', 60_000)).toMatchObject({ ok: true });
  expect(await asked(shell, 'protectScreen')).toMatchObject({ ok: true, value: true });
  expect(protection(shell)).toEqual([true, false, true]);
});

test('on Linux nothing guards the window: nothing is taken off, and the interface can say so', async () => {
  const shell = await onSystem('linux');
  expect(await asked(shell, 'describe')).toMatchObject({ value: { isCaptureBlocked: false } });
  expect(await asked(shell, 'protectScreen')).toMatchObject({ ok: true, value: false });
  expect(await asked(shell, 'exposeScreen', 60_000)).toMatchObject({ ok: false, reason: 'screen-unprotected' });
  expect(protection(shell)).not.toContain(false);
});

test('a length of time that is none is refused', async () => {
  const shell = await onSystem('darwin');
  for (const wrong of [-1, Number.NaN, Number.POSITIVE_INFINITY, 43_200_001, '60000', null])
    expect(await asked(shell, 'exposeScreen', wrong)).toMatchObject({ ok: false, reason: 'invalid-argument' });
  expect(protection(shell)).toEqual([true]);
});

test('the page may not take the protection off by itself', async () => {
  const shell = await onSystem('darwin');
  const say = shell.invoked.get('tasuki') as (event: unknown, message: unknown) => void;
  const own = { sender: shell.window.webContents, senderFrame: { parent: null, url: 'app://tasuki/' } };
  say(own, { type: 'host-call', id: 1, method: 'exposeScreen', args: [60_000] });
  await asked(shell, 'describe');
  expect(protection(shell)).toEqual([true]);
});

test('it comes back when the machine is left, and when the interface has crashed', async () => {
  const shell = await onSystem('darwin');
  await asked(shell, 'exposeScreen', 60_000);
  shell.powerMonitor.emit('lock-screen');
  await expect.poll(() => protection(shell)).toEqual([true, false, true]);
  await expect.poll(() => shell.called('window.loadURL').length).toBe(2);
  await asked(shell, 'exposeScreen', 60_000);
  shell.window.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
  await eventually(() => protection(shell)).toEqual([true, false, true, false, true]);
});

test('it comes back by itself when the time is over, counted from the last asking; a window that is gone is left alone', () => {
  vi.useFakeTimers();
  const set: boolean[] = [];
  let isGone = false;
  const window = { isDestroyed: () => isGone, setContentProtection: (on: boolean) => void set.push(on) };
  const screen = guardScreen(() => window, true);
  screen.expose(1_000);
  vi.advanceTimersByTime(900);
  screen.expose(1_000);
  vi.advanceTimersByTime(999);
  expect(set).toEqual([false, false]);
  vi.advanceTimersByTime(1);
  expect(set).toEqual([false, false, true]);
  screen.expose(1_000);
  isGone = true;
  vi.advanceTimersByTime(1_000);
  expect(set).toEqual([false, false, true, false]);
  vi.useRealTimers();
});
