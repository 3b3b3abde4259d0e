import { inflateSync } from 'node:zlib';
import { type PdfToken, tokenAt, tokensOf } from './pdf-tokens.ts';

/** One object of the file, whether the cross-reference table knows it or not. */
export interface PdfObject {
  readonly number: number;
  readonly offset: number;
  readonly tokens: readonly PdfToken[];
  /** Content of its stream, one character per byte; null when it has none or its filter is not known here. */
  readonly stream: string | null;
  readonly hasUnreadableStream: boolean;
}

export interface PdfFile {
  readonly source: string;
  readonly objects: readonly PdfObject[];
  /** Tokens of every trailer dictionary, first revision first. */
  readonly trailers: readonly (readonly PdfToken[])[];
  /** The bytes that are not the content of a stream. */
  readonly outsideStreams: string;
}

/** What follows a name in a dictionary: `/Key value`. Only the first token of the value. */
export const valueUnder = (tokens: readonly PdfToken[], key: string): PdfToken | null => {
  const index = tokens.findIndex((token) => token.kind === 'name' && token.value === key);
  return index < 0 ? null : (tokens[index + 1] ?? null);
};

const read = new WeakMap<PdfObject, readonly PdfToken[]>();

/** Tokens of an object's stream, read once however often they are asked for. */
export const streamTokens = (object: PdfObject): readonly PdfToken[] => {
  const known = read.get(object) ?? tokensOf(object.stream ?? '');
  read.set(object, known);
  return known;
};

/** Numbers of the objects that are pointed at: `n g R`. */
export const referencesIn = (tokens: readonly PdfToken[]): readonly number[] =>
  tokens.flatMap((token, index) =>
    token.kind === 'keyword' && token.value === 'R' ? [Number(tokens[index - 2]?.value)] : [],
  );

const decoded = (tokens: readonly PdfToken[], raw: string): string | null => {
  const names = tokens.filter((token) => token.kind === 'name').map((token) => token.value);
  const at = names.indexOf('Filter');
  if (at < 0) return raw;
  const filters = names.slice(at + 1).filter((name) => /Decode$/.test(name));
  if (filters.length !== 1 || filters[0] !== 'FlateDecode' || names.includes('DecodeParms')) return null;
  try {
    return inflateSync(Buffer.from(raw, 'latin1')).toString('latin1');
  } catch {
    return null;
  }
};

const objectAt = (source: string, number: number, offset: number, from: number) => {
  const tokens: PdfToken[] = [];
  let end = from;
  for (let token = tokenAt(source, from); token; token = tokenAt(source, token.end)) {
    end = token.end;
    if (token.kind === 'keyword' && (token.value === 'endobj' || token.value === 'obj')) break;
    if (token.kind === 'keyword' && token.value === 'stream') {
      const begin = source.startsWith('\r\n', token.end) ? token.end + 2 : token.end + 1;
      const length = valueUnder(tokens, 'Length');
      const promised = begin + Number(length?.value ?? Number.NaN);
      const isRight = /^\s*endstream/.test(source.slice(promised, promised + 12));
      const found = source.indexOf('endstream', begin);
      const stop = isRight ? promised : found < 0 ? source.length : found;
      const stream = decoded(tokens, source.slice(begin, stop));
      return { object: { number, offset, tokens, stream, hasUnreadableStream: stream === null }, begin, end: stop };
    }
    tokens.push(token);
  }
  return { object: { number, offset, tokens, stream: null, hasUnreadableStream: false }, begin: end, end };
};

/** Objects packed into an object stream. */
const packedObjects = (container: PdfObject): readonly PdfObject[] => {
  if (container.stream === null || valueUnder(container.tokens, 'Type')?.value !== 'ObjStm') return [];
  const { stream } = container;
  const first = Number(valueUnder(container.tokens, 'First')?.value ?? 0);
  const numbers = tokensOf(stream.slice(0, first)).map((token) => Number(token.value));
  return numbers.flatMap((number, index) => {
    if (index % 2 === 1) return [];
    const begin = first + (numbers[index + 1] ?? 0);
    const next = numbers[index + 3];
    const tokens = tokensOf(stream.slice(begin, next === undefined ? undefined : first + next));
    return [{ number, offset: container.offset, tokens, stream: null, hasUnreadableStream: false }];
  });
};

/**
 * Reads a PDF by walking over all of its bytes instead of following its cross-reference table: what an older
 * revision or a careless tool left behind is seen too.
 */
export const readPdf = (bytes: Uint8Array): PdfFile => {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const objects: PdfObject[] = [];
  const trailers: (readonly PdfToken[])[] = [];
  const outside: string[] = [];
  let done = 0;
  const start = /(\d+)\s+\d+\s+obj\b|\btrailer\b/g;
  for (let match = start.exec(source); match; match = start.exec(source)) {
    const from = match.index + match[0].length;
    if (match[1] === undefined) {
      const end = source.indexOf('startxref', from);
      trailers.push(tokensOf(source.slice(from, end < 0 ? undefined : end)));
      continue;
    }
    const { object, begin, end } = objectAt(source, Number(match[1]), match.index, from);
    objects.push(object);
    outside.push(source.slice(done, begin));
    done = end;
    start.lastIndex = Math.max(end, from);
    if (valueUnder(object.tokens, 'Type')?.value === 'XRef') trailers.push(object.tokens);
  }
  outside.push(source.slice(done));
  return {
    source,
    objects: [...objects, ...objects.flatMap(packedObjects)],
    trailers,
    outsideStreams: outside.join('\n'),
  };
};

/** A text string of a PDF, in whichever of its encodings it is written. */
export const pdfText = (value: string): string => {
  const bytes = Buffer.from(value, 'latin1');
  if (value.startsWith('\xfe\xff')) return new TextDecoder('utf-16be').decode(bytes);
  if (value.startsWith('\xff\xfe')) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return value;
  }
};
