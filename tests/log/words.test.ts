import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { qrTextOf, readQrText } from '../../src-main/log/qr-text.ts';
import { WORDS } from '../../src-main/log/word-list.ts';
import { wordsOf } from '../../src-main/log/words.ts';
import { ORIGIN, seeded } from './log-fixture.ts';

const ROOT = '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328';
const random = seeded(21);
const rootByChance = (): string =>
  Buffer.from(Array.from({ length: 32 }, () => Math.floor(random() * 256))).toString('hex');

describe('a checkpoint read aloud', () => {
  test('is eight words, picked by the first 64 bits of a digest of the root', () => {
    const digest = createHash('sha256').update('tasuki/words/v1\n').update(Buffer.from(ROOT, 'hex')).digest();
    expect(wordsOf(ROOT)).toEqual([...digest.subarray(0, 8)].map((byte) => WORDS[byte]));
    expect(wordsOf(ROOT)).toHaveLength(8);
  });

  test('sounds different for every other root', () => {
    const heard = new Set(Array.from({ length: 2000 }, () => wordsOf(rootByChance()).join(' ')));
    expect(heard.size).toBe(2000);
  });

  test('is refused for what is no root', () => {
    expect(() => wordsOf('')).toThrow(TypeError);
    expect(() => wordsOf(ROOT.toUpperCase())).toThrow(TypeError);
  });

  test('uses the words in the order in which the format has published them, for ever', () => {
    const page = readFileSync(new URL('../../docs/log-format.md', import.meta.url), 'utf8');
    const [, published = ''] = /```text\n(あさひ [^`]+)```/.exec(page) ?? [];
    expect(published.trim().split(/\s+/)).toEqual(WORDS);
    expect(page).toContain(createHash('sha256').update(WORDS.join('\n')).digest('hex'));
  });
});

describe('a checkpoint as a QR code', () => {
  test('is one line that is read back', () => {
    const text = qrTextOf({ origin: ORIGIN, size: 1234, root: ROOT });
    expect(text).toMatch(/^TASUKI1:tasuki\/0b5c1c9e-[0-9a-f-]+:1234:[0-9A-HJKMNP-TV-Z]{55}$/);
    expect(readQrText(text)).toEqual({ origin: ORIGIN, size: 1234, root: ROOT });
    expect(readQrText(` ${text}\r\n`)).toEqual({ origin: ORIGIN, size: 1234, root: ROOT });
    for (let trial = 0; trial < 200; trial += 1) {
      const checkpoint = { origin: `tasuki/a:${trial}:b`, size: Math.floor(random() * 1e15), root: rootByChance() };
      expect(readQrText(qrTextOf(checkpoint))).toEqual(checkpoint);
    }
  });

  const text = qrTextOf({ origin: ORIGIN, size: 12, root: ROOT });
  test.each([
    ['nothing', ''],
    ['another version', text.replace('TASUKI1', 'TASUKI2')],
    ['an address', 'https://example.invalid/'],
    ['a size with a leading nought', text.replace(':12:', ':012:')],
    ['a size below nought', text.replace(':12:', ':-12:')],
    ['a size beyond what is counted', text.replace(':12:', ':9999999999999999:')],
    ['no origin', text.replace(ORIGIN, '')],
    ['an origin with a blank', text.replace('tasuki/', 'tasuki ')],
    ['a root cut off', text.slice(0, -1)],
    ['a root with one slip', text.slice(0, -1) + (text.endsWith('7') ? '8' : '7')],
    ['two of them', `${text}\n${text}`],
  ])('%s is none', (_name, damaged) => {
    expect(readQrText(damaged)).toBeNull();
  });

  test('what could not be read back is not written', () => {
    expect(() => qrTextOf({ origin: 'two words', size: 1, root: ROOT })).toThrow(TypeError);
    expect(() => qrTextOf({ origin: ORIGIN, size: 1.5, root: ROOT })).toThrow(TypeError);
    expect(() => qrTextOf({ origin: ORIGIN, size: 1, root: 'abc' })).toThrow(TypeError);
  });
});
