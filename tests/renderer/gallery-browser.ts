import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { build } from 'vite';

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
  close(): Promise<void>;
}

/** Builds the gallery as the application is built and opens it in a real Chromium, without any server. */
export async function openGallery(): Promise<GalleryBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'tasuki-gallery-'));
  await build({
    root: fileURLToPath(new URL('./gallery', import.meta.url)),
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [react(), tailwindcss()],
    build: { outDir: folder, emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  });
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
    close: async () => {
      await Promise.all(contexts.map((context) => context.close()));
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
