import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { admit, backOffIn, HARD_STOP, unknownAccount, waitSeconds } from '../../../src-main/core/db/back-off.ts';
import { failedCryptoExamples } from '../../../src-main/core/db/crypto-self-test.ts';
import { placeRefusalOf } from '../../../src-main/core/db/folder-place.ts';
import { brokenPasswordRules } from '../../../src-main/core/db/password-policy.ts';
import { canonicalPhrase, PHRASE_BITS, phraseInLetters, wordPhrase } from '../../../src-main/core/db/word-phrase.ts';
import { WORDS } from '../../../src-main/log/word-list.ts';
import { newFolder, remove } from './test-office.ts';

let folder: string;
beforeAll(async () => {
  folder = await newFolder();
});
afterAll(() => remove(folder));

it('this machine’s cryptography agrees with the published examples of every part that is used', () => {
  expect(failedCryptoExamples()).toEqual([]);
});

describe('waiting after failed sign-ins (security note §2.5)', () => {
  it('waits 0, 0, 0, 1, 2, 4, 8, 16, 32, 60 seconds, then 60, and stops at a hundred', () => {
    expect(Array.from({ length: 12 }, (_, failures) => waitSeconds(failures))).toEqual([
      0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60,
    ]);
    const at = new Date('2026-04-01T00:00:00Z');
    const later = new Date('2027-04-01T00:00:00Z');
    expect(admit({ count: HARD_STOP - 1, lastAt: at.toISOString() }, later)).toEqual({ kind: 'admitted' });
    expect(admit({ count: HARD_STOP, lastAt: at.toISOString() }, later)).toEqual({ kind: 'blocked' });
  });

  it('a clock set back by a year makes nobody wait longer than the step, and is not a way around it', async () => {
    const clock = { now: new Date('2026-04-01T00:00:00Z') };
    const backOff = backOffIn(join(folder, 'clock.json'), () => clock.now);
    for (let failure = 0; failure < 5; failure += 1) {
      await backOff.begin('a', 's001');
      clock.now = new Date(clock.now.getTime() + 100_000);
    }
    clock.now = new Date('2025-04-01T00:00:00Z');
    expect(await backOff.begin('a', 's001')).toEqual({ kind: 'wait', seconds: 4 });
    clock.now = new Date(clock.now.getTime() + 4_000);
    expect(await backOff.begin('a', 's001')).toEqual({ kind: 'admitted' });
  });

  it('counts an attempt before the password is looked at, per account, and keeps no unknown name', async () => {
    const path = join(folder, 'count.json');
    const now = () => new Date('2026-04-01T00:00:00Z');
    await backOffIn(path, now).begin('a', 's001');
    await backOffIn(path, now).begin(unknownAccount(Buffer.of(7)), 'himitsu-no-pasuwādo');
    const reopened = backOffIn(path, now);
    expect([await reopened.attempts('a'), await reopened.attempts('b')]).toEqual([1, 0]);
    expect((await reopened.takeFailures()).map(({ loginName }) => loginName)).toEqual(['s001', '']);
    await reopened.begin('a', 's001');
    await reopened.succeed('a');
    expect(await reopened.attempts('a')).toBe(0);
    expect(await reopened.takeFailures()).toHaveLength(2);
    await reopened.forget(await reopened.takeFailures());
    expect(await reopened.takeFailures()).toEqual([]);
  });

  it('a spoilt counter file counts as empty and shuts nobody out', async () => {
    for (const content of [
      '',
      '{',
      '[]',
      '{"format":1,"accounts":{"a":{"count":"x"}},"failures":[]}',
      '{"format":1,"accounts":{"a":null},"failures":[]}',
    ]) {
      const path = join(folder, 'spoilt.json');
      await writeFile(path, content);
      expect(await backOffIn(path, () => new Date()).begin('a', 's001')).toEqual({ kind: 'admitted' });
      expect(await backOffIn(path, () => new Date()).attempts('a')).toBe(1);
    }
  });
});

describe('passwords', () => {
  it('asks for fifteen characters after NFKC and nothing of their kind', () => {
    expect(brokenPasswordRules('あさつゆが ひかる みちの角')).toEqual(['too-short']);
    expect(brokenPasswordRules('あさつゆが ひかる みちの角を')).toEqual([]);
    expect(brokenPasswordRules('correct horse battery staple')).toEqual([]);
    // Half-width ﾊﾞ is two code points as typed and one as judged.
    expect(brokenPasswordRules('ﾊﾞﾋﾞﾌﾞﾍﾞﾎﾞﾊﾟﾋﾟﾌﾟ')).toContain('too-short');
    expect(brokenPasswordRules(`${'あいさつ かえるの池'.repeat(30)}`)).toContain('too-long');
  });

  it('refuses repetition, rows of the keyboard or the syllabary, common words and the office’s own name', () => {
    for (const [password, rule] of [
      ['ああああああああああああああああ', 'repeated'],
      ['abcabcabcabcabcabc', 'repeated'],
      ['ひみつだよねひみつだよねひみつだよね', 'repeated'],
      ['123456789012345678', 'sequence'],
      ['qwertyuiopasdfghjkl', 'sequence'],
      ['あいうえおかきくけこさしすせそ', 'sequence'],
      ['zyxwvutsrqponmlkji', 'sequence'],
      ['Password-2026-0401', 'common'],
      ['ぱすわーど2026年4月1日です', 'common'],
      ['ﾊﾟｽﾜｰﾄﾞパスワード２０２６', 'common'],
    ] as const)
      expect([password, brokenPasswordRules(password)]).toEqual([password, expect.arrayContaining([rule])]);
    const surroundings = { officeName: '架空県みなと市 生活支援課', loginName: 'f001' };
    expect(brokenPasswordRules('みなと市2026-0401-0001', surroundings)).toContain('office-name');
    expect(brokenPasswordRules('f001f001-2026-0401', surroundings)).toContain('login-name');
    expect(brokenPasswordRules('みなと市の かもめが 三羽とぶ', surroundings)).toEqual([]);
  });

  it('accepts every phrase that it generates itself', () => {
    for (let trial = 0; trial < 500; trial += 1) {
      const phrase = wordPhrase(randomBytes);
      expect([phrase, brokenPasswordRules(phrase, { officeName: '架空市', loginName: 's001' })]).toEqual([phrase, []]);
    }
  });
});

describe('word phrases', () => {
  it('draw from 256 different words of three to five kana, 56 bits in all', () => {
    expect(new Set(WORDS).size).toBe(256);
    expect(WORDS.filter((word) => !/^[あ-ん]{3,5}$/.test(word) || /[ゃゅょっを]/.test(word))).toEqual([]);
    expect(PHRASE_BITS).toBe(56);
    expect(wordPhrase(() => Uint8Array.from([0, 1, 2, 3, 254, 255, 0])).split('-')).toHaveLength(7);
  });

  it('every word is recognised in hiragana, katakana, half-width kana and both ways of Latin letters', () => {
    const letters = WORDS.map(phraseInLetters);
    expect(new Set(letters).size).toBe(256);
    for (const [index, word] of WORDS.entries()) {
      const katakana = word.replace(/[ぁ-ん]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
      const latin = letters[index] ?? '';
      const kunrei = latin
        .replaceAll('shi', 'si')
        .replaceAll('chi', 'ti')
        .replaceAll('tsu', 'tu')
        .replaceAll('fu', 'hu')
        .replaceAll('ji', 'zi');
      for (const typed of [word, katakana, word.normalize('NFD'), latin, latin.toUpperCase(), kunrei])
        expect([typed, canonicalPhrase(typed)]).toEqual([typed, word]);
    }
    expect(canonicalPhrase(' あさひ　いちご・ﾄﾏﾄ ')).toBe('あさひ-いちご-とまと');
    expect(canonicalPhrase('あさひ-ちがうことば')).toBe('あさひ-ちがうことば');
  });
});

it('an office may not lie on a network drive or in a folder that is synchronised', () => {
  const refused = [
    '\\\\server\\share\\office',
    '//server/share/office',
    '\\\\?\\UNC\\server\\share',
    '/home/x/Dropbox/office',
    'C:\\Users\\x\\OneDrive - 架空市\\office',
    'C:\\Users\\x\\OneDrive\\office',
    '/Users/x/Library/Mobile Documents/office',
    'G:\\マイドライブ\\office',
  ];
  expect(refused.map(placeRefusalOf)).toEqual([
    'folder-network',
    'folder-network',
    'folder-network',
    ...Array.from({ length: 5 }, () => 'folder-synced'),
  ]);
  expect(
    ['/srv/office', 'C:\\Tasuki\\office', '\\\\?\\C:\\Tasuki\\office', '/home/x/drop box/office'].map(placeRefusalOf),
  ).toEqual([null, null, null, null]);
});
