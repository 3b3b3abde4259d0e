/** Switches that playwright sets for testing and that weaken a browser in which people work. */
const WEAKENING = [
  '--allow-pre-commit-input',
  '--disable-hang-monitor',
  '--disable-ipc-flooding-protection',
  '--disable-popup-blocking',
  '--disable-prompt-on-repost',
  '--enable-automation',
  '--enable-unsafe-swiftshader',
  '--unsafely-disable-devtools-self-xss-warnings',
];

/** Puts shared memory, and so the page's pixels, into files; needed only where `/dev/shm` is tiny (containers, root). */
const SHARED_MEMORY_IN_FILES = '--disable-dev-shm-usage';

/** No name is resolved, no proxy answers, not even for loopback: nothing leaves, whatever the browser would like. */
const NETWORK_BLACK_HOLE = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=http://127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--dns-over-https-mode=off',
];

/**
 * Features switched off. The last `--disable-features` wins, so the list takes over playwright's own, as far as it
 * keeps interception and the network quiet, without the one that would weaken the partitioning of storage.
 */
const FEATURES_OFF = [
  'AimEnabled',
  'AutofillServerCommunication',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationGuideModelDownloading',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'Translate',
  'msEdgeUpdateLaunchServicesPreferredVersion',
  'msForceBrowserSignIn',
];

const HARDENING = [
  `--disable-features=${FEATURES_OFF.join(',')}`,
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-notifications',
  '--disable-speech-api',
  '--disable-sync',
  '--deny-permission-prompts',
  '--disk-cache-size=1',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--no-pings',
];

/** How the browser is started. */
export interface LaunchFlags {
  readonly args: readonly string[];
  readonly ignoreDefaultArgs: readonly string[];
  readonly chromiumSandbox: boolean;
}

/** The sandbox is on except for root, for whom Chromium cannot make one; that is said on screen. */
export function launchFlags(isRoot: boolean): LaunchFlags {
  return {
    args: [...HARDENING, ...NETWORK_BLACK_HOLE],
    ignoreDefaultArgs: isRoot ? WEAKENING : [...WEAKENING, SHARED_MEMORY_IN_FILES],
    chromiumSandbox: !isRoot,
  };
}
