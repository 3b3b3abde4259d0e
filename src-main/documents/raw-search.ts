import { encodedForms } from './raw-encodings.ts';
import type { RawPart } from './reopen.ts';

/** Prepared search for removed strings in bytes. */
export interface RawNeedles {
  /** How many encoded forms are searched for. */
  readonly count: number;
  readonly filter: Uint8Array;
  readonly byStart: ReadonlyMap<number, readonly Uint8Array[]>;
}

/** Shorter than this, bytes mean nothing: they stand in every compressed part by chance. */
const SHORTEST = 6;
/** Digits in a row that tables of a PDF also have. */
const TABLE_DIGITS = /^[\d .-]{1,10}$/;
const FILTER_BITS = 20;

const slotOf = (start: number): number => Math.imul(start, 0x9e3779b1) >>> (32 - FILTER_BITS);

const NORMAL_FORMS = ['NFC', 'NFD', 'NFKC', 'NFKD'] as const;

const tight = (text: string): string => text.normalize('NFKC').replace(/[\s・]/g, '');

const writtenForms = (text: string): readonly string[] => [
  ...new Set([text, tight(text), ...NORMAL_FORMS.map((form) => text.normalize(form))]),
];

/**
 * Prepares strings for a search in bytes, in every normal form and encoding.
 * @param visible what the file is meant to say: a string that is a part of it proves nothing and is left out
 */
export const rawNeedles = (removed: readonly string[], visible: string): RawNeedles => {
  const shown = tight(visible);
  const forms = new Map<string, Uint8Array>();
  for (const text of new Set(removed)) {
    if (text === '' || shown.includes(tight(text)) || shown.includes([...tight(text)].reverse().join(''))) continue;
    for (const written of new Set(writtenForms(text)))
      for (const bytes of encodedForms(written)) {
        const key = Buffer.from(bytes).toString('latin1');
        if (bytes.length >= SHORTEST && !TABLE_DIGITS.test(key)) forms.set(key, bytes);
      }
  }
  const filter = new Uint8Array(1 << FILTER_BITS);
  const byStart = new Map<number, Uint8Array[]>();
  for (const bytes of forms.values()) {
    const start = ((bytes[0] ?? 0) << 24) | ((bytes[1] ?? 0) << 16) | ((bytes[2] ?? 0) << 8) | (bytes[3] ?? 0);
    filter[slotOf(start)] = 1;
    const known = byStart.get(start);
    if (known) known.push(bytes);
    else byStart.set(start, [bytes]);
  }
  return { count: forms.size, filter, byStart };
};

const standsAt = (bytes: Uint8Array, at: number, needle: Uint8Array): boolean => {
  for (let index = 4; index < needle.length; index += 1) if (bytes[at + index] !== needle[index]) return false;
  return true;
};

const isIn = (bytes: Uint8Array, { filter, byStart }: RawNeedles): boolean => {
  let start = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    start = (start << 8) | (bytes[at] as number);
    if (at < 3 || filter[slotOf(start)] === 0) continue;
    if (byStart.get(start)?.some((needle) => standsAt(bytes, at - 3, needle))) return true;
  }
  return false;
};

/** Parts whose bytes hold a removed string in one of its encodings. */
export const searchRaw = (raw: readonly RawPart[], needles: RawNeedles): readonly string[] =>
  needles.count === 0 ? [] : raw.filter(({ bytes }) => isIn(bytes, needles)).map(({ part }) => part);
