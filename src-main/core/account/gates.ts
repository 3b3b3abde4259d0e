import type { KeyRotation } from '../../contract/account.ts';
import type { GateContext, GateResult } from '../context.ts';

/**
 * 鍵の入替え. A backup is proved first where places for backups are set, and one of them must have got it. The entry travels
 * in the new file; an office that keeps its key has nothing to note.
 */
export async function rotateKey(ctx: GateContext): Promise<GateResult<KeyRotation>> {
  const backup = await ctx.backups.beforeRotation();
  if (backup?.places.every(({ problem }) => problem !== null))
    return { output: { kind: 'kept', reason: 'backup', neededBytes: 0, freeBytes: 0 }, isUnlogged: true };
  const output = await ctx.session.rotateKey({
    progress: ctx.progress,
    note: (copy, epoch) => ctx.noteInCopy(copy, { kind: 'rotated', epoch } satisfies KeyRotation),
  });
  return output.kind === 'rotated' ? { output, isNoted: true } : { output, isUnlogged: true };
}
