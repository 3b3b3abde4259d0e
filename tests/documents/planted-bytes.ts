import { zipSync } from 'fflate';
import { type Planted, SECRET, withParts } from './leaks.ts';
import { pdfStream, writePdf } from './pdf-writer.ts';
import { cleanDocx as clean } from './planted-docx.ts';

const inComment = (bytes: Uint8Array): Uint8Array =>
  withParts(clean, { 'word/media/a.bin': Buffer.concat([Buffer.from([0, 1, 2]), bytes, Buffer.from([0xff, 0])]) });
const ascii = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const utf8 = Buffer.from(SECRET, 'utf8');
const big = Buffer.from(SECRET, 'utf16le').swap16();
const SHIFT_JIS = Uint8Array.of(0x8e, 0x52, 0x93, 0x63, 0x91, 0xbe, 0x98, 0x59);
const EUC = Uint8Array.of(0xbb, 0xb3, 0xc5, 0xc4, 0xc2, 0xc0, 0xcf, 0xba);
const percent = utf8.toString('hex').replace(/../g, '%$&');
const decomposed = Buffer.from('ヤマダ'.normalize('NFD'), 'utf8');

/** The container with a comment at its very end, as its format allows. */
const withZipComment = (comment: Uint8Array): Uint8Array => {
  const file = Buffer.concat([clean, comment]);
  file.writeUInt16LE(comment.length, clean.length - 2);
  return file;
};

/** The same parts, one of them with a field of its own behind its name. */
const withExtraField = (content: Uint8Array): Uint8Array =>
  zipSync({ 'word/document.xml': [ascii('<w:document/>'), { extra: { 30583: content } }] });

const attached = (content: string): Uint8Array =>
  writePdf({ catalog: '/Names <</Old 8 0 R>>', objects: [pdfStream(content)] });

/** Leaks that no reader shows: the search in the raw bytes must find every one of them. */
export const DOCX_BYTES: readonly Planted[] = [
  ['bytes in UTF-8', inComment(utf8), true, null],
  ['bytes in UTF-16, little end first', inComment(Buffer.from(SECRET, 'utf16le')), true, null],
  ['bytes in UTF-16, big end first', inComment(big), true, null],
  ['bytes in Shift_JIS', inComment(SHIFT_JIS), true, null],
  ['bytes in EUC-JP', inComment(EUC), true, null],
  ['percent signs', inComment(ascii(percent)), true, null],
  ['percent signs in capitals', inComment(ascii(percent.toUpperCase())), true, null],
  ['hexadecimal digits', inComment(ascii(utf8.toString('hex'))), true, null],
  ['hexadecimal digits of UTF-16', inComment(ascii(big.toString('hex').toUpperCase())), true, null],
  ['escapes of a script', inComment(ascii('\\u5c71\\u7530\\u592a\\u90ce')), true, null],
  ['decimal references', inComment(ascii('&#23665;&#30000;&#22826;&#37070;')), true, null],
  ['hexadecimal references', inComment(ascii('&#x5C71;&#x7530;&#x592A;&#x90CE;')), true, null],
  ...[0, 1, 2].map(
    (before): Planted => [
      `Base64, ${before} bytes behind its start`,
      inComment(ascii(Buffer.concat([Buffer.alloc(before, 65), utf8, Buffer.from('xyz')]).toString('base64'))),
      true,
      null,
    ],
  ),
  ['Base64 of UTF-16', inComment(ascii(big.toString('base64'))), true, null],
  ['the letters turned around', inComment(Buffer.from([...SECRET].reverse().join(''), 'utf8')), true, null],
  ['letters taken apart (NFD)', inComment(decomposed), true, null],
  ['the comment of the container', withZipComment(utf8), true, 'container'],
  ['an extra field of an entry', withExtraField(utf8), true, 'container'],
];

export const PDF_BYTES: readonly Planted[] = [
  ['a stream of unknown make in Base64', attached(`x ${big.toString('base64')} x`), true, null],
  ['a stream in percent signs', attached(percent), true, null],
  ['a stream of hexadecimal digits', attached(utf8.toString('hex')), true, null],
];

export const NEEDLES = [SECRET, 'ヤマダ'];
