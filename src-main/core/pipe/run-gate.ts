import type { z } from 'zod';
import { AppError } from '../../contract/error.ts';
import type { Operation } from '../../contract/operation.ts';
import { mayCall } from '../../contract/role.ts';
import { factorOf } from '../access/factor-proof.ts';
import { closeWithCheckpoint, writeCheckpoint, writeCheckpointOfDay } from '../audit/checkpoint.ts';
import { indexChunks } from '../audit/index-chunks.ts';
import { backupRules } from '../backup/queries.ts';
import type { GateContext, GateResult, ReadTransaction } from '../context.ts';
import type { Joined } from '../opening.ts';
import type { ServerEnvironment } from '../server-environment.ts';
import type { OpenOffice, ServerSession } from '../session.ts';
import { backUpIfDue, backUpOffice } from './backups.ts';
import { type CallWatch, progressOf } from './contexts.ts';
import {
  appendDeclared,
  appendFailedSignIns,
  appendJoined,
  appendLateRestore,
  appendPendingNotes,
  appendRefusal,
} from './entries.ts';
import { appendGlassEnd } from './glass.ts';
import { restoreDoors } from './restores.ts';

/** What a gate needs from the server. */
export interface GateParts {
  /** Name of the operation: `audit.openBundle`. */
  readonly name: string;
  readonly session: ServerSession;
  readonly environment: ServerEnvironment;
  readonly watch: CallWatch;
  readonly call: GateContext['call'];
}

type GateHandler = (ctx: GateContext, input: unknown) => Promise<GateResult<unknown>>;

/** Runs an operation around the open office. An office that cannot note its opening does not stay open. */
export async function runGate(
  operation: Operation & { readonly output: z.ZodType },
  handler: GateHandler,
  parse: () => unknown,
  parts: GateParts,
): Promise<unknown> {
  const { session } = parts;
  const before = session.office();
  await authorise(operation, parts.name, before);
  const input = parse();
  try {
    const result = await handler(contextOf(parts, operation, input), input);
    const output = operation.output.parse(result.output);
    const office = session.office();
    if (office) await note(office, { ...parts, operation, input, output, result, isNew: office !== before });
    return output;
  } catch (error) {
    if (session.office() !== before) await session.close();
    else if (before && error instanceof AppError && (error.code === 'rule_violated' || error.code === 'forbidden'))
      await appendRefusal(before, { name: parts.name, operation }, error);
    throw error;
  }
}

/** A gate for certain roles works only inside the open office; a refusal by role is logged like any other. */
async function authorise(operation: Operation, name: string, office: OpenOffice | null): Promise<void> {
  if (operation.roles === 'anyone') return;
  if (!office) throw new AppError('locked');
  if (mayCall(operation.roles, office.actor.roles)) return;
  const error = new AppError('forbidden');
  await appendRefusal(office, { name, operation }, error);
  throw error;
}

interface Noting extends GateParts {
  readonly operation: Operation;
  readonly input: unknown;
  readonly output: unknown;
  readonly result: GateResult<unknown>;
  readonly isNew: boolean;
}

async function note(office: OpenOffice, noting: Noting): Promise<void> {
  const { operation, input, output, result, isNew, session } = noting;
  try {
    if (result.isNoted && operation.isCheckpointed) await writeCheckpoint(office);
    if (result.isUnlogged || result.isNoted) return;
    if (result.closeAfter) await backUpIfDue(office, 'locking', noting.environment);
    await office.kysely.transaction().execute(async (trx) => {
      if (result.late) await appendJoined(office, trx, result.late);
      await result.write?.(trx);
      if (result.closeAfter) await appendGlassEnd(office, trx);
      if (isNew) await appendLateRestore(office, trx, operation);
      await appendDeclared(office, trx, operation, input, output, result.detail);
      // After the entry that enrols the signing key: no entry may be signed by a key the log does not know yet.
      if (isNew) await appendFailedSignIns(office, trx);
      if (isNew) await appendPendingNotes(office, trx);
      // An office from before the index, or one whose index was drawn otherwise, gets it here and not while somebody waits.
      if (isNew) await indexChunks(trx);
    });
    // Only now are they known to be in the log; until then the vault would hand them out again.
    if (isNew) await office.vault.failuresLogged();
    if (isNew) await writeCheckpointOfDay(office);
    await result.afterCommit?.();
  } finally {
    if (result.closeAfter) await closeWithCheckpoint(office, session);
  }
}

function contextOf(
  { session, environment, watch, call }: GateParts,
  operation: Operation,
  input: unknown,
): GateContext {
  const progress = progressOf(watch);
  return {
    now: environment.vault.now,
    newId: environment.vault.newId,
    session,
    resources: environment.resources,
    judge: environment.judge,
    readFile: (path) => environment.host.readFile(path),
    deleteFile: (path) => environment.host.deleteFile(path),
    progress,
    backups: {
      ...restoreDoors({ session, environment, progress }),
      now: async (folder) => {
        const office = session.office();
        if (!office) throw new AppError('locked');
        return backUpOffice(office, 'now', environment, watch, folder === undefined ? undefined : [folder]);
      },
      beforeRotation: async () => {
        const office = session.office();
        if (!office) throw new AppError('locked');
        const { folders } = await backupRules({ trx: office.kysely as unknown as ReadTransaction });
        return folders.length === 0 ? null : backUpOffice(office, 'rotation', environment, watch, folders);
      },
    },
    writeFile: (path, bytes) => environment.host.writeFile(path, bytes),
    keyStore: environment.vault.keyStore,
    factor: (proof) => factorOf({ readFile: environment.host.readFile, session }, proof),
    call,
    noteInCopy: async (copy, output) => {
      const office = session.office();
      if (!office) throw new AppError('locked');
      await copy.transaction().execute((trx) => appendDeclared(office, trx, operation, input, output));
    },
    join: async (joined: Joined) => {
      const office = session.office();
      if (!office) throw new AppError('locked');
      await office.kysely.transaction().execute((trx) => appendJoined(office, trx, joined));
    },
  };
}
