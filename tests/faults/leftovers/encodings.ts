/** A text in each form in which a program could leave it in a file. `null` where the form has no such letters. */
export const FORMS: Readonly<Record<string, (text: string) => readonly Buffer[] | null>> = {
  'UTF-8': (text) => [Buffer.from(text, 'utf8')],
  'UTF-16LE': (text) => [Buffer.from(text, 'utf16le')],
  'UTF-16BE': (text) => [Buffer.from(text, 'utf16le').swap16()],
  Shift_JIS: (text) => listed(inTable('shift_jis', text)),
  'EUC-JP': (text) => listed(inTable('euc-jp', text)),
  'Base64 of UTF-8': (text) => base64Of(Buffer.from(text, 'utf8')),
  'Base64 of UTF-16LE': (text) => base64Of(Buffer.from(text, 'utf16le')),
  'URL-encoded': (text) => bothCases(encodeURIComponent(text), /%[\dA-F]{2}/g),
  'JSON with \\u': (text) => bothCases(escaped(text), /\\u[\dA-F]{4}/g),
};

/** The bytes of a text by one of the old code tables; null when it does not hold every letter. Node itself only reads them. */
export function inTable(label: 'shift_jis' | 'euc-jp', text: string): Buffer | null {
  const table = tables[label];
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.charCodeAt(0);
    const found = code < 0x80 ? [code] : table.get(letter);
    if (found === undefined) return null;
    bytes.push(...found);
  }
  return Buffer.from(bytes);
}

/** Reads every pair of bytes and keeps the first that stands for a letter. */
function readTable(label: string): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(label);
  const table = new Map<string, readonly number[]>();
  const [start, end] = label === 'euc-jp' ? [0xa1, 0xfe] : [0x81, 0xfc];
  for (let lead = start; lead <= end; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const letter = decoder.decode(Uint8Array.of(lead, trail));
      if ([...letter].length === 1 && letter !== '\ufffd' && !table.has(letter)) table.set(letter, [lead, trail]);
    }
  return table;
}

const tables = { shift_jis: readTable('shift_jis'), 'euc-jp': readTable('euc-jp') };

const listed = (bytes: Buffer | null): readonly Buffer[] | null => bytes && [bytes];

/** The stretch that stands for the text itself, wherever in a group of three bytes it begins, in both alphabets. */
function base64Of(bytes: Buffer): readonly Buffer[] {
  return [0, 1, 2].flatMap((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    // Letters that a neighbouring byte has a share in are not the text's own.
    const own = whole.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
    return [Buffer.from(own, 'ascii'), Buffer.from(own.replace(/\+/g, '-').replace(/\//g, '_'), 'ascii')];
  });
}

const escaped = (text: string): string =>
  text.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);

function bothCases(text: string, digits: RegExp): readonly Buffer[] {
  const lower = text.replace(digits, (code) => code.toLowerCase());
  return [Buffer.from(text, 'ascii'), Buffer.from(lower, 'ascii')];
}
