import type { KeyObject } from 'node:crypto';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Decrypter } from 'age-encryption';

/** What opens a sealed bundle. */
export type Opener =
  | { readonly kind: 'key'; readonly privateKey: KeyObject }
  | { readonly kind: 'passphrase'; readonly passphrase: string };

/** What a sealed bundle may hold at most; a bundle of a million entries has about one GiB. */
const MOST_BYTES = 4 * 1024 ** 3;
/** A leaf has at most a million characters, which may take six each as JSON; content comes on top. */
const LONGEST_LINE = 64 * 1024 ** 2;
/** Bytes decompressed at a time. */
const PIECE = 256 * 1024;
const MAGIC = Buffer.from('age-encryption.org/v1\n', 'latin1');

/**
 * 開封: the lines of a sealed bundle, as they are decrypted. Each part is authenticated before it is given out, but that
 * nothing was cut off is known only once the last line has come without an error.
 *
 * The private key goes to the age library as a key that cannot be exported, never as text.
 * @param mostBytes uncompressed size beyond which the bundle is refused.
 * @throws TypeError `not-sealed`: no age file; `wrong-key`: sealed for somebody else, or its stanza was changed, which
 * cannot be told apart; `damaged`: changed, cut off, lengthened, not compressed, or too large.
 */
export async function* unsealBundle(
  bytes: Uint8Array,
  opener: Opener,
  mostBytes: number = MOST_BYTES,
): AsyncGenerator<string> {
  if (Buffer.compare(bytes.subarray(0, MAGIC.length), MAGIC) !== 0) throw new TypeError('not-sealed');
  const compressed = await decrypt(bytes, opener);
  const gunzip = createGunzip({ chunkSize: PIECE });
  const source = Readable.fromWeb(compressed as Parameters<typeof Readable.fromWeb>[0]);
  source.on('error', (error) => gunzip.destroy(error));
  source.pipe(gunzip);
  try {
    yield* linesOf(gunzip, mostBytes);
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}

async function decrypt(bytes: Uint8Array, opener: Opener): Promise<ReadableStream<Uint8Array>> {
  const decrypter = new Decrypter();
  if (opener.kind === 'passphrase') decrypter.addPassphrase(opener.passphrase);
  else decrypter.addIdentity(opener.privateKey.toCryptoKey({ name: 'X25519' }, false, ['deriveBits']));
  let isLocked = false;
  // Asked last, and only if nothing before it opened the file.
  decrypter.addIdentity({
    unwrapFileKey: () => {
      isLocked = true;
      return null;
    },
  });
  try {
    return await decrypter.decrypt(new Blob([bytes as Uint8Array<ArrayBuffer>]).stream());
  } catch {
    throw new TypeError(isLocked ? 'wrong-key' : 'damaged');
  }
}

async function* linesOf(gunzip: AsyncIterable<Buffer>, mostBytes: number): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const pieces = gunzip[Symbol.asyncIterator]();
  /** Parts of a line whose end has not come; joined once, so that a long line costs no more than its length. */
  let parts: string[] = [];
  let total = 0;
  let length = 0;
  for (let piece = await nextOf(pieces); piece; piece = await nextOf(pieces)) {
    total += piece.length;
    const [first = '', ...lines] = decoder.decode(piece, { stream: true }).split('\n');
    parts.push(first);
    length += first.length;
    if (total > mostBytes || length > LONGEST_LINE) throw new TypeError('damaged');
    const last = lines.pop();
    if (last === undefined) continue;
    yield parts.join('');
    yield* lines;
    parts = [last];
    length = last.length;
  }
  const rest = parts.join('') + decoder.decode();
  if (rest !== '') yield rest;
}

/** The library and zlib throw many things for as many kinds of damage; none of them says more than that it is damage. */
async function nextOf(pieces: AsyncIterator<Buffer>): Promise<Buffer | null> {
  try {
    const { value, done } = await pieces.next();
    return done ? null : value;
  } catch {
    throw new TypeError('damaged');
  }
}
