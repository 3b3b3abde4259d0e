import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { sessionTellers, watchSession } from '../../src-main/shell/session-watch.ts';
import { watchSleep } from '../../src-main/shell/sleep-watch.ts';

/** Lines as `gdbus monitor` prints them (GLib 2.74) and as the script for Windows writes them. */
const LOCKING: Readonly<Record<string, readonly string[]>> = {
  linux: [
    '/org/freedesktop/login1/session/_32: org.freedesktop.login1.Session.Lock ()',
    '/org/freedesktop/login1: org.freedesktop.login1.Manager.PrepareForSleep (true,)',
    '/org/freedesktop/login1: org.freedesktop.login1.Manager.PrepareForShutdown (true,)',
    "/org/freedesktop/login1/session/_32: org.freedesktop.DBus.Properties.PropertiesChanged ('org.freedesktop.login1.Session', {'Active': <false>}, @as [])",
    "/org/freedesktop/login1/session/_32: org.freedesktop.DBus.Properties.PropertiesChanged ('org.freedesktop.login1.Session', {'LockedHint': <true>}, @as [])",
    '/org/gnome/ScreenSaver: org.gnome.ScreenSaver.ActiveChanged (true,)',
    '/org/freedesktop/ScreenSaver: org.freedesktop.ScreenSaver.ActiveChanged (true,)',
  ],
  win32: ['SessionLock', 'ConsoleDisconnect', 'RemoteDisconnect', 'SessionLogoff', 'Suspend\r'],
};
const HARMLESS: Readonly<Record<string, readonly string[]>> = {
  linux: [
    'Monitoring signals from all objects owned by org.freedesktop.login1',
    'The name org.freedesktop.login1 is owned by :1.4',
    '/org/freedesktop/login1: org.freedesktop.login1.Manager.PrepareForSleep (false,)',
    '/org/freedesktop/login1/session/_32: org.freedesktop.login1.Session.Unlock ()',
    "/org/freedesktop/login1/session/_32: org.freedesktop.DBus.Properties.PropertiesChanged ('org.freedesktop.login1.Session', {'Active': <true>}, @as [])",
    "/org/freedesktop/login1/user/_1000: org.freedesktop.DBus.Properties.PropertiesChanged ('org.freedesktop.login1.User', {'IdleHint': <false>}, @as [])",
    '/org/gnome/ScreenSaver: org.gnome.ScreenSaver.ActiveChanged (false,)',
  ],
  win32: ['SessionUnlock', 'ConsoleConnect', 'Resume', 'StatusChange', ''],
};

test.each(['linux', 'win32'] as const)(
  'on %s every way of leaving the machine is understood, and nothing else',
  (system) => {
    const isLocking = (line: string): boolean => sessionTellers(system).some((teller) => teller.isLocking(line));
    expect(LOCKING[system]?.filter((line) => !isLocking(line))).toEqual([]);
    expect(HARMLESS[system]?.filter(isLocking)).toEqual([]);
  },
);

test('a system that nobody tells of has no teller', () => {
  expect(sessionTellers('darwin')).toEqual([]);
});

test('a teller that speaks is heard; one that is missing, or ends, counts as telling nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tasuki-teller-'));
  const script = join(folder, 'teller.mjs');
  writeFileSync(script, "console.log('idle'); console.log('locked'); setInterval(() => {}, 1000);");
  const left = vi.fn();
  const isLocking = (line: string): boolean => line === 'locked';
  const watch = watchSession([{ program: process.execPath, args: [script], isLocking }], left);
  await expect.poll(() => left.mock.calls.length).toBe(1);
  expect(watch.isTold()).toBe(true);
  watch.stop();
  await expect.poll(() => watch.isTold()).toBe(false);
  const missing = watchSession([{ program: join(folder, 'missing'), args: [], isLocking }], left);
  await expect.poll(() => missing.isTold()).toBe(false);
  missing.stop();
  rmSync(folder, { recursive: true });
});

test('a machine that slept is noticed on waking, whichever of its clocks ran on; a busy moment is not', () => {
  let wall = 0;
  let monotonic = 0;
  const slept = vi.fn();
  const watch = watchSleep({ wall: () => wall, monotonic: () => monotonic, onSleep: slept, every: 3_600_000 });
  const pass = (milliseconds: number, ticking: number): void => {
    wall += milliseconds;
    monotonic += ticking;
    watch.look();
  };
  pass(2_000, 2_000);
  pass(9_000, 9_000);
  expect(slept).not.toHaveBeenCalled();
  pass(3_600_000, 10);
  expect(slept).toHaveBeenCalledTimes(1);
  pass(0, 3_600_000);
  expect(slept).toHaveBeenCalledTimes(2);
  pass(-7_200_000, 2_000);
  expect(slept).toHaveBeenCalledTimes(2);
  watch.stop();
});
