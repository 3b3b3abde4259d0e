import { Buffer } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import type { PresentProof } from '../../contract/access.ts';
import { AppError, ruleViolated } from '../../contract/error.ts';
import type { NewFactor } from '../../contract/factor-proof.ts';
import type { GateContext, GateResult } from '../context.ts';
import { newKeyFile, parseKeyFile } from '../db/key-file.ts';
import { changeOwn } from './own-login.ts';
import { bindingViolations, factorViolations } from './rules.ts';

type Changed = Promise<GateResult<{ accountId: string }>>;

/** 二要素目を加える. A key file is a new file, read back before anything depends on it. */
export async function setFactor(
  ctx: GateContext,
  input: { readonly present: PresentProof; readonly factor: NewFactor },
): Changed {
  refuse(factorViolations(ctx.session.own().state()));
  const { present, factor } = input;
  if (factor.kind === 'webauthn-prf') {
    const material = Buffer.from(factor.output, 'base64');
    return changeOwn(ctx, present, { factor: { kind: factor.kind, id: factor.id, material } });
  }
  // Proved first: nobody who does not know the password gets a file written.
  await changeOwn(ctx, present, {});
  const { id, secret, bytes } = newKeyFile(randomBytes);
  await ctx.writeFile(factor.path, bytes);
  const back = parseKeyFile(await ctx.readFile(factor.path));
  bytes.fill(0);
  if (back === null || !back.secret.equals(secret)) throw new AppError('file_refused', { reason: 'key-file-damaged' });
  return changeOwn(ctx, present, { factor: { kind: 'key-file', id, material: secret } });
}

/** 二要素目をやめる: needs the password and the factor itself. */
export function removeFactor(ctx: GateContext, { present }: { readonly present: PresentProof }): Changed {
  if (ctx.session.own().state().factor === null) throw ruleViolated({ rule: 'factor-not-set' });
  return changeOwn(ctx, present, { factor: null });
}

/** この端末に結び付ける: a random secret that only this PC's key store opens goes into the account's key. */
export async function bindToPc(ctx: GateContext, { present }: { readonly present: PresentProof }): Changed {
  refuse(bindingViolations(ctx.session.own().state()));
  const secret = randomBytes(32);
  const closed = (await ctx.keyStore?.close(secret).catch(() => null)) ?? null;
  const back = closed && (await ctx.keyStore?.open(closed));
  if (closed === null || !back || !secret.equals(back)) throw ruleViolated({ rule: 'binding-without-key-store' });
  return changeOwn(ctx, present, { binding: { secret, closed } });
}

/** この端末への結び付けをやめる. */
export function unbindFromPc(ctx: GateContext, { present }: { readonly present: PresentProof }): Changed {
  if (!ctx.session.own().state().isBound) throw ruleViolated({ rule: 'binding-not-set' });
  return changeOwn(ctx, present, { binding: null });
}

function refuse(violations: ReturnType<typeof factorViolations>): void {
  if (violations.length > 0) throw ruleViolated(...violations);
}
