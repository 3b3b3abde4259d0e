import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LogFilter } from '../../src-main/contract/log-filter.ts';
import {
  addBits,
  CHUNK,
  countBits,
  encodeBits,
  keepBelow,
  noBits,
  placesOf,
  setBit,
} from '../../src-main/core/audit/bits.ts';
import { facetsOf } from '../../src-main/core/audit/facets.ts';
import { filterLog } from '../../src-main/core/audit/filter.ts';
import { entryOfLeaf } from '../../src-main/core/audit/leaf-entry.ts';
import { openIndex } from '../../src-main/core/audit/log-index.ts';
import { consistencyBetween, inclusionProofs, rootAt } from '../../src-main/core/audit/proofs.ts';
import type { ReadTransaction } from '../../src-main/core/context.ts';
import { verifyConsistency, verifyInclusion } from '../../src-main/log/proof.ts';
import { leafHash } from '../../src-main/log/tree.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { type Cast, castOf, fillLog } from '../helpers/fill-log.ts';
import { behindTheDoor, byHand, leavesOf } from '../helpers/log.ts';
import { seeded } from '../log/log-fixture.ts';

let office: TestCore;
let cast: Cast;
let leaves: string[];
const random = seeded(31);
const log = (): ReadTransaction => behindTheDoor(office).kysely as unknown as ReadTransaction;
const reader = () => ({ trx: log(), log: log(), reviewed: null });

/** The office's day, now. */
const today = (): string => new Date(Date.now() + 9 * 3600_000).toISOString().slice(0, 10);
let firstDay = '';

beforeAll(async () => {
  firstDay = today();
  office = await openOffice('auditor');
  cast = castOf(40);
  await fillLog(office, CHUNK * 2 + 700, cast, random);
  leaves = await leavesOf(office);
});
afterAll(() => office.close());

/** Numbers of entries that carry all the given facets, newest first, read the slow way. */
const scan = (wanted: readonly (readonly [string, readonly string[]])[], asOf = leaves.length): number[] =>
  leaves
    .slice(0, asOf)
    .flatMap((leaf, seq) => {
      const entry = entryOfLeaf(leaf);
      const facets = entry ? facetsOf(entry) : [];
      const holds = wanted.every(([facet, values]) =>
        facets.some(([f, value]) => f === facet && values.includes(value)),
      );
      return holds ? [seq] : [];
    })
    .reverse();

describe('places of a chunk', () => {
  it('survive their stored form, few or many, and are cut where the list is as of an earlier size', () => {
    for (const share of [0, 0.001, 0.05, 0.0615, 0.5, 1]) {
      const bits = noBits();
      const expected = Array.from({ length: CHUNK }, (_, place) => place).filter(() => random() < share);
      for (const place of expected) setBit(bits, place);
      const again = noBits();
      addBits(again, encodeBits(bits));
      expect(placesOf(again)).toEqual(expected);
      expect(countBits(again)).toBe(expected.length);
      const end = Math.floor(random() * CHUNK);
      keepBelow(again, end);
      expect(placesOf(again)).toEqual(expected.filter((place) => place < end));
    }
  });
});

describe('filters', () => {
  it('give exactly what reading every entry gives, for any mixture of filters and any earlier size', async () => {
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    let found = 0;
    for (let trial = 0; trial < 60; trial += 1) {
      const parts: { filter: Partial<LogFilter>; facet: string; values: string[] }[] = [
        { filter: { events: ['disclosure.recorded'] }, facet: 'event', values: ['disclosure.recorded'] },
        { filter: { flags: ['override', 'refused'] }, facet: 'flag', values: ['override', 'refused'] },
        { filter: { legalBasis: ['SLA-9-2'] }, facet: 'basis', values: ['SLA-9-2'] },
        { filter: { categories: ['health', 'housing'] }, facet: 'category', values: ['health', 'housing'] },
        ...[pick(cast.organizations)].map((id) => ({
          filter: { organizationIds: [id] },
          facet: 'organization',
          values: [id],
        })),
        ...[pick(cast.cases)].map((id) => ({ filter: { caseIds: [id] }, facet: 'case', values: [id] })),
        ...[pick(cast.persons)].map((id) => ({ filter: { personIds: [id] }, facet: 'person', values: [id] })),
        ...[pick(cast.meetings)].map((id) => ({ filter: { meetingIds: [id] }, facet: 'meeting', values: [id] })),
      ];
      const chosen = parts.filter(() => random() < 0.3);
      const asOf = random() < 0.5 ? leaves.length : Math.floor(random() * leaves.length);
      const filter = LogFilter.parse(Object.assign({}, ...chosen.map((part) => part.filter)));
      const expected = scan(
        chosen.map(({ facet, values }) => [facet, values] as const),
        asOf,
      );
      const filtered = await filterLog(reader(), filter, asOf);
      expect(filtered.total).toBe(expected.length);
      const offset = Math.floor(random() * (expected.length + 1));
      expect(filtered.page(offset, 50)).toEqual(expected.slice(offset, offset + 50));
      found += expected.length;
    }
    expect(found).toBeGreaterThan(10_000);
  });

  it('by period take whole days of the office’s time zone, ends included', async () => {
    // The log may have been filled over midnight.
    const on = await filterLog(reader(), LogFilter.parse({ from: firstDay, until: today() }), leaves.length);
    expect(on.total).toBeGreaterThan(CHUNK);
    const before = await filterLog(reader(), LogFilter.parse({ until: '2000-01-01' }), leaves.length);
    expect(before.total).toBe(0);
  });

  it('by text find a number, the name of an account, and codes whose words the interface knows', async () => {
    const number = await filterLog(reader(), LogFilter.parse({ text: '＃4321' }), leaves.length);
    expect(number.page(0, 10)).toContain(4321);
    const named = await filterLog(reader(), LogFilter.parse({ text: 'auditor 担当' }), leaves.length);
    expect(named.total).toBe(scan([['actor', [behindTheDoor(office).actor.accountId]]]).length);
    const coded = LogFilter.parse({ text: '健康', textCodes: ['health'] });
    expect((await filterLog(reader(), coded, leaves.length)).total).toBe(scan([['category', ['health']]]).length);
  });

  it('counts by value are those of the whole log', async () => {
    const index = await openIndex(log(), leaves.length);
    for (const facet of ['event', 'flow', 'flag', 'consent'] as const)
      for (const { value, count } of await index.values(facet)) expect(count).toBe(scan([[facet, [value]]]).length);
  });
});

describe('proofs from stored nodes', () => {
  const hashes = () => leaves.map((leaf) => leafHash(leaf));
  const bytes = (root: string) => Buffer.from(root, 'hex');

  it('lead from any entry to the root of any later size', async () => {
    const all = hashes();
    for (const size of [1, 16, 17, CHUNK - 1, CHUNK, CHUNK + 1, 3000, CHUNK * 2, leaves.length]) {
      const root = bytes(await rootAt(log(), size));
      const seqs = [...new Set([0, size - 1, ...Array.from({ length: 20 }, () => Math.floor(random() * size))])];
      const proofs = await inclusionProofs(log(), seqs, size);
      for (const seq of seqs)
        expect(verifyInclusion(seq, size, all[seq] as Uint8Array, proofs.get(seq) ?? [], root)).toBe(true);
      const other = all[(seqs[0] as number) + 1] ?? Buffer.alloc(32);
      expect(verifyInclusion(0, size, other, proofs.get(0) ?? [], root)).toBe(false);
    }
  });

  it('show that every earlier log is the beginning of the present one', async () => {
    const size = leaves.length;
    const root = bytes(await rootAt(log(), size));
    expect(root.toString('hex')).toBe((await log().selectFrom('logHead').select('root').executeTakeFirst())?.root);
    for (const earlier of [1, 2, 1000, CHUNK, CHUNK + 5, CHUNK * 2, size - 1, size]) {
      const then = bytes(await rootAt(log(), earlier));
      const proof = await consistencyBetween(log(), earlier, size);
      expect(verifyConsistency(earlier, size, then, root, proof)).toBe(true);
      expect(verifyConsistency(earlier, size, Buffer.alloc(32, 1), root, proof)).toBe(false);
    }
  });
});

describe('an office from before the index', () => {
  it('gets it at the next sign-in, and the same one', async () => {
    const digest = async () =>
      JSON.stringify([
        await log().selectFrom('auditChunk').select(['chunk', 'root']).orderBy('chunk').execute(),
        await log().selectFrom('auditPosting').select(['facet', 'value', 'chunk', 'n']).execute(),
      ]);
    const before = await digest();
    await byHand(office, 'DELETE FROM auditPosting');
    await byHand(office, 'DELETE FROM auditChunk');
    const filter = LogFilter.parse({ flags: ['override'] });
    const slow = (await filterLog(reader(), filter, leaves.length)).page(0, 50);
    await office.as('auditor');
    expect(await digest()).toBe(before);
    expect((await filterLog(reader(), filter, leaves.length)).page(0, 50)).toEqual(slow);
  });
});

describe('an index that was tampered with', () => {
  it('is told by the verifier, with the chunk where it begins', async () => {
    expect(await office.api.audit.verify({})).toMatchObject({ isSound: true });
    await byHand(office, "DELETE FROM auditPosting WHERE facet = 'flag' AND value = 'override' AND chunk = 1");
    expect(await office.api.audit.verify({})).toMatchObject({
      isSound: false,
      firstBad: CHUNK,
      problems: [{ seq: CHUNK, code: 'index-differs' }],
    });
  });
});
