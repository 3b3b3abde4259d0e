/** Encodings that an office's files come in; found out, never asked. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'shift_jis' | 'euc-jp' | 'iso-2022-jp' | 'utf-16le' | 'utf-16be';

/** A file as text. `undecodable`: how many characters could not be read and stand as U+FFFD. */
interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  readonly undecodable: number;
}

const tryDecode = (bytes: Uint8Array, label: string): string | null => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** Decodes a file: marks first, then strict UTF-8, then cp932 (as `shift_jis`) or EUC; as a last resort with losses counted. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const whole = (text: string, encoding: Encoding): DecodedText => ({ text, encoding, undecodable: 0 });
  const withMark = byMark(bytes);
  if (withMark) return withMark;
  if (has(bytes, 0x1b, [0x24, 0x28])) {
    const text = tryDecode(bytes, 'iso-2022-jp');
    if (text !== null) return whole(text, 'iso-2022-jp');
  }
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 !== null) return whole(utf8, 'utf-8');
  const candidates = (['shift_jis', 'euc-jp'] as const).flatMap((encoding) => {
    const text = tryDecode(bytes, encoding);
    return text === null ? [] : [whole(text, encoding)];
  });
  if (candidates.length > 0) return best(candidates, (candidate) => plausibility(candidate.text));
  const lossy = (['shift_jis', 'utf-8', 'euc-jp'] as const).map((encoding) => {
    const text = new TextDecoder(encoding).decode(bytes);
    return { text, encoding, undecodable: text.split('\ufffd').length - 1 };
  });
  return best(lossy, (candidate) => -candidate.undecodable);
}

function byMark(bytes: Uint8Array): DecodedText | null {
  const [a, b, c] = bytes;
  const read = (label: string, encoding: Encoding): DecodedText => {
    const text = new TextDecoder(label).decode(bytes);
    return { text, encoding, undecodable: text.split('\ufffd').length - 1 };
  };
  if (a === 0xef && b === 0xbb && c === 0xbf) return read('utf-8', 'utf-8-bom');
  if (a === 0xff && b === 0xfe) return read('utf-16le', 'utf-16le');
  if (a === 0xfe && b === 0xff) return read('utf-16be', 'utf-16be');
  const head = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > 2 && odd > even * 4) return read('utf-16le', 'utf-16le');
  if (even > 2 && even > odd * 4) return read('utf-16be', 'utf-16be');
  return null;
}

function has(bytes: Uint8Array, first: number, seconds: readonly number[]): boolean {
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (seconds.includes(bytes[at + 1] ?? 0)) return true;
  return false;
}

/** Ordinary Japanese is full of hiragana and kanji; a wrong reading is full of half-width katakana and private characters. */
function plausibility(text: string): number {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return count(/[ぁ-んァ-ン一-龠、。]/g) - 2 * count(/[\uff61-\uff9f]/g) - 5 * count(/[\ue000-\uf8ff]/g);
}

function best<T>(candidates: readonly T[], score: (candidate: T) => number): T {
  return candidates.reduce((one, other) => (score(other) > score(one) ? other : one));
}

/** Traces of characters that were lost before the file reached us. */
type LossCode = 'gaiji-geta' | 'question-marks' | 'replacement-character' | 'private-use-character';

/** Which losses a cell shows: 〓, `??` amid Japanese, U+FFFD, or an office's own 外字. */
export function lossesIn(text: string): readonly LossCode[] {
  const losses: LossCode[] = [];
  if (text.includes('〓')) losses.push('gaiji-geta');
  if (/(?:[一-龠ぁ-んァ-ヶ]\?+|\?{2,}[一-龠ぁ-んァ-ヶ]|^\?+[一-龠])/.test(text)) losses.push('question-marks');
  if (text.includes('\ufffd')) losses.push('replacement-character');
  if (/[\ue000-\uf8ff]/.test(text)) losses.push('private-use-character');
  return losses;
}
