import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip, type Gzip } from 'node:zlib';
import { Encrypter } from 'age-encryption';
import { isRecipient } from './recipient.ts';

/** For whom a bundle is sealed: the holder of a key, or whoever is told a passphrase. */
export type SealTarget =
  | { readonly kind: 'recipient'; readonly recipient: string }
  | { readonly kind: 'passphrase'; readonly passphrase: string };

/** Cost of one guess at a passphrase, as a power of two: 128 MB and a good part of a second. */
const SCRYPT_WORK_FACTOR = 17;
/** Characters gathered before they are compressed: one line at a time would cost more than the compression. */
const PIECE = 64 * 1024;

/**
 * 封: the lines of a bundle (without their line feeds), compressed and encrypted for one reader: an age file that holds
 * gzip that holds JSON Lines. Works piece by piece; only the sealed bytes are held in memory. How strong a passphrase
 * must be is for the caller to say.
 * @param onProgress told the number of lines taken so far.
 * @throws TypeError `not-a-recipient`, and whatever the lines throw.
 */
export async function sealBundle(
  lines: AsyncIterable<string>,
  to: SealTarget,
  onProgress?: (done: number) => void,
): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  if (to.kind === 'passphrase') {
    encrypter.setScryptWorkFactor(SCRYPT_WORK_FACTOR);
    encrypter.setPassphrase(to.passphrase);
  } else {
    if (!isRecipient(to.recipient)) throw new TypeError('not-a-recipient');
    encrypter.addRecipient(to.recipient);
  }
  const gzip = createGzip();
  const [, sealed] = await Promise.all([pipeline(piecesOf(lines, onProgress), gzip), encrypt(encrypter, gzip)]);
  return sealed;
}

/** Leaves nothing running behind it: if sealing fails, the source of the lines is closed too. */
async function encrypt(encrypter: Encrypter, gzip: Gzip): Promise<Uint8Array> {
  const sealed: Uint8Array[] = [];
  try {
    const stream = await encrypter.encrypt(Readable.toWeb(gzip) as ReadableStream<Uint8Array>).catch(() => {
      // Not every 32 bytes are a key: a point of small order would agree on the same secret with everybody.
      throw new TypeError('not-a-recipient');
    });
    for await (const piece of stream) sealed.push(piece);
  } catch (error) {
    gzip.destroy(error instanceof Error ? error : undefined);
    throw error;
  }
  return Buffer.concat(sealed);
}

async function* piecesOf(
  lines: AsyncIterable<string>,
  onProgress: ((done: number) => void) | undefined,
): AsyncGenerator<Buffer> {
  let piece = '';
  let done = 0;
  for await (const line of lines) {
    piece += `${line}\n`;
    done += 1;
    if (piece.length < PIECE) continue;
    yield Buffer.from(piece, 'utf8');
    onProgress?.(done);
    piece = '';
  }
  yield Buffer.from(piece, 'utf8');
  onProgress?.(done);
}
