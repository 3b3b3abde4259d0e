import { join } from 'node:path';
import { type FileKind, PROOF_SUFFIX } from '../contract/host.ts';
import { exists } from './write-file.ts';

/** What a name of each kind ends with. A sealed file is age over gzip over JSON Lines, and its name says so. */
const ENDINGS: Readonly<Record<FileKind, string>> = {
  docx: '.docx',
  pdf: '.pdf',
  xlsx: '.xlsx',
  csv: '.csv',
  txt: '.txt',
  html: '.html',
  json: '.json',
  jsonl: '.jsonl',
  age: '.jsonl.gz.age',
  key: '.key',
};

/** Windows keeps these names for devices, with any extension. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const FORBIDDEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069<>:"/\\|?*]/g;
const MOST_SIGNS = 80;
/** A name may have 255 bytes on Linux: this leaves room for a number, the longest ending and the proof's. */
const MOST_BYTES = 200;

/** Turns a suggestion into a plain file name that every system takes, with the whole ending of its kind. */
export function safeName(suggested: string, kind: FileKind): string {
  const cleaned = suggested
    .normalize('NFC')
    .replace(FORBIDDEN, '_')
    .replace(/^[. ]+|[. ]+$/g, '');
  const short = shortened(withoutEnding(cleaned, kind)) || 'tasuki';
  return `${RESERVED.test(short) ? '_' : ''}${short}${ENDINGS[kind]}`;
}

/** The path itself if it and its proof's are free, else with ` (2)`, ` (3)`, … before the ending of its kind. */
export async function freePath(folder: string, name: string, kind: FileKind): Promise<string> {
  const ending = name.endsWith(ENDINGS[kind]) ? ENDINGS[kind] : '';
  const stem = name.slice(0, name.length - ending.length);
  for (let count = 1; ; count++) {
    const path = join(folder, count === 1 ? name : `${stem} (${count})${ending}`);
    if (!(await exists(path)) && !(await exists(`${path}${PROOF_SUFFIX}`))) return path;
  }
}

/** Takes off the ending of the kind, be it whole or in part. */
function withoutEnding(name: string, kind: FileKind): string {
  const parts = ENDINGS[kind].split('.').slice(1).reverse();
  return parts.reduce(
    (rest, part) => (rest.toLowerCase().endsWith(`.${part}`) ? rest.slice(0, -part.length - 1) : rest),
    name,
  );
}

function shortened(name: string): string {
  let short = '';
  let bytes = 0;
  for (const sign of [...name].slice(0, MOST_SIGNS)) {
    bytes += Buffer.byteLength(sign);
    if (bytes > MOST_BYTES) break;
    short += sign;
  }
  return short;
}
