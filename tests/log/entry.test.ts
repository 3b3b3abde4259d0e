import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { canonicalize } from '../../src-main/log/canonical.ts';
import { commitBody, type Entry, leafData, sealEntry, signedBytes } from '../../src-main/log/entry.ts';
import { sign, verify } from '../../src-main/log/keys.ts';
import { ADMIN, foundedLog } from './log-fixture.ts';

const leaf = foundedLog().records[0]?.leaf ?? '';
const { entry, sig } = JSON.parse(leaf) as { entry: Entry; sig: string };

describe('entries', () => {
  test('the signature covers a line that names its purpose and then the canonical entry', () => {
    const bytes = signedBytes(entry);
    expect(Buffer.from(bytes).toString('utf8')).toBe(`tasuki/entry/v1\n${canonicalize(entry as never)}`);
    expect(verify(ADMIN.key.publicKey, bytes, Buffer.from(sig, 'base64'))).toBe(true);
  });

  test('the leaf is canonical JSON of the entry and its signature', () => {
    expect(leafData(entry, Buffer.from(sig, 'base64'))).toBe(canonicalize({ entry, sig } as never));
    expect(sealEntry(entry, (bytes) => sign(ADMIN.key.privateKey, bytes))).toBe(leaf);
  });

  test('an entry with a member missing or unknown is never signed, as no verifier would take it', () => {
    const { purpose: _, ...short } = entry;
    expect(() => signedBytes(short as Entry)).toThrow(TypeError);
    expect(() => signedBytes({ ...entry, name: '山田' } as Entry)).toThrow(TypeError);
    expect(() => leafData(entry, new Uint8Array(63))).toThrow(TypeError);
  });
});

describe('commitments to content', () => {
  const nonce = Buffer.alloc(32, 5);

  test('a commitment is SHA-256 over 0x10, the nonce and the canonical body', () => {
    const expected = createHash('sha256')
      .update(Buffer.of(0x10))
      .update(nonce)
      .update('{"a":"内容","b":1}')
      .digest('hex');
    expect(commitBody(nonce, { b: 1, a: '内容' })).toBe(expected);
  });

  test('another nonce hides the same content behind another commitment', () => {
    expect(commitBody(Buffer.alloc(32, 6), { a: 1 })).not.toBe(commitBody(nonce, { a: 1 }));
    expect(() => commitBody(Buffer.alloc(16), { a: 1 })).toThrow(TypeError);
  });
});
