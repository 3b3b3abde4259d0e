import { inspectCsv } from './inspect-csv.ts';
import { inspectDocx } from './inspect-docx.ts';
import { inspectHtml } from './inspect-html.ts';
import { inspectPdf } from './inspect-pdf.ts';
import { inspectTxt } from './inspect-txt.ts';
import { inspectXlsx } from './inspect-xlsx.ts';
import type { FileKind, Finding } from './model.ts';

/** Findings without repetitions. */
export const distinct = (findings: readonly Finding[]): readonly Finding[] => [
  ...new Map(findings.map((finding) => [`${finding.code}\n${finding.part}`, finding])).values(),
];

const INSPECTORS: Readonly<Record<Exclude<FileKind, 'pdf'>, (bytes: Uint8Array) => readonly Finding[]>> = {
  docx: inspectDocx,
  xlsx: inspectXlsx,
  csv: inspectCsv,
  txt: inspectTxt,
  html: inspectHtml,
};

/**
 * Looks for everything that our renderers never write: comments, tracked changes, hidden or covered text, foreign
 * parts, older revisions, properties of persons. It works by lists of what is allowed, so that the unknown is found.
 * @returns findings; empty when the file is built as it should be
 * @throws Error when the file cannot be opened
 */
export const inspectFile = async (kind: FileKind, bytes: Uint8Array): Promise<readonly Finding[]> => {
  if (kind === 'pdf') return distinct(await inspectPdf(bytes));
  return distinct(INSPECTORS[kind](bytes));
};
