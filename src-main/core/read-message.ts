import type { HostResult } from '../contract/host.ts';
import type { Request } from '../contract/port.ts';

/** What a shell may send to the core. */
export type Message = Request | HostResult | { readonly type: 'lock' } | { readonly type: 'shutdown' };

const isId = (id: unknown): id is number => Number.isSafeInteger(id) && (id as number) > 0;

/**
 * Reads a message that came through the port; `null` for anything that a shell does not send. The core outlives its
 * shell's mistakes: what cannot be read is left unanswered.
 */
export function readMessage(message: unknown): Message | null {
  if (typeof message !== 'object' || message === null) return null;
  const { type, id, ...rest } = message as Readonly<Record<string, unknown>>;
  if (type === 'activity' || type === 'flushed' || type === 'lock' || type === 'shutdown') return { type };
  if (!isId(id)) return null;
  if (type === 'cancel') return { type, id };
  if (type === 'call')
    return typeof rest.operation === 'string' ? { type, id, operation: rest.operation, input: rest.input } : null;
  if (type !== 'host-result') return null;
  if (rest.ok === true) return { type, id, ok: true, value: rest.value };
  return rest.ok === false && typeof rest.reason === 'string' ? { type, id, ok: false, reason: rest.reason } : null;
}
