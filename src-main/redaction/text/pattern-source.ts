/** Ranges of UTF-16 units, both ends inclusive. */
export type Units = readonly (readonly [number, number])[];

/** A regular expression as what it is made of: as much of it as tells where a match may begin and what it must hold. */
export type Part =
  | { readonly kind: 'unit'; readonly units: Units; readonly isNegated: boolean }
  | { readonly kind: 'sequence'; readonly parts: readonly Part[] }
  | { readonly kind: 'choice'; readonly options: readonly Part[] }
  | { readonly kind: 'repeat'; readonly inner: Part; readonly least: number; readonly most: number }
  | { readonly kind: 'look'; readonly inner: Part; readonly isNegative: boolean; readonly isBehind: boolean }
  /** `^`, `$` and `\b`, which take nothing. */
  | { readonly kind: 'edge' }
  /** `\1`: what a group took, once more. */
  | { readonly kind: 'again' };

const BREAK = 0x0a;
/** What `\s` holds is wide; nothing is left out by taking it for anything. */
const ANYTHING: Units = [[0, 0xffff]];
const CLASSES: Readonly<Record<string, Units>> = {
  d: [[0x30, 0x39]],
  w: [
    [0x30, 0x39],
    [0x41, 0x5a],
    [0x5f, 0x5f],
    [0x61, 0x7a],
  ],
};
const CONTROLS: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v' };

/** Reads the source of a regular expression without the flags `u` and `v`. */
export function readPattern(source: string): Part {
  return readChoice({ source, at: 0 });
}

interface Reader {
  readonly source: string;
  at: number;
}

/** `a|b|c` up to a closing bracket or the end. */
function readChoice(reader: Reader): Part {
  const options = [readSequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at++;
    options.push(readSequence(reader));
  }
  return options.length === 1 ? (options[0] as Part) : { kind: 'choice', options };
}

function readSequence(reader: Reader): Part {
  const parts: Part[] = [];
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] as string))
    parts.push(readRepeated(reader));
  return { kind: 'sequence', parts };
}

const COUNT = /(?:([?*+])|\{([0-9]+)(,([0-9]*))?\})\??/y;

function readRepeated(reader: Reader): Part {
  const inner = readTerm(reader);
  COUNT.lastIndex = reader.at;
  const count = COUNT.exec(reader.source);
  if (!count) return inner;
  reader.at += count[0].length;
  const [, sign, few = '', comma, many] = count;
  if (sign)
    return { kind: 'repeat', inner, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Number.POSITIVE_INFINITY };
  const most = comma === undefined ? Number(few) : many ? Number(many) : Number.POSITIVE_INFINITY;
  return { kind: 'repeat', inner, least: Number(few), most };
}

const OPENING = /\((?:\?(?:(:)|<?([=!])|<[A-Za-z]+>))?/y;

function readTerm(reader: Reader): Part {
  const character = reader.source[reader.at] as string;
  if (character === '(') {
    OPENING.lastIndex = reader.at;
    const [opening = '(', , look] = OPENING.exec(reader.source) ?? [];
    reader.at += opening.length;
    const inner = readChoice(reader);
    reader.at++;
    return look ? { kind: 'look', inner, isNegative: look === '!', isBehind: opening.includes('<') } : inner;
  }
  if (character === '[') return readClass(reader);
  if (character === '\\') return readEscape(reader);
  reader.at++;
  if (character === '^' || character === '$') return { kind: 'edge' };
  return character === '.' ? { kind: 'unit', units: [[BREAK, BREAK]], isNegated: true } : unitOf(character);
}

function readEscape(reader: Reader): Part {
  const next = reader.source[reader.at + 1] as string;
  if (/[bB]/.test(next)) {
    reader.at += 2;
    return { kind: 'edge' };
  }
  if (/[1-9]/.test(next)) {
    reader.at += 2;
    return { kind: 'again' };
  }
  const units = readLetter(reader);
  return { kind: 'unit', units, isNegated: false };
}

/** A letter of a class or an escape outside one. */
function readLetter(reader: Reader): Units {
  const character = reader.source[reader.at++] as string;
  if (character !== '\\') return unitsOf(character);
  const escaped = reader.source[reader.at++] as string;
  if (escaped === 'u' || escaped === 'x') {
    const length = escaped === 'u' ? 4 : 2;
    const code = Number.parseInt(reader.source.slice(reader.at, reader.at + length), 16);
    reader.at += length;
    return [[code, code]];
  }
  if (/[sSDWpP0c]/.test(escaped)) return ANYTHING;
  return CLASSES[escaped] ?? unitsOf(CONTROLS[escaped] ?? escaped);
}

/** `[ァ-ヶー]`, `[^\n]`. */
function readClass(reader: Reader): Part {
  const isNegated = reader.source[reader.at + 1] === '^';
  reader.at += isNegated ? 2 : 1;
  const units: (readonly [number, number])[] = [];
  while (reader.source[reader.at] !== ']') {
    const letters = readLetter(reader);
    const [from, to] = letters[0] as readonly [number, number];
    const isRange =
      letters.length === 1 && from === to && reader.source[reader.at] === '-' && reader.source[reader.at + 1] !== ']';
    if (!isRange) {
      units.push(...letters);
      continue;
    }
    reader.at++;
    units.push([from, (readLetter(reader)[0] as readonly [number, number])[1]]);
  }
  reader.at++;
  return { kind: 'unit', units, isNegated };
}

function unitOf(character: string): Part {
  return { kind: 'unit', units: unitsOf(character), isNegated: false };
}

function unitsOf(character: string): Units {
  const code = character.charCodeAt(0);
  return [[code, code]];
}

/** Whether one unit of a text fits a part of one unit. */
export function holds({ units, isNegated }: Extract<Part, { kind: 'unit' }>, code: number): boolean {
  return units.some(([from, to]) => code >= from && code <= to) !== isNegated;
}

/** Every string that a pattern of words stands for: 兄弟?|[父母] is 兄弟, 兄, 父, 母. Without repeats beyond `?` and looking around. */
export function writtenOut(part: Part): readonly string[] {
  switch (part.kind) {
    case 'unit':
      return part.units.flatMap(([from, to]) =>
        Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index)),
      );
    case 'sequence':
      return part.parts.reduce<readonly string[]>(
        (begun, inner) => begun.flatMap((start) => writtenOut(inner).map((end) => start + end)),
        [''],
      );
    case 'choice':
      return part.options.flatMap(writtenOut);
    case 'repeat':
      return [...(part.least === 0 ? [''] : []), ...writtenOut(part.inner)];
    default:
      return [''];
  }
}
