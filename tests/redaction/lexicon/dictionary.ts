import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One word of the analyser's dictionary (IPADIC). */
export interface DictionaryWord {
  readonly surface: string;
  /** Part of speech, the first four fields joined by commas. */
  readonly part: string;
  readonly reading: string;
  readonly id: number;
  readonly cost: number;
}

/** The dictionary as the analyser's package holds it. */
export interface Dictionary {
  readonly words: readonly DictionaryWord[];
  /** Cost of a word with the first context id before one with the second. */
  readonly join: (before: number, after: number) => number;
}

const folder = join(dirname(createRequire(import.meta.url).resolve('@patdx/kuromoji')), '..', 'dict');
const ENTRY_BYTES = 10;

/** Reads the whole dictionary out of the development dependency `@patdx/kuromoji`. */
export function readDictionary(): Dictionary {
  const entries = unzipped('tid.dat.gz');
  const features = unzipped('tid_pos.dat.gz');
  const costs = unzipped('cc.dat.gz');
  const width = costs.readInt16LE(2);
  const words: DictionaryWord[] = [];
  for (let at = 0; at + ENTRY_BYTES <= entries.length; at += ENTRY_BYTES) {
    const id = entries.readInt16LE(at);
    const from = entries.readUInt32LE(at + 6);
    if (id === 0) continue;
    const fields = features.toString('utf8', from, features.indexOf(0, from)).split(',');
    words.push({
      surface: fields[0] ?? '',
      part: fields.slice(1, 5).join(','),
      reading: fields.at(-2) ?? '',
      id,
      cost: entries.readInt16LE(at + 4),
    });
  }
  return { words, join: (before, after) => costs.readInt16LE(2 * (2 + before * width + after)) };
}

function unzipped(name: string): Buffer {
  return gunzipSync(readFileSync(join(folder, name)));
}
