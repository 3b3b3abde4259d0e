import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import {
  type ChromiumShell,
  type ChromiumShellOptions,
  startChromiumShell,
} from '../../src-main/shell/chromium/main.ts';
import { ROOT } from './core.ts';

/** The built application in a headless browser, on a folder that holds an office (or none). */
export interface RunningApp {
  readonly page: Page;
  readonly shell: ChromiumShell;
  /** Everything the page or its scripts complained of. */
  readonly complaints: readonly string[];
  readonly exports: string;
  close(): Promise<void>;
}

/** What is waited for comes later on a busy machine; a test that waits this long has failed. Milliseconds. */
const PATIENCE = 60_000;

/** Starts what `npm start` starts, without a window. The shell's own files lie in a folder of their own. */
export async function startApp(
  officeFolder: string,
  options: Pick<ChromiumShellOptions, 'clipboardTime'> = {},
): Promise<RunningApp> {
  const folder = mkdtempSync(join(tmpdir(), 'tasuki-app-'));
  const exports = join(folder, 'exports');
  const complaints: string[] = [];
  const shell = await startChromiumShell({
    headless: true,
    rendererFolder: join(ROOT, 'dist', 'renderer'),
    workerFile: join(ROOT, 'dist', 'core', 'worker.js'),
    resourcesFolder: join(ROOT, 'dist', 'resources'),
    officeFolder,
    stateFolder: join(folder, 'state'),
    exportFolder: exports,
    isTest: true,
    ...options,
    onPage: (page) => {
      page.setDefaultTimeout(PATIENCE);
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
    },
  });
  await shell.page.setViewportSize({ width: 1280, height: 800 });
  return {
    page: shell.page,
    shell,
    complaints,
    exports,
    close: async () => {
      await shell.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Accessible name of what has the focus, as far as a test needs it: label, text, or title. */
export function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element?.matches('a, button, input, textarea, select, summary, [role]')) return '';
    const labelled = element.getAttribute('aria-labelledby') ?? '';
    const texts = labelled.split(' ').map((id) => document.getElementById(id)?.textContent ?? '');
    const labels =
      element instanceof HTMLInputElement ? [...(element.labels ?? [])].map((label) => label.textContent ?? '') : [];
    const name = element.getAttribute('aria-label') ?? [...texts, ...labels].join(' ').trim();
    const isContainer = element.matches(
      '[role="grid"], [role="main"], [role="dialog"], [role="listbox"], [role="tabpanel"]',
    );
    return (name || (isContainer ? '' : (element.textContent ?? ''))).trim();
  });
}

/** Presses Tab until something with this name has the focus; fails after a whole round. */
export async function tabTo(page: Page, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 160; presses += 1) {
    const focused = await focusedName(page);
    if (typeof name === 'string' ? focused.startsWith(name) : name.test(focused)) return;
    passed.push(focused.slice(0, 30));
    await page.keyboard.press(key);
  }
  throw new Error(`nothing named ${name} can be reached by Tab; passed ${[...new Set(passed)].join(' | ')}`);
}
