import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { MachineTeller } from './machine.ts';

/** A program that tells, line by line, what becomes of the user's session at the machine. */
export interface SessionTeller {
  readonly program: string;
  readonly args: readonly string[];
  /** Whether a line says that the machine was locked, left to another user, or is about to sleep. */
  readonly isLocking: (line: string) => boolean;
}

/** Windows' own events, told by the PowerShell that every Windows has; one word a line. */
const WINDOWS_EVENTS = [
  "$ErrorActionPreference = 'Stop'",
  'Add-Type -AssemblyName System.Windows.Forms',
  'Register-ObjectEvent ([Microsoft.Win32.SystemEvents]) SessionSwitch -SourceIdentifier session | Out-Null',
  'Register-ObjectEvent ([Microsoft.Win32.SystemEvents]) PowerModeChanged -SourceIdentifier power | Out-Null',
  'while ($true) {',
  '  $event = Wait-Event',
  "  if ($event.SourceIdentifier -eq 'session') { [Console]::Out.WriteLine($event.SourceEventArgs.Reason) }",
  '  else { [Console]::Out.WriteLine($event.SourceEventArgs.Mode) }',
  '  [Console]::Out.Flush()',
  '  Remove-Event -EventIdentifier $event.EventIdentifier',
  '}',
].join('\n');

/** Who tells, on a system; none where nobody can be asked without a program of our own. */
export function sessionTellers(platform: NodeJS.Platform): readonly SessionTeller[] {
  if (platform === 'win32')
    return [
      {
        program: 'powershell.exe',
        args: ['-NoProfile', '-NonInteractive', '-Command', WINDOWS_EVENTS],
        isLocking: (line) =>
          /^(?:SessionLock|ConsoleDisconnect|RemoteDisconnect|SessionLogoff|Suspend)$/.test(line.trim()),
      },
    ];
  if (platform !== 'linux') return [];
  return [
    {
      program: 'gdbus',
      args: ['monitor', '--system', '--dest', 'org.freedesktop.login1'],
      isLocking: isLoginManagerLocking,
    },
    {
      program: 'gdbus',
      args: ['monitor', '--session', '--dest', 'org.freedesktop.ScreenSaver'],
      isLocking: (line) => /ScreenSaver\.ActiveChanged \(true,?\)/.test(line),
    },
    {
      program: 'gdbus',
      args: ['monitor', '--session', '--dest', 'org.gnome.ScreenSaver'],
      isLocking: (line) => /ScreenSaver\.ActiveChanged \(true,?\)/.test(line),
    },
  ];
}

/** Signals of systemd-logind: the session is locked, is no longer the one in front, or the machine goes to sleep. */
function isLoginManagerLocking(line: string): boolean {
  return (
    /login1\.Session\.Lock \(\)/.test(line) ||
    /login1\.Manager\.PrepareForSleep \(true,?\)/.test(line) ||
    /login1\.Manager\.PrepareForShutdown \(true,?\)/.test(line) ||
    /'org\.freedesktop\.login1\.Session'.*'(?:Active': <false>|LockedHint': <true>)/.test(line)
  );
}

/**
 * Listens to the system's tellers. Never throws: a machine without them is only guarded less, and that is said on screen,
 * for which the first teller counts: the others only add to it.
 */
export function watchSession(tellers: readonly SessionTeller[], onLock: () => void): MachineTeller {
  const running = new Set<ReturnType<typeof spawn>>();
  let isTold = false;
  for (const [index, { program, args, isLocking }] of tellers.entries()) {
    const child = spawn(program, [...args], { stdio: ['ignore', 'pipe', 'ignore'], windowsHide: true });
    running.add(child);
    if (index === 0) isTold = true;
    const gone = (): void => {
      running.delete(child);
      if (index === 0) isTold = false;
    };
    child.on('error', gone);
    child.on('exit', gone);
    child.unref();
    if (child.stdout) createInterface({ input: child.stdout }).on('line', (line) => isLocking(line) && onLock());
  }
  return {
    isTold: () => isTold,
    stop: () => {
      for (const child of running) child.kill();
    },
  };
}
