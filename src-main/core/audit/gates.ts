import type { Verification } from '../../contract/audit-log.ts';
import { AppError } from '../../contract/error.ts';
import type { GateContext, GateResult } from '../context.ts';
import { verifyOffice } from './verify-office.ts';

type Inspection =
  | { kind: 'verified'; verification: Verification }
  | { kind: 'refused'; reason: string; waitSeconds: number };

/** 外からの検証: verifies the closed office without writing an entry. */
export async function inspect(
  ctx: GateContext,
  input: { readonly loginName: string; readonly password: string; readonly notes: readonly string[] },
): Promise<GateResult<Inspection>> {
  if (ctx.session.actor()) throw new AppError('conflict', { reason: 'already-signed-in' });
  const outcome = await ctx.session.readOnce(
    input,
    async (office) => (await verifyOffice(office, { notes: input.notes })).verification,
  );
  if (outcome.kind === 'read') return { output: { kind: 'verified', verification: outcome.value }, isUnlogged: true };
  if (outcome.kind === 'enrolment-needed')
    return { output: { kind: 'refused', reason: 'enrolment-needed', waitSeconds: 0 }, isUnlogged: true };
  return { output: { kind: 'refused', reason: outcome.reason, waitSeconds: outcome.waitSeconds }, isUnlogged: true };
}
