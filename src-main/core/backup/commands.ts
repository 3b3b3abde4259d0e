import type { BackupStanding } from '../../contract/backup-shape.ts';
import { AppError, ruleViolated } from '../../contract/error.ts';
import type { Context } from '../context.ts';
import { checkFolder, standing } from './queries.ts';

/** 保管先を決める; a folder that was chosen before stays even while it cannot be reached. */
export async function setPlaces(ctx: Context, input: { readonly folders: readonly string[] }): Promise<BackupStanding> {
  const { places } = await standing(ctx);
  if (new Set(input.folders).size !== input.folders.length) throw ruleViolated({ rule: 'backup.same-place' });
  for (const folder of input.folders) {
    if (places.some((place) => place.folder === folder)) continue;
    const { problem } = await checkFolder(folder, ctx.officeFolder);
    if (problem !== null) throw new AppError('file_refused', { reason: problem });
  }
  await ctx.trx
    .updateTable('backupRules')
    .set({ places: JSON.stringify(input.folders) })
    .execute();
  return standing(ctx);
}

/** 限度を決める. */
export async function setLimit(ctx: Context, { limitDays }: { readonly limitDays: number }): Promise<BackupStanding> {
  await ctx.trx.updateTable('backupRules').set({ limitDays }).execute();
  return standing(ctx);
}

/** One day, in milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

/** 一日だけ先送りする. */
export async function snooze(ctx: Context): Promise<BackupStanding> {
  const snoozedUntil = new Date(ctx.now().getTime() + DAY).toISOString();
  await ctx.trx.updateTable('backupRules').set({ snoozedUntil, snoozedBy: ctx.actor.displayName }).execute();
  return standing(ctx);
}
