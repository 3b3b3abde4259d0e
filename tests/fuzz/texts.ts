/** Stands in every text that is typed here, so that an error which quotes what was typed gives itself away. */
export const TYPED = '乱打';

/** Texts that programs stumble over. */
export const ODD_TEXTS: readonly string[] = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  'か\u3099'.repeat(40),
  '𠮷髙﨑塚',
  "'; DROP TABLE account; --",
  '<img src=x onerror=alert(1)>',
  '../../../../etc/passwd',
  'C:\\Windows\\System32',
  '=cmd|/c calc!A1',
  '{{constructor.constructor("return 1")()}}',
  '%s%n%x',
  '\u202e\u200b\ufeff',
  '9'.repeat(400),
  '1e309',
  '-0',
  '__proto__',
  'あ'.repeat(30_000),
  '\r\n\r\n',
];

/** Texts among which every string schema of the contract finds one that it accepts. */
export const PLAIN_TEXTS: readonly string[] = [
  `${TYPED}の覚え`,
  `${TYPED}`,
  `${TYPED}一行目\n${TYPED}二行目`,
  'r8',
  'fuzz01',
  '2026-08-27',
  '1950-02-28',
  '13:30',
  '2026-08-27T04:30:00.000Z',
  '0123456789abcdef'.repeat(4),
  'QUJD',
  ...[12, 16, 32, 64].map((length) => Buffer.alloc(length, 5).toString('base64')),
  'correct-horse-battery-staple',
  'けやき-みかん-とけい-あさひ-ふうせん',
  '1',
  '2026',
  'ND-IND',
  'A',
  'age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq',
];
