import { type Verdict, type VerifyInput, verifyLog } from './verify.ts';
import type { LogRecord } from './verify-body.ts';
import type { HeldRoot } from './verify-checkpoints.ts';

/** What the reader of a bundle holds against it. */
export type BundleOptions = Pick<VerifyInput, 'origin' | 'checkpoints' | 'anchors' | 'onProgress' | 'signal'>;

/**
 * Verifies an audit bundle, line by line as it is read (lines without their line feeds). Damaged lines are findings.
 * @throws TypeError if the first line is not the header of an audit bundle of version 1.
 */
export async function verifyBundle(
  lines: AsyncIterable<string> | Iterable<string>,
  options: BundleOptions = {},
): Promise<Verdict> {
  const reader = readLines(lines);
  const header = readHeader((await reader.next()) ?? {});
  const inside: string[] = [];
  let current = await reader.next();
  for (; current && !('entry' in current); current = await reader.next()) {
    inside.push(typeof current.checkpoint === 'string' ? current.checkpoint : '');
  }
  return verifyLog({
    ...options,
    origin: options.origin ?? header.origin,
    head: header.head,
    checkpoints: [...inside, ...(options.checkpoints ?? [])],
    records: recordsFrom(current, reader),
  });
}

type Members = { readonly [name: string]: unknown };

interface LineReader {
  /** Members of the next line, none if it is damaged; null after the last. */
  next(): Promise<Members | null>;
}

function readLines(lines: AsyncIterable<string> | Iterable<string>): LineReader {
  const source = Symbol.asyncIterator in lines ? lines[Symbol.asyncIterator]() : lines[Symbol.iterator]();
  return {
    async next() {
      const { value, done } = await source.next();
      return done ? null : parseLine(value);
    },
  };
}

function parseLine(text: string): Members {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
  } catch {
    return {};
  }
}

function readHeader({ format, version, origin, size, root }: Members): {
  readonly origin: string;
  readonly head: HeldRoot;
} {
  if (format !== 'tasuki-audit-bundle') throw new TypeError('Bundle: not an audit bundle');
  if (version !== 1) throw new TypeError('Bundle: made by another version');
  if (typeof origin !== 'string' || typeof size !== 'number' || typeof root !== 'string') {
    throw new TypeError('Bundle: header is incomplete');
  }
  return { origin, head: { size, root } };
}

async function* recordsFrom(first: Members | null, reader: LineReader): AsyncGenerator<LogRecord> {
  let seq = 0;
  for (let line = first; line; line = await reader.next()) {
    yield readRecord(line, seq);
    seq += 1;
  }
}

/** A line that is no entry, or says more than the format knows, becomes a leaf that cannot be read. */
function readRecord({ entry, body, isErased, ...others }: Members, seq: number): LogRecord {
  const isKnown = typeof entry === 'string' && Object.keys(others).length === 0;
  if (!isKnown || (isErased !== undefined && isErased !== true)) return { seq, leaf: '' };
  if (body === undefined) return isErased ? { seq, leaf: entry, isErased } : { seq, leaf: entry };
  const { nonce, body: content } = (body ?? {}) as Members;
  if (typeof nonce !== 'string' || typeof content !== 'string') return { seq, leaf: entry, body: null };
  return { seq, leaf: entry, body: { nonce, body: content } };
}
