import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src-main/log/entry.ts';
import { type LogRecord, verifyLog } from '../../src-main/log/verify.ts';
import { busyLog, CHAIR, codesOf, ORIGIN, STAFF } from './log-fixture.ts';

describe('an untouched log', () => {
  const log = busyLog(120);

  test('is found sound, with its root, its counts and every checkpoint', async () => {
    const verdict = await verifyLog({
      origin: ORIGIN,
      records: log.records,
      head: log.head(),
      checkpoints: [log.checkpoint(50), log.checkpoint(120, CHAIR)],
      anchors: [{ size: 77, root: log.root(77) }],
    });
    expect(verdict).toMatchObject({ ok: true, size: 120, root: log.root(120), firstBad: null, problems: [] });
    expect(verdict.counts).toMatchObject({ signatures: 120, accounts: 3, problems: 0, clockBack: 0 });
    expect(verdict.counts.bodies).toEqual({ matched: 38, erased: 0, absent: 0 });
    expect(verdict.checkpoints).toEqual({ given: 3, matched: 3, skipped: 0, replaced: [], newest: 120 });
  });

  test('is read from a stream, says how far it is, and can be given up', async () => {
    async function* stream() {
      yield* log.records;
    }
    const seen: number[] = [];
    const verdict = await verifyLog({ records: stream(), onProgress: (done) => seen.push(done) });
    expect(verdict.ok).toBe(true);
    expect(seen.at(-1)).toBe(120);
    const signal = AbortSignal.abort(new Error('given up'));
    await expect(verifyLog({ records: stream(), signal })).rejects.toThrow('given up');
  });

  test('stays sound when content has been disposed of, and says how much', async () => {
    const records = log.records.map(({ body, ...rest }) => (body ? { ...rest, isErased: true } : rest));
    const verdict = await verifyLog({ records, head: log.head(), checkpoints: [log.checkpoint(120)] });
    expect(verdict.ok).toBe(true);
    expect(verdict.counts.bodies).toEqual({ matched: 0, erased: 38, absent: 0 });
  });
});

describe('content behind commitments', () => {
  const log = busyLog(60);
  const withBody = (change: (body: NonNullable<LogRecord['body']>) => LogRecord['body']) =>
    log.records.map((record) => (record.seq === 30 && record.body ? { ...record, body: change(record.body) } : record));

  test('any change of content or nonce, white space included, is found at its entry', async () => {
    expect(await codesOf(withBody((body) => ({ ...body, body: body.body.replace('髙', '高') })))).toEqual(['30 body']);
    expect(await codesOf(withBody((body) => ({ ...body, body: `${body.body} ` })))).toEqual(['30 body']);
    expect(await codesOf(withBody((body) => ({ ...body, nonce: Buffer.alloc(32).toString('base64') })))).toEqual([
      '30 body',
    ]);
  });

  test('content that is gone without having been disposed of is a fault', async () => {
    expect(await codesOf(withBody(() => null))).toEqual(['30 body-missing']);
  });

  test('content attached to an entry that committed to none is a fault', async () => {
    const records = log.records.map((record) =>
      record.seq === 31 ? { ...record, body: log.records[30]?.body ?? null } : record,
    );
    expect(await codesOf(records)).toEqual(['31 body-uncommitted']);
  });

  test('contents of two entries cannot be exchanged', async () => {
    const records = log.records.map((record) => {
      const other = record.seq === 30 ? 33 : record.seq === 33 ? 30 : record.seq;
      return { ...record, body: log.records[other]?.body ?? null };
    });
    const exchanged = records.map(({ body, ...rest }) => (body ? { ...rest, body } : rest));
    expect(await codesOf(exchanged)).toEqual(['30 body', '33 body']);
  });
});

describe('what an entry says of itself and its past', () => {
  const signedWith = async (more: Partial<Entry>) => {
    const log = busyLog(20);
    log.append(STAFF, 'support-case.viewed', more);
    return codesOf(log.records);
  };

  test.each([
    ['another log', { origin: 'tasuki/other' }, ['20 origin']],
    ['another size of the past', { prevSize: 19 }, ['20 prev-size']],
    ['another root of the past', { prevRoot: 'a'.repeat(64) }, ['19 prev-root']],
    ['another time of the entry before', { prevTs: '2026-08-27T04:30:00.000Z' }, ['19 prev-ts']],
    ['a monotonic clock that falls', { mono: 1, boot: 'boot-0' }, ['20 mono']],
    ['a later entry', { refs: ['#20'] }, ['20 reference']],
    ['a time without milliseconds', { ts: '2026-08-27T04:30:00Z' }, ['20 shape']],
    ['a root in capitals', { prevRoot: 'A'.repeat(64) }, ['20 shape']],
    ['another version of the format', { v: 2 as 1 }, ['20 version']],
  ] as const)('%s is found although rightly signed', async (_name, more, expected) => {
    expect(await signedWith(more)).toEqual(expected);
  });

  test('unknown kinds of entry are taken, so that older verifiers read newer logs', async () => {
    const log = busyLog(20);
    log.append(STAFF, 'something.not-yet-invented', { detail: { anything: [1, { b: null }] } });
    expect(await codesOf(log.records)).toEqual([]);
  });

  test('a clock set back is counted, not condemned: the order is that of the numbers', async () => {
    const log = busyLog(20);
    log.append(STAFF, 'support-case.viewed', { ts: '2020-01-01T00:00:00.000Z' });
    const verdict = await verifyLog({ records: log.records });
    expect(verdict).toMatchObject({ ok: true, counts: { clockBack: 1 } });
  });

  test.each([
    ['white space', (leaf: string) => leaf.replace('{"entry"', '{ "entry"')],
    [
      'another order of members',
      (leaf: string) => leaf.replace(/"actor":("[^"]*"),"app":("[^"]*")/, '"app":$2,"actor":$1'),
    ],
    ['an escaped letter', (leaf: string) => leaf.replace('tasuki 0', '\\u0074asuki 0')],
    ['a member twice', (leaf: string) => leaf.replace('"actor":', '"actor":"x","actor":')],
    ['a fraction', (leaf: string) => leaf.replace(/"mono":(\d+)/, '"mono":$1.0')],
    ['minus zero', (leaf: string) => leaf.replace(/"detail":\{\}/, '"detail":{"a":-0}')],
    ['a lone surrogate', (leaf: string) => leaf.replace('"subject":"', '"subject":"\\ud800')],
  ])('%s: bytes that are not canonical are refused', async (_name, change) => {
    const records = busyLog(20).records.map((record) =>
      record.seq === 7 ? { ...record, leaf: change(record.leaf) } : record,
    );
    expect((await codesOf(records))[0]).toBe('7 not-canonical');
  });

  test('a fault costs one finding, not one for every entry after it; a thousand are told at most', async () => {
    const log = busyLog(1100);
    const one = log.records.map((record) =>
      record.seq === 500 ? { ...record, leaf: record.leaf.replace('"v":1', '"v":3') } : record,
    );
    expect((await codesOf(one)).length).toBeLessThan(4);
    const all = await verifyLog({ records: log.records.map((record) => ({ ...record, leaf: 'x' })) });
    expect(all.problems).toHaveLength(1000);
    expect(all.counts.problems).toBe(1100);
    expect(all.firstBad).toBe(0);
  });
});

describe('the verifier stands apart from the writer', () => {
  const room = new URL('../../src-main/log/', import.meta.url);
  const files = readdirSync(room).filter((name) => /^(?:verify.*|bundle-reader)\.ts$/.test(name));

  test('its files import each other and node:crypto, nothing else', () => {
    expect(files).toContain('verify.ts');
    expect(files).toContain('verify-bundle.ts');
    let imports = 0;
    for (const file of files) {
      const source = readFileSync(new URL(file, room), 'utf8');
      for (const [, target = ''] of source.matchAll(
        /^(?:import\b[^;'"]*|export\b[^;'"=(]*\bfrom\s*)['"]([^'"]+)['"]/gm,
      )) {
        expect(`${file} → ${target}`).toMatch(/ → (node:crypto|\.\/(verify(-[a-z]+)*|bundle-reader)\.ts)$/);
        imports += 1;
      }
      expect(source).not.toMatch(/\brequire\b|\bimport\s*\(/);
    }
    expect(imports).toBeGreaterThan(files.length);
  });
});
