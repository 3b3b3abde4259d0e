/** What a name in a bundle is the name of. */
export const LABEL_KINDS = ['account', 'organization', 'member', 'case', 'meeting', 'person'] as const;
export type LabelKind = (typeof LABEL_KINDS)[number];

/** 名札: what the office called an identifier when it wrote the bundle. Unsigned: for reading, never for judging. */
export interface Label {
  readonly id: string;
  readonly kind: LabelKind;
  readonly text: string;
}

/** One line of an audit bundle, as read; nothing is verified. */
export type BundleLine =
  | {
      readonly kind: 'header';
      readonly version: 1 | 2;
      readonly origin: string;
      readonly size: number;
      /** Hexadecimal. */
      readonly root: string;
    }
  /** `note` is empty where a line before the first entry is damaged or strange. */
  | { readonly kind: 'checkpoint'; readonly note: string }
  | { readonly kind: 'label'; readonly label: Label }
  /** `leaf` is empty where a line is damaged or strange; `body` is null where it is malformed. */
  | {
      readonly kind: 'entry';
      readonly seq: number;
      readonly leaf: string;
      readonly body?: { readonly nonce: string; readonly body: string } | null;
      readonly isErased?: boolean;
    };

type Members = { readonly [name: string]: unknown };

/**
 * Reads an audit bundle line by line (lines without their line feeds): header, checkpoints, labels, entries numbered
 * from 0. Damaged lines come out empty, for the verifier to name. Shares nothing with the code that writes bundles.
 * @throws TypeError if the first line is not the header of an audit bundle of version 1 or 2.
 */
export async function* readBundle(lines: AsyncIterable<string> | Iterable<string>): AsyncGenerator<BundleLine> {
  let version: 1 | 2 | null = null;
  let entries = 0;
  for await (const text of lines) {
    const line = parseLine(text);
    if (version === null) {
      const header = readHeader(line);
      version = header.version;
      yield header;
    } else if (entries === 0 && !('entry' in line)) {
      yield (version === 2 ? readLabel(line) : null) ?? readCheckpoint(line);
    } else {
      yield readEntry(line, entries);
      entries += 1;
    }
  }
  if (version === null) throw new TypeError('Bundle: not an audit bundle');
}

function parseLine(text: string): Members {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
  } catch {
    return {};
  }
}

function readHeader({ format, version, origin, size, root }: Members): Extract<BundleLine, { kind: 'header' }> {
  if (format !== 'tasuki-audit-bundle') throw new TypeError('Bundle: not an audit bundle');
  if (version !== 1 && version !== 2) throw new TypeError('Bundle: made by another version');
  if (typeof origin !== 'string' || typeof size !== 'number' || typeof root !== 'string') {
    throw new TypeError('Bundle: header is incomplete');
  }
  return { kind: 'header', version, origin, size, root };
}

/** A checkpoint alone on its line; anything else becomes one that cannot be read. */
function readCheckpoint({ checkpoint, ...others }: Members): BundleLine {
  const isAlone = typeof checkpoint === 'string' && Object.keys(others).length === 0;
  return { kind: 'checkpoint', note: isAlone ? checkpoint : '' };
}

function readLabel({ label, ...others }: Members): BundleLine | null {
  if (typeof label !== 'object' || label === null || Object.keys(others).length > 0) return null;
  const { id, kind: named, text, ...more } = label as Members;
  const kind = LABEL_KINDS.find((known) => known === named);
  if (typeof id !== 'string' || typeof text !== 'string' || !kind || Object.keys(more).length > 0) return null;
  return { kind: 'label', label: { id, kind, text } };
}

/** A line that is no entry, or says more than the format knows, becomes a leaf that cannot be read. */
function readEntry({ entry, body, isErased, ...others }: Members, seq: number): BundleLine {
  const kind = 'entry';
  const isKnown = typeof entry === 'string' && Object.keys(others).length === 0;
  if (!isKnown || (isErased !== undefined && isErased !== true)) return { kind, seq, leaf: '' };
  if (body === undefined) return isErased ? { kind, seq, leaf: entry, isErased } : { kind, seq, leaf: entry };
  const { nonce, body: content } = (body ?? {}) as Members;
  if (typeof nonce !== 'string' || typeof content !== 'string') return { kind, seq, leaf: entry, body: null };
  return { kind, seq, leaf: entry, body: { nonce, body: content } };
}
