import type { ReadTransaction } from '../context.ts';
import {
  addBits,
  type Bits,
  CHUNK,
  countBits,
  countCommon,
  intersect,
  keepBelow,
  noBits,
  placesOf,
  setBit,
} from './bits.ts';
import { type Facet, facetsOf } from './facets.ts';
import { indexedChunks } from './index-chunks.ts';
import { entryOfLeaf } from './leaf-entry.ts';

/** Values of one facet, or all between two, ends included. */
export type Alternative =
  | { readonly facet: Facet; readonly values: readonly string[] }
  | { readonly facet: Facet; readonly from: string; readonly until: string };

/** Entries as bits, by chunk; a chunk without an entry is missing. */
export type Selection = ReadonlyMap<number, Bits>;

/** 索引: finds the entries that carry a value, in a log of any length, without reading its leaves. */
export interface LogIndex {
  /** Entries looked at: those below this number. */
  readonly asOf: number;
  /** Entries that carry one of the values. */
  select(alternatives: readonly Alternative[]): Promise<Selection>;
  /** Values of a facet with the number of entries of each, whole log. */
  values(facet: Facet): Promise<readonly { readonly value: string; readonly count: number }[]>;
  /** Values of a facet with the number of entries of each within every selection; those that no selection holds are left out. */
  tally(facet: Facet, selections: readonly Selection[]): Promise<ReadonlyMap<string, readonly number[]>>;
}

/** Opens the index of a log of `asOf` entries. What follows the last complete chunk is read and drawn here and now. */
export async function openIndex(log: ReadTransaction, asOf: number): Promise<LogIndex> {
  const indexed = Math.min(await indexedChunks(log), Math.floor(asOf / CHUNK));
  const tail = await drawTail(log, indexed * CHUNK, asOf);
  const lastPartial = Math.floor(asOf / CHUNK);

  const stored = async (alternative: Alternative, into: Map<number, Bits>): Promise<void> => {
    const base = log
      .selectFrom('auditPosting')
      .select(['chunk', 'bits'])
      .where('facet', '=', alternative.facet)
      .where('chunk', '<', indexed);
    const rows = await ('values' in alternative
      ? base.where('value', 'in', alternative.values)
      : base.where('value', '>=', alternative.from).where('value', '<=', alternative.until)
    ).execute();
    for (const { chunk, bits } of rows) addBits(bitsAt(into, chunk), bits);
  };

  return {
    asOf,
    select: async (alternatives) => {
      const found = new Map<number, Bits>();
      for (const alternative of alternatives) {
        if ('values' in alternative && alternative.values.length === 0) continue;
        if (indexed > 0) await stored(alternative, found);
        for (const [value, chunks] of tail.get(alternative.facet) ?? []) {
          const isMeant =
            'values' in alternative
              ? alternative.values.includes(value)
              : value >= alternative.from && value <= alternative.until;
          if (isMeant) for (const [chunk, bits] of chunks) merge(bitsAt(found, chunk), bits);
        }
      }
      const partial = found.get(lastPartial);
      if (partial) keepBelow(partial, asOf - lastPartial * CHUNK);
      return found;
    },
    values: async (facet) => {
      const rows = await log
        .selectFrom('auditPosting')
        .select((select) => ['value', select.fn.sum<number>('n').as('n')])
        .where('facet', '=', facet)
        .where('chunk', '<', indexed)
        .groupBy('value')
        .execute();
      const counts = new Map(rows.map(({ value, n }) => [value, Number(n)]));
      for (const [value, chunks] of tail.get(facet) ?? [])
        for (const bits of chunks.values()) counts.set(value, (counts.get(value) ?? 0) + countBits(bits));
      return [...counts].map(([value, count]) => ({ value, count }));
    },
    tally: async (facet, selections) => {
      const chunks = selections.flatMap((selection) => [...selection.keys()]);
      const counts = new Map<string, number[]>();
      const add = (value: string, chunk: number, bits: Bits): void => {
        for (const [place, selection] of selections.entries()) {
          const count = countCommon(bits, selection.get(chunk));
          if (count === 0) continue;
          const row = counts.get(value) ?? selections.map(() => 0);
          row[place] = (row[place] ?? 0) + count;
          counts.set(value, row);
        }
      };
      const rows = await log
        .selectFrom('auditPosting')
        .select(['value', 'chunk', 'bits'])
        .where('facet', '=', facet)
        .where('chunk', '>=', smallest(chunks))
        .where('chunk', '<', Math.min(indexed, 1 + largest(chunks)))
        .execute();
      const scratch = noBits();
      for (const { value, chunk, bits } of rows) {
        scratch.fill(0);
        addBits(scratch, bits);
        add(value, chunk, scratch);
      }
      for (const [value, drawn] of tail.get(facet) ?? []) for (const [chunk, bits] of drawn) add(value, chunk, bits);
      return counts;
    },
  };
}

const smallest = (chunks: readonly number[]): number =>
  chunks.reduce((least, chunk) => Math.min(least, chunk), 0x7fffffff);
const largest = (chunks: readonly number[]): number => chunks.reduce((most, chunk) => Math.max(most, chunk), -1);

/** What all selections have in common. */
export function common(selections: readonly Selection[]): Selection {
  const [first, ...others] = [...selections].sort((left, right) => left.size - right.size);
  const found = new Map<number, Bits>();
  for (const [chunk, bits] of first ?? []) {
    const kept = bits.slice();
    let isEmpty = false;
    for (const other of others) {
      const also = other.get(chunk);
      if (also) intersect(kept, also);
      else isEmpty = true;
    }
    if (!isEmpty) found.set(chunk, kept);
  }
  return found;
}

/** How many entries are selected. */
export function countOf(selection: Selection): number {
  let count = 0;
  for (const bits of selection.values()) count += countBits(bits);
  return count;
}

/** Numbers of the selected entries, newest first, `offset` of them left out. */
export function newestOf(selection: Selection, offset: number, limit: number): number[] {
  const found: number[] = [];
  let skip = offset;
  for (const chunk of [...selection.keys()].sort((left, right) => right - left)) {
    const bits = selection.get(chunk) as Bits;
    const count = countBits(bits);
    if (skip >= count) {
      skip -= count;
      continue;
    }
    for (const place of placesOf(bits).reverse().slice(skip)) {
      found.push(chunk * CHUNK + place);
      if (found.length === limit) return found;
    }
    skip = 0;
  }
  return found;
}

/** Numbers of all selected entries, oldest first. */
export function oldestFirst(selection: Selection): number[] {
  return [...selection.keys()]
    .sort((left, right) => left - right)
    .flatMap((chunk) => placesOf(selection.get(chunk) as Bits).map((place) => chunk * CHUNK + place));
}

type Drawn = Map<Facet, Map<string, Map<number, Bits>>>;

async function drawTail(log: ReadTransaction, start: number, end: number): Promise<Drawn> {
  const drawn: Drawn = new Map();
  const rows = await log
    .selectFrom('auditEntry')
    .select(['seq', 'leaf'])
    .where('seq', '>=', start)
    .where('seq', '<', end)
    .execute();
  for (const { seq, leaf } of rows) {
    const entry = entryOfLeaf(leaf);
    if (!entry) continue;
    for (const [facet, value] of facetsOf(entry)) {
      const values = drawn.get(facet) ?? new Map<string, Map<number, Bits>>();
      drawn.set(facet, values);
      const chunks = values.get(value) ?? new Map<number, Bits>();
      values.set(value, chunks);
      setBit(bitsAt(chunks, Math.floor(seq / CHUNK)), seq % CHUNK);
    }
  }
  return drawn;
}

function bitsAt(chunks: Map<number, Bits>, chunk: number): Bits {
  const bits = chunks.get(chunk) ?? noBits();
  chunks.set(chunk, bits);
  return bits;
}

function merge(into: Bits, other: Bits): void {
  for (const [word, value] of other.entries()) into[word] = (into[word] as number) | value;
}
