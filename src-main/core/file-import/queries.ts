import type { ImportKind, ImportPreview } from '../../contract/file-import.ts';
import type { ReadContext } from '../context.ts';
import { gather } from './gather.ts';
import { planImport } from './plan.ts';

/** 試し取り込み: what would happen, row by row. */
export async function preview(
  ctx: ReadContext,
  input: {
    readonly files: readonly { readonly kind: ImportKind; readonly content: string }[];
    readonly resolutions: Readonly<Record<string, string>>;
  },
): Promise<ImportPreview> {
  return planImport(await gather(ctx, input.files), input.resolutions).preview;
}
