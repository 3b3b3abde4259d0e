import { join } from 'node:path';
import { BroadcastChannel } from 'node:worker_threads';
import type { Host } from '../../src-main/contract/host.ts';
import type { Reply } from '../../src-main/contract/port.ts';
import { type CoreStart, startCoreThread } from '../../src-main/shell/core-thread.ts';
import { startRelay } from '../../src-main/shell/relay.ts';
import { ROOT } from '../helpers/core.ts';

/** What went wrong in the core's thread, with the place. */
export interface Trouble {
  readonly kind: 'crash' | 'unhandled' | 'note';
  readonly text: string;
}

/** The answer to a call, and when it came (milliseconds of a monotonic clock). */
export type Answer = Reply & { readonly type: 'result' } & { at?: number };

/** The built core in its thread behind the shell's own relay, with a hostile page in front. */
export interface PortUnderTest {
  /** As a page would: through the relay. */
  post(message: unknown): void;
  /** As a shell would: straight to the thread. False if the message cannot even be sent. */
  postDirectly(message: unknown): boolean;
  /** Resolves with the answers to these calls, or after the time with those that came. */
  answersTo(ids: readonly number[], milliseconds: number): Promise<ReadonlyMap<number, Answer>>;
  readonly troubles: Trouble[];
  /** Answers to calls nobody made, or second answers to the same call. */
  readonly stray: () => number;
  /** Bytes of the whole process and of the core's own heap, after collecting. */
  memory(): Promise<{ readonly rss: number; readonly heap: number }>;
  stop(): Promise<void>;
}

/** Most files that the host keeps. */
const MOST_FILES = 20;

/**
 * Starts it on an office. Files stay in memory: nothing that is made up here reaches a disk by the host. Every page
 * prints to the same PDF, a real one of another page.
 */
export function startPortUnderTest(office: { readonly folder: string }, pdf: Uint8Array): PortUnderTest {
  const troubles: Trouble[] = [];
  const waiting = new Map<number, (reply: Answer) => void>();
  let stray = 0;
  let collected: ((heap: number) => void) | null = null;

  const channel = new BroadcastChannel('tasuki-fuzz');
  channel.onmessage = (event) => {
    const said = (event as unknown as { data: Trouble | { readonly kind: 'collected'; readonly heap: number } }).data;
    if (said.kind === 'collected') collected?.(said.heap);
    else troubles.push(said);
  };

  const thread = startCoreThread({
    workerFile: join(ROOT, 'tests', 'fuzz', 'watched-worker.ts'),
    start: {
      officeFolder: office.folder,
      resources: join(ROOT, 'dist', 'resources'),
      app: 'tasuki/fuzz',
      core: join(ROOT, 'dist', 'core', 'worker.js'),
    } as CoreStart,
    host: hostInMemory(pdf),
    log: (event, codes) => {
      if (event === 'core.died' || event === 'core.terminated')
        troubles.push({ kind: 'crash', text: `${event} ${JSON.stringify(codes ?? {})}` });
    },
  });

  const fromPage = new Set<(message: unknown) => void>();
  const receive = (message: unknown): void => {
    const reply = message as Reply;
    if (reply.type !== 'result') return;
    const take = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (take) take(reply);
    else stray += 1;
  };
  const stopRelay = startRelay({
    page: {
      post: receive,
      listen: (listener) => {
        fromPage.add(listener);
        return () => fromPage.delete(listener);
      },
    },
    core: thread.port,
    host: hostInMemory(pdf),
    log: () => {},
  });

  return {
    post: (message) => {
      for (const listener of fromPage) listener(message);
    },
    postDirectly: (message) => {
      try {
        thread.port.post(message);
        return true;
      } catch {
        return false;
      }
    },
    answersTo: async (ids, milliseconds) => {
      const answers = new Map<number, Answer>();
      const all = Promise.all(
        ids.map(
          (id) =>
            new Promise<void>((resolve) => {
              waiting.set(id, (reply) => {
                answers.set(id, { ...reply, at: performance.now() });
                resolve();
              });
            }),
        ),
      );
      const timer = new AbortController();
      const late = new Promise<void>((resolve) => {
        const handle = setTimeout(resolve, milliseconds);
        timer.signal.addEventListener('abort', () => clearTimeout(handle));
      });
      await Promise.race([all, late]);
      timer.abort();
      return answers;
    },
    troubles,
    stray: () => stray,
    memory: async () => {
      const heap = await new Promise<number>((resolve) => {
        collected = resolve;
        channel.postMessage('collect');
      });
      (globalThis as { gc?: () => void }).gc?.();
      return { rss: process.memoryUsage().rss, heap };
    },
    stop: async () => {
      stopRelay();
      await thread.stop();
      channel.close();
    },
  };
}

function hostInMemory(pdf: Uint8Array): Host {
  const files = new Map<string, Uint8Array>();
  const refused = () => Promise.reject(new Error('no window in this campaign'));
  return {
    chooseSavePath: refused,
    chooseOpenPath: refused,
    chooseFolder: refused,
    lastKeyFile: refused,
    closeSecret: refused,
    openSecret: refused,
    open: refused,
    copy: refused,
    copied: refused,
    relaunch: refused,
    protectScreen: async () => true,
    exposeScreen: async () => {},
    describe: refused,
    printToPdf: async () => new Uint8Array(pdf),
    writeFile: async (path, bytes) => {
      if (files.size >= MOST_FILES) files.clear();
      files.set(path, bytes);
    },
    readFile: async (path) => {
      const bytes = files.get(path);
      if (!bytes) throw new Error('no such file');
      return new Uint8Array(bytes);
    },
    deleteFile: async (path) => void files.delete(path),
  };
}
