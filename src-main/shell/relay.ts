import type { Host } from '../contract/host.ts';
import type { Port } from '../contract/port.ts';
import { answerHostCall } from './answer-host-call.ts';
import type { ShellLog } from './log.ts';
import { isPlainWithin, MESSAGE_LIMIT } from './measure.ts';
import { isReply, readFromInterface, refusal } from './messages.ts';

/** The two ends of the wall, and what the shell itself answers. */
export interface RelayOptions {
  /** The page's end: `post` goes to the page, `listen` hears it. */
  readonly page: Port;
  readonly core: Port;
  readonly host: Host;
  readonly log: ShellLog;
  /** Most bytes of a message, 16 MiB unless told otherwise. */
  readonly limit?: number;
}

/**
 * Pumps messages between the interface and the core, unread but for their shape and size. The page is held to be
 * hostile: only the five known messages pass, host calls only for the interface's methods; the rest is dropped and
 * logged by event name. A call that is too large is refused, never left without an answer. Returns a stop function.
 */
export function startRelay({ page, core, host, log, limit = MESSAGE_LIMIT }: RelayOptions): () => void {
  const stopPage = page.listen((message) => {
    const request = readFromInterface(message);
    if (request === null) return log('interface.refused-message');
    if (!isPlainWithin(request, limit)) {
      log('interface.too-large');
      if (request.type === 'call') page.post(refusal(request.id, 'file_refused', 'too-large'));
      return;
    }
    if (request.type !== 'host-call') return core.post(request);
    void answerHostCall(host, request).then((result) => {
      if (!result.ok) log('host.failed', { method: request.method, reason: result.reason });
      page.post(result);
    });
  });

  const stopCore = core.listen((message) => {
    if (!isReply(message)) return log('core.unknown-message');
    if (isPlainWithin(message, limit)) return page.post(message);
    log('reply.too-large');
    if (message.type === 'result') page.post(refusal(message.id, 'unavailable', 'too-large'));
  });

  return () => {
    stopPage();
    stopCore();
  };
}
