import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '../contract/error.ts';
import type { HostCall } from '../contract/host.ts';
import type { LockReason, Reply } from '../contract/port.ts';
import { answer, causeOf, noteToStderr } from './answer.ts';
import { idleWatch } from './idle-watch.ts';
import { readMessage } from './read-message.ts';
import { startCore } from './start-core.ts';

/** Milliseconds that the interface gets to hand over what was typed, before the key goes. */
const FLUSH_TIME = 500;

/** What the shell hands to the thread. */
interface WorkerData {
  readonly officeFolder: string;
  readonly resources: string;
  readonly app: string;
  readonly officePath?: string;
  readonly turnedTo?: 'office' | 'demonstration' | 'notebook';
}

const port = parentPort;
if (!port) throw new Error('The core runs in a worker thread.');
const data = workerData as WorkerData;

let lastHostCall = 0;
const hostCalls = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
const callHost = <T>(method: HostCall['method'], ...args: readonly unknown[]): Promise<T> =>
  new Promise((resolve, reject) => {
    const id = ++lastHostCall;
    hostCalls.set(id, { resolve: resolve as (value: unknown) => void, reject });
    port.postMessage({ type: 'host-call', id, method, args } satisfies HostCall);
  });

const core = startCore({
  officeFolder: data.officeFolder,
  resourcesFolder: data.resources,
  app: data.app,
  ...(data.officePath === undefined ? {} : { officePath: data.officePath }),
  host: {
    printToPdf: (html) => callHost('printToPdf', html),
    writeFile: (path, bytes) => callHost('writeFile', path, bytes),
    readFile: (path) => callHost('readFile', path),
    deleteFile: (path) => callHost('deleteFile', path),
    protectScreen: () => callHost('protectScreen'),
    exposeScreen: (milliseconds) => callHost('exposeScreen', milliseconds),
  },
  keyStore: {
    close: (secret) => callHost('closeSecret', secret),
    // A shell without a key store opens nothing, just as another PC's opens nothing.
    open: (closed) => callHost<Uint8Array | null>('openSecret', closed).catch(() => null),
  },
});

if (data.turnedTo !== undefined) core.session.turnTo(data.turnedTo);

const post = (reply: Reply): void => port.postMessage(reply);
/** Calls that are not answered yet, and whether their caller has given up. */
const running = new Map<number, { isCancelled: boolean }>();
/** The application closes: long work is given up rather than waited for. */
let isClosing = false;
const idle = idleWatch({
  now: () => performance.now(),
  minutes: () => core.session.idleLockMinutes(),
  isOpen: () => core.session.office() !== null,
  warn: (seconds) => post({ type: 'event', event: { kind: 'idle-warning', seconds } }),
  lock: () => lock('idle'),
});

/** The shell replaces a core that has locked; the next one is to stand at the same door. */
const tellLocked = (why: LockReason): void =>
  post({ type: 'event', event: { kind: 'locked', why, turnedTo: core.session.turnedTo() } });

let onFlushed = (): void => {};
/** Locks from this side: the interface hides everything and hands over what was typed, then the file is closed. */
async function lock(why: 'idle' | 'shell'): Promise<void> {
  if (core.session.office() !== null) {
    const flushed = new Promise<void>((resolve) => {
      onFlushed = resolve;
    });
    post({ type: 'event', event: { kind: 'locking', why } });
    await Promise.race([flushed, wait(FLUSH_TIME)]);
    try {
      await core.server.lock(why);
    } catch (error) {
      noteToStderr(randomUUID().slice(0, 8), 'access.lock', causeOf(error));
    }
  }
  tellLocked(why);
}

/** The backup of the day waits for a pause in the work, in milliseconds. */
const PAUSE = 30_000;
const quiet = setInterval(() => {
  if (idle.idleFor() >= PAUSE) void core.server.backUpIfDue();
}, PAUSE);

port.on('message', (received: unknown) => {
  const message = readMessage(received);
  if (message === null) return;
  if (message.type === 'host-result') {
    const call = hostCalls.get(message.id);
    hostCalls.delete(message.id);
    if (message.ok) call?.resolve(message.value);
    else call?.reject(new AppError('file_refused', { reason: message.reason }));
  } else if (message.type === 'cancel') {
    const call = running.get(message.id);
    if (call) call.isCancelled = true;
  } else if (message.type === 'activity') idle.touch();
  else if (message.type === 'flushed') onFlushed();
  else if (message.type === 'lock') void lock('shell');
  else if (message.type === 'shutdown') void shutDown();
  else {
    // Calls are no sign of anybody: a page that nobody touches goes on saving and asking.
    const { id } = message;
    const call = { isCancelled: false };
    running.set(id, call);
    void answer(core.server, message, {
      onProgress: (progress) => post({ type: 'progress', id, progress }),
      isCancelled: () => isClosing || call.isCancelled,
    }).then((reply) => {
      running.delete(id);
      post(reply);
      // Also where the entry could not be written: the file is closed all the same.
      if (message.operation === 'access.lock' && core.session.office() === null) tellLocked('user');
    });
  }
});

async function shutDown(): Promise<void> {
  isClosing = true;
  idle.stop();
  clearInterval(quiet);
  try {
    // Whoever closes the window in the evening begins at the home screen in the morning.
    if (core.session.office() !== null) await core.server.call('draft.stay', { place: '' }).catch(() => undefined);
    await core.server.lock('shell', true);
  } finally {
    port?.close();
  }
}
