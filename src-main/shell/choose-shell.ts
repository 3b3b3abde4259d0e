import { posix, win32 } from 'node:path';
import { type BrowserSearch, findBrowser, type InstalledBrowser } from './chromium/find-browser.ts';

/** A sentence in the app's two languages. */
export interface Sentence {
  readonly ja: string;
  readonly en: string;
}

/** What the machine has. */
export interface FoundShells {
  /** Path of Electron's program, if its binary is installed. */
  readonly electron: string | null;
  readonly browser: InstalledBrowser | null;
  readonly isRoot: boolean;
  /** Whether a window can be shown. */
  readonly hasDisplay: boolean;
}

export type ShellChoice =
  | { readonly shell: 'electron' | 'chromium'; readonly program: string; readonly why: Sentence }
  | { readonly shell: 'none'; readonly reason: 'no-display' | 'no-shell'; readonly why: Sentence };

/** Electron, if it is there and may use its sandbox; else an installed browser; else a sentence that says what to do. */
export function chooseShell({ electron, browser, isRoot, hasDisplay }: FoundShells): ShellChoice {
  if (!hasDisplay)
    return {
      shell: 'none',
      reason: 'no-display',
      why: {
        ja: '画面(ディスプレイ)がないため、ウィンドウを開けません。npm run demo をお使いください。',
        en: 'There is no display to open a window on. Use npm run demo.',
      },
    };
  if (electron !== null && !isRoot)
    return {
      shell: 'electron',
      program: electron,
      why: {
        ja: 'Electron で起動します(実行ファイルがあるため)。',
        en: 'Running in Electron, because its binary is installed.',
      },
    };
  if (browser === null)
    return {
      shell: 'none',
      reason: 'no-shell',
      why: {
        ja: 'Microsoft Edge、Google Chrome、Chromium のいずれかをインストールしてから、もう一度起動してください。',
        en: 'Install Microsoft Edge, Google Chrome or Chromium, then start again.',
      },
    };
  const { name, path } = browser;
  const [ja, en] =
    electron === null
      ? ['Electron の実行ファイルがないため', "Electron's binary is not installed"]
      : ['管理者(root)で実行中のため', 'Electron does not run as root'];
  const [openJa, openEn] = isRoot
    ? ['。root のためサンドボックスは使えません', '; as root it has no sandbox']
    : ['', ''];
  return {
    shell: 'chromium',
    program: path,
    why: { ja: `${name} で起動します(${ja})${openJa}。`, en: `Running in ${name}, because ${en}${openEn}.` },
  };
}

/** Looks for what the machine has; `app` is the folder that holds `node_modules`. */
export function findShells(search: BrowserSearch & { readonly app: string; readonly isRoot: boolean }): FoundShells {
  const { platform, env, app, isExecutable } = search;
  const { join } = platform === 'win32' ? win32 : posix;
  const program = {
    win32: ['electron.exe'],
    darwin: ['Electron.app', 'Contents', 'MacOS', 'Electron'],
  }[platform as 'win32' | 'darwin'] ?? ['electron'];
  const electron = join(app, 'node_modules', 'electron', 'dist', ...program);
  return {
    electron: env.TASUKI_SHELL !== 'chromium' && isExecutable(electron) ? electron : null,
    browser: findBrowser(search),
    isRoot: search.isRoot,
    hasDisplay: platform === 'win32' || platform === 'darwin' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY),
  };
}
