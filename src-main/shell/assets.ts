import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { responseHeaders } from './response-headers.ts';

/** What the shell answers to a request of the page. */
export interface Answer {
  readonly status: 200 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** The built interface as a fixed map of files, read once at start. */
export interface Assets {
  /** Answers a URL as the browser sent it; `null` if it is not the app's own and must be refused. */
  answer(url: string, method: string): Answer | null;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
};

/**
 * Maps the files below `folder` to paths under `origin`. Files of unknown type are left out. The nonce goes into the
 * page and its policy, so that React Aria may add its two style elements and nobody else may.
 */
export function loadAssets(folder: string, origin: string, nonce: string): Assets {
  const headers = responseHeaders(nonce);
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !(extname(entry.name) in TYPES)) continue;
    const file = join(entry.parentPath, entry.name);
    files.set(`/${relative(folder, file).split(sep).join('/')}`, file);
  }
  const index = files.get('/index.html');
  if (index === undefined) throw new Error(`no index.html in ${folder}`);
  files.set('/', index);
  const bodies = new Map<string, Buffer>([[index, withNonce(readFileSync(index, 'utf8'), nonce)]]);
  const missing: Answer = { status: 404, headers, body: Buffer.alloc(0) };

  return {
    answer: (url, method) => {
      if (url !== origin && !url.startsWith(`${origin}/`)) return null;
      // Read as sent, never decoded or normalised: what is not a key of the map, `..` and `%2e` included, is not there.
      const path = url.slice(origin.length).replace(/#.*$/, '') || '/';
      const file = files.get(path);
      if (method !== 'GET' || file === undefined) return missing;
      const body = bodies.get(file) ?? readFileSync(file);
      bodies.set(file, body);
      return { status: 200, headers: { ...headers, 'content-type': TYPES[extname(file)] ?? '' }, body };
    },
  };
}

/** Adds the nonce, and the wish not to be offered to a translation service. */
function withNonce(html: string, nonce: string): Buffer {
  const head = /<head[^>]*>/i.exec(html)?.[0];
  if (head === undefined) throw new Error('index.html has no head');
  const said = `<meta name="google" content="notranslate"><meta property="csp-nonce" nonce="${nonce}">`;
  return Buffer.from(html.replace(head, head + said));
}
