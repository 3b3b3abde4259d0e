import type { OwnLogin, PresentProof } from '../../contract/access.ts';
import { AppError, ruleViolated } from '../../contract/error.ts';
import type { GateContext, GateResult } from '../context.ts';
import { passwordFaults } from '../db/password-policy.ts';
import { factorOf } from './factor-proof.ts';

type Own = ReturnType<GateContext['session']['own']>;
type OwnChange = Parameters<Own['prepare']>[1];

/** 自分のログイン: how the signed-in account opens. */
export async function ownLogin(ctx: GateContext): Promise<GateResult<OwnLogin>> {
  const { accountId, loginName } = actorOf(ctx);
  const { factor, isBound, hasRecovery } = ctx.session.own().state();
  return { output: { accountId, loginName, factor, isBound, hasRecovery } };
}

/** パスワードの変更. The keys stay the same, so the log needs no new one; what is open stays open. */
export async function changePassword(
  ctx: GateContext,
  input: { readonly present: PresentProof; readonly newPassword: string },
): Promise<GateResult<{ accountId: string }>> {
  const { loginName } = actorOf(ctx);
  const { present, newPassword } = input;
  const surroundings = { officeName: ctx.session.officeName(), loginName };
  const rules: string[] = [...(await passwordFaults(newPassword, surroundings, ctx.judge))];
  if (newPassword.normalize('NFKC') === present.password.normalize('NFKC')) rules.push('unchanged');
  if (rules.length > 0) throw ruleViolated(...rules.map((rule) => ({ rule: `password.${rule}` })));
  return changeOwn(ctx, present, { password: newPassword });
}

/** Proves the owner and makes the change ready; it is written once its entry is in the log. */
export async function changeOwn(
  ctx: GateContext,
  present: PresentProof,
  change: OwnChange,
): Promise<GateResult<{ accountId: string }>> {
  const { accountId } = actorOf(ctx);
  const factor = await factorOf(ctx, present.factor);
  const prepared = await ctx.session.own().prepare({ password: present.password, factor }, change);
  factor?.material.fill(0);
  if (prepared.kind === 'refused') {
    const of = { count: String(prepared.waitSeconds) };
    throw ruleViolated({ rule: `present-proof-${prepared.reason}`, of });
  }
  return { output: { accountId }, afterCommit: prepared.apply };
}

function actorOf(ctx: GateContext) {
  const actor = ctx.session.actor();
  if (!actor) throw new AppError('locked');
  return actor;
}
