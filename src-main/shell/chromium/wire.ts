const BYTES = '\u0000bytes';

/** Puts a plain message into text for the debugging pipe; bytes as base64. */
export function encodeMessage(message: unknown): string {
  return JSON.stringify(message, (_name, value: unknown) =>
    value instanceof Uint8Array ? { [BYTES]: Buffer.from(value).toString('base64') } : value,
  );
}

/** Reads text from the page. @throws `SyntaxError` if it is not JSON. */
export function decodeMessage(text: string): unknown {
  return JSON.parse(text, (_name, value: unknown) => {
    const bytes = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[BYTES] : undefined;
    return typeof bytes === 'string' ? new Uint8Array(Buffer.from(bytes, 'base64')) : value;
  });
}

/**
 * The page's side, run in the page before anything of it. It takes the binding away from the page, leaves the frozen
 * `tasuki` port in its place, and shuts what the browser would offer beside the app: printing, saving, its own tools.
 * @param binding name of the binding, random at each start
 * @param token said with each message, so that nothing but this script can use the binding
 */
export function pageScript(binding: string, token: string, origin: string): string {
  return `(${pageSide.toString()})(${[binding, token, origin, BYTES].map((part) => JSON.stringify(part)).join(',')})`;
}

/** The few things of a browser's page that the script needs; the shell is compiled without the DOM. */
interface PageGlobal {
  readonly top: unknown;
  readonly location: { readonly origin: string };
  readonly document: { adoptedStyleSheets: unknown[] };
  readonly CSSStyleSheet: new () => { replaceSync(css: string): void };
  addEventListener(type: string, listener: (event: PageEvent) => void, capture: boolean): void;
  [name: string]: unknown;
}
interface PageEvent {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly target: { closest(selector: string): unknown } | null;
  preventDefault(): void;
}

function pageSide(binding: string, token: string, origin: string, mark: string): void {
  const page = globalThis as unknown as PageGlobal;
  const send = page[binding] as (text: string) => void;
  delete page[binding];
  if (page.top !== page || page.location.origin !== origin) return;

  const toBase64 = (bytes: Uint8Array): string => {
    let text = '';
    for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    return btoa(text);
  };
  const encode = (_name: string, value: unknown): unknown =>
    value instanceof Uint8Array ? { [mark]: toBase64(value) } : value;
  const decode = (_name: string, value: unknown): unknown => {
    const bytes = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[mark] : undefined;
    return typeof bytes === 'string' ? Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0)) : value;
  };
  const fix = (name: string, value: unknown): void => {
    Object.defineProperty(page, name, { value, writable: false, configurable: false, enumerable: false });
  };

  const listeners = new Set<(message: unknown) => void>();
  fix(
    'tasuki',
    Object.freeze({
      post: (message: unknown): void => send(token + JSON.stringify(message, encode)),
      listen: (receive: (message: unknown) => void): (() => void) => {
        listeners.add(receive);
        return () => listeners.delete(receive);
      },
    }),
  );
  fix(binding, (text: string): void => {
    const message: unknown = JSON.parse(text, decode);
    for (const receive of listeners) receive(message);
  });

  // The browser's own print and save would put the screen's content where no log entry tells of it.
  fix('print', () => {});
  const blank = new page.CSSStyleSheet();
  blank.replaceSync('@media print { :root { display: none !important } }');
  page.document.adoptedStyleSheets = [blank];
  page.addEventListener(
    'keydown',
    (event) => {
      const key = event.key.toLowerCase();
      const isCommand = event.ctrlKey || event.metaKey;
      const isTool = key === 'f12' || (isCommand && event.shiftKey && ['c', 'i', 'j'].includes(key));
      if (isTool || (isCommand && ['o', 'p', 's', 'u'].includes(key))) event.preventDefault();
    },
    true,
  );
  page.addEventListener(
    'contextmenu',
    (event) => {
      if (!event.target?.closest('input, textarea, [contenteditable="true"]')) event.preventDefault();
    },
    true,
  );
}
