import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { strengthJudge } from '../../src-main/core/access/strength.ts';
import { isGuessable, passwordFaults } from '../../src-main/core/db/password-policy.ts';
import { DEMONSTRATION_LOGINS } from '../../src-main/core/office/demonstration.ts';
import { guessingTime } from '../../src-renderer/frame/guessing-time.ts';
import { ROOT } from '../helpers/core.ts';
import { PASSWORDS } from '../helpers/passwords.ts';

let reads = 0;
const judge = strengthJudge(() => {
  reads += 1;
  return readFileSync(join(ROOT, 'resources', 'redaction', 'lexicon.txt'), 'utf8');
});
const SURROUNDINGS = { officeName: '標原市くらし相談課', loginName: 'yamada' };

describe('passwords that people choose are refused although they keep the rules of length (ASVS 5 6.2.4)', () => {
  it.each([
    ['tanakaichirou1975', 'names'],
    ['Sakura2024Sakura!', 'names'],
    ['password-12345678', 'words'],
    ['qwertyuiopasdfghjk', 'words'],
    ['yamada.yamada.yamada', 'repeats'],
    ['ｔａｎａｋａｉｃｈｉｒｏｕ1975', 'names'],
  ])('%s', async (password, advice) => {
    expect((await passwordFaults(password, SURROUNDINGS, judge)).length).toBeGreaterThan(0);
    const strength = await judge(password, SURROUNDINGS);
    expect(isGuessable(strength)).toBe(true);
    expect(strength.advice).toContain(advice);
  });

  it('the name of the office and of the town count as known, in kanji and in katakana as well', async () => {
    const unknown = await judge('標原市くらし相談課の夕焼け', {});
    const known = await judge('標原市くらし相談課の夕焼け', SURROUNDINGS);
    expect(known.guessesLog10).toBeLessThan(unknown.guessesLog10);
    const town = { officeName: 'みどり市生活支援課' };
    expect((await judge('ミドリ', town)).guessesLog10).toBeLessThan((await judge('ミドリ', {})).guessesLog10);
  });
});

it('phrases, as they are offered and as people write them, are strong', async () => {
  const phrases = [
    'あさひ-あしあと-あずき-あひる-あまど-あみもの-あらし',
    ...Object.values(PASSWORDS),
    ...DEMONSTRATION_LOGINS.map(({ password }) => password),
  ];
  for (const phrase of phrases) expect(await passwordFaults(phrase, SURROUNDINGS, judge), phrase).toEqual([]);
});

it('the longest password is judged soon, whatever it is made of', async () => {
  for (const text of ['p4$$w0rd1!', 'abcdefghij', 'あいうえおかきくけこ', '1qaz2wsx3e']) {
    const before = process.cpuUsage();
    await judge(text.repeat(25), SURROUNDINGS);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6, text).toBeLessThan(8);
  }
});

it('the lists are read once, when they are first wanted', () => {
  expect(reads).toBe(1);
});

it('guessing takes as long as ten thousand tries a second take', () => {
  expect(guessingTime(4)).toEqual({ unit: 'moment', count: 0 });
  expect(guessingTime(6)).toEqual({ unit: 'minutes', count: 1 });
  expect(guessingTime(10)).toEqual({ unit: 'days', count: 11 });
  expect(guessingTime(13)).toEqual({ unit: 'years', count: 31 });
  expect(guessingTime(300)).toEqual({ unit: 'ages', count: 0 });
});
