import { inflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import type { ExtractedPart } from './model.ts';
import { readXml, seenText } from './ooxml-text.ts';
import { qrTextIn } from './qr-code.ts';

const DEEPEST = 4;
const NAMED_XML = /\.(xml|rels|vml)$/i;

const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

const filled = (part: string, text: string): readonly ExtractedPart[] => (text.trim() === '' ? [] : [{ part, text }]);

/** Bytes of unknown make, read as each of the encodings in which a name may stand in them. */
const anyText = (part: string, bytes: Uint8Array): readonly ExtractedPart[] =>
  ['utf-8', 'utf-16le', 'utf-16be', 'shift_jis'].flatMap((encoding) =>
    filled(`${part} (${encoding})`, new TextDecoder(encoding).decode(bytes)),
  );

const xmlText = (bytes: Uint8Array): string => {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
};

const partTexts = (part: string, bytes: Uint8Array, depth: number): readonly ExtractedPart[] => {
  if (isZip(bytes)) return depth < DEEPEST ? packageTexts(bytes, `${part}!`, depth + 1) : anyText(part, bytes);
  const code = part.endsWith('.png') ? qrTextIn(bytes) : null;
  if (code !== null) return filled(`${part} read as a QR code`, code);
  const source = xmlText(bytes);
  if (!NAMED_XML.test(part) && !source.trimStart().startsWith('<')) return anyText(part, bytes);
  const { text, attributes } = readXml(source);
  return [
    ...filled(part, text),
    ...filled(`${part} as seen`, seenText(source) ?? ''),
    ...filled(`${part} attributes`, attributes),
  ];
};

/** Texts, attributes, names of parts, and the packages inside. */
const packageTexts = (bytes: Uint8Array, prefix = '', depth = 0): readonly ExtractedPart[] => {
  const files = Object.entries(unzipSync(bytes));
  return [
    ...filled(`${prefix}names of parts`, files.map(([name]) => name).join('\n')),
    ...files.flatMap(([name, content]) => partTexts(`${prefix}${name}`, content, depth)),
  ];
};

const unpacked = (source: Buffer, at: number): Buffer => {
  const start = at + 30 + source.readUInt16LE(at + 26) + source.readUInt16LE(at + 28);
  const isStored = source.readUInt16LE(at + 8) === 0;
  if (isStored) return source.subarray(start, start + source.readUInt32LE(at + 18));
  try {
    return inflateRawSync(source.subarray(start));
  } catch {
    return source.subarray(start, start + source.readUInt32LE(at + 18));
  }
};

const positionsOf = (source: Buffer, signature: string): readonly number[] => {
  const positions: number[] = [];
  const bytes = Buffer.from(signature, 'latin1');
  for (let at = source.indexOf(bytes); at >= 0; at = source.indexOf(bytes, at + 4)) positions.push(at);
  return positions;
};

/** Entries that lie in the file though its directory does not list them, and the comment at its end. */
const outsideOfDirectory = (bytes: Uint8Array): readonly ExtractedPart[] => {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const listed = new Set(
    positionsOf(source, 'PK\x01\x02').flatMap((at) => (at + 46 <= source.length ? [source.readUInt32LE(at + 42)] : [])),
  );
  const dead = positionsOf(source, 'PK\x03\x04').filter((at) => !listed.has(at) && at + 30 <= source.length);
  return [
    ...dead.flatMap((at) => {
      const name = source.toString('utf8', at + 30, at + 30 + source.readUInt16LE(at + 26));
      return [...filled('name of an unlisted entry', name), ...partTexts(`unlisted ${name}`, unpacked(source, at), 1)];
    }),
    ...anyText('container comment', source.subarray(source.lastIndexOf('PK\x05\x06', undefined, 'latin1') + 22)),
  ];
};

/** Everything an Office file says, wherever in the file it stands. */
export const extractOoxml = (bytes: Uint8Array): readonly ExtractedPart[] => [
  ...packageTexts(bytes),
  ...outsideOfDirectory(bytes),
];
