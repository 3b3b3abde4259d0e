import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import { writeBundle } from '../../src-main/log/bundle.ts';
import { isRecipient, recipientOf } from '../../src-main/log/recipient.ts';
import { type SealTarget, sealBundle } from '../../src-main/log/seal.ts';
import { type Opener, unsealBundle } from '../../src-main/log/unseal.ts';
import { verifyBundle } from '../../src-main/log/verify-bundle.ts';
import { busyLog, ORIGIN, seeded } from './log-fixture.ts';

const auditor = generateKeyPairSync('x25519').privateKey;
const somebody = generateKeyPairSync('x25519').privateKey;
const rawPublicKey = (key: KeyObject): Uint8Array =>
  createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32);
const toAuditor: SealTarget = { kind: 'recipient', recipient: recipientOf(rawPublicKey(auditor)) };
const asAuditor: Opener = { kind: 'key', privateKey: auditor };

/** Long enough that the sealed file has several parts: noise does not compress. */
const noise = ((): string[] => {
  const random = seeded(11);
  const line = () => Array.from({ length: 200 }, () => String.fromCharCode(33 + Math.floor(random() * 90))).join('');
  return Array.from({ length: 1500 }, (_, at) => (at % 100 === 0 ? `髙橋 ${at} 𠮷` : line()));
})();

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

async function unseal(bytes: Uint8Array, opener: Opener, mostBytes?: number): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of unsealBundle(bytes, opener, mostBytes)) lines.push(line);
  return lines;
}

const sealed = await sealBundle(each(noise), toAuditor);
const flipped = (at: number): Uint8Array => {
  const copy = Uint8Array.from(sealed);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
};
/** With another letter of the same alphabet at an offset: whatever the key of the day is, the line stays one that can be read. */
const respelled = (at: number): Uint8Array => {
  const copy = Uint8Array.from(sealed);
  copy[at] = (copy[at] === 0x41 ? 'B' : 'A').charCodeAt(0);
  return copy;
};
const payload = sealed.length - 150_000;

describe('a bundle sealed for an auditor', () => {
  test('is opened with the auditor’s key, and verifies', async () => {
    const log = busyLog(40, 3);
    const entries = log.records.map(({ leaf, body }) => (body ? { leaf, body } : { leaf }));
    const lines = writeBundle({ origin: ORIGIN, ...log.head(), checkpoints: [log.checkpoint(40)], entries });
    const told: number[] = [];
    const bytes = await sealBundle(lines, toAuditor, (done) => told.push(done));
    expect(told.at(-1)).toBe(42);
    expect(await verifyBundle(unsealBundle(bytes, asAuditor))).toMatchObject({ ok: true, ...log.head() });
  });

  test('gives back every line, in whatever pieces it travels', async () => {
    expect(sealed.length).toBeGreaterThan(3 * 64 * 1024);
    expect(await unseal(sealed, asAuditor)).toEqual(noise);
    expect(await unseal(await sealBundle(each([]), toAuditor), asAuditor)).toEqual([]);
  });

  test('shows nothing of its lines to somebody without the key', () => {
    const bytes = Buffer.from(sealed);
    for (const word of ['髙橋', noise[1] ?? '', toAuditor.kind === 'recipient' ? toAuditor.recipient : '']) {
      expect(bytes.includes(word)).toBe(false);
    }
  });

  test('is an age file that holds gzip that holds lines: the library’s own identity opens it', async () => {
    const identity = await generateX25519Identity();
    const recipient = await identityToRecipient(identity);
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    const opened = await decrypter.decrypt(await sealBundle(each(noise), { kind: 'recipient', recipient }));
    expect(gunzipSync(opened).toString('utf8')).toBe(noise.map((line) => `${line}\n`).join(''));
  });

  test('made by another age program for this key and others, is opened here', async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(await generateX25519Identity()));
    if (toAuditor.kind === 'recipient') encrypter.addRecipient(toAuditor.recipient);
    expect(await unseal(await encrypter.encrypt(gzipSync('一\n二\n三')), asAuditor)).toEqual(['一', '二', '三']);
  });

  test('can be left in the middle', async () => {
    for await (const line of unsealBundle(sealed, asAuditor)) {
      expect(line).toBe(noise[0]);
      break;
    }
  });
});

describe('a bundle sealed with a passphrase', () => {
  test('is opened with the passphrase and with no other, nor with a key', async () => {
    const bytes = await sealBundle(each(noise), { kind: 'passphrase', passphrase: 'あさひ-いかだ-うさぎ' });
    expect(Buffer.from(bytes.subarray(0, 120)).toString('latin1')).toMatch(/^-> scrypt \S+ 17$/m);
    expect(await unseal(bytes, { kind: 'passphrase', passphrase: 'あさひ-いかだ-うさぎ' })).toEqual(noise);
    await expect(unseal(bytes, { kind: 'passphrase', passphrase: 'あさひ-いかだ' })).rejects.toThrow(/^wrong-key$/);
    await expect(unseal(bytes, asAuditor)).rejects.toThrow(/^wrong-key$/);
  });
});

describe('a sealed bundle is refused', () => {
  test.each<readonly [string, Uint8Array, string]>([
    ['that is empty', new Uint8Array(), 'not-sealed'],
    ['that is something else', Buffer.from('{"format":"tasuki-audit-bundle"}'), 'not-sealed'],
    ['of a later version of age', Buffer.from('age-encryption.org/v2\n-> X25519 a\n\n--- a\n'), 'not-sealed'],
    ['with a changed line of its header', respelled(70), 'wrong-key'],
    ['with a changed check of its header', flipped(Buffer.from(sealed).indexOf('\n---') + 9), 'damaged'],
    ['with one bit changed at the beginning', flipped(payload), 'damaged'],
    ['with one bit changed at the end', flipped(sealed.length - 1), 'damaged'],
    ['that was cut off inside a part', sealed.subarray(0, -1), 'damaged'],
    ['that was cut off between two parts', sealed.subarray(0, sealed.length - 64 * 1024), 'damaged'],
    ['that ends with its header', sealed.subarray(0, 180), 'damaged'],
    ['that was lengthened', Buffer.concat([sealed, Buffer.from('more')]), 'damaged'],
    ['that was lengthened by itself', Buffer.concat([sealed, sealed]), 'damaged'],
  ])('%s', async (_name, bytes, code) => {
    const error = await unseal(bytes, asAuditor).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TypeError);
    expect((error as TypeError).message).toBe(code);
  });

  test('when it is sealed for somebody else, or opened with a passphrase', async () => {
    await expect(unseal(sealed, { kind: 'key', privateKey: somebody })).rejects.toThrow(/^wrong-key$/);
    await expect(unseal(sealed, { kind: 'passphrase', passphrase: 'a' })).rejects.toThrow(/^wrong-key$/);
  });

  test('when what is sealed is not compressed, or was cut off before it was sealed', async () => {
    const encrypter = new Encrypter();
    if (toAuditor.kind === 'recipient') encrypter.addRecipient(toAuditor.recipient);
    const plain = await encrypter.encrypt('{"format":"tasuki-audit-bundle"}\n');
    await expect(unseal(plain, asAuditor)).rejects.toThrow(/^damaged$/);
    const cut = await encrypter.encrypt(gzipSync(noise.join('\n')).subarray(0, -20));
    await expect(unseal(cut, asAuditor)).rejects.toThrow(/^damaged$/);
  });

  test('when it would unfold beyond the limit, before it has done so', async () => {
    const encrypter = new Encrypter();
    if (toAuditor.kind === 'recipient') encrypter.addRecipient(toAuditor.recipient);
    const bomb = await encrypter.encrypt(gzipSync(Buffer.alloc(100_000_000, '\n')));
    expect(bomb.length).toBeLessThan(200_000);
    let lines = 0;
    const open = async () => {
      for await (const _ of unsealBundle(bomb, asAuditor, 1_000_000)) lines += 1;
    };
    await expect(open()).rejects.toThrow(/^damaged$/);
    expect(lines).toBeLessThanOrEqual(1_000_000);
    const endless = await encrypter.encrypt(gzipSync(Buffer.alloc(100_000_000, 'a')));
    await expect(unseal(endless, asAuditor)).rejects.toThrow(/^damaged$/);
  });
});

describe('sealing fails', () => {
  test('for a text that is no recipient, and for a key that agrees with everybody', async () => {
    for (const recipient of ['', 'age1', recipientOf(new Uint8Array(32))]) {
      await expect(sealBundle(each(noise), { kind: 'recipient', recipient })).rejects.toThrow(/^not-a-recipient$/);
    }
  });

  test('with the error of its lines', async () => {
    async function* broken(): AsyncGenerator<string> {
      yield* noise;
      throw new RangeError('the file went away');
    }
    await expect(sealBundle(broken(), toAuditor)).rejects.toThrow('the file went away');
  });
});

describe('recipients (age1…, BIP 173)', () => {
  test('are written as the library writes them', async () => {
    const { privateKey } = (await crypto.subtle.generateKey({ name: 'X25519' }, true, ['deriveBits'])) as CryptoKeyPair;
    const jwk = await crypto.subtle.exportKey('jwk', privateKey);
    const recipient = recipientOf(Buffer.from(jwk.x ?? '', 'base64url'));
    expect(recipient).toBe(await identityToRecipient(privateKey));
    expect(isRecipient(recipient)).toBe(true);
  });

  test('every slip of one letter, and every swap of neighbours, is noticed', () => {
    const recipient = recipientOf(rawPublicKey(auditor));
    for (let at = 0; at < recipient.length; at += 1) {
      const slip = recipient.slice(0, at) + (recipient[at] === 'q' ? 'p' : 'q') + recipient.slice(at + 1);
      expect(isRecipient(slip)).toBe(false);
      const swap = recipient.slice(0, at) + (recipient[at + 1] ?? '') + (recipient[at] ?? '') + recipient.slice(at + 2);
      expect(isRecipient(swap)).toBe(swap === recipient);
    }
  });

  test.each(['', 'age1', 'AGE1QQ', ` ${recipientOf(rawPublicKey(auditor))}`, 'age1pq1qqqq', 'ssh-ed25519 AAAA'])(
    '“%s” is none',
    (text) => {
      expect(isRecipient(text)).toBe(false);
    },
  );

  test('a key of the wrong length is none', () => {
    expect(() => recipientOf(new Uint8Array(31))).toThrow(TypeError);
  });
});
