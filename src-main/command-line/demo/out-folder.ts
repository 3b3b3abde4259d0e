import { mkdir, readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { EXIT, failure } from '../exit-codes.ts';

/** Where the demonstration goes unless told otherwise. */
const DEFAULT_OUT = 'tasuki-demo';

/** Takes a fresh or empty folder; whatever lies in another is never touched. @throws Failure with a sentence. */
export async function claimOut(given: string | undefined): Promise<string> {
  const folder = resolve(given ?? (await freeName()));
  try {
    await mkdir(folder, { recursive: true });
    if ((await readdir(folder)).length === 0) return folder;
  } catch {
    throw failure(
      EXIT.file,
      'folder-unusable',
      `このフォルダーは使えません。別の場所を --out で指定してください: ${folder}`,
    );
  }
  throw failure(
    EXIT.file,
    'folder-not-empty',
    `このフォルダーは空ではありません。空のフォルダーを --out で指定してください: ${folder}`,
  );
}

/** `tasuki-demo`, or `tasuki-demo-2`, … when earlier demonstrations lie here. */
async function freeName(): Promise<string> {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? DEFAULT_OUT : `${DEFAULT_OUT}-${number}`;
    const entries = await readdir(resolve(name)).catch(() => []);
    if (entries.length === 0) return name;
  }
}
