import { HOST_METHODS_FOR_INTERFACE, type HostCall } from '../contract/host.ts';
import type { Reply, Request } from '../contract/port.ts';

const OPERATION = /^[a-zA-Z][\w-]{0,59}\.[a-zA-Z][\w-]{0,59}$/;
const REPLY_TYPES: readonly unknown[] = ['result', 'progress', 'event'];

type Bag = Readonly<Record<string, unknown>>;

/** Takes a message for what it says it is, as an object with unread fields; `null` for anything else. */
export function bagOf(message: unknown): Bag | null {
  return typeof message === 'object' && message !== null ? (message as Bag) : null;
}

const isId = (id: unknown): id is number => Number.isSafeInteger(id) && (id as number) > 0;

/**
 * Reads what the interface sent. Returns a fresh object with the known fields only, or `null` if the message is not
 * one of the five that an interface may send.
 */
export function readFromInterface(message: unknown): Request | HostCall | null {
  const bag = bagOf(message);
  if (bag === null) return null;
  const { type, id } = bag;
  if (type === 'activity' || type === 'flushed') return { type };
  if (!isId(id)) return null;
  if (type === 'cancel') return { type, id };
  if (type === 'call') {
    const { operation, input } = bag;
    return typeof operation === 'string' && OPERATION.test(operation) ? { type, id, operation, input } : null;
  }
  return type === 'host-call' ? readHostCall(bag, HOST_METHODS_FOR_INTERFACE) : null;
}

/** Reads a host call whose method is among `allowed`; `null` otherwise. */
export function readHostCall(bag: Bag, allowed: readonly HostCall['method'][]): HostCall | null {
  const { id, args } = bag;
  const method = allowed.find((name) => name === bag.method);
  if (!isId(id) || method === undefined || !Array.isArray(args) || args.length > 2) return null;
  return { type: 'host-call', id, method, args };
}

/** Whether the core's message is meant for the interface. */
export function isReply(message: unknown): message is Reply {
  const bag = bagOf(message);
  return bag !== null && REPLY_TYPES.includes(bag.type) && (bag.type === 'event' || isId(bag.id));
}

/** The answer to a call that never reached the core, or whose answer never reached the interface. */
export function refusal(id: number, code: 'unavailable' | 'file_refused', reason: string): Reply {
  return { type: 'result', id, ok: false, error: { code, issues: [], violations: [], reason } };
}
