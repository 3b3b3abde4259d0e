import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { passages } from './passages.ts';
import { run } from './run.ts';

let printed = '';

beforeEach(() => {
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text;
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

interface Printed {
  readonly halves: readonly {
    readonly half: string;
    readonly passages: number;
    readonly failures: readonly unknown[];
    readonly failureCount: number;
    readonly bars: readonly { readonly isMet: boolean }[];
  }[];
}

const report = (...args: readonly string[]): { readonly exit: number; readonly halves: Printed['halves'] } => {
  const exit = run(['--json', ...args]);
  return { exit, halves: (JSON.parse(printed) as Printed).halves };
};

describe('npm run eval:redaction', () => {
  test('gives the figures of both halves, ends with 1 if a bar is missed, keeps the failures of the held-out half back', () => {
    const { exit, halves } = report();
    expect(halves.map(({ half, passages: count }) => [half, count])).toEqual([
      ['development', passages('development').length],
      ['held-out', passages('held-out').length],
    ]);
    expect(exit).toBe(halves.every(({ bars }) => bars.every(({ isMet }) => isMet)) ? 0 : 1);
    expect(halves[0]?.failures.length).toBe(halves[0]?.failureCount);
    expect(halves[1]?.failures).toEqual([]);
  });

  test('lists the failures of the held-out half if asked', () => {
    const [asked] = report('--half', 'held-out', '--failures').halves;
    expect(asked?.failures.length).toBe(asked?.failureCount);
  });

  test('prints the same for people, with every bar', () => {
    run(['--half', 'development']);
    expect(printed).toMatch(/== development: \d+ passages/);
    expect(printed.match(/\(bar [\d.]+ %\)/g)).toHaveLength(5);
  });

  test('knows no third half', () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(run(['--half', 'better'])).toBe(2);
  });
});
