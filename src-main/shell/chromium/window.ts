import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Assets } from '../assets.ts';
import type { ShellLog } from '../log.ts';

/** Where the app lives; `.invalid` can never be a real name (RFC 2606). */
export const APP_ORIGIN = 'https://tasuki.invalid';

const WINDOW_FEATURES = 'popup,width=1280,height=860';

export interface WindowOptions {
  readonly browser: Browser;
  readonly assets: Assets;
  readonly headless: boolean;
  readonly log: ShellLog;
}

/**
 * Opens the one window, empty: off the record, without tabs, menu or address field (a pop-up window), all permissions
 * denied, downloads refused, every request that is not the app's own refused, every other window closed.
 */
export async function openWindow({ browser, assets, headless, log }: WindowOptions): Promise<Page> {
  const context = await browser.newContext({
    acceptDownloads: false,
    serviceWorkers: 'block',
    viewport: headless ? { width: 1280, height: 800 } : null,
    locale: 'ja-JP',
  });
  context.setDefaultTimeout(LOAD_TIMEOUT);
  await serve(context, assets, log);
  const page = await openPopup(context);
  page.on('download', (download) => {
    log('download.refused');
    void download.cancel().catch(() => {});
  });
  // Leaving must always be possible; whatever else asks is not ours, since the app has its own dialogs.
  page.on('dialog', (dialog) => {
    void (dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss()).catch(() => {});
  });
  await closeAllOthers(browser, page, log);
  return page;
}

const LOAD_TIMEOUT = 15_000;

/** Only a pop-up has neither tabs nor menu in an off-the-record context; its opener goes as soon as it is there. */
async function openPopup(context: BrowserContext): Promise<Page> {
  const opener = await context.newPage();
  const opened = context.waitForEvent('page');
  await opener.evaluate(`void window.open('about:blank', '_blank', '${WINDOW_FEATURES}')`);
  const page = await opened;
  await opener.close();
  return page;
}

async function serve(context: BrowserContext, assets: Assets, log: ShellLog): Promise<void> {
  await context.route(/.*/, async (route) => {
    const request = route.request();
    const answer = assets.answer(request.url(), request.method());
    const isFrame = request.isNavigationRequest() && request.frame().parentFrame() !== null;
    if (answer === null || isFrame) {
      log(request.isNavigationRequest() ? 'navigation.refused' : 'request.refused', { type: request.resourceType() });
      // An aborted navigation leaves the page where it is; a blocked one would put an error page in its place.
      await route.abort(request.isNavigationRequest() ? 'aborted' : 'blockedbyclient');
      return;
    }
    await route.fulfill({ status: answer.status, headers: { ...answer.headers }, body: answer.body });
  });
}

/** Closes whatever window, tab or developer tool appears beside the app's, however it was asked for. */
async function closeAllOthers(browser: Browser, page: Page, log: ShellLog): Promise<void> {
  const own = await page.context().newCDPSession(page);
  const { targetInfo } = await own.send('Target.getTargetInfo');
  await own.detach();
  const session = await browser.newBrowserCDPSession();
  const judge = ({ targetId, type, url }: { targetId: string; type: string; url: string }): void => {
    const isWindow = type === 'page' || (type === 'other' && url.startsWith('devtools://'));
    if (!isWindow || targetId === targetInfo.targetId) return;
    log('window.refused', { type });
    session.send('Target.closeTarget', { targetId }).catch(() => {
      // It closed by itself in the meantime.
    });
  };
  session.on('Target.targetCreated', ({ targetInfo: other }) => judge(other));
  session.on('Target.targetInfoChanged', ({ targetInfo: other }) => judge(other));
  await session.send('Target.setDiscoverTargets', { discover: true, filter: [{}] });
}
