import { appendFileSync, chmodSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** What the shell may note: event names and short codes, never content, names or paths. */
export type ShellEvent =
  | 'shell.started'
  | 'shell.closed'
  | 'shell.already-running'
  | 'shell.undo-failed'
  | 'shell.renewal-failed'
  | 'shell.machine-left'
  | 'core.lock-late'
  | 'core.started'
  | 'core.died'
  | 'core.unknown-message'
  | 'core.stopped'
  | 'core.terminated'
  | 'interface.refused-message'
  | 'interface.too-large'
  | 'interface.wrong-sender'
  | 'interface.crashed'
  | 'reply.too-large'
  | 'host.failed'
  | 'request.refused'
  | 'window.refused'
  | 'navigation.refused'
  | 'permission.refused'
  | 'download.refused'
  | 'print.failed';

/** Notes an event with codes such as `exit=9`. Values that are not short codes are left out. */
export type ShellLog = (event: ShellEvent, codes?: Readonly<Record<string, string | number>>) => void;

const CODE = /^[\w.:-]{1,64}$/;

/**
 * A log in a file that only its owner reads (0600). One line per event: time, name, codes. At `maximumBytes` the file
 * becomes `<file>.1`, so that never more than twice that much is kept. A log that cannot be written is no reason to stop.
 */
export function openShellLog(file: string, now: () => Date, maximumBytes = 512 * 1024): ShellLog {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  return (event, codes = {}) => {
    const said = Object.entries(codes)
      .filter(([name, value]) => CODE.test(name) && CODE.test(String(value)))
      .map(([name, value]) => ` ${name}=${value}`)
      .join('');
    try {
      if (sizeOf(file) >= maximumBytes) renameSync(file, `${file}.1`);
      appendFileSync(file, `${now().toISOString()} ${event}${said}\n`, { mode: 0o600 });
      chmodSync(file, 0o600);
    } catch {
      // A full or read-only disk must not take the interface down with it.
    }
  };
}

/** Where an unexpected error arose (`name@file:line`), without its message, which might hold content. */
export function whereOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const place = /([\w.-]+:\d+):\d+\)?$/m.exec(error.stack ?? '')?.[1] ?? 'nowhere';
  return `${error.name}.${place}`.slice(0, 64);
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
