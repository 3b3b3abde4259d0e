import { randomUUID } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '../contract/error.ts';
import type { HostCall } from '../contract/host.ts';
import type { Reply } from '../contract/port.ts';
import { answer, causeOf, noteToStderr } from './answer.ts';
import { idleWatch } from './idle-watch.ts';
import { readMessage } from './read-message.ts';
import { startCore } from './start-core.ts';

/** What the shell hands to the thread. */
interface WorkerData {
  readonly officeFolder: string;
  readonly resources: string;
  readonly app: string;
  readonly officePath?: string;
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
  },
});

const post = (reply: Reply): void => port.postMessage(reply);
/** Calls that are not answered yet, and whether their caller has given up. */
const running = new Map<number, { isCancelled: boolean }>();
/** The application closes: long work is given up rather than waited for. */
let isClosing = false;
const idle = idleWatch({
  now: () => performance.now(),
  minutes: () => core.session.idleLockMinutes(),
  isOpen: () => core.session.office() !== null,
  lock: async () => {
    try {
      await core.server.lock('idle');
    } catch (error) {
      noteToStderr(randomUUID().slice(0, 8), 'access.lock', causeOf(error));
    }
    post({ type: 'event', event: { kind: 'locked', why: 'idle' } });
  },
});

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
  else if (message.type === 'shutdown') void shutDown();
  else {
    idle.touch();
    const { id } = message;
    const call = { isCancelled: false };
    running.set(id, call);
    void answer(core.server, message, {
      onProgress: (progress) => post({ type: 'progress', id, progress }),
      isCancelled: () => isClosing || call.isCancelled,
    }).then((reply) => {
      running.delete(id);
      post(reply);
      if (message.operation === 'access.lock' && reply.type === 'result' && reply.ok)
        post({ type: 'event', event: { kind: 'locked', why: 'user' } });
    });
  }
});

async function shutDown(): Promise<void> {
  isClosing = true;
  idle.stop();
  try {
    await core.server.lock('shell');
  } finally {
    port?.close();
  }
}
