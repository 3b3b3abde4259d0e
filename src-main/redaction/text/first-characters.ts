const CODES = 0x10000;

/** Where a pattern may begin: a table by character code, or `null` when that is anywhere. */
type First = Uint8Array | null;

/** A pattern made ready to be looked for only where it may begin. */
export interface Sweeper {
  readonly pattern: RegExp;
  readonly first: First;
}

const swept = new WeakMap<RegExp, Sweeper>();

/**
 * All matches of a pattern like `matchAll`, but tried only at characters that it may begin with: over long choices of words many
 * times as fast. The pattern is global; looking back is allowed.
 */
export function* sweep(soft: string, pattern: RegExp): Generator<RegExpExecArray> {
  const { pattern: sticky, first } = sweeperOf(pattern);
  for (let at = 0; at < soft.length; at++) {
    if (first && first[soft.charCodeAt(at)] === 0) continue;
    sticky.lastIndex = at;
    const match = sticky.exec(soft);
    if (!match) continue;
    yield match;
    at = Math.max(at, at + match[0].length - 1);
  }
}

function sweeperOf(pattern: RegExp): Sweeper {
  let sweeper = swept.get(pattern);
  if (!sweeper) {
    sweeper = {
      pattern: new RegExp(pattern.source, pattern.flags.replace('g', '').concat('y')),
      first: firstCharacters(pattern.source),
    };
    swept.set(pattern, sweeper);
  }
  return sweeper;
}

/** The characters that a match of a pattern may begin with; `null` for any. Counts too many rather than too few. */
export function firstCharacters(source: string): First {
  const table = new Uint8Array(CODES);
  const reader = { source, at: 0, table, isAny: false };
  const mayBeEmpty = readChoice(reader);
  return reader.isAny || mayBeEmpty ? null : table;
}

interface Reader {
  readonly source: string;
  readonly table: Uint8Array;
  at: number;
  isAny: boolean;
}

/** Reads `a|b|c` up to a closing bracket or the end; whether it may be empty. */
function readChoice(reader: Reader): boolean {
  let mayBeEmpty = false;
  for (;;) {
    if (readSequence(reader)) mayBeEmpty = true;
    if (reader.source[reader.at] !== '|') return mayBeEmpty;
    reader.at++;
  }
}

function readSequence(reader: Reader): boolean {
  const { source } = reader;
  let isOpen = true;
  while (reader.at < source.length && !'|)'.includes(source[reader.at] as string)) {
    const keeper = isOpen ? reader : { ...reader, table: new Uint8Array(0), isAny: false };
    const mayBeEmpty = readTerm(keeper);
    reader.at = keeper.at;
    const isOptional = readCount(reader);
    isOpen &&= mayBeEmpty || isOptional;
  }
  return isOpen;
}

/** One letter, class or group; whether it may be empty. */
function readTerm(reader: Reader): boolean {
  const { source } = reader;
  const character = source[reader.at] as string;
  if (character === '(') {
    const opening = /^\((?:\?(?::|<?[=!]|<[A-Za-z]+>))?/.exec(source.slice(reader.at, reader.at + 24))?.[0] ?? '(';
    const looks = /[=!]$/.test(opening);
    reader.at += opening.length;
    const inner = looks ? { ...reader, table: new Uint8Array(0), isAny: false } : reader;
    const mayBeEmpty = readChoice(inner);
    reader.at = inner.at + 1;
    return looks || mayBeEmpty;
  }
  if (character === '[') {
    readClass(reader);
    return false;
  }
  if (character === '^' || character === '$') {
    reader.at++;
    return true;
  }
  if (character === '\\') {
    const next = source[reader.at + 1] as string;
    reader.at += 2;
    if (next === 'b' || next === 'B') return true;
    if (/[A-Za-z0-9]/.test(next) && next !== 'n' && next !== 't') reader.isAny = true;
    else note(reader, next === 'n' ? '\n' : next === 't' ? '\t' : next);
    return false;
  }
  reader.at++;
  if (character === '.') reader.isAny = true;
  else note(reader, character);
  return false;
}

function note({ table }: Reader, character: string): void {
  if (table.length > 0) table[character.charCodeAt(0)] = 1;
}

function readClass(reader: Reader): void {
  const { source, table } = reader;
  const end = closingOf(source, reader.at + 1);
  const inner = source.slice(reader.at + 1, end);
  if (inner.startsWith('^') || /\\[A-Za-z]/.test(inner.replace(/\\[nt]/g, ''))) reader.isAny = true;
  else if (table.length > 0) noteClass(table, inner);
  reader.at = end + 1;
}

/** Letters and ranges of a class: `ァ-ヶー`. */
function noteClass(table: Uint8Array, inner: string): void {
  const letters = inner.replace(/\\(.)/g, (_, letter: string) =>
    letter === 'n' ? '\n' : letter === 't' ? '\t' : letter,
  );
  for (let at = 0; at < letters.length; at++) {
    const from = letters.charCodeAt(at);
    const isRange = letters[at + 1] === '-' && at + 2 < letters.length;
    const to = isRange ? letters.charCodeAt(at + 2) : from;
    table.fill(1, from, to + 1);
    if (isRange) at += 2;
  }
}

function closingOf(source: string, from: number): number {
  for (let at = from; ; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === ']') return at;
  }
}

/** `?`, `*`, `+`, `{2,3}` and a sign of modesty behind it; whether nothing at all is enough. */
function readCount(reader: Reader): boolean {
  const count = /^(?:[?*+]|\{[0-9]+(?:,[0-9]*)?\})\??/.exec(reader.source.slice(reader.at, reader.at + 12))?.[0] ?? '';
  reader.at += count.length;
  return /^(?:[?*]|\{0)/.test(count);
}
