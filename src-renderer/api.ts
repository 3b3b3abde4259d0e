import { operations, type TasukiClient } from '../src-main/contract/api.ts';
import { type CallOptions, createClient, type Operations } from '../src-main/contract/client.ts';
import type { Operation } from '../src-main/contract/operation.ts';
import type { CoreEvent, Port } from '../src-main/contract/port.ts';

declare global {
  interface Window {
    /** The port, put there by the shell before the page is loaded. */
    readonly tasuki?: Port;
  }
}

/** A call of the client: what `api.meeting.plan` is. */
export type Call<I, O> = (input: I, options?: CallOptions) => Promise<O>;

const listeners = new Set<(event: CoreEvent) => void>();
const silent: Port = { post: () => {}, listen: () => () => {} };

/** The port that the shell gave; without a shell nothing answers. */
export const port: Port = window.tasuki ?? silent;
const client = createClient(operations, port, (event) => {
  for (const listener of listeners) listener(event);
});

/** Every operation of the application: `api.<feature>.<verb>(input)`. */
export const api: TasukiClient = client.api;
/** Postpones the idle lock. */
export const tellActivity: () => void = client.activity;

/** Says that everything unsaved has been posted, in answer to `locking`. */
export const tellFlushed: () => void = client.flushed;

/** Listens to what the core says unasked; returns a function that stops it. */
export function onCoreEvent(listener: (event: CoreEvent) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

interface Declared {
  readonly name: string;
  readonly operation: Operation;
}

function declaredCalls(): ReadonlyMap<unknown, Declared> {
  const face = client.api as unknown as Record<string, Record<string, unknown>>;
  const tree: Operations = operations;
  return new Map(
    Object.entries(tree).flatMap(([feature, verbs]) =>
      Object.entries(verbs).map(
        ([verb, operation]) => [face[feature]?.[verb], { name: `${feature}.${verb}`, operation }] as const,
      ),
    ),
  );
}
const declared = declaredCalls();

/** Name and declaration of a call: `meeting.plan` with its roles. Anything else is a mistake of ours. */
export function declarationOf(call: unknown): Declared {
  const found = declared.get(call);
  if (!found) throw new TypeError('not a call of the client');
  return found;
}
