import { homedir, tmpdir } from 'node:os';
import { hostError } from '../answer-host-call.ts';
import type { ShellLog } from '../log.ts';
import { PRINT_HEADERS } from '../response-headers.ts';
import { launchBrowser } from './browser.ts';
import { findBrowser, isExecutable } from './find-browser.ts';

const PAGE = 'https://print.invalid/';
const TIMEOUT = 60_000;

export interface PrintOptions {
  /** The browser's program; found by itself unless told otherwise. */
  readonly executable?: string;
  /** Folder in which the throw-away profile is made; the system's temporary folder unless told otherwise. */
  readonly profiles?: string;
  readonly log?: ShellLog;
}

/**
 * Prints a complete HTML page to a tagged PDF with the page size that its own `@page` rules give. A separate headless
 * browser does it off the record, without script and network; fonts must be `data:` URLs inside the page.
 * @throws `no-browser` if none is installed, `print-failed` if it does not start or does not print.
 */
export async function printToPdf(html: string, options: PrintOptions = {}): Promise<Uint8Array> {
  const { profiles = tmpdir(), log = () => {} } = options;
  const machine = { platform: process.platform, env: process.env, home: homedir(), isExecutable };
  const executable = options.executable ?? findBrowser(machine)?.path;
  if (executable === undefined) throw hostError('no-browser');
  const isRoot = process.getuid?.() === 0;
  const browser = await launchBrowser({ executable, isRoot, profiles, headless: true }).catch(() => null);
  if (browser === null) {
    log('print.failed');
    throw hostError('print-failed');
  }
  try {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      acceptDownloads: false,
      serviceWorkers: 'block',
    });
    context.setDefaultTimeout(TIMEOUT);
    await context.route(/.*/, (route) =>
      route.request().url() === PAGE
        ? route.fulfill({ status: 200, headers: { ...PRINT_HEADERS }, body: html })
        : route.abort('blockedbyclient'),
    );
    const page = await context.newPage();
    await page.goto(PAGE, { waitUntil: 'load' });
    return new Uint8Array(
      await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: false }),
    );
  } catch {
    log('print.failed');
    throw hostError('print-failed');
  } finally {
    await browser.close();
  }
}
