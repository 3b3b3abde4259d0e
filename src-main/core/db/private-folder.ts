import { chmod, mkdir } from 'node:fs/promises';

/** Makes a folder that only its owner may enter. On Windows the installer sets the access list. */
export async function makePrivateFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await ownerOnly(folder);
}

/** Takes everybody else's rights to a folder away. */
export async function ownerOnly(folder: string): Promise<void> {
  if (process.platform !== 'win32') await chmod(folder, 0o700);
}
