import type { z } from 'zod';
import { AppError, ErrorShape } from './error.ts';
import type { Operation } from './operation.ts';
import type { CancelSignal, CoreEvent, Port, Progress, Reply } from './port.ts';

/** A tree of operations: feature → verb → declaration. */
export type Operations = { readonly [feature: string]: { readonly [verb: string]: Operation } };

/** How a call is watched and stopped. */
export interface CallOptions {
  readonly signal?: CancelSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** The typed face of a tree of operations. */
export type Client<A extends Operations> = {
  readonly [F in keyof A]: {
    readonly [V in keyof A[F]]: (
      input: z.input<A[F][V]['input']>,
      options?: CallOptions,
    ) => Promise<z.output<A[F][V]['output']>>;
  };
};

interface Pending {
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly operation: Operation;
  readonly onProgress: CallOptions['onProgress'];
}

/** Makes the client over a port. Input is parsed before it is posted, output after it arrives. */
export function createClient<A extends Operations>(
  api: A,
  port: Port,
  onEvent: (event: CoreEvent) => void = () => {},
): { readonly api: Client<A>; activity(): void; flushed(): void; close(): void } {
  const pending = new Map<number, Pending>();
  let lastId = 0;

  const failAll = (reason: string): void => {
    for (const [id, call] of pending) {
      pending.delete(id);
      call.reject(new AppError('unavailable', { reason }));
    }
  };

  const stop = port.listen((message) => {
    const reply = message as Reply;
    if (reply.type === 'event') {
      if (reply.event.kind === 'core-restarted') failAll('core-restarted');
      onEvent(reply.event);
      return;
    }
    // Answers of the shell to host calls come through the same port and count their own ids.
    if (reply.type !== 'result' && reply.type !== 'progress') return;
    const call = pending.get(reply.id);
    if (!call) return;
    if (reply.type === 'progress') {
      call.onProgress?.(reply.progress);
      return;
    }
    pending.delete(reply.id);
    if (!reply.ok) {
      const { code, ...details } = ErrorShape.parse(reply.error);
      call.reject(new AppError(code, details));
      return;
    }
    const parsed = call.operation.output.safeParse(reply.output);
    if (parsed.success) call.resolve(parsed.data);
    else call.reject(new AppError('internal', { incident: 'output' }));
  });

  const call = (name: string, operation: Operation, input: unknown, options: CallOptions): Promise<unknown> => {
    const parsed = operation.input.safeParse(input);
    if (!parsed.success) return Promise.reject(new AppError('invalid_input', { issues: issuesOf(parsed.error) }));
    const { signal, onProgress } = options;
    if (signal?.aborted) return Promise.reject(new AppError('cancelled'));
    const id = ++lastId;
    return new Promise((resolve, reject) => {
      pending.set(id, { resolve, reject, operation, onProgress });
      signal?.addEventListener('abort', () => pending.has(id) && port.post({ type: 'cancel', id }), { once: true });
      port.post({ type: 'call', id, operation: name, input });
    });
  };

  const face: Record<string, Record<string, unknown>> = {};
  for (const [feature, verbs] of Object.entries(api)) {
    face[feature] = {};
    for (const [verb, operation] of Object.entries(verbs))
      face[feature][verb] = (input: unknown, options: CallOptions = {}) =>
        call(`${feature}.${verb}`, operation, input, options);
  }
  return {
    api: face as Client<A>,
    activity: () => port.post({ type: 'activity' }),
    flushed: () => port.post({ type: 'flushed' }),
    close: () => {
      stop();
      failAll('closed');
    },
  };
}

/** What fields, codes and identifiers look like; a record's key may be anything that was typed. */
const NAME = /^[A-Za-z0-9:._-]{1,80}$/;

/**
 * Field paths and issue codes of a zod error, without the values; a key that is no name of ours stands as `*`. A rule's own
 * message stands for its code.
 */
export function issuesOf(error: z.ZodError): { path: (string | number)[]; code: string }[] {
  return error.issues.map((issue) => ({
    path: issue.path.map((part) => (typeof part === 'number' ? part : NAME.test(String(part)) ? String(part) : '*')),
    code: issue.code === 'custom' ? issue.message : issue.code,
  }));
}
