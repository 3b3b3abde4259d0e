import type { z } from 'zod';
import type { FactorProof } from '../../contract/access.ts';
import type { backup } from '../../contract/backup.ts';
import type { BackupInspection, BackupMade, FoundBackup, ReplacedOffice } from '../../contract/backup-shape.ts';
import { factorOf } from '../access/factor-proof.ts';
import type { GateContext, GateResult } from '../context.ts';
import type { BackupAccess } from './doors.ts';

/** A backup and who opens it, as the window brings it. */
type Opening = Omit<BackupAccess, 'factor'> & { readonly factor: FactorProof | null };

/** 今すぐ控えをとる. The pipeline writes its entry before the backup gets its name. */
export async function now(ctx: GateContext): Promise<GateResult<BackupMade>> {
  return { output: await ctx.backups.now(), isUnlogged: true };
}

/** 控えを探す. */
export async function find(
  ctx: GateContext,
  { folder }: { readonly folder: string },
): Promise<GateResult<FoundBackup[]>> {
  return { output: await ctx.backups.find(folder), isUnlogged: true };
}

/** 控えを調べる. */
export async function inspect(ctx: GateContext, input: Opening): Promise<GateResult<BackupInspection>> {
  return { output: await withFactor(ctx, input, (access) => ctx.backups.inspect(access)), isUnlogged: true };
}

/** 控えから復元する; the entry is the first of the restored office. */
export async function restore(
  ctx: GateContext,
  input: Opening & { readonly manifestSha256: string },
): Promise<GateResult<z.output<typeof backup.restore.output>>> {
  const { manifestSha256 } = input;
  return withFactor(ctx, input, (access) => ctx.backups.restore({ ...access, manifestSha256 }));
}

/** 入れ替えた事務局の一覧. */
export async function replaced(ctx: GateContext): Promise<GateResult<ReplacedOffice[]>> {
  return { output: await ctx.backups.replaced(), isUnlogged: true };
}

/** 入れ替えた事務局を消す. */
export async function deleteReplaced(
  ctx: GateContext,
  { name }: { readonly name: string },
): Promise<GateResult<{ bytes: number }>> {
  return { output: await ctx.backups.deleteReplaced(name) };
}

/** With what the second factor yields, which is wiped afterwards. The key file must be of an account of the backup. */
async function withFactor<T>(ctx: GateContext, input: Opening, use: (access: BackupAccess) => Promise<T>): Promise<T> {
  const { path, loginName, password } = input;
  const factor = await factorOf(ctx, input.factor, () => ctx.backups.keyFiles(path));
  try {
    return await use({ path, loginName, password, factor });
  } finally {
    factor?.material.fill(0);
  }
}
