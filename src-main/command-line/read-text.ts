import { EXIT, failure } from './exit-codes.ts';
import { readGiven } from './office-client.ts';

/**
 * A text file as the office keeps it: UTF-8, UTF-16 with a mark, or cp932. A mark of UTF-8 stays the first character, so that
 * offsets are those of the text as it lies. Throws where no reading fits: characters that were lost could not be searched.
 */
export async function readGivenText(path: string, what: string): Promise<string> {
  const bytes = await readGiven(path, what);
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  for (const label of isWide ? [first === 0xff ? 'utf-16le' : 'utf-16be'] : ['utf-8', 'shift_jis'])
    try {
      return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      // Not in this encoding; the next one may fit.
    }
  throw failure(
    EXIT.file,
    'file-undecodable',
    `${what}の文字コードが分かりません。UTF-8 で保存し直してください: ${path}`,
  );
}
