import { posix, win32 } from 'node:path';

/** What the folders depend on; handed in so that every system can be tested on any. */
export interface PathSource {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** Folder of the app itself (the one that holds `dist` and `resources`). */
  readonly app: string;
}

/** Where the shell looks for things and puts them. */
export interface ShellPaths {
  /** Folder in which offices lie unless another is chosen. */
  readonly offices: string;
  /** The shell's own files: its log, its lock, the browser's throw-away profile. */
  readonly state: string;
  /** Where exports go if no save dialog can be shown. */
  readonly exports: string;
  readonly resources: string;
  readonly renderer: string;
  readonly worker: string;
}

/** Computes all folders. `TASUKI_DATA` moves the data folder, for instance to an encrypted drive. */
export function shellPaths({ platform, env, home, app }: PathSource): ShellPaths {
  const { join } = platform === 'win32' ? win32 : posix;
  const data = env.TASUKI_DATA || dataFolder(platform, env, home, join);
  return {
    offices: join(data, 'offices'),
    state: join(data, 'shell'),
    exports: join(home, 'Documents', 'Tasuki'),
    resources: join(app, 'dist', 'resources'),
    renderer: join(app, 'dist', 'renderer'),
    worker: join(app, 'dist', 'core', 'worker.js'),
  };
}

function dataFolder(
  platform: NodeJS.Platform,
  env: PathSource['env'],
  home: string,
  join: (...parts: string[]) => string,
): string {
  // The local, not the roaming, folder: an office's file must not travel to a profile server.
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'Tasuki');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Tasuki');
  return join(env.XDG_DATA_HOME || join(home, '.local', 'share'), 'tasuki');
}
