import type { z } from 'zod';
import type { backup } from '../../contract/backup.ts';
import type { BackupInspection, BackupMade, FoundBackup, ReplacedOffice } from '../../contract/backup-shape.ts';
import { AppError, ruleViolated } from '../../contract/error.ts';
import type { GateContext, GateResult } from '../context.ts';
import type { BackupAccess } from './doors.ts';
import { checkFolder } from './queries.ts';

/** 今すぐ控えをとる. The pipeline writes its entry before the backup gets its name. */
export async function now(
  ctx: GateContext,
  { folder }: { readonly folder?: string | undefined },
): Promise<GateResult<BackupMade>> {
  if (folder !== undefined) {
    if (!ctx.session.actor()?.roles.includes('admin')) throw ruleViolated({ rule: 'backup.other-folder' });
    const { problem } = await checkFolder(folder, ctx.session.folder());
    if (problem !== null) throw new AppError('file_refused', { reason: problem });
  }
  return { output: await ctx.backups.now(folder), isUnlogged: true };
}

/** 控えを探す. */
export async function find(
  ctx: GateContext,
  { folder }: { readonly folder: string },
): Promise<GateResult<FoundBackup[]>> {
  return { output: await ctx.backups.find(folder), isUnlogged: true };
}

/** 控えを調べる. */
export async function inspect(ctx: GateContext, input: BackupAccess): Promise<GateResult<BackupInspection>> {
  return { output: await ctx.backups.inspect(input), isUnlogged: true };
}

/** 控えから復元する; the entry is the first of the restored office. */
export async function restore(
  ctx: GateContext,
  input: BackupAccess & { readonly manifestSha256: string; readonly reason: string },
): Promise<GateResult<z.output<typeof backup.restore.output>>> {
  return ctx.backups.restore(input);
}

/** 入れ替えた事務局の一覧. */
export async function replaced(ctx: GateContext): Promise<GateResult<ReplacedOffice[]>> {
  return { output: await ctx.backups.replaced(), isUnlogged: true };
}

/** 入れ替えた事務局を消す: it may be the only copy, so its entry must lie in the log before anything goes. */
export async function deleteReplaced(
  ctx: GateContext,
  { name }: { readonly name: string },
): Promise<GateResult<{ bytes: number }>> {
  const { bytes } = await ctx.backups.weighReplaced(name);
  return { output: { bytes }, afterCommit: () => ctx.backups.deleteReplaced(name) };
}
