import { randomBytes } from 'node:crypto';
import type { SignInResult } from '../../contract/access.ts';
import { AppError } from '../../contract/error.ts';
import type { GateContext, GateResult, OpenOutcome } from '../context.ts';
import { brokenPasswordRules } from '../db/password-policy.ts';
import { wordPhrase } from '../db/word-phrase.ts';
import { describe } from './rules.ts';

type Input<T> = Readonly<T>;

/** ログイン. An attempt that fails is a result; it is counted on disk and logged at the next opening. */
export async function signIn(
  ctx: GateContext,
  input: Input<{ loginName: string; password: string }>,
): Promise<GateResult<SignInResult>> {
  if (ctx.session.actor()) throw new AppError('conflict', { reason: 'already-signed-in' });
  const result = resultOf(ctx, await ctx.session.open(input));
  const raise = result.output.kind === 'signed-in' ? ctx.session.own().raise : null;
  if (raise === null) return result;
  const { N, p } = raise.cost;
  // The log says it first. If the ring cannot be written, the old one holds and the next sign-in tries again.
  const afterCommit = () => raise.apply().catch(() => undefined);
  return { ...result, detail: { ...result.detail, kdfRaisedTo: { N, p } }, afterCommit };
}

/** 初回登録: the one-time code is spent and the account's own keys join the log. */
export async function enrol(
  ctx: GateContext,
  input: Input<{ loginName: string; enrolmentCode: string; newPassword: string }>,
): Promise<GateResult<SignInResult>> {
  if (ctx.session.actor()) throw new AppError('conflict', { reason: 'already-signed-in' });
  const outcome = await ctx.session.enrol(input);
  const { joined } = outcome;
  return { ...resultOf(ctx, outcome), ...(joined ? { detail: joined.detail, write: joined.write } : {}) };
}

/** 施錠. */
export async function lock(ctx: GateContext): Promise<GateResult<Record<string, never>>> {
  return { output: {}, isUnlogged: !ctx.session.actor(), closeAfter: true };
}

/** The present session, or null while locked. */
export async function session(
  ctx: GateContext,
): Promise<GateResult<{ session: Extract<SignInResult, { kind: 'signed-in' }>['session'] | null }>> {
  return { output: { session: describe(ctx) } };
}

/** Judges a candidate password and offers a word phrase instead. */
export async function checkPassword(
  _ctx: GateContext,
  input: Input<{ password: string; officeName: string }>,
): Promise<GateResult<{ rules: string[]; suggestion: string }>> {
  return {
    output: {
      rules: [...brokenPasswordRules(input.password, { officeName: input.officeName })],
      suggestion: wordPhrase(randomBytes),
    },
  };
}

function resultOf(ctx: GateContext, outcome: OpenOutcome): GateResult<SignInResult> {
  if (outcome.kind === 'refused') return { output: { ...outcome, rules: [...outcome.rules] }, isUnlogged: true };
  if (outcome.kind === 'enrolment-needed') return { output: { kind: 'enrolment-needed' }, isUnlogged: true };
  const opened = describe(ctx);
  if (!opened) throw new AppError('unavailable', { reason: 'not-open' });
  const late = outcome.kind === 'open' && outcome.late ? { late: outcome.late } : {};
  return { output: { kind: 'signed-in', session: opened }, ...late };
}
