import { createHash } from 'node:crypto';
import { AppError } from '../../contract/error.ts';
import type { ReleasedFile } from '../../contract/export.ts';
import type { Operation } from '../../contract/operation.ts';
import { appendEntry } from '../audit/writer.ts';
import type { Rendered } from '../context.ts';
import type { ServerEnvironment } from '../server-environment.ts';
import type { OpenOffice } from '../session.ts';
import { appendDeclared } from './entries.ts';

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
    await logWithdrawal(office, sha256, before.leaks);
    throw new AppError('file_refused', {
      reason: 'leak',
      violations: before.leaks.map((leak) => ({ rule: leak.code, of: { part: leak.part } })),
    });
  }
  const output: ReleasedFile = {
    path: input.path,
    sha256,
    size: rendered.bytes.length,
    proof: { parts: before.parts, searchedFor: rendered.searchedFor, marks: rendered.marks },
  };
  await office.kysely
    .transaction()
    .execute((trx) => appendDeclared(office, trx, operation, input, operation.output.parse(output)));
  try {
    await host.writeFile(input.path, rendered.bytes);
  } catch (error) {
    await logWithdrawal(office, sha256, [{ part: 'file', code: 'not-written' }]);
    throw error instanceof AppError ? error : new AppError('file_refused', { reason: 'not-written' });
  }
  const written = await host.readFile(input.path);
  const after = await rendered.prove(written);
  const isSame = createHash('sha256').update(written).digest('hex') === sha256;
  if (after.leaks.length > 0 || !isSame) {
    await host.deleteFile(input.path);
    await logWithdrawal(office, sha256, isSame ? after.leaks : [{ part: 'file', code: 'changed-while-writing' }]);
    throw new AppError('file_refused', { reason: isSame ? 'leak' : 'changed-while-writing' });
  }
  return output;
}

async function logWithdrawal(
  office: OpenOffice,
  sha256: string,
  leaks: readonly { readonly part: string; readonly code: string }[],
): Promise<void> {
  await office.kysely.transaction().execute((trx) =>
    appendEntry(trx, office.pen, {
      type: 'export.withdrawn',
      actor: office.actor,
      subject: null,
      facts: { detail: { sha256, leaks: leaks.map((leak) => `${leak.code}@${leak.part}`) } },
      body: null,
    }),
  );
}
