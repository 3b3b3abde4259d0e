import type { Session } from '../../contract/access.ts';
import { AppError } from '../../contract/error.ts';
import type { Administrator, RecoveryRefusal, Rehearsed, SheetUse, TypedSheets } from '../../contract/recovery.ts';
import { describe } from '../access/rules.ts';
import type { GateContext, GateResult } from '../context.ts';

/** 試す. */
export async function rehearse(ctx: GateContext, typed: TypedSheets): Promise<GateResult<Rehearsed>> {
  return { output: await ctx.session.rehearse(typed) };
}

/** Whether both sheets are right; the office is closed again. */
export async function check(
  ctx: GateContext,
  typed: TypedSheets,
): Promise<GateResult<{ kind: 'proved'; administrators: Administrator[] } | RecoveryRefusal>> {
  refuseSignedIn(ctx);
  const result = await ctx.session.checkSheets(typed);
  return { output: result.kind === 'refused' ? result : { kind: 'proved', administrators: [...result.value] } };
}

/** 復旧票を使う. */
export async function use(
  ctx: GateContext,
  input: SheetUse,
): Promise<GateResult<{ kind: 'signed-in'; session: Session } | RecoveryRefusal>> {
  refuseSignedIn(ctx);
  const result = await ctx.session.recover(input);
  if (result.kind === 'refused') return { output: result, isUnlogged: true };
  const session = describe(ctx);
  if (!session) throw new AppError('unavailable', { reason: 'not-open' });
  return { output: { kind: 'signed-in', session }, late: result.joined };
}

/** Removes the PDF of a sheet. The shell lets go only what it wrote itself. */
export async function removeFile(
  ctx: GateContext,
  { path }: { readonly path: string },
): Promise<GateResult<Record<string, never>>> {
  await ctx.deleteFile(path);
  return { output: {} };
}

function refuseSignedIn(ctx: GateContext): void {
  if (ctx.session.actor()) throw new AppError('conflict', { reason: 'already-signed-in' });
}
