import { issuesOf, type Operations } from '../contract/client.ts';
import { AppError } from '../contract/error.ts';
import type { Operation, Release } from '../contract/operation.ts';
import { closeWithCheckpoint, writeCheckpoint } from './audit/checkpoint.ts';
import { refusalOf } from './db/constraint.ts';
import type { Handlers } from './handlers-type.ts';
import { backUpIfDue } from './pipe/backups.ts';
import { coalescer } from './pipe/coalesce.ts';
import { type CallWatch, contextsOf, progressOf } from './pipe/contexts.ts';
import { daily } from './pipe/daily.ts';
import { appendDeclared, appendRefusal } from './pipe/entries.ts';
import { appendLook, noteGlassOver } from './pipe/glass.ts';
import { appendLocked } from './pipe/locked-entry.ts';
import { admit, authorise } from './pipe/need-to-know.ts';
import { runGate } from './pipe/run-gate.ts';
import { writeAndProve } from './pipe/write-and-prove.ts';
import type { Rendered, RenderTools } from './release-type.ts';
import type { ServerEnvironment } from './server-environment.ts';
import type { OpenOffice, ServerSession } from './session.ts';

const UNWATCHED: CallWatch = { onProgress: () => {}, isCancelled: () => false };

/** The one door: authorise, parse, handle and log in one transaction, parse the output. */
export interface Server {
  call(operation: string, input: unknown, watch?: CallWatch): Promise<unknown>;
  /**
   * Locks if open; logs why. A backup may come first when the application closes or nobody works; a machine that goes
   * to sleep is not kept waiting, and neither are its keys.
   */
  lock(why: 'idle' | 'user' | 'shell', isClosing?: boolean): Promise<void>;
  /** While nobody works: makes the backup of the day, or the one that a place missed. Gives way to any call. */
  backUpIfDue(): Promise<void>;
}

type AnyHandler = (ctx: never, input: unknown) => Promise<unknown>;

/** One call on its way through the door. */
interface Call {
  readonly name: string;
  readonly operation: Operation;
  readonly handler: AnyHandler;
  readonly input: unknown;
  readonly watch: CallWatch;
}

/** Makes the server of a tree of operations. Calls run one after another: there is one connection. */
export function createServer<A extends Operations>(
  api: A,
  handlers: Handlers<A>,
  session: ServerSession,
  environment: ServerEnvironment,
): Server {
  const views = coalescer(environment.vault.monotonic);
  const isNewDay = daily(environment.vault.now);
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    waiting += 1;
    const begin = (): Promise<T> => {
      waiting -= 1;
      return work();
    };
    const next = last.then(begin, begin);
    last = next.catch(() => {});
    return next;
  };

  const callOf = (name: string, input: unknown, watch: CallWatch): Call => {
    const [feature = '', verb = '', ...rest] = name.split('.');
    const verbs = Object.hasOwn(api, feature) ? api[feature] : undefined;
    const operation = verbs && Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
    if (!operation || rest.length > 0) throw new AppError('not_found', { reason: 'operation' });
    const all = handlers as unknown as Record<string, Record<string, AnyHandler>>;
    return { name, operation, handler: all[feature]?.[verb] as AnyHandler, input, watch };
  };

  /** Authorises and parses, then does the work; refusals by role or rule are logged. */
  const admitted = async <T>(call: Call, work: (office: OpenOffice, input: unknown) => Promise<T>): Promise<T> => {
    const office = session.office();
    if (!office) throw new AppError('locked');
    await noteGlassOver(office);
    try {
      authorise(office, call);
      return await work(office, parseInput(call));
    } catch (thrown) {
      const error = refusalOf(thrown);
      const isRefusal = error instanceof AppError && (error.code === 'forbidden' || error.code === 'rule_violated');
      if (isRefusal) await appendRefusal(office, call, error);
      throw error;
    }
  };

  const runInside = (call: Call): Promise<unknown> =>
    admitted(call, async (office, input) => {
      const { name, operation, handler, watch } = call;
      const isQuery = operation.kind === 'query';
      const later: (() => Promise<void>)[] = [];
      const { output, seenNow } = await office.kysely.transaction().execute(async (trx) => {
        const { glass, narrowed, extent } = await admit(office, trx, call, input);
        const view = isQuery ? { name, input, operation, extent: extent() } : null;
        const isSeen = view !== null && views.isRepeated(office, view);
        const { read, write } = contextsOf(office, trx, environment, watch, (work) => void later.push(work));
        const result = operation.output.parse(await narrowed(await handler((isQuery ? read : write) as never, input)));
        // Through a glass every look is noted, however soon it follows another.
        if (glass) await appendLook(office, trx, glass, call, input, result);
        else if (!isSeen) await appendDeclared(office, trx, operation, input, result);
        return { output: result, seenNow: isSeen || glass ? null : view };
      });
      if (seenNow) views.remember(office, seenNow);
      if (operation.kind === 'command') await session.refresh();
      for (const work of later) await work();
      if (operation.isCheckpointed || isNewDay(office)) await writeCheckpoint(office);
      return output;
    });

  const runRelease = async (call: Call & { readonly operation: Release }): Promise<unknown> => {
    const { operation, handler, watch } = call;
    const gathered = await inTurn(() =>
      admitted(call, async (office, input) => {
        const render = await office.kysely.transaction().execute(async (trx) => {
          await admit(office, trx, call, input);
          return handler(contextsOf(office, trx, environment, watch).read as never, input);
        });
        return {
          office,
          input: input as { path: string },
          render: render as (tools: RenderTools) => Promise<Rendered>,
        };
      }),
    );
    const { host, resources } = environment;
    const { keyId, sign } = gathered.office.pen;
    const rendered = await gathered.render({ host, resources, progress: progressOf(watch), signer: { keyId, sign } });
    return inTurn(async () => {
      if (session.office() !== gathered.office) throw new AppError('locked');
      const file = await writeAndProve({ ...gathered, operation, rendered, host });
      await writeCheckpoint(gathered.office);
      return file;
    });
  };

  const dispatch = async (call: Call): Promise<unknown> =>
    call.operation.kind === 'gate'
      ? runGate(call.operation, call.handler as never, () => parseInput(call), {
          name: call.name,
          session,
          environment,
          watch: call.watch,
          call: (inner, innerInput) => dispatch(callOf(inner, innerInput, UNWATCHED)),
        })
      : runInside(call);

  return {
    call: async (name, input, watch = UNWATCHED) => {
      const call = callOf(name, input, watch);
      const { operation } = call;
      return operation.kind === 'release' ? runRelease({ ...call, operation }) : inTurn(() => dispatch(call));
    },
    backUpIfDue: () =>
      inTurn(async () => {
        const office = session.office();
        if (office) await backUpIfDue(office, 'quiet', environment, () => waiting > 0);
      }),
    lock: (why, isClosing = false) =>
      inTurn(async () => {
        const office = session.office();
        if (!office) return;
        if (isClosing) await backUpIfDue(office, 'closing', environment);
        else if (why !== 'shell') await backUpIfDue(office, 'locking', environment);
        try {
          await appendLocked(office, why, 'anyone');
        } finally {
          // A full disk or a damaged log must not keep the keys in memory.
          await closeWithCheckpoint(office, session);
        }
      }),
  };
}

function parseInput({ operation, input }: Call): unknown {
  const parsed = operation.input.safeParse(input);
  if (!parsed.success) throw new AppError('invalid_input', { issues: issuesOf(parsed.error) });
  return parsed.data;
}
