import type { Json } from '../contract/operation.ts';

/** Deepest nesting that is signed; the verifiers refuse more, so that hostile input cannot exhaust their stack. */
export const MAX_DEPTH = 32;

/**
 * JSON in the one form that is hashed and signed (RFC 8785), for a narrower input: strings, booleans, null, safe
 * integers, dense arrays and plain objects. Members are ordered by UTF-16 code units, no white space.
 *
 * It signs exactly what it is given and never normalises: RFC 8785 leaves Unicode alone, and names are stored as
 * their owners write them (塚 U+FA10 would become another character under NFC). か+゛ and が are therefore different
 * values here. They are made one where text enters, by the contract's `Name`, `Line` and `Text`; whoever puts text
 * into an entry takes it from there.
 *
 * @throws TypeError for fractions, unsafe integers, NaN, undefined, functions, lone surrogates, holes, class
 * instances and nesting beyond {@link MAX_DEPTH}. The message names the kind of fault, never the value.
 */
export function canonicalize(value: Json): string {
  return write(value, 0);
}

function write(value: unknown, depth: number): string {
  if (depth > MAX_DEPTH) throw new TypeError('Canonical JSON: nested too deep');
  if (value === null) return 'null';
  if (value === true) return 'true';
  if (value === false) return 'false';
  if (typeof value === 'string') return writeString(value);
  if (typeof value === 'number') return writeInteger(value);
  if (Array.isArray(value)) return writeArray(value, depth);
  if (typeof value === 'object') return writeObject(value, depth);
  throw new TypeError(`Canonical JSON: cannot carry ${typeof value}`);
}

function writeString(text: string): string {
  if (!text.isWellFormed()) throw new TypeError('Canonical JSON: lone surrogate');
  return JSON.stringify(text);
}

function writeInteger(value: number): string {
  if (!Number.isSafeInteger(value)) throw new TypeError('Canonical JSON: not a safe integer');
  return String(value);
}

function writeArray(items: readonly unknown[], depth: number): string {
  let out = '';
  for (let index = 0; index < items.length; index += 1)
    out += (index === 0 ? '' : ',') + write(items[index], depth + 1);
  return `[${out}]`;
}

function writeObject(value: object, depth: number): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw new TypeError('Canonical JSON: not a plain object');
  if (Object.getOwnPropertySymbols(value).length > 0) throw new TypeError('Canonical JSON: symbol as a name');
  const members = value as { readonly [name: string]: unknown };
  let out = '';
  for (const name of Object.keys(members).sort()) {
    out += `${out === '' ? '' : ','}${writeString(name)}:${write(members[name], depth + 1)}`;
  }
  return `{${out}}`;
}
