import { describe, expect, test } from 'vitest';
import type { Json } from '../../src-main/contract/operation.ts';
import { canonicalize } from '../../src-main/log/canonical.ts';
import { writeExtract } from '../../src-main/log/extract.ts';
import { verifyExtract } from '../../src-main/log/verify-extract.ts';
import { bothAgree, inputOf, log, runSecond, SIZE } from './extract-fixture.ts';

describe('an extract that was changed is rejected alike', () => {
  type Document = { [name: string]: Json } & { items: { [name: string]: Json }[]; nodes: string[] };
  /** Changes a sound extract; written canonically again, as somebody would who knows the format. */
  const changed = (change: (document: Document) => void): string => {
    const document = JSON.parse(writeExtract(inputOf('content'))) as Document;
    change(document);
    return canonicalize(document);
  };
  const item = (document: Document, at: number) => document.items[at] as { [name: string]: Json };
  const other = Buffer.alloc(32, 7).toString('base64');

  test.each<readonly [string, (document: Document) => void, string]>([
    [
      'a leaf changed',
      (d) => (item(d, 1)['leaf'] = `${item(d, 1)['leaf']}`.replace('boot-0', 'boot-1')),
      '20 leaf-hash',
    ],
    ['a leaf put in for another', (d) => (item(d, 1)['leaf'] = item(d, 2)['leaf'] ?? ''), '20 leaf-hash,20 seq'],
    ['a digest changed', (d) => (item(d, 1)['leafHash'] = '0'.repeat(64)), '20 leaf-hash,20 path'],
    ['another number', (d) => (item(d, 1)['seq'] = 19), '19 path,19 seq'],
    ['a number beyond the log', (d) => (item(d, 4)['seq'] = 60), '60 path,60 seq'],
    ['a path too short', (d) => (item(d, 1)['path'] = (item(d, 1)['path'] as Json[]).slice(1)), '20 path'],
    ['a path too long', (d) => (item(d, 1)['path'] = [...(item(d, 1)['path'] as Json[]), 0]), '20 path'],
    ['content changed', (d) => (item(d, 2)['body'] = `${item(d, 2)['body']}`.replace('髙', '高')), '21 body'],
    ['content of another entry', (d) => (item(d, 2)['body'] = item(d, 3)['body'] ?? ''), '21 body'],
    ['a salt changed', (d) => (item(d, 2)['nonce'] = other), '21 body'],
    ['a salt that is none', (d) => (item(d, 2)['nonce'] = 'a'), '21 body'],
    ['content without its salt', (d) => delete item(d, 2)['nonce'], '21 shape'],
    ['content without its leaf', (d) => delete item(d, 2)['leaf'], '21 body-without-leaf'],
    [
      'content where none is committed',
      (d) => Object.assign(item(d, 1), { body: '{}', nonce: other }),
      '20 body-uncommitted',
    ],
    ['a leaf that is no JSON', (d) => (item(d, 1)['leaf'] = '{'), '20 leaf-hash,20 unreadable'],
    ['an entry twice', (d) => d.items.splice(2, 0, item(d, 1)), '20 order'],
    ['entries exchanged', (d) => d.items.splice(1, 2, item(d, 2), item(d, 1)), '20 order'],
    ['an item that is none', (d) => d.items.push('x' as unknown as Document), 'null shape'],
    ['an unknown member in an item', (d) => (item(d, 1)['note'] = 'x'), '20 shape'],
    ['a place where no node is', (d) => (item(d, 1)['path'] = [999]), '20 shape'],
    ['a place below nought', (d) => (item(d, 1)['path'] = [-1]), '20 shape'],
    ['a path beyond reason', (d) => (item(d, 1)['path'] = Array(65).fill(0)), '20 shape'],
    ['an earlier root changed', (d) => ((d['consistency'] as Document)['root'] = '0'.repeat(64)), 'null consistency'],
    ['an earlier size changed', (d) => ((d['consistency'] as Document)['size'] = 31), 'null consistency'],
    ['an earlier size of nought', (d) => ((d['consistency'] as Document)['size'] = 0), 'null consistency'],
    ['an earlier size beyond the log', (d) => ((d['consistency'] as Document)['size'] = 61), 'null consistency'],
    ['a consistency proof cut', (d) => ((d['consistency'] as Document)['proof'] = []), 'null consistency'],
    ['an older checkpoint', (d) => (d['checkpoint'] = log.checkpoint(30)), 'null checkpoint-differs'],
    ['a checkpoint that is none', (d) => (d['checkpoint'] = ''), 'null checkpoint-unreadable'],
    ['a node that is none', (d) => d.nodes.push('QQ=='), 'null shape'],
    ['a node twice', (d) => d.nodes.push(d.nodes[0] ?? ''), 'null shape'],
    ['an unknown member', (d) => (d['note'] = 'x'), 'null shape'],
    ['no items', (d) => delete (d as { items?: unknown }).items, 'null shape'],
    ['a root in capitals', (d) => (d['root'] = log.root(SIZE).toUpperCase()), 'null shape'],
  ])('%s', (_name, change, expected) => {
    const { ok, problems } = bothAgree(changed(change));
    expect(ok).toBe(false);
    expect(
      problems
        .map(({ seq, code }) => `${seq} ${code}`)
        .sort()
        .join(),
    ).toBe(expected);
  });

  test('another size, another root, another origin or a changed node spoil every proof', () => {
    for (const change of [
      (d: Document) => (d['size'] = SIZE * 2 + 1),
      (d: Document) => (d['root'] = '0'.repeat(64)),
      (d: Document) => (d.nodes = d.nodes.map((_, at) => Buffer.alloc(32, at + 1).toString('base64'))),
    ]) {
      const { problems } = bothAgree(changed(change));
      expect(problems.filter(({ code }) => code === 'path')).toHaveLength(5);
    }
    const { problems } = bothAgree(changed((d) => (d['origin'] = 'tasuki/other')));
    expect(problems.filter(({ code }) => code === 'origin')).toHaveLength(5);
  });

  test('white space and numbers written otherwise are not the canonical form', () => {
    const text = writeExtract(inputOf('leaves'));
    for (const loose of [
      `${text}\n`,
      text.replace(',"format"', ', "format"'),
      text.replace('"version":1', '"version":1.0'),
    ]) {
      expect(loose).not.toBe(text);
      const { problems } = verifyExtract(loose);
      expect(problems).toEqual([{ seq: null, code: 'not-canonical' }]);
    }
    expect(bothAgree(`${text}\n`).ok).toBe(false);
  });

  test.each([
    ['nothing', ''],
    ['no JSON', 'PK'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a bundle', '{"format":"tasuki-audit-bundle","version":1}'],
    ['a later version', '{"format":"tasuki-extract","version":2}'],
    ['a version that is none', '{"format":"tasuki-extract","version":true}'],
  ])('%s is not taken for an extract', (_name, text) => {
    expect(() => verifyExtract(text)).toThrow(TypeError);
    expect(runSecond(text, []).status).toBe(2);
  });
});
