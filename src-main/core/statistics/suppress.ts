/** A count, or null where it is not told. */
export type Told = number | null;

/** A two-way table with its sums: the last row and the last column are sums of the others. */
type Grid = readonly (readonly number[])[];

/**
 * 少数の秘匿 of a table with sums: every count from 1 to one below `k` is withheld, sums too; and then so many others
 * that none of those can be computed from what is told. A row or column withholds at least two counts, which together
 * are at least `k`; and whatever the equations of all rows and columns together would give away takes another with it.
 */
export function suppressed(cells: readonly (readonly number[])[], k: number): readonly (readonly Told[])[] {
  const grid = withSums(cells);
  const hidden = grid.map((row) => row.map((count) => count > 0 && count < k));
  for (;;) {
    const weak = weakLine(grid, hidden, k) ?? lineOf(grid, hidden);
    if (weak === null) break;
    const next = cheapest(grid, hidden, weak);
    if (next === null) break;
    (hidden[next[0]] as boolean[])[next[1]] = true;
  }
  return grid.map((row, at) => row.map((count, column) => (hidden[at]?.[column] ? null : count)));
}

/** The same for one list; its sum comes last. */
export function suppressedList(counts: readonly number[], k: number): readonly Told[] {
  return (suppressed([counts], k)[0] ?? []) as readonly Told[];
}

type Place = readonly [row: number, column: number];

/** Sums are added; a table of one row has no sums of columns, for they would be the row again. */
function withSums(cells: Grid): Grid {
  const rows = cells.map((row) => [...row, sum(row)]);
  if (rows.length < 2) return rows;
  return [...rows, (rows[0] ?? []).map((_, column) => sum(rows.map((row) => row[column] ?? 0)))];
}

function linesOf(grid: Grid): readonly (readonly Place[])[] {
  const width = grid[0]?.length ?? 0;
  const rows = grid.map((row, at) => row.map((_, column): Place => [at, column]));
  if (grid.length < 2) return rows;
  return [...rows, ...Array.from({ length: width }, (_, column) => grid.map((_row, at): Place => [at, column]))];
}

const at = <T>(table: readonly (readonly T[])[], [row, column]: Place): T => table[row]?.[column] as T;

/** A line in which what is withheld can be computed back, or is too small together. */
function weakLine(grid: Grid, hidden: readonly (readonly boolean[])[], k: number): readonly Place[] | null {
  const isWeak = (line: readonly Place[]): boolean => {
    const secret = line.filter((place) => at(hidden, place));
    if (secret.length === 0 || secret.length === line.length) return false;
    const isSumHidden = at(hidden, line.at(-1) as Place);
    const together = sum(secret.slice(0, isSumHidden ? -1 : undefined).map((place) => at(grid, place)));
    return secret.length === 1 || (!isSumHidden && together < k);
  };
  return linesOf(grid).find((line) => isWeak(line) && line.some((place) => !at(hidden, place))) ?? null;
}

/** A line of a count that all lines together give away although none does alone. */
function lineOf(grid: Grid, hidden: readonly (readonly boolean[])[]): readonly Place[] | null {
  const lines = linesOf(grid);
  const names = new Map<string, number>();
  for (const line of lines)
    for (const place of line) if (at(hidden, place)) names.set(place.join(), names.get(place.join()) ?? names.size);
  const matrix = lines.map((line) => {
    const row = new Array<number>(names.size).fill(0);
    line.forEach((place, order) => {
      const name = names.get(place.join());
      if (name !== undefined) row[name] = order === line.length - 1 ? -1 : 1;
    });
    return row;
  });
  const known = determined(matrix);
  const lost = [...names].find(([, name]) => known.has(name))?.[0];
  if (lost === undefined) return null;
  const through = lines.filter((line) => line.some((place) => place.join() === lost));
  return through.find((line) => line.some((place) => !at(hidden, place))) ?? null;
}

/** Unknowns that a system of equations determines: alone in a row of its reduced form. */
function determined(matrix: number[][]): ReadonlySet<number> {
  const width = matrix[0]?.length ?? 0;
  let top = 0;
  for (let column = 0; column < width && top < matrix.length; column += 1) {
    const pivot = matrix.findIndex((row, index) => index >= top && Math.abs(row[column] ?? 0) > EPSILON);
    if (pivot < 0) continue;
    [matrix[top], matrix[pivot]] = [matrix[pivot] as number[], matrix[top] as number[]];
    const head = matrix[top] as number[];
    const scale = head[column] as number;
    for (let index = column; index < width; index += 1) head[index] = (head[index] as number) / scale;
    for (const [index, row] of matrix.entries()) {
      const factor = row[column] as number;
      if (index === top || Math.abs(factor) < EPSILON) continue;
      for (let each = column; each < width; each += 1)
        row[each] = (row[each] as number) - factor * (head[each] as number);
    }
    top += 1;
  }
  const alone = matrix.map((row) => row.flatMap((value, column) => (Math.abs(value) > EPSILON ? [column] : [])));
  return new Set(alone.flatMap((columns) => (columns.length === 1 ? columns : [])));
}

const EPSILON = 1e-9;

/** The smallest count of a line that is still told; a count of things before a zero, and sums last. */
function cheapest(grid: Grid, hidden: readonly (readonly boolean[])[], line: readonly Place[]): Place | null {
  const last = line.at(-1);
  const rank = (place: Place): number => {
    const count = at(grid, place);
    return (place === last ? 2e9 : 0) + (count === 0 ? 1e9 : count);
  };
  const open = line.filter((place) => !at(hidden, place)).sort((one, other) => rank(one) - rank(other));
  return open[0] ?? null;
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
