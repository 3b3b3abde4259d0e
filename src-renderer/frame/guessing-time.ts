/** Derivations a second of somebody who has the file and much machinery; zxcvbn's figure for slow hashing. */
const PER_SECOND_LOG10 = 4;

const UNITS = [
  ['years', 365.25 * 86_400],
  ['days', 86_400],
  ['hours', 3_600],
  ['minutes', 60],
] as const;

/** How long guessing takes, in the largest unit that fits; beyond ten thousand years nobody counts. */
export interface GuessingTime {
  readonly unit: 'moment' | 'minutes' | 'hours' | 'days' | 'years' | 'ages';
  readonly count: number;
}

/** Time for as many guesses (a power of ten) as a password withstands. */
export function guessingTime(guessesLog10: number): GuessingTime {
  const seconds = 10 ** Math.min(guessesLog10 - PER_SECOND_LOG10, 100);
  if (seconds >= 10_000 * UNITS[0][1]) return { unit: 'ages', count: 0 };
  const fitting = UNITS.find(([, length]) => seconds >= length);
  return fitting ? { unit: fitting[0], count: Math.floor(seconds / fitting[1]) } : { unit: 'moment', count: 0 };
}
