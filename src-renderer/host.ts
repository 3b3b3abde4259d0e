import { AppError } from '../src-main/contract/error.ts';
import { HOST_METHODS_FOR_INTERFACE, type Host, type HostCall, type HostResult } from '../src-main/contract/host.ts';
import type { Port } from '../src-main/contract/port.ts';
import { port } from './api.ts';

/** What the interface may ask of the shell. */
export type InterfaceHost = Pick<Host, (typeof HOST_METHODS_FOR_INTERFACE)[number]>;

/** Makes the typed face of the shell over the port; ids of its own, told apart by the type of message. */
function createHost(over: Port): InterfaceHost {
  const waiting = new Map<
    number,
    { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }
  >();
  let lastId = 0;
  over.listen((message) => {
    const result = message as HostResult;
    if (result.type !== 'host-result') return;
    const call = waiting.get(result.id);
    if (!call) return;
    waiting.delete(result.id);
    if (result.ok) call.resolve(result.value);
    else call.reject(new AppError('unavailable', { reason: result.reason }));
  });
  const call = (method: HostCall['method'], args: readonly unknown[]): Promise<unknown> => {
    const id = ++lastId;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      over.post({ type: 'host-call', id, method, args } satisfies HostCall);
    });
  };
  const face = HOST_METHODS_FOR_INTERFACE.map(
    (method) => [method, (...args: unknown[]) => call(method, args)] as const,
  );
  return Object.freeze(Object.fromEntries(face)) as unknown as InterfaceHost;
}

/** The shell of this window. */
export const host: InterfaceHost = createHost(port);
