import type { Reviewed, Verification } from '../../contract/audit-log.ts';
import { AppError, ruleViolated } from '../../contract/error.ts';
import type { FactorProof } from '../../contract/factor-proof.ts';
import type { GateContext, GateResult } from '../context.ts';
import { linesOfBundle, loadBundle } from './load-bundle.ts';
import { verifyOffice } from './verify-office.ts';

type Inspection =
  | { kind: 'verified'; verification: Verification }
  | { kind: 'refused'; reason: string; waitSeconds: number };

/** 外からの検証: verifies the closed office without writing an entry. */
export async function inspect(
  ctx: GateContext,
  input: {
    readonly loginName: string;
    readonly password: string;
    readonly factor: FactorProof | null;
    readonly notes: readonly string[];
  },
): Promise<GateResult<Inspection>> {
  if (ctx.session.actor()) throw new AppError('conflict', { reason: 'already-signed-in' });
  const factor = await ctx.factor(input.factor);
  const outcome = await ctx.session.readOnce(
    { ...input, factor },
    async (office) => (await verifyOffice(office, { notes: input.notes })).verification,
  );
  factor?.material.fill(0);
  if (outcome.kind === 'read') return { output: { kind: 'verified', verification: outcome.value }, isUnlogged: true };
  if (outcome.kind === 'enrolment-needed')
    return { output: { kind: 'refused', reason: 'enrolment-needed', waitSeconds: 0 }, isUnlogged: true };
  return { output: { kind: 'refused', reason: outcome.reason, waitSeconds: outcome.waitSeconds }, isUnlogged: true };
}

/** 監査人の受取り鍵 as age writes it. */
export async function recipient(ctx: GateContext): Promise<GateResult<{ recipient: string }>> {
  return { output: { recipient: ctx.session.recipient() }, isUnlogged: true };
}

/** 監査用の束を開く; only in a notebook, where no office's own log could be mistaken for it. */
export async function openBundle(
  ctx: GateContext,
  input: { readonly path: string; readonly passphrase: string },
): Promise<GateResult<Reviewed>> {
  if (!ctx.session.isNotebook()) throw ruleViolated({ rule: 'not-a-notebook' });
  const bytes = await ctx.readFile(input.path);
  const lines = linesOfBundle(bytes, input.passphrase, () => ctx.session.unseal(bytes));
  return { output: await ctx.session.review((into) => loadBundle(lines, into, ctx.progress)) };
}

/** Puts the bundle away. */
export async function closeBundle(ctx: GateContext): Promise<GateResult<Record<string, never>>> {
  await ctx.session.endReview();
  return { output: {} };
}
