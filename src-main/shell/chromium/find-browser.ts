import { accessSync, constants } from 'node:fs';
import { delimiter, join, posix, win32 } from 'node:path';

/** A browser that is installed on this machine. */
export interface InstalledBrowser {
  readonly name: 'Microsoft Edge' | 'Google Chrome' | 'Chromium';
  readonly path: string;
}

/** What the search depends on; handed in so that every system can be tested on any. */
export interface BrowserSearch {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly isExecutable: (path: string) => boolean;
}

/**
 * Finds Edge, Chrome or Chromium, in the order in which offices have them, at the places where their installers put
 * them. `TASUKI_BROWSER` names another one.
 */
export function findBrowser(search: BrowserSearch): InstalledBrowser | null {
  const named = search.env.TASUKI_BROWSER;
  if (named) return search.isExecutable(named) ? { name: nameOf(named), path: named } : null;
  return candidates(search).find(({ path }) => search.isExecutable(path)) ?? null;
}

/** Whether the file can be run by this user. */
export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function candidates({ platform, env, home }: BrowserSearch): InstalledBrowser[] {
  if (platform === 'win32') {
    const roots = [env['ProgramFiles(x86)'], env.ProgramFiles, env.LOCALAPPDATA].filter((root) => root !== undefined);
    const inRoots = (name: InstalledBrowser['name'], ...parts: string[]): InstalledBrowser[] =>
      roots.map((root) => ({ name, path: win32.join(root, ...parts) }));
    return [
      ...inRoots('Microsoft Edge', 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ...inRoots('Google Chrome', 'Google', 'Chrome', 'Application', 'chrome.exe'),
      ...inRoots('Chromium', 'Chromium', 'Application', 'chrome.exe'),
    ];
  }
  if (platform === 'darwin') {
    const names = ['Google Chrome', 'Microsoft Edge', 'Chromium'] as const;
    return ['/Applications', posix.join(home, 'Applications')].flatMap((root) =>
      names.map((name) => ({ name, path: posix.join(root, `${name}.app`, 'Contents', 'MacOS', name) })),
    );
  }
  const programs = ['microsoft-edge-stable', 'microsoft-edge', 'google-chrome-stable', 'google-chrome', 'chromium'];
  // Ubuntu's `chromium-browser` may be a stub that asks for a snap, so it comes last.
  return [...programs, 'chromium-browser'].flatMap((program) =>
    (env.PATH ?? '')
      .split(delimiter)
      .filter(Boolean)
      .map((folder) => ({ name: nameOf(program), path: join(folder, program) })),
  );
}

function nameOf(path: string): InstalledBrowser['name'] {
  if (/edge/i.test(path)) return 'Microsoft Edge';
  return /chrome/i.test(path) ? 'Google Chrome' : 'Chromium';
}
