import type { Transaction } from 'kysely';
import { issuesOf, type Operations } from '../contract/client.ts';
import { AppError } from '../contract/error.ts';
import type { AuditFacts, Json, Operation, Release } from '../contract/operation.ts';
import type { Progress } from '../contract/port.ts';
import { mayCall } from '../contract/role.ts';
import { appendEntry } from './audit/writer.ts';
import { closeWithCheckpoint } from './audit/checkpoint.ts';
import type { Context, GateContext, GateResult, ReadContext, Rendered, RenderTools } from './context.ts';
import { coalescer } from './coalesce.ts';
import type { Database } from './db/schema.ts';
import type { Handlers } from './handlers-type.ts';
import { writeAndProve } from './release.ts';
import type { ServerEnvironment } from './server-environment.ts';
import type { OpenOffice, ServerSession } from './session.ts';

/** How one call reports progress and learns that its caller gave up. */
export interface CallWatch {
  readonly onProgress: (progress: Progress) => void;
  readonly isCancelled: () => boolean;
}
const unwatched: CallWatch = { onProgress: () => {}, isCancelled: () => false };

/** The one door: authorise, parse, handle and log in one transaction, parse the output. */
export interface Server {
  call(operation: string, input: unknown, watch?: CallWatch): Promise<unknown>;
  /** Locks if open; logs why. */
  lock(why: 'idle' | 'user' | 'shell'): Promise<void>;
}

type AnyHandler = (ctx: never, input: unknown) => Promise<unknown>;

/** Makes the server of a tree of operations. Calls run one after another: there is one connection. */
export function createServer<A extends Operations>(api: A, handlers: Handlers<A>, session: ServerSession, environment: ServerEnvironment): Server {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next.catch(() => {});
    return next;
  };
  const views = coalescer(environment.vault.monotonic);

  const find = (name: string): { operation: Operation; handler: AnyHandler } => {
    const [feature = '', verb = ''] = name.split('.');
    const operation = Object.hasOwn(api, feature) && Object.hasOwn(api[feature] ?? {}, verb) ? api[feature]?.[verb] : undefined;
    if (!operation) throw new AppError('not_found', { reason: 'operation' });
    return { operation, handler: (handlers as unknown as Record<string, Record<string, AnyHandler>>)[feature]?.[verb] as AnyHandler };
  };

  const refuse = async (office: OpenOffice, name: string, error: AppError): Promise<void> => {
    const { code, violations } = error.shape;
    await office.kysely.transaction().execute((trx) =>
      appendEntry(trx, office.pen, {
        type: 'call.refused',
        actor: office.actor,
        subject: null,
        facts: { detail: { operation: name, code, rules: violations.map((violation) => violation.rule) } },
        body: null,
      }),
    );
  };

  const contexts = (office: OpenOffice, trx: Transaction<Database>, watch: CallWatch): { read: ReadContext; write: Context } => {
    const shared = {
      actor: office.actor,
      now: environment.vault.now,
      catalogue: environment.catalogue,
      origin: office.vault.origin,
      checkpoints: () => office.vault.readCheckpoints(),
      progress: (progress: Progress) => {
        if (watch.isCancelled()) throw new AppError('cancelled');
        watch.onProgress(progress);
      },
    };
    return {
      read: { ...shared, trx: trx as never },
      write: {
        ...shared,
        trx: trx as never,
        newId: environment.vault.newId,
        keys: {
          invite: async (account) => (await office.vault.invite(account)).enrolmentCode,
          disable: (accountId) => office.vault.disable(accountId),
        },
      },
    };
  };

  /** Appends the declared entry; `extra` is what only a gate knows. */
  const log = async (office: OpenOffice, trx: Transaction<Database>, operation: Operation, input: unknown, output: unknown, extra: Record<string, Json> = {}) => {
    const { audit } = operation;
    if (audit.event === null) return;
    const facts: AuditFacts = audit.facts?.(input, output) ?? {};
    await appendEntry(trx, office.pen, {
      type: audit.event,
      actor: office.actor,
      subject: audit.subject?.(input, output) ?? null,
      facts: { ...facts, detail: { ...facts.detail, ...extra } },
      body: audit.body?.(input, output) ?? null,
    });
  };

  const parseInput = (operation: Operation, input: unknown): unknown => {
    const parsed = operation.input.safeParse(input);
    if (!parsed.success) throw new AppError('invalid_input', { issues: issuesOf(parsed.error) });
    return parsed.data;
  };

  const runInside = async (name: string, operation: Operation, handler: AnyHandler, input: unknown, watch: CallWatch): Promise<unknown> => {
    const office = session.office();
    if (!office) throw new AppError('locked');
    try {
      if (!mayCall(operation.roles, office.actor.role)) throw new AppError('forbidden');
      const parsed = parseInput(operation, input);
      const isRepeated = operation.kind === 'query' && views.isRepeated(office, name, parsed, operation);
      const output = await office.kysely.transaction().execute(async (trx) => {
        const { read, write } = contexts(office, trx, watch);
        const result = operation.output.parse(await handler((operation.kind === 'query' ? read : write) as never, parsed));
        if (!isRepeated) await log(office, trx, operation, parsed, result);
        return result;
      });
      if (operation.kind === 'query' && !isRepeated) views.remember(office, name, parsed);
      return output;
    } catch (error) {
      if (error instanceof AppError && (error.code === 'forbidden' || error.code === 'rule_violated')) await refuse(office, name, error);
      throw error;
    }
  };

  const runGate = async (operation: Operation, handler: AnyHandler, input: unknown): Promise<unknown> => {
    const parsed = parseInput(operation, input);
    const context: GateContext = {
      now: environment.vault.now,
      newId: environment.vault.newId,
      session,
      call: (inner, innerInput) => dispatch(inner, innerInput, unwatched),
      resources: environment.resources,
    };
    const before = session.office();
    const result = (await handler(context as never, parsed)) as GateResult<unknown>;
    const output = operation.output.parse(result.output);
    const office = session.office();
    if (office && !result.isUnlogged)
      await office.kysely.transaction().execute(async (trx) => {
        await result.write?.(trx);
        await log(office, trx, operation, parsed, output, result.detail);
        if (office !== before)
          for (const failure of office.vault.failures)
            await appendEntry(trx, office.pen, {
              type: 'access.sign-in-failed',
              actor: null,
              subject: null,
              facts: { detail: { loginName: failure.loginName, at: failure.at } },
              body: null,
            });
      });
    if (office && result.closeAfter) await closeWithCheckpoint(office, session);
    return output;
  };

  const runRelease = async (name: string, operation: Release, handler: AnyHandler, input: unknown, watch: CallWatch): Promise<unknown> => {
    const step = await inTurn(async () => {
      const office = session.office();
      if (!office) throw new AppError('locked');
      try {
        if (!mayCall(operation.roles, office.actor.role)) throw new AppError('forbidden');
        const parsed = parseInput(operation, input);
        const render = await office.kysely
          .transaction()
          .execute((trx) => handler(contexts(office, trx, watch).read as never, parsed) as Promise<(tools: RenderTools) => Promise<Rendered>>);
        return { office, parsed: parsed as { path: string }, render };
      } catch (error) {
        if (error instanceof AppError && (error.code === 'forbidden' || error.code === 'rule_violated')) await refuse(office, name, error);
        throw error;
      }
    });
    const progress = (value: Progress): void => {
      if (watch.isCancelled()) throw new AppError('cancelled');
      watch.onProgress(value);
    };
    const rendered = await step.render({ host: environment.host, resources: environment.resources, progress });
    return inTurn(async () => {
      if (session.office() !== step.office) throw new AppError('locked');
      return writeAndProve({ office: step.office, operation, input: step.parsed, rendered, host: environment.host, log });
    });
  };

  const dispatch = async (name: string, input: unknown, watch: CallWatch): Promise<unknown> => {
    const { operation, handler } = find(name);
    if (operation.kind === 'gate') return runGate(operation, handler, input);
    return runInside(name, operation, handler, input, watch);
  };

  return {
    call: async (name, input, watch = unwatched) => {
      const { operation, handler } = find(name);
      return operation.kind === 'release' ? runRelease(name, operation, handler, input, watch) : inTurn(() => dispatch(name, input, watch));
    },
    lock: (why) =>
      inTurn(async () => {
        const office = session.office();
        if (!office) return;
        await office.kysely.transaction().execute((trx) =>
          appendEntry(trx, office.pen, { type: 'access.locked', actor: office.actor, subject: office.actor.accountId, facts: { detail: { why } }, body: null }),
        );
        await closeWithCheckpoint(office, session);
      }),
  };
}

