import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { deriveKey, isAcceptableKdf, KDF_COST, newKdfParameters } from '../../../src-main/core/db/kdf.ts';
import { closeBox, openBox, rawReceivingKey, receivingKey, sealTo, unseal } from '../../../src-main/core/db/key-box.ts';

describe('deriving keys from passwords', () => {
  const salt = randomBytes(16).toString('base64');
  const good = { ...KDF_COST, salt };

  it('accepts only parameters within bounds, before any work is done', async () => {
    expect(isAcceptableKdf(good)).toBe(true);
    expect(isAcceptableKdf({ ...good, N: 2 ** 20, p: 4 })).toBe(true);
    const bad = [
      { ...good, N: 2 ** 16 },
      { ...good, N: 2 ** 21 },
      { ...good, N: 2 ** 17 + 1 },
      { ...good, N: '131072' },
      { ...good, r: 1 },
      { ...good, r: 16 },
      { ...good, p: 0 },
      { ...good, p: 5 },
      { ...good, p: 1.5 },
      { ...good, alg: 'pbkdf2' },
      { ...good, salt: '' },
      { ...good, salt: `${salt} ` },
      { ...good, salt: randomBytes(15).toString('base64') },
      { ...good, more: 1 },
      null,
      'scrypt',
      [],
    ];
    expect(bad.filter(isAcceptableKdf)).toEqual([]);
    await expect(
      deriveKey('x', { ...good, N: 2 ** 30 }, { vaultId: 'v', accountId: 'a', purpose: 'p' }),
    ).rejects.toThrow(RangeError);
  });

  it('gives another key for another vault, account, purpose, salt or password, and the same for NFKC equals', async () => {
    const context = { vaultId: 'v', accountId: 'a', purpose: 'p' };
    const base = await deriveKey('パスワードの例', good, context);
    expect(base).toHaveLength(32);
    expect(await deriveKey('ﾊﾟｽﾜｰﾄﾞの例', good, context)).toEqual(base);
    for (const other of [
      deriveKey('パスワードの例', good, { ...context, vaultId: 'w' }),
      deriveKey('パスワードの例', good, { ...context, accountId: 'b' }),
      deriveKey('パスワードの例', good, { ...context, purpose: 'q' }),
      deriveKey('パスワードの例', newKdfParameters(randomBytes), context),
      deriveKey('パスワードの礼', good, context),
    ])
      expect(await other).not.toEqual(base);
  });
});

describe('boxes', () => {
  const context = { vaultId: 'v', accountId: 'a', purpose: 'data-key' };

  it('open only with their key and what they are bound to; every flipped bit closes them', () => {
    const key = randomBytes(32);
    const secret = randomBytes(64);
    const box = closeBox(key, secret, { epoch: 1 }, randomBytes);
    expect(openBox(key, box, { epoch: 1 })).toEqual(secret);
    expect(openBox(key, box, { epoch: 2 })).toBeNull();
    expect(openBox(randomBytes(32), box, { epoch: 1 })).toBeNull();
    const bytes = Buffer.from(box.text, 'base64');
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = Buffer.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(openBox(key, { ...box, text: flipped.toString('base64') }, { epoch: 1 })).toBeNull();
    }
  });

  it('a sealed key opens for its receiver alone, and a point of low order is refused', () => {
    const receiver = receivingKey(randomBytes(32));
    const secret = randomBytes(32);
    const sealed = sealTo(rawReceivingKey(receiver), secret, context, 'bound', randomBytes);
    expect(unseal(receiver, sealed, context, 'bound')).toEqual(secret);
    expect(unseal(receivingKey(randomBytes(32)), sealed, context, 'bound')).toBeNull();
    expect(unseal(receiver, sealed, { ...context, accountId: 'b' }, 'bound')).toBeNull();
    expect(
      unseal(receiver, { ...sealed, ephemeral: Buffer.alloc(32).toString('base64') }, context, 'bound'),
    ).toBeNull();
    const again = sealTo(rawReceivingKey(receiver), secret, context, 'bound', randomBytes);
    expect([again.ephemeral, again.iv, again.text]).not.toEqual([sealed.ephemeral, sealed.iv, sealed.text]);
  });
});
