import { unzipSync } from 'fflate';
import { extractText } from './extract.ts';
import { extractPdf } from './extract-pdf.ts';
import { distinct, inspectFile } from './inspect.ts';
import { inspectPdf } from './inspect-pdf.ts';
import type { ExtractedPart, FileKind, Finding } from './model.ts';
import { readPdf } from './pdf-objects.ts';
import { readPageTexts } from './pdf-pages.ts';

/** One stretch of bytes of a file: the file itself, or what it holds packed. */
export interface RawPart {
  readonly part: string;
  readonly bytes: Uint8Array;
}

/** A written file that was opened again: what it says, what has no business in it, and all of its bytes. */
export interface Reopened {
  readonly parts: readonly ExtractedPart[];
  readonly findings: readonly Finding[];
  readonly raw: readonly RawPart[];
}

/**
 * Opens a written file again, each of its layers once.
 * @throws Error when the file cannot be opened as what it should be
 */
export const reopenFile = async (kind: FileKind, bytes: Uint8Array): Promise<Reopened> => {
  const whole: RawPart = { part: 'bytes', bytes };
  if (kind === 'pdf') {
    const file = readPdf(bytes);
    const open = { file, pages: await readPageTexts(bytes) };
    const streams = file.objects.flatMap(({ number, stream }) =>
      stream === null ? [] : [{ part: `stream of object ${number}`, bytes: Buffer.from(stream, 'latin1') }],
    );
    return {
      parts: await extractPdf(bytes, open),
      findings: distinct(await inspectPdf(bytes, open)),
      raw: [whole, ...streams],
    };
  }
  const isPacked = kind === 'docx' || kind === 'xlsx';
  return {
    parts: await extractText(kind, bytes),
    findings: await inspectFile(kind, bytes),
    raw: isPacked ? rawParts(bytes) : [whole],
  };
};

/** The bytes of a package, and of each part in it. */
export const rawParts = (bytes: Uint8Array): readonly RawPart[] => [
  { part: 'bytes', bytes },
  ...Object.entries(unzipSync(bytes)).map(([part, content]) => ({ part, bytes: content })),
];

/** The parts that a reader sees: pages, body, head and foot. */
export const pageParts = (kind: FileKind, parts: readonly ExtractedPart[]): readonly ExtractedPart[] => {
  const seen = { docx: /^word\/(document|header\d|footer\d)\.xml$/, pdf: /^page \d+$/, txt: /^text$/, html: /^page$/ };
  const pattern = kind in seen ? seen[kind as keyof typeof seen] : /./;
  return parts.filter(({ part }) => pattern.test(part));
};
