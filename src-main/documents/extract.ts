import { extractOoxml } from './extract-ooxml.ts';
import { extractPdf } from './extract-pdf.ts';
import { extractCsv } from './inspect-csv.ts';
import { extractHtml } from './inspect-html.ts';
import { extractTxt } from './inspect-txt.ts';
import type { ExtractedPart, FileKind } from './model.ts';

type Extractor = (bytes: Uint8Array) => readonly ExtractedPart[] | Promise<readonly ExtractedPart[]>;

const EXTRACTORS: Readonly<Record<FileKind, Extractor>> = {
  docx: extractOoxml,
  xlsx: extractOoxml,
  pdf: (bytes) => extractPdf(bytes),
  csv: extractCsv,
  txt: extractTxt,
  html: extractHtml,
};

/**
 * Opens a written file again and reads everything it says, seen or unseen: page text, properties, attributes,
 * comments, hidden parts, older revisions.
 * @throws Error when the file cannot be opened as what it should be
 */
export const extractText = async (kind: FileKind, bytes: Uint8Array): Promise<readonly ExtractedPart[]> =>
  EXTRACTORS[kind](bytes);
