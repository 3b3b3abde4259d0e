import { describe, expect, it } from 'vitest';
import { suppressed, suppressedList } from '../../src-main/core/statistics/suppress.ts';

const K = 10;
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

describe('少数の秘匿: small counts are not told, nor what would give them away', () => {
  it('a list withholds a second count with a lone small one, and tells the rest with the sum', () => {
    expect(suppressedList([40, 3, 25, 60], K)).toEqual([40, null, null, 60, 128]);
    expect(suppressedList([40, 25], K)).toEqual([40, 25, 65]);
    expect(suppressedList([0, 0], K)).toEqual([0, 0, 0]);
  });

  it('two small counts that together are small take a third, else their sum would tell them almost', () => {
    expect(suppressedList([3, 4, 25, 60], K)).toEqual([null, null, null, 60, 92]);
  });

  it('a small count beside nothing takes the sum with it', () => {
    expect(suppressedList([3, 0, 0], K)).toEqual([null, 0, 0, null]);
  });

  it('in a table no withheld count stands alone in its row or column', () => {
    const told = suppressed(
      [
        [30, 2, 40],
        [50, 60, 70],
        [11, 12, 13],
      ],
      K,
    );
    expect(told[0]?.[1]).toBeNull();
    for (const row of told) expect(row.filter((one) => one === null).length).not.toBe(1);
    for (let column = 0; column < 4; column += 1) expect(told.filter((row) => row[column] === null).length).not.toBe(1);
    expect(told[3]?.[3]).toBe(288);
  });

  it('of 500 tables of all sizes no small count can be computed from what is told', () => {
    const random = seeded(20_261_126);
    let secrets = 0;
    for (let round = 0; round < 500; round += 1) {
      const [height, width] = [1 + random(6), 2 + random(7)];
      const cells = Array.from({ length: height }, () =>
        Array.from({ length: width }, () => (random(3) === 0 ? random(K) : random(60))),
      );
      const told = suppressed(cells, K);
      for (const [at, row] of told.entries())
        for (const [column, count] of row.entries()) {
          const own = cells.map((each) => (column < width ? (each[column] ?? 0) : sum(each)));
          const truth = at < height ? (own[at] ?? 0) : sum(own);
          if (count === null) secrets += 1;
          else {
            expect(count).toBe(truth);
            expect(count === 0 || count >= K).toBe(true);
          }
        }
      expect(computable(told), JSON.stringify(cells)).toEqual([]);
    }
    expect(secrets).toBeGreaterThan(1000);
  });
});

/** A generator with a memory of its own: the same tables each time. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/**
 * What an outsider computes from the sums, apart from the code under test: a count is determined when leaving out its
 * column lowers the rank of the system of all rows and columns.
 */
function computable(told: readonly (readonly (number | null)[])[]): readonly string[] {
  const [height, width] = [told.length, told[0]?.length ?? 0];
  const places = told.flatMap((row, at) => row.flatMap((count, column) => (count === null ? [`${at},${column}`] : [])));
  const row = (cells: readonly string[]) =>
    places.map((place) => (cells.includes(place) ? (place === cells.at(-1) ? -1 : 1) : 0));
  const lines = [
    ...Array.from({ length: height }, (_, at) => Array.from({ length: width }, (_each, column) => `${at},${column}`)),
    ...(height > 1
      ? Array.from({ length: width }, (_, column) => Array.from({ length: height }, (_each, at) => `${at},${column}`))
      : []),
  ].map(row);
  const whole = rank(lines);
  return places.filter((_, at) => rank(lines.map((line) => line.filter((_value, index) => index !== at))) < whole);
}

function rank(matrix: readonly (readonly number[])[]): number {
  const rows = matrix.map((row) => [...row]);
  let found = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const pivot = rows.findIndex((row, at) => at >= found && Math.abs(row[column] ?? 0) > 1e-9);
    if (pivot < 0) continue;
    const [head] = rows.splice(pivot, 1) as [number[]];
    rows.splice(found, 0, head);
    for (let at = found + 1; at < rows.length; at += 1) {
      const factor = (rows[at]?.[column] ?? 0) / (head[column] as number);
      rows[at] = (rows[at] ?? []).map((value, index) => value - factor * (head[index] ?? 0));
    }
    found += 1;
  }
  return found;
}
