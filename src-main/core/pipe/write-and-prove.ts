import { createHash } from 'node:crypto';
import { AppError } from '../../contract/error.ts';
import type { ReleasedFile } from '../../contract/export.ts';
import { PROOF_SUFFIX } from '../../contract/host.ts';
import type { Operation } from '../../contract/operation.ts';
import { appendEntry } from '../audit/writer.ts';
import type { Rendered } from '../release-type.ts';
import type { ServerEnvironment } from '../server-environment.ts';
import type { OpenOffice } from '../session.ts';
import { actingAs, appendDeclared } from './entries.ts';

/** A part of a file and what is wrong with it, as a code. */
interface Fault {
  readonly part: string;
  readonly code: string;
}

/** One file about to leave. */
export interface Leaving {
  readonly office: OpenOffice;
  readonly operation: Operation;
  readonly input: { readonly path: string };
  readonly rendered: Rendered;
  readonly host: ServerEnvironment['host'];
}

/**
 * Logs the export with its digest, writes the file, reads it back and proves it. A file that fails the proof is
 * deleted, the deletion is logged, and the caller gets `file_refused`.
 */
export async function writeAndProve(leaving: Leaving): Promise<ReleasedFile> {
  const { office, operation, input, rendered, host } = leaving;
  const sha256 = createHash('sha256').update(rendered.bytes).digest('hex');
  const before = await rendered.prove(rendered.bytes);
  if (before.leaks.length > 0) {
    await logWithdrawal(leaving, sha256, before.leaks);
    throw new AppError('file_refused', {
      reason: 'leak',
      violations: before.leaks.map((leak) => ({ rule: leak.code, of: { part: leak.part } })),
    });
  }
  const output: ReleasedFile = {
    path: input.path,
    sha256,
    size: rendered.bytes.length,
    proof: {
      parts: before.parts,
      searchedFor: rendered.searchedFor,
      marks: rendered.marks,
      checks: before.checks ?? [],
    },
    beside: rendered.beside
      ? {
          path: `${input.path}${PROOF_SUFFIX}`,
          sha256: createHash('sha256').update(rendered.beside).digest('hex'),
        }
      : null,
    copy: rendered.copy ? { number: rendered.copy.number, running: rendered.copy.running } : null,
    noProof: rendered.noProof ?? null,
  };
  await office.kysely.transaction().execute(async (trx) => {
    await rendered.copy?.record(trx, sha256);
    await appendDeclared(office, trx, operation, input, operation.output.parse(output));
  });
  let isOurs = false;
  try {
    await host.writeFile(input.path, rendered.bytes);
    isOurs = true;
    if (rendered.beside && output.beside) await host.writeFile(output.beside.path, rendered.beside);
  } catch (error) {
    // What stands there under this name without our having written it is somebody's file and stays.
    if (isOurs) await host.deleteFile(input.path).catch(() => undefined);
    await logWithdrawal(leaving, sha256, [{ part: 'file', code: 'not-written' }], rendered.copy);
    throw error instanceof AppError ? error : new AppError('file_refused', { reason: 'not-written' });
  }
  const faults = await faultsOfWritten(leaving, sha256);
  if (faults.length === 0) return output;
  const isDeleted = await takeBack(host, output);
  await logWithdrawal(
    leaving,
    sha256,
    isDeleted ? faults : [...faults, { part: 'file', code: 'not-deleted' }],
    rendered.copy,
  );
  const isChanged = faults.some((fault) => fault.part === 'file');
  throw new AppError('file_refused', {
    reason: isDeleted ? (isChanged ? 'changed-while-writing' : 'leak') : 'not-deleted',
  });
}

/** Deletes the file and its proof; whether the file is gone. What was never written cannot be deleted and need not be. */
async function takeBack(host: Leaving['host'], { path, beside }: ReleasedFile): Promise<boolean> {
  if (beside) await host.deleteFile(beside.path).catch(() => undefined);
  return host.deleteFile(path).then(
    () => true,
    () => false,
  );
}

/** What reading the written file back brings to light; a file that cannot be read back counts as changed. */
async function faultsOfWritten({ host, input, rendered }: Leaving, sha256: string): Promise<readonly Fault[]> {
  try {
    const written = await host.readFile(input.path);
    if (createHash('sha256').update(written).digest('hex') === sha256) return (await rendered.prove(written)).leaks;
    return [...(await leaksOf(rendered, written)), { part: 'file', code: 'changed-while-writing' }];
  } catch {
    return [{ part: 'file', code: 'not-readable' }];
  }
}

/** Leaks of a file that may no longer be one of its kind. */
async function leaksOf(rendered: Rendered, bytes: Uint8Array): Promise<readonly Fault[]> {
  try {
    return (await rendered.prove(bytes)).leaks;
  } catch {
    return [{ part: 'file', code: 'not-readable' }];
  }
}

async function logWithdrawal(
  { office, operation }: Pick<Leaving, 'office' | 'operation'>,
  sha256: string,
  leaks: readonly Fault[],
  copy?: Rendered['copy'],
): Promise<void> {
  await office.kysely.transaction().execute(async (trx) => {
    await copy?.withdraw(trx);
    await appendEntry(trx, office.pen, {
      type: 'export.withdrawn',
      actor: actingAs(office.actor, operation.roles),
      subject: null,
      facts: { detail: { sha256, leaks: leaks.map((leak) => `${leak.code}@${leak.part}`) } },
      body: null,
    });
  });
}
