import type { ExtractedPart } from './model.ts';
import { readXml } from './ooxml-text.ts';
import { paintedTexts } from './pdf-glyphs.ts';
import { type PdfFile, type PdfObject, pdfText, readPdf, streamTokens, valueUnder } from './pdf-objects.ts';
import { readPageTexts } from './pdf-pages.ts';
import type { PdfToken } from './pdf-tokens.ts';

/** Every text string of a dictionary with the key under which it stands. */
export const keyedStrings = (
  tokens: readonly PdfToken[],
): readonly { readonly key: string; readonly text: string }[] => {
  let key = '';
  let depth = 0;
  const found: { key: string; text: string }[] = [];
  for (const token of tokens) {
    if (token.kind === 'open') depth += 1;
    if (token.kind === 'close') depth -= 1;
    if (token.kind === 'name') key = token.value;
    // A string at depth 0 of a content stream is made of glyph numbers, not of text.
    if (token.kind === 'string' && depth > 0 && token.value !== '') found.push({ key, text: pdfText(token.value) });
  }
  return found;
};

const FONT_FILE = /^(\0\x01\0\0|true|OTTO|ttcf|%!|\x01\0\x04)/;

/** Content streams hold painting operators; maps of characters hold `begincmap`. */
export const isContentStream = (object: PdfObject): boolean =>
  object.stream !== null &&
  !FONT_FILE.test(object.stream) &&
  !object.stream.includes('begincmap') &&
  !['ObjStm', 'XRef', 'Metadata', 'EmbeddedFile'].includes(valueUnder(object.tokens, 'Type')?.value ?? '') &&
  /(^|\s)(BT|BDC|Do|re|Tj|TJ|d0|d1)\s/.test(object.stream);

const objectTexts = (object: PdfObject): readonly { readonly key: string; readonly text: string }[] => {
  const strings = keyedStrings(object.tokens);
  const { stream } = object;
  if (stream === null || FONT_FILE.test(stream) || stream.includes('begincmap')) return strings;
  if (isContentStream(object)) return [...strings, ...keyedStrings(streamTokens(object))];
  if (valueUnder(object.tokens, 'Type')?.value === 'ObjStm') return strings;
  const text = pdfText(stream);
  const isXml = text.trimStart().startsWith('<');
  const { text: inner, attributes } = readXml(text);
  return [...strings, { key: 'stream', text: isXml ? `${inner}\n${attributes}` : text }];
};

/** Everything the objects say outside of the page text, grouped by the key under which it stands. */
const stringParts = (file: PdfFile): readonly ExtractedPart[] => {
  const groups = new Map<string, string[]>();
  const texts = [...file.objects.flatMap(objectTexts), ...file.trailers.flatMap(keyedStrings)];
  for (const { key, text } of texts) groups.set(key, [...(groups.get(key) ?? []), text]);
  return [...groups].map(([key, values]) => ({ part: `strings under /${key}`, text: values.join('\n') }));
};

/** Names may carry text too: destinations, layers, tags. */
const nameParts = (file: PdfFile): readonly ExtractedPart[] => {
  const names = new Set(
    file.objects.flatMap((object) =>
      object.tokens.filter((token) => token.kind === 'name').map((token) => pdfText(token.value)),
    ),
  );
  const comments = [...file.outsideStreams.matchAll(/(?<!%)%(?!PDF-|%EOF)([^\r\n]+)/g)].map((match) =>
    pdfText(match[1] ?? ''),
  );
  return [
    { part: 'names', text: [...names].join('\n') },
    ...(comments.length > 0 ? [{ part: 'comments', text: comments.join('\n') }] : []),
  ];
};

/** What stands before the head of the file and behind its end. */
const surroundings = (source: string): readonly ExtractedPart[] => {
  const behind = source.slice(source.lastIndexOf('%%EOF') + 5);
  const text = `${pdfText(source.slice(0, source.indexOf('%PDF-')))}\n${pdfText(behind)}`;
  return text.trim() === '' ? [] : [{ part: 'outside of the file', text }];
};

/** Ends of the revisions before the last one. */
const earlierEnds = (source: string): readonly number[] =>
  [...source.matchAll(/%%EOF/g)].slice(0, -1).map((match) => match.index + match[0].length);

/** A PDF that is already read. */
export interface OpenPdf {
  readonly file: PdfFile;
  /** Its pages as pdf.js reads them; null when they are still to be read. */
  readonly pages: readonly string[] | null;
}

/**
 * Everything a PDF says: the text of each page of each revision, and every string of every object.
 * @throws Error when the file cannot be opened
 */
export const extractPdf = async (
  bytes: Uint8Array,
  { file, pages }: OpenPdf = { file: readPdf(bytes), pages: null },
): Promise<readonly ExtractedPart[]> => {
  const parts: ExtractedPart[] = [
    ...(pages ?? (await readPageTexts(bytes))).map((text, index) => ({ part: `page ${index + 1}`, text })),
  ];
  for (const [index, end] of earlierEnds(file.source).entries()) {
    const older = await readPageTexts(bytes.subarray(0, end));
    parts.push(...older.map((text, page) => ({ part: `revision ${index + 1}, page ${page + 1}`, text })));
  }
  const painted = paintedTexts(file, isContentStream).map((text, index) => ({
    part: `content stream ${index + 1}`,
    text,
  }));
  return [...parts, ...painted, ...stringParts(file), ...nameParts(file), ...surroundings(file.source)];
};
