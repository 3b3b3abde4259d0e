import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { findBrowser, isExecutable } from '../../../src-main/shell/chromium/find-browser.ts';
import { eventually } from '../fixtures/eventually.ts';
import { processesNaming } from '../fixtures/processes.ts';
import { temporaryFolders } from '../fixtures/temporary.ts';

const newFolder = temporaryFolders();

const KINDS = ['typed', 'form', 'text', 'hash', 'title', 'local', 'session', 'database', 'image', 'sent'];
const markersOf = (run: string): string[] => KINDS.map((kind) => `Marker${run}${kind}Qz7`);

type Child = ChildProcessByStdio<Writable, Readable, null>;

/** Starts the child with a home and a temporary folder of its own and waits until it has left its markers. */
async function leaveMarkers(folder: string, mode: string, markers: readonly string[]): Promise<Child> {
  for (const name of ['home', 'temporary']) mkdirSync(join(folder, name));
  const browser = findBrowser({ platform: process.platform, env: process.env, home: homedir(), isExecutable });
  const script = join(import.meta.dirname, '..', 'fixtures', 'leak-child.ts');
  const child = spawn(process.execPath, [script, folder, mode, ...markers], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: {
      ...process.env,
      HOME: join(folder, 'home'),
      XDG_CONFIG_HOME: join(folder, 'home', '.config'),
      XDG_CACHE_HOME: join(folder, 'home', '.cache'),
      TMPDIR: join(folder, 'temporary'),
      TEST_BROWSER: browser?.path ?? '',
    },
  });
  let isReady = false;
  for await (const chunk of child.stdout) {
    isReady = String(chunk).includes('ready');
    if (isReady) break;
  }
  if (!isReady) throw new Error('the child ended before it had left its markers');
  return child;
}

/** The files below the folder that hold a marker in UTF-8 or UTF-16, with the number of files that were read. */
function scan(folder: string, markers: readonly string[]): { readonly hits: string[]; readonly files: number } {
  const needles = markers.flatMap((marker) => [Buffer.from(marker), Buffer.from(marker, 'utf16le')]);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => isFile(join(folder, name)));
  const hits = files.filter((name) => {
    const bytes = contentOf(join(folder, name));
    return name.includes('Marker') || needles.some((needle) => bytes.includes(needle));
  });
  return { hits, files: files.length };
}

/** A file that the browser removes under our eyes holds nothing any more. */
function contentOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

const closed = async (child: Child): Promise<void> => {
  const gone = once(child, 'exit');
  child.stdin.write('close\n');
  await gone;
};

test('control: the same scan finds the markers in an ordinary profile', async () => {
  const folder = newFolder();
  const markers = markersOf('Control');
  await closed(await leaveMarkers(folder, 'profile', markers));
  const found = scan(folder, markers);
  expect(found.hits.length).toBeGreaterThan(2);
});

test('T10, T11: while the shell runs and after it has closed no file holds anything of the page', {
  timeout: 120_000,
}, async () => {
  const folder = newFolder();
  const markers = markersOf('Closed');
  const child = await leaveMarkers(folder, 'shell', markers);
  const live = scan(folder, markers);
  expect(live.files).toBeGreaterThan(20);
  expect(live.hits).toEqual([]);
  await closed(child);
  const after = scan(folder, markers);
  expect(after.hits).toEqual([]);
  expect(readdirSync(join(folder, 'state', 'browser'))).toEqual([]);
});

test.runIf(process.platform === 'linux')(
  'T10: after kill -9 the browser goes too, and no file holds anything of the page',
  { timeout: 120_000 },
  async () => {
    const folder = newFolder();
    const markers = markersOf('Killed');
    const child = await leaveMarkers(folder, 'shell', markers);
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
    await eventually(() => processesNaming(folder)).toEqual([]);
    const found = scan(folder, markers);
    expect(found.files).toBeGreaterThan(20);
    expect(found.hits).toEqual([]);
  },
);
