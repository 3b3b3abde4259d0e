import { canonicalPhrase } from './word-phrase.ts';

/** Rules of the password policy, as identifiers that the interface puts into words. */
export const PASSWORD_RULES = [
  'too-short',
  'too-long',
  'common',
  'repeated',
  'sequence',
  'office-name',
  'login-name',
  'enrolment-code',
  'guessable',
] as const;
export type PasswordRule = (typeof PASSWORD_RULES)[number];

/** Characters after NFKC; fifteen since the password is the only factor (NIST SP 800-63B-4, ASVS 5 6.2.1). */
const PASSWORD_LENGTH = { min: 15, max: 256 } as const;

/** Words that are in everybody's first thousand guesses; a password made of little else is refused. */
const COMMON = [
  'password',
  'passw0rd',
  'p@ssword',
  'p@ssw0rd',
  'admin',
  'administrator',
  'root',
  'user',
  'guest',
  'welcome',
  'letmein',
  'login',
  'qwerty',
  'asdfgh',
  'zxcvbn',
  'iloveyou',
  'secret',
  'master',
  'default',
  'changeme',
  'test',
  'sample',
  'demo',
  'tasuki',
  'japan',
  'sakura',
  'パスワード',
  'ぱすわーど',
  '襷',
  'たすき',
  'タスキ',
  '管理者',
  '事務局',
  '支援会議',
  'しえんかいぎ',
  '役場',
  '市役所',
  '町役場',
  '村役場',
  '区役所',
  'しやくしょ',
  'やくば',
  '福祉課',
  '自立支援',
  'じりつしえん',
  '生活困窮',
  '令和',
  '平成',
  '昭和',
] as const;

/** Rows that fingers run along: keyboard, digits, alphabet, kana. Runs count in both directions. */
const ROWS = [
  '01234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
  'あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをん',
  'いろはにほへとちりぬるをわかよたれそつねならむ',
  'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン',
  '一二三四五六七八九十',
] as const;

/** 10^10 guesses, zxcvbn's highest score: two weeks for somebody with the file and ten thousand derivations a second. */
const ENOUGH_GUESSES = 10;

/** パスワードの強さ: what a password withstands from somebody who knows what people choose. */
export interface Strength {
  /** Guesses until it is found, as a power of ten. */
  readonly guessesLog10: number;
  /** What makes it easy, the worst first. */
  readonly advice: readonly ('words' | 'names' | 'keyboard' | 'repeats' | 'sequences' | 'dates')[];
}
export type StrengthJudge = (password: string, surroundings?: PasswordSurroundings) => Promise<Strength>;

/** What a password must not contain, as far as it is known. */
export interface PasswordSurroundings {
  readonly officeName?: string;
  readonly loginName?: string;
  /** The code being spent, which its issuer knows as well; canonical. */
  readonly enrolmentCode?: string;
}

/**
 * Rules that a password breaks, none if it may be used. Judged after NFKC, as it will be used. Nothing is asked of its
 * composition, and nothing ever expires.
 */
export function brokenPasswordRules(
  password: string,
  surroundings: PasswordSurroundings = {},
): readonly PasswordRule[] {
  const text = password.normalize('NFKC');
  const folded = text.toLowerCase();
  const length = [...text].length;
  const checks: Readonly<Record<PasswordRule, boolean>> = {
    'too-short': length < PASSWORD_LENGTH.min,
    'too-long': length > PASSWORD_LENGTH.max,
    // What is left once common words, digits and signs are gone must be able to stand for itself.
    common: hasLittleBeside(folded, COMMON),
    repeated: isRepetition(folded),
    sequence: isMostlyRuns(folded),
    'office-name': hasLittleBeside(folded, partsOfName(surroundings.officeName ?? '')),
    'login-name': hasLittleBeside(
      folded,
      (surroundings.loginName ?? '').length >= 3 ? [fold(surroundings.loginName ?? '')] : [],
    ),
    'enrolment-code':
      surroundings.enrolmentCode !== undefined && canonicalPhrase(password) === surroundings.enrolmentCode,
    // Judged by `passwordFaults`: it needs lists that are read when they are wanted.
    guessable: false,
  };
  return PASSWORD_RULES.filter((rule) => checks[rule]);
}

/** Every rule that a password breaks, with the guessing judged too; only of a password that breaks no other. */
export async function passwordFaults(
  password: string,
  surroundings: PasswordSurroundings,
  judge: StrengthJudge | undefined,
): Promise<readonly PasswordRule[]> {
  const broken = brokenPasswordRules(password, surroundings);
  if (broken.length > 0 || judge === undefined) return broken;
  return isGuessable(await judge(password, surroundings)) ? ['guessable'] : [];
}

/** Whether a password falls to guessing although it keeps the other rules. */
export function isGuessable({ guessesLog10 }: Strength): boolean {
  return guessesLog10 < ENOUGH_GUESSES;
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The name, the town in it, and both without their ending: ○○市生活支援課 gives ○○市 and ○○ as well. */
function partsOfName(name: string): readonly string[] {
  const folded = fold(name).replace(/\s+/g, '');
  const town = folded.match(/^(?:.{2,3}[都道府県])?(.+?[市区町村])/);
  const parts = [
    folded,
    ...fold(name).split(/[\s・]+/),
    ...(town?.[1] === undefined ? [] : [town[1], town[1].slice(0, -1)]),
  ];
  return parts.filter((part) => [...part].length >= 2);
}

function hasLittleBeside(text: string, words: readonly string[]): boolean {
  const hits = words.filter((word) => text.includes(word)).sort((a, b) => b.length - a.length);
  if (hits.length === 0) return false;
  const rest = hits.reduce((left, word) => left.replaceAll(word, ''), text);
  return new Set([...rest.replace(/[\p{N}\p{P}\p{S}\s]/gu, '')]).size < 6;
}

/** One short piece over and over, or hardly any different characters. */
function isRepetition(text: string): boolean {
  const characters = [...text];
  if (characters.length > 0 && new Set(characters).size < 6) return true;
  for (let period = 1; period * 2 <= characters.length; period += 1) {
    if (characters.every((character, index) => character === characters[index % period])) return true;
  }
  return false;
}

/** Whether more than half of the text lies in runs of four or more along a row. */
function isMostlyRuns(text: string): boolean {
  const characters = [...text];
  let covered = 0;
  let index = 0;
  while (index < characters.length) {
    const length = Math.max(
      ...ROWS.flatMap((row) => [runFrom(characters, index, row, 1), runFrom(characters, index, row, -1)]),
    );
    if (length >= 4) covered += length;
    index += length >= 4 ? length : 1;
  }
  return covered * 2 > characters.length;
}

function runFrom(characters: readonly string[], start: number, row: string, step: 1 | -1): number {
  let place = step === 1 ? row.indexOf(characters[start] ?? '\0') : row.lastIndexOf(characters[start] ?? '\0');
  if (place < 0) return 0;
  let length = 0;
  while (start + length < characters.length && row[place] === characters[start + length]) {
    length += 1;
    place += step;
  }
  return length;
}
