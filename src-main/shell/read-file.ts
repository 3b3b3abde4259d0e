import { open } from 'node:fs/promises';
import { hostError } from './answer-host-call.ts';

/** Most bytes of a file that is read: 4 GiB. */
export const READ_LIMIT = 4 * 1024 ** 3;
/** The system reads less than 2 GiB at a time. */
const PIECE = 1024 ** 3;

/**
 * Reads a whole file into memory of its own, which can be handed to another thread without a copy.
 * @throws `too-large` beyond 4 GiB, `not-a-file` for folders, pipes and devices, else the file system's own error.
 */
export async function readWholeFile(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = await open(path, 'r');
  try {
    const found = await file.stat();
    if (!found.isFile()) throw hostError('not-a-file');
    if (found.size > READ_LIMIT) throw hostError('too-large');
    const bytes = new Uint8Array(found.size);
    let at = 0;
    while (at < bytes.length) {
      const { bytesRead } = await file.read(bytes, at, Math.min(PIECE, bytes.length - at), at);
      // Somebody shortened the file meanwhile: what is there is what is read.
      if (bytesRead === 0) return bytes.slice(0, at);
      at += bytesRead;
    }
    return bytes;
  } finally {
    await file.close();
  }
}
