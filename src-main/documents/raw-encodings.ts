/** Bytes of every character of a double-byte encoding, found by decoding all of them once. */
const tableOf = (label: 'shift_jis' | 'euc-jp'): ReadonlyMap<string, Uint8Array> => {
  const decoder = new TextDecoder(label);
  const table = new Map<string, Uint8Array>();
  for (let lead = 0x81; lead < 0xff; lead += 1)
    for (let trail = 0x40; trail < 0xff; trail += 1) {
      const bytes = Uint8Array.of(lead, trail);
      const character = decoder.decode(bytes);
      if (character.length === 1 && character !== '\ufffd' && !table.has(character)) table.set(character, bytes);
    }
  return table;
};

const tables = new Map<string, ReadonlyMap<string, Uint8Array>>();

/** The text in a double-byte encoding; null when one of its characters has no place there. */
const doubleByte = (label: 'shift_jis' | 'euc-jp', text: string): Uint8Array | null => {
  const table = tables.get(label) ?? tableOf(label);
  tables.set(label, table);
  const parts: Uint8Array[] = [];
  for (const character of text) {
    const bytes = character < '\u0080' ? Buffer.from(character, 'latin1') : table.get(character);
    if (bytes === undefined) return null;
    parts.push(bytes);
  }
  return Buffer.concat(parts);
};

const ascii = (text: string): Uint8Array => Buffer.from(text, 'latin1');

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

/** The middle of Base64 that does not depend on what stands before and behind it, for each of the three positions. */
const base64Middles = (bytes: Uint8Array): readonly Uint8Array[] =>
  [0, 1, 2].map((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replaceAll('=', '');
    const first = [0, 2, 3][before] ?? 0;
    const known = Math.floor(((before + bytes.length) * 8) / 6);
    return ascii(whole.slice(first, known));
  });

const references = (text: string, write: (code: number) => string): Uint8Array =>
  ascii([...text].map((character) => write(character.codePointAt(0) ?? 0)).join(''));

const units = (text: string, write: (hex: string) => string): Uint8Array =>
  ascii(
    Array.from({ length: text.length }, (_, at) => write(text.charCodeAt(at).toString(16).padStart(4, '0'))).join(''),
  );

/** The bytes in which a text may lie in a file that no reader shows: encodings, escapes, digits, turned around. */
export const encodedForms = (text: string): readonly Uint8Array[] => {
  const utf8 = Buffer.from(text, 'utf8');
  const big = utf16be(text);
  const hex = [utf8, big].map((bytes) => bytes.toString('hex'));
  const percent = utf8.toString('hex').replace(/../g, '%$&');
  const backwards = [...text].reverse().join('');
  const isWide = utf8.length > text.length;
  return [
    utf8,
    big,
    Buffer.from(text, 'utf16le'),
    ...(['shift_jis', 'euc-jp'] as const)
      .map((label) => (isWide ? doubleByte(label, text) : null))
      .filter((bytes) => bytes !== null),
    ...[...hex, percent].flatMap((digits) => [ascii(digits), ascii(digits.toUpperCase())]),
    units(text, (code) => `\\u${code}`),
    units(text, (code) => `\\u${code.toUpperCase()}`),
    references(text, (code) => `&#${code};`),
    references(text, (code) => `&#x${code.toString(16)};`),
    references(text, (code) => `&#x${code.toString(16).toUpperCase()};`),
    ...base64Middles(utf8),
    ...base64Middles(big),
    ...base64Middles(Buffer.from(text, 'utf16le')),
    ...(text.length > 2 ? [Buffer.from(backwards, 'utf8'), utf16be(backwards)] : []),
  ];
};
