import { describe, expect, test } from 'vitest';
import { type BundleLine, type Label, readBundle } from '../../src-main/log/bundle-reader.ts';
import { verifyBundle } from '../../src-main/log/verify-bundle.ts';
import { linesOf, log, runSecond, SIZE } from './bundle-fixture.ts';
import { ORIGIN, STAFF } from './log-fixture.ts';

describe('audit bundles', () => {
  test('a bundle is a header, the checkpoints and the leaves byte for byte, one canonical line each', async () => {
    const lines = await linesOf(log, 'without content', [log.checkpoint(30)]);
    expect(lines).toHaveLength(2 + SIZE);
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      format: 'tasuki-audit-bundle',
      version: 2,
      origin: ORIGIN,
      ...log.head(),
    });
    expect(JSON.parse(lines[2] ?? '')).toEqual({ entry: log.records[0]?.leaf });
    expect(lines.join('')).not.toMatch(/[\n\r]/);
  });

  test('a bundle without content holds no word of it', async () => {
    const plain = (await linesOf(log, 'with content', [])).join('');
    expect(plain).toContain('髙橋・塚本');
    expect((await linesOf(log, 'without content', [])).join('')).not.toContain('髙橋');
  });

  test('a bundle read line by line gives back header, checkpoints, labels and entries', async () => {
    const labels: Label[] = [
      { id: STAFF.account, kind: 'account', text: '塚本 髙子' },
      { id: 'case-1', kind: 'case', text: '令8-001' },
    ];
    const note = log.checkpoint(30);
    const read: BundleLine[] = [];
    for await (const line of readBundle(await linesOf(log, 'with content', [note], labels))) read.push(line);
    expect(read.slice(0, 4)).toEqual([
      { kind: 'header', version: 2, origin: ORIGIN, ...log.head() },
      { kind: 'checkpoint', note },
      { kind: 'label', label: labels[0] },
      { kind: 'label', label: labels[1] },
    ]);
    expect(read.slice(4)).toEqual(log.records.map((record) => ({ kind: 'entry', ...record })));
  });

  test('a bundle that is left in the middle is closed at its source', async () => {
    let isClosed = false;
    const lines = await linesOf(log, 'without content', []);
    async function* source(): AsyncGenerator<string> {
      try {
        yield* lines;
      } finally {
        isClosed = true;
      }
    }
    const stop = new AbortController();
    stop.abort(new Error('stopped'));
    await expect(verifyBundle(source(), { signal: stop.signal })).rejects.toThrow('stopped');
    expect(isClosed).toBe(true);
  });

  test.each([
    ['nothing', ''],
    ['something else', '{"format":"zip"}'],
    ['a later version', '{"format":"tasuki-audit-bundle","origin":"a","root":"","size":1,"version":3}'],
    ['a version that is none', '{"format":"tasuki-audit-bundle","origin":"a","root":"","size":1,"version":true}'],
    ['a header without a root', '{"format":"tasuki-audit-bundle","version":1,"origin":"a","size":1}'],
    ['no JSON', 'PK'],
  ])('%s is not taken for a bundle', async (_name, header) => {
    await expect(verifyBundle(header === '' ? [] : [header])).rejects.toThrow(TypeError);
    expect(runSecond(header === '' ? [] : [header]).status).toBe(2);
  });
});
