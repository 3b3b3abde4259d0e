import { hostError } from '../answer-host-call.ts';
import type { ShellLog } from '../log.ts';
import { PRINT_HEADERS } from '../response-headers.ts';
import { type BrowserOptions, launchBrowser } from './browser.ts';

const PAGE = 'https://print.invalid/';
const TIMEOUT = 60_000;

/**
 * Prints a complete HTML page to a tagged PDF with the page size that its own `@page` rules give. A separate headless
 * browser does it off the record, without script and network; fonts must be `data:` URLs inside the page.
 * @throws `print-failed` if the browser does not start or does not print.
 */
export async function printToPdf(
  html: string,
  options: Omit<BrowserOptions, 'headless'>,
  log: ShellLog = () => {},
): Promise<Uint8Array> {
  const browser = await launchBrowser({ ...options, headless: true }).catch(() => null);
  if (browser === null) throw hostError('print-failed');
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
      await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }),
    );
  } catch {
    log('print.failed');
    throw hostError('print-failed');
  } finally {
    await browser.close();
  }
}
