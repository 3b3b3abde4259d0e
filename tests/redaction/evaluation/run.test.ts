import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { barsOf } from './bars.ts';
import { figuresOf } from './figures.ts';
import { passages } from './passages.ts';
import { type GroupReport, printGroup } from './print.ts';
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

const report = (...args: readonly string[]): { readonly exit: number; readonly groups: readonly GroupReport[] } => {
  const exit = run(['--json', ...args]);
  return { exit, groups: (JSON.parse(printed) as { readonly groups: readonly GroupReport[] }).groups };
};

const isMet = ({ bars }: Pick<GroupReport, 'bars'>): boolean => bars.every((bar) => bar.isMet);

describe('npm run eval:redaction', () => {
  test('gives the figures of all groups, says which judges, ends with 1 if a bar is missed', () => {
    const { exit, groups } = report();
    expect(groups.map(({ group, isJudging, passages: count }) => [group, isJudging, count])).toEqual([
      ['development', false, passages('development').length],
      ['opened', false, passages('opened').length],
      ['held-out', true, passages('held-out').length],
    ]);
    expect(exit).toBe(groups.every(isMet) ? 0 : 1);
    expect(groups[1]?.ordinary.characters).toBeGreaterThan(1000);
    expect(groups[1]?.ordinary.hitsPer1000).toBeTypeOf('number');
  });

  test('lists the failures of what is opened, keeps those of the held-out group back', () => {
    for (const { isJudging, failures, failureCount, ordinary } of report().groups) {
      expect(failures.length).toBe(isJudging ? 0 : failureCount);
      if (isJudging) expect(ordinary.hits).toEqual([]);
    }
  });

  test('lists the failures of the held-out group if asked', () => {
    const [asked] = report('--group', 'held-out', '--failures').groups;
    expect(asked?.failures.length).toBe(asked?.failureCount);
  });

  test('judges one part alone', () => {
    const [asked] = report('--group', 'opened', '--part', 'g').groups;
    expect(asked?.passages).toBe(passages('opened').filter(({ id }) => id.startsWith('g-')).length);
  });

  test('prints the same for people, with every bar', () => {
    run(['--group', 'development']);
    expect(printed).toMatch(/== development: \d+ passages/);
    expect(printed.match(/\(bar [\d.]+ %\)/g)).toHaveLength(5);
    expect(printed).toMatch(/Ordinary minutes: [\d.]+ false hits per 1,000 characters/);
  });

  test('a group that has seen nothing meets no bar and says so', () => {
    const nothing = figuresOf([]);
    const bars = barsOf(nothing);
    expect(bars.filter((bar) => bar.isMet)).toEqual([]);
    printGroup({ group: 'held-out', isJudging: true, bars, ...nothing, failureCount: 0 });
    expect(printed).toContain('No passages: nothing is judged.');
    expect(printed.match(/MISSED .* nothing seen/g)).toHaveLength(5);
    printed = '';
    expect(report('--group', 'opened', '--part', 'zz').exit).toBe(1);
  });

  test('understands no other group and no other option', () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(run(['--group', 'better'])).toBe(2);
    expect(run(['--half', 'opened'])).toBe(2);
  });
});
