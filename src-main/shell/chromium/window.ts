import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import type { Assets } from '../assets.ts';
import type { ShellLog } from '../log.ts';

/** Where the app lives; `.invalid` can never be a real name (RFC 2606). */
export const APP_ORIGIN = 'https://tasuki.invalid';

/** An empty page of another site, on the way from a page to a fresh one. */
export const BLANK_PAGE = 'https://blank.invalid/';

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
  const page = await openPopup(context);
  await serve(page, assets, log);
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

/** Answers the window's requests from the fixed map; refuses every other, and every navigation but the window's own. */
async function serve(page: Page, assets: Assets, log: ShellLog): Promise<void> {
  await page.context().route(/.*/, async (route) => {
    const request = route.request();
    const isNavigation = request.isNavigationRequest();
    const isWindow = isNavigation && isOfWindow(request, page);
    if (isWindow && request.url() === BLANK_PAGE)
      return void route.fulfill({ contentType: 'text/html', body: '' }).catch(() => {});
    const answer = isNavigation && !isWindow ? null : assets.answer(request.url(), request.method());
    if (answer === null) log(isNavigation ? 'navigation.refused' : 'request.refused', { type: request.resourceType() });
    const done =
      answer === null
        ? // Aborted, the window stays where it is; blocked, another one shows an error, is so noticed, and closed.
          route.abort(isWindow ? 'aborted' : 'blockedbyclient')
        : route.fulfill({ status: answer.status, headers: { ...answer.headers }, body: answer.body });
    await done.catch(() => {
      // The page that asked is gone.
    });
  });
}

function isOfWindow(request: Request, page: Page): boolean {
  try {
    return request.frame() === page.mainFrame();
  } catch {
    // playwright knows no frame yet: a new window.
    return false;
  }
}

/**
 * Closes whatever window, tab or developer tool appears beside the app's, however it was asked for. A window that the
 * page itself opened shares its process and waits, stopped, for playwright; closing it before that would stop the
 * page for good, so those are left to playwright's own event.
 */
async function closeAllOthers(browser: Browser, page: Page, log: ShellLog): Promise<void> {
  page.context().on('page', (other) => {
    log('window.refused', { type: 'own' });
    void other.close().catch(() => {});
  });
  const own = await page.context().newCDPSession(page);
  const { browserContextId } = (await own.send('Target.getTargetInfo')).targetInfo;
  await own.detach();
  const session = await browser.newBrowserCDPSession();
  const judge = (target: { targetId: string; type: string; url: string; browserContextId?: string }): void => {
    const isTool = target.url.startsWith('devtools://');
    const isForeign = target.type === 'page' && target.browserContextId !== browserContextId;
    if (!isTool && !isForeign) return;
    log('window.refused', { type: target.type });
    session.send('Target.closeTarget', { targetId: target.targetId }).catch(() => {
      // It closed by itself in the meantime.
    });
  };
  session.on('Target.targetCreated', ({ targetInfo }) => judge(targetInfo));
  session.on('Target.targetInfoChanged', ({ targetInfo }) => judge(targetInfo));
  await session.send('Target.setDiscoverTargets', { discover: true, filter: [{}] });
}
