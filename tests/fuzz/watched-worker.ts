import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { BroadcastChannel, workerData } from 'node:worker_threads';

// Starts the built core in this thread and tells, on a channel of its own, what the core itself never says.
const channel = new BroadcastChannel('tasuki-fuzz');
const placeOf = (reason: unknown): string => (reason instanceof Error ? (reason.stack ?? reason.name) : typeof reason);

process.on('unhandledRejection', (reason) => channel.postMessage({ kind: 'unhandled', text: placeOf(reason) }));
process.on('uncaughtException', (error) => channel.postMessage({ kind: 'crash', text: placeOf(error) }));
process.stderr.write = (text: string | Uint8Array): boolean => {
  channel.postMessage({ kind: 'note', text: String(text) });
  return true;
};
setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc') as () => void;
channel.onmessage = (event) => {
  if ((event as { data?: unknown }).data !== 'collect') return;
  collect();
  collect();
  channel.postMessage({ kind: 'collected', heap: process.memoryUsage().heapUsed, text: '' });
};
channel.unref();

await import((workerData as { readonly core: string }).core);
