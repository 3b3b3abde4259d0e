import { AppError } from '../../contract/error.ts';
import type { Examination, Examined } from '../../contract/examination.ts';
import type { FactorProof } from '../../contract/factor-proof.ts';
import { verifyOffice } from '../audit/verify-office.ts';
import { backupRules, lastProved } from '../backup/queries.ts';
import { ageInDays, isTooOld } from '../backup/rules.ts';
import type { ExaminedOffice, GateContext, GateResult } from '../context.ts';
import { examineAndRepair } from '../db/repair.ts';

/** 診断. Opens the office only if credentials are given and nothing speaks against it; such an attempt counts as a sign-in. */
export async function examine(
  ctx: GateContext,
  input: {
    readonly credentials: {
      readonly loginName: string;
      readonly password: string;
      readonly factor: FactorProof | null;
    } | null;
    readonly isRepairing: boolean;
  },
): Promise<GateResult<{ examinations: Examination[]; isOpened: boolean }>> {
  if (ctx.session.actor()) throw new AppError('conflict', { reason: 'already-signed-in' });
  const outside = await examineAndRepair(ctx.session.folder(), input.isRepairing);
  const result = (inside: readonly Examination[], isOpened: boolean) => ({
    output: { examinations: [...outside, ...inside], isOpened },
    isUnlogged: true,
  });
  if (input.credentials === null || outside.some(({ code }) => code === 'office-missing')) return result([], false);
  try {
    const factor = await ctx.factor(input.credentials.factor);
    const outcome = await ctx.session.readOnce({ ...input.credentials, factor }, (office) =>
      examineInside(office, ctx.now()),
    );
    factor?.material.fill(0);
    if (outcome.kind === 'read') return result(outcome.value, true);
    return result([error('sign-in-refused', outcome.kind === 'refused' ? outcome.reason : outcome.kind)], false);
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown;
    return result([error('sign-in-refused', thrown.shape.reason ?? thrown.code)], false);
  }
}

const error = (code: Examined, about: string): Examination => ({
  code,
  severity: 'error',
  about,
  isRepairable: false,
  isRepaired: false,
});

const warning = (code: Examined, about: string): Examination => ({ ...error(code, about), severity: 'warning' });

/** A ring whose HMAC was wrong, or that was older, was put right by this very opening or an earlier one. */
function ringOf({ pendingNotes }: ExaminedOffice): Examination[] {
  return pendingNotes
    .filter(({ event }) => event === 'access.key-ring-restored')
    .map(({ detail }) => warning('ring-restored', String(detail['why'] ?? '')));
}

/** 控えが古い, by the office's own limit. */
async function backupsOf({ trx }: ExaminedOffice, now: Date): Promise<Examination[]> {
  const { limitDays } = await backupRules({ trx });
  const last = await lastProved({ trx });
  const first = await trx.selectFrom('auditEntry').select('ts').orderBy('seq').executeTakeFirst();
  if (!isTooOld(last?.at ?? first?.ts ?? null, limitDays, now)) return [];
  return [last ? warning('backup-old', String(ageInDays(last.at, now))) : warning('backup-none', '')];
}

/** Every page in use against its HMAC and every index against its table; references; the whole log; ring and backups. */
async function examineInside(office: ExaminedOffice, now: Date): Promise<Examination[]> {
  const { integrity, references } = await office.checkFile();
  if (integrity > 0) return [error('integrity', String(integrity))];
  const { verification } = await verifyOffice(office);
  return [
    ...(references === 0 ? [] : [error('references', String(references))]),
    ...(verification.isSound
      ? []
      : [error('log-unsound', `${verification.firstBad ?? '-'} ${verification.problems[0]?.code ?? ''}`.trim())]),
    ...(verification.hasAnchor ? [] : [warning('checkpoints-none', '')]),
    ...ringOf(office),
    ...(await backupsOf(office, now)),
  ];
}
