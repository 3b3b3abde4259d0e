import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Host, HostCall } from '../contract/host.ts';
import type { Port, Reply } from '../contract/port.ts';
import { answerHostCall, HOST_METHODS } from './answer-host-call.ts';
import { type ShellLog, whereOf } from './log.ts';
import { bagOf, isReply, readHostCall, refusal } from './messages.ts';
import { movable } from './transfer.ts';

/** What the core is told when its thread starts. */
export interface CoreStart {
  readonly officeFolder: string;
  /** Folder of the app's resources: legal catalogue, templates, fonts, demonstration data. */
  readonly resources: string;
  /** Version of the app. */
  readonly app: string;
  readonly isTest?: boolean;
  /** Opens this office instead of the one in `officeFolder`. */
  readonly officePath?: string;
  /** What a core before this one had turned to, in its own word. */
  readonly turnedTo?: string;
}

export interface CoreThreadOptions {
  /** The built `core/worker.js`, or the source `core/worker.ts`, which Node runs as it is. Never imported. */
  readonly workerFile: string;
  readonly start: CoreStart;
  /** Bytes that it answers with are the core's from then on: it may not keep them. */
  readonly host: Host;
  readonly log: ShellLog;
  /** Milliseconds to wait before the first, second, … replacement of a core that keeps dying. */
  readonly delays?: readonly number[];
  /** Milliseconds that the core gets on `stop` to make its last backup and close its file. */
  readonly graceTime?: number;
}

/** The core in its thread, replaced when it dies. */
export interface CoreThread {
  /** The interface's way to the core. A call posted while no core runs is answered with `unavailable`. */
  readonly port: Port;
  /** Closes the core, within so many milliseconds, and starts a fresh, locked one, which is told `start` besides. */
  restart(start?: Partial<CoreStart>, graceTime?: number): Promise<void>;
  /** Asks the core to close (`shutdown`), waits for the grace time, then ends the thread. */
  stop(): Promise<void>;
}

const DELAYS = [0, 250, 1_000, 4_000, 15_000, 30_000];
/** A core that lived this long (milliseconds) was healthy: the next death counts as the first. */
const HEALTHY_LIFE = 60_000;

export function startCoreThread(options: CoreThreadOptions): CoreThread {
  const { host, log, delays = DELAYS, graceTime = 40_000 } = options;
  const listeners = new Set<(message: unknown) => void>();
  const pending = new Set<number>();
  const stopping = new AbortController();
  let worker: Worker | null = null;
  let deaths = 0;
  let isAsked = false;
  let further: Partial<CoreStart> = {};

  const tell = (message: Reply): void => {
    if (message.type === 'result') pending.delete(message.id);
    for (const receive of listeners) receive(message);
  };

  const answer = async (from: Worker, call: HostCall): Promise<void> => {
    const result = await answerHostCall(host, call);
    if (!result.ok) log('host.failed', { method: call.method, reason: result.reason });
    from.postMessage(result, movable(result));
  };

  const receive = (from: Worker, message: unknown): void => {
    if (isReply(message)) {
      tell(message);
      return;
    }
    const bag = bagOf(message);
    const call = bag?.type === 'host-call' ? readHostCall(bag, HOST_METHODS) : null;
    if (call) void answer(from, call);
    else log('core.unknown-message');
  };

  const launch = (): void => {
    const started = new Worker(options.workerFile, { workerData: { ...options.start, ...further }, execArgv: [] });
    const born = performance.now();
    worker = started;
    log('core.started', { deaths });
    started.on('message', (message) => receive(started, message));
    started.on('messageerror', () => log('core.unknown-message'));
    started.on('error', (error) => log('core.died', { where: whereOf(error) }));
    started.on('exit', (code) => void replace(started, code, performance.now() - born));
  };

  const replace = async (dead: Worker, code: number, life: number): Promise<void> => {
    if (worker !== dead) return;
    worker = null;
    for (const id of pending) tell(refusal(id, 'unavailable', 'core-restarted'));
    if (stopping.signal.aborted) return;
    if (isAsked) deaths = 0;
    else {
      log('core.died', { exit: code });
      deaths = life > HEALTHY_LIFE ? 1 : deaths + 1;
    }
    const delay = deaths === 0 ? 0 : (delays[Math.min(deaths, delays.length) - 1] ?? 0);
    // Without a delay the new core stands before anybody can post to the gap.
    if (delay > 0 && !(await wait(delay, true, { signal: stopping.signal, ref: false }).catch(() => false))) return;
    const wasAsked = isAsked;
    isAsked = false;
    launch();
    if (!wasAsked) tell({ type: 'event', event: { kind: 'core-restarted' } });
  };

  const close = async (within = graceTime): Promise<void> => {
    const closing = worker;
    if (closing === null) return;
    const isGone = new Promise<true>((resolve) => closing.once('exit', () => resolve(true)));
    closing.postMessage({ type: 'shutdown' });
    const isClosed = await Promise.race([isGone, wait(within, false, { ref: false })]);
    if (!isClosed) await closing.terminate();
    log(isClosed ? 'core.stopped' : 'core.terminated');
  };

  launch();
  return {
    port: {
      post: (message) => {
        const bag = bagOf(message);
        const id = bag?.type === 'call' ? Number(bag.id) : null;
        if (worker === null) {
          if (id !== null) tell(refusal(id, 'unavailable', 'core-restarting'));
          return;
        }
        if (id !== null) pending.add(id);
        worker.postMessage(message);
      },
      listen: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    restart: async (start = {}, within = graceTime) => {
      isAsked = worker !== null;
      further = start;
      await close(within);
    },
    stop: async () => {
      stopping.abort();
      await close();
    },
  };
}
