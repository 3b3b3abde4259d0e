import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import type { access, SignInResult } from '../../contract/access.ts';
import { AppError } from '../../contract/error.ts';
import type { FactorProof } from '../../contract/factor-proof.ts';
import type { GateContext, GateResult } from '../context.ts';
import { brokenPasswordRules, isGuessable } from '../db/password-policy.ts';
import { wordPhrase } from '../db/word-phrase.ts';
import type { OpenOutcome } from '../opening.ts';
import { factorOf } from './factor-proof.ts';
import { describe } from './rules.ts';

type Input<T> = Readonly<T>;

/** ログイン. An attempt that fails is a result; it is counted on disk and logged at the next opening. */
export async function signIn(
  ctx: GateContext,
  input: Input<{ loginName: string; password: string; factor: FactorProof | null }>,
): Promise<GateResult<SignInResult>> {
  if (ctx.session.actor()) throw new AppError('conflict', { reason: 'already-signed-in' });
  const factor = await factorOf(ctx, input.factor);
  const result = resultOf(ctx, await ctx.session.open({ ...input, factor }));
  factor?.material.fill(0);
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

/** 二要素目 in use, named for the door. */
export async function factors(ctx: GateContext): Promise<GateResult<z.input<typeof access.factors.output>>> {
  const { keyFiles, credentials, prfSalt, isBoundElsewhere } = await ctx.session.factors();
  const output = { hasKeyFiles: keyFiles.length > 0, credentials: [...credentials], prfSalt, isBoundElsewhere };
  return { output };
}

/** Judges a candidate password and offers a word phrase instead. */
export async function checkPassword(
  ctx: GateContext,
  { password, officeName, loginName }: Input<z.output<typeof access.checkPassword.input>>,
): Promise<GateResult<z.input<typeof access.checkPassword.output>>> {
  const surroundings = { officeName, loginName };
  const broken = brokenPasswordRules(password, surroundings);
  const strength = password.trim() === '' ? null : await ctx.judge(password, surroundings);
  const rules = broken.length === 0 && strength && isGuessable(strength) ? ['guessable'] : [...broken];
  return {
    output: {
      rules,
      suggestion: wordPhrase(randomBytes),
      strength: strength && { guessesLog10: strength.guessesLog10, advice: [...strength.advice] },
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
