import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const run = promisify(execFile);
const GALLERY = join(import.meta.dirname, 'gallery');
const VITE = join(import.meta.dirname, '../../node_modules/vite/bin/vite.js');
const ORIGIN = 'https://gallery.invalid';
const TYPES: { readonly [ending: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** The policy of the shells, with the fixed nonce of the gallery for the styles that React Aria adds. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'nonce-gallery'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

export interface GalleryBrowser {
  /** A fresh page on one part of the gallery; `violations` collects what the policy refused and what the page threw. */
  open(
    part: string,
    options?: { readonly dark?: boolean; readonly width?: number; readonly height?: number },
  ): Promise<{
    readonly page: Page;
    readonly violations: string[];
  }>;
  /** Closes every page that is open, also those of a test that failed. */
  closePages(): Promise<void>;
  close(): Promise<void>;
}

/** Builds the gallery as the application is built and opens it in a real Chromium, without any server. */
export async function openGallery(): Promise<GalleryBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'tasuki-gallery-'));
  // In a process of its own, for in a test build React Aria would draw every row of a long table.
  await run(
    process.execPath,
    [VITE, 'build', '-c', join(GALLERY, 'vite.config.ts'), '--outDir', folder, '--emptyOutDir'],
    {
      env: { ...process.env, NODE_ENV: 'production' },
    },
  );
  const browser: Browser = await chromium.launch({
    executablePath: process.env['TASUKI_CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--lang=ja'],
  });
  const contexts: BrowserContext[] = [];
  return {
    open: async (part, { dark = false, width = 1280, height = 800 } = {}) => {
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme: dark ? 'dark' : 'light',
        locale: 'ja-JP',
        reducedMotion: 'reduce',
      });
      contexts.push(context);
      await context.route('**/*', async (route) => {
        const path = new URL(route.request().url()).pathname.replace(/^\/$/, '/index.html');
        const body = await readFile(join(folder, path)).catch(() => null);
        if (!body) return route.fulfill({ status: 404 });
        return route.fulfill({
          body,
          contentType: TYPES[extname(path)] ?? 'application/octet-stream',
          headers: { 'Content-Security-Policy': POLICY },
        });
      });
      const page = await context.newPage();
      page.setDefaultTimeout(60_000);
      const violations: string[] = [];
      page.on('pageerror', (error) => violations.push(error.message));
      page.on('console', (message) => message.type() === 'error' && violations.push(message.text()));
      await page.goto(`${ORIGIN}/#/${part}`);
      await page.locator('h1').waitFor();
      await page.evaluate(
        (theme) => document.documentElement.setAttribute('data-theme', theme),
        dark ? 'dark' : 'light',
      );
      await page.evaluate(() => document.fonts.ready);
      return { page, violations };
    },
    closePages: async () => {
      await Promise.all(contexts.splice(0).map((context) => context.close()));
    },
    close: async () => {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
