import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileKind } from '../contract/host.ts';

/** How a shell asks the user for paths; `null` means that the user gave up. */
export interface Dialogs {
  readonly save: (wish: {
    readonly name: string;
    readonly folder: string;
    readonly kind: FileKind;
  }) => Promise<string | null>;
  readonly open: (wish: { readonly folder: string; readonly kinds: readonly FileKind[] }) => Promise<string | null>;
  readonly folder: (wish: { readonly folder: string }) => Promise<string | null>;
}

/** The answers where nobody can be asked: the suggested name, the newest file of its kinds, the folder itself. */
export const nobodyToAsk: Dialogs = {
  save: async ({ name, folder }) => join(folder, name),
  open: async ({ folder, kinds }) => newestOf(folder, kinds),
  folder: async ({ folder }) => folder,
};

/** The newest plain file of one of these kinds; of two from the same moment the one whose name sorts last. */
async function newestOf(folder: string, kinds: readonly FileKind[]): Promise<string | null> {
  const names = await readdir(folder);
  const fitting = names.filter((name) => kinds.some((kind) => name.toLowerCase().endsWith(`.${kind}`))).sort();
  let newest: { readonly path: string; readonly at: number } | null = null;
  for (const name of fitting) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found?.isFile() && found.mtimeMs >= (newest?.at ?? 0)) newest = { path, at: found.mtimeMs };
  }
  return newest?.path ?? null;
}
