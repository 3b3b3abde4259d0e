import { basename, extname, join } from 'node:path';
import type { FileKind } from '../contract/host.ts';
import { exists } from './write-file.ts';

/** Windows keeps these names for devices, with any extension. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const FORBIDDEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069<>:"/\\|?*]/g;

/** Turns a suggestion into a plain file name that every system takes, with the extension of its kind. */
export function safeName(suggested: string, kind: FileKind): string {
  const cleaned = suggested
    .normalize('NFC')
    .replace(FORBIDDEN, '_')
    .replace(/^[. ]+|[. ]+$/g, '');
  const stem = cleaned.toLowerCase().endsWith(`.${kind}`) ? cleaned.slice(0, -kind.length - 1) : cleaned;
  const short = [...stem].slice(0, 80).join('') || 'tasuki';
  return RESERVED.test(short) ? `_${short}.${kind}` : `${short}.${kind}`;
}

/** The path itself if it is free, else with ` (2)`, ` (3)`, … before the extension. */
export async function freePath(folder: string, name: string): Promise<string> {
  const extension = extname(name);
  const stem = basename(name, extension);
  for (let count = 1; ; count++) {
    const path = join(folder, count === 1 ? name : `${stem} (${count})${extension}`);
    if (!(await exists(path))) return path;
  }
}
