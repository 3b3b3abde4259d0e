import { describe, expect, test } from 'vitest';
import { writeExtract } from '../../src-main/log/extract.ts';
import { consistencyProof, inclusionProof, subtreesOf } from '../../src-main/log/proof.ts';
import { leafHash } from '../../src-main/log/tree.ts';
import { type ExtractOptions, verifyExtract } from '../../src-main/log/verify-extract.ts';
import { isContinued, rootByPath } from '../../src-main/log/verify-path.ts';
import { bothAgree, type Carried, inputOf, log, SIZE } from './extract-fixture.ts';
import { ADMIN, ORIGIN, STAFF } from './log-fixture.ts';

describe('an extract carries its proofs', () => {
  test.each<readonly [Carried, number, number]>([
    ['digests', 0, 0],
    ['leaves', 5, 0],
    ['content', 5, 2],
  ])('with %s, two verifiers in two languages accept it', (carried, leaves, bodies) => {
    expect(bothAgree(writeExtract(inputOf(carried)))).toEqual({
      ok: true,
      origin: ORIGIN,
      ...log.head(),
      counts: { items: 5, leaves, bodies },
      isSigned: false,
      held: { given: 0, matched: 0 },
      problems: [],
    });
  });

  test('a copy for a data subject names nobody: it holds digests and numbers alone', () => {
    const { checkpoint, ...rest } = JSON.parse(writeExtract(inputOf('digests'))) as { checkpoint: string };
    const text = JSON.stringify(rest);
    for (const { account } of [ADMIN, STAFF]) expect(text).not.toContain(account);
    for (const word of ['member-', 'case-', 'disclosure', '髙橋']) expect(text + checkpoint).not.toContain(word);
  });

  test('nodes that several paths share are written once', () => {
    const { nodes } = JSON.parse(writeExtract(inputOf('leaves'))) as { nodes: string[] };
    expect(new Set(nodes).size).toBe(nodes.length);
    expect(nodes.length).toBeLessThan(inputOf('leaves').items.reduce((sum, { path }) => sum + path.length, 0));
  });

  test('each entry of logs of every size up to 40 is proved, and every older size is shown to be the beginning', () => {
    const leaves = log.records.map(({ leaf }) => Buffer.from(leafHash(leaf)));
    const subtree = subtreesOf(leaves);
    const nodes = (proof: readonly Uint8Array[]) => proof.map((node) => Buffer.from(node));
    const rootOf = (size: number) => Buffer.from(log.root(size), 'hex');
    for (let size = 1; size <= 40; size += 1) {
      for (let place = 0; place < size; place += 1) {
        const path = nodes(inclusionProof(subtree, place, size));
        const leaf = leaves[place] as Buffer;
        expect(rootByPath(place, size, leaf, path)?.toString('hex')).toBe(log.root(size));
        expect(rootByPath(place, size, leaf, [...path, leaf])).toBeNull();
        if (path.length > 0) expect(rootByPath(place, size, leaf, path.slice(1))).toBeNull();
        const older = place + 1;
        const proof = nodes(consistencyProof(subtree, older, size));
        expect(isContinued(older, size, rootOf(older), rootOf(size), proof)).toBe(true);
        expect(isContinued(older, size, rootOf(older), rootOf(size), [...proof, leaf])).toBe(false);
        if (older !== size) expect(isContinued(older, size, leaf, rootOf(size), proof.slice(1))).toBe(false);
      }
    }
    expect(isContinued(0, 40, rootOf(0), rootOf(40), [])).toBe(false);
  });

  test('a log of one entry needs no node', () => {
    const text = writeExtract(inputOf('leaves', log.fork(1), 1));
    expect(JSON.parse(text)).toMatchObject({ nodes: [], items: [{ seq: 0, path: [] }] });
    expect(bothAgree(text)).toMatchObject({ ok: true, size: 1 });
  });
});

describe('what the reader holds against an extract', () => {
  const text = writeExtract(inputOf('leaves'));
  const codes = (options: ExtractOptions) => bothAgree(text, options).problems.map(({ code }) => code);

  test('checkpoints of its size and of the earlier one are compared; of others nothing can be said', () => {
    const checkpoints = [log.checkpoint(SIZE), log.checkpoint(30), log.checkpoint(31)];
    const verdict = bothAgree(text, { checkpoints });
    expect(verdict).toMatchObject({ ok: true, held: { given: 3, matched: 2 } });
    expect(verifyExtract(text, { anchors: [{ size: 30, root: log.root(30) }] }).held).toEqual({ given: 1, matched: 1 });
  });

  test('a log written anew is found by one older checkpoint, whether at its size or before', () => {
    const forged = log.fork(25);
    while (forged.records.length < SIZE) forged.append(STAFF, 'support-case.viewed');
    expect(codes({ checkpoints: [forged.checkpoint(SIZE)] })).toEqual(['checkpoint-mismatch']);
    expect(codes({ checkpoints: [forged.checkpoint(30)] })).toEqual(['checkpoint-mismatch']);
    expect(verifyExtract(text, { anchors: [{ size: 30, root: forged.root(30) }] }).problems).toEqual([
      { seq: null, code: 'checkpoint-mismatch' },
    ]);
  });

  test('a checkpoint of another log, or none at all, is named', () => {
    expect(codes({ checkpoints: [log.checkpoint(30).replaceAll(ORIGIN, 'tasuki/other')] })).toEqual([
      'checkpoint-foreign',
    ]);
    expect(codes({ checkpoints: ['nothing'] })).toEqual(['checkpoint-unreadable']);
    expect(verifyExtract(text, { origin: 'tasuki/other' }).problems).toEqual([{ seq: null, code: 'origin' }]);
  });

  test('the checkpoint’s signature is judged by keys the reader knows', () => {
    const admin = { name: ORIGIN, publicKey: ADMIN.key.publicKey };
    const staff = { name: ORIGIN, publicKey: STAFF.key.publicKey };
    expect(verifyExtract(text, { keys: [staff, admin] })).toMatchObject({ ok: true, isSigned: true });
    expect(verifyExtract(text, { keys: [staff] })).toMatchObject({ ok: false, isSigned: false });
    expect(verifyExtract(text, { keys: [{ ...admin, name: 'somebody' }] }).isSigned).toBe(false);
    const note = log.checkpoint(SIZE);
    const other = log.checkpoint(30);
    const moved = note.slice(0, note.indexOf('\n\n')) + other.slice(other.indexOf('\n\n'));
    const forged = writeExtract({ ...inputOf('leaves'), checkpoint: moved });
    expect(verifyExtract(forged).ok).toBe(true);
    expect(verifyExtract(forged, { keys: [admin] }).problems).toEqual([{ seq: null, code: 'checkpoint-signature' }]);
  });
});
