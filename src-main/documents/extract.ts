import { extractOoxml } from './extract-ooxml.ts';
import { extractPdf } from './extract-pdf.ts';
import { extractCsv } from './inspect-csv.ts';
import type { ExtractedPart, FileKind } from './model.ts';

/**
 * Opens a written file again and reads everything it says, seen or unseen: page text, properties, attributes,
 * comments, hidden parts, older revisions.
 * @throws Error when the file cannot be opened as what it should be
 */
export const extractText = async (kind: FileKind, bytes: Uint8Array): Promise<readonly ExtractedPart[]> =>
  kind === 'pdf' ? extractPdf(bytes) : kind === 'csv' ? extractCsv(bytes) : extractOoxml(bytes);
