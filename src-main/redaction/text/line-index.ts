import { MARKS, type Marks, type Needs, pairMark } from './pattern-needs.ts';

/** A short text is read faster than an index of it is made. */
const SHORT = 8000;
/** Where more than one line in so many may hold a mark, looking at all of them in one go is faster. */
const FEW = 4;
/** More choices of marks than these hardly leave out further lines. */
const MOST_CHOICES = 3;

/** Numbers of lines, or `null` for all. */
export type Lines = Int32Array | null;

/** The lines of a soft text and which characters stand in each: most lines lack what a pattern needs. */
export interface LineIndex {
  readonly soft: string;
  /** Where each line begins; one entry more than there are lines, as if a line began behind the text. */
  readonly starts: Int32Array;
  /** The lines, ascending, that hold what a match needs; `null` when that is most of them or cannot be told. */
  readonly linesWith: (needs: Needs) => Lines;
}

/** For each mark the lines that it stands in, as chains. */
interface Chains {
  /** The newest entry of each mark; 0 is none. */
  readonly heads: Int32Array;
  /** The newest line of each mark, counted from 1. */
  readonly newest: Int32Array;
  readonly counts: Int32Array;
  readonly lines: Int32Array;
  readonly earlier: Int32Array;
  size: number;
}

/** Makes the index of a soft text; the work is done when it is first asked. */
export function indexLines(soft: string): LineIndex {
  let starts: Int32Array | undefined;
  const known = new Map<Needs, Lines>();
  let chains: Chains | undefined;
  return {
    soft,
    get starts() {
      starts ??= startsOf(soft);
      return starts;
    },
    linesWith: (needs) => {
      if (soft.length < SHORT || !needs.isOfOneLine || needs.marks.length === 0) return null;
      const before = known.get(needs);
      if (before !== undefined) return before;
      starts ??= startsOf(soft);
      chains ??= chainsOf(soft, starts);
      const lines = linesOf(chains, starts.length - 1, needs.marks);
      known.set(needs, lines);
      return lines;
    },
  };
}

function startsOf(soft: string): Int32Array {
  const starts = [0];
  for (let newline = soft.indexOf('\n'); newline >= 0; newline = soft.indexOf('\n', newline + 1))
    starts.push(newline + 1);
  starts.push(soft.length + 1);
  return Int32Array.from(starts);
}

function chainsOf(soft: string, starts: Int32Array): Chains {
  const chains: Chains = {
    heads: new Int32Array(MARKS),
    newest: new Int32Array(MARKS),
    counts: new Int32Array(MARKS),
    lines: new Int32Array(soft.length * 2 + 1),
    earlier: new Int32Array(soft.length * 2 + 1),
    size: 1,
  };
  for (let line = 0; line + 1 < starts.length; line++) {
    const end = (starts[line + 1] as number) - 1;
    let before = -1;
    for (let at = starts[line] as number; at < end; at++) {
      const code = soft.charCodeAt(at);
      note(chains, code, line);
      if (before >= 0) note(chains, pairMark(before, code), line);
      before = code;
    }
  }
  return chains;
}

function note(chains: Chains, mark: number, line: number): void {
  const { heads, newest, counts, lines, earlier, size } = chains;
  if (newest[mark] === line + 1) return;
  newest[mark] = line + 1;
  counts[mark] = (counts[mark] as number) + 1;
  lines[size] = line;
  earlier[size] = heads[mark] as number;
  heads[mark] = size;
  chains.size = size + 1;
}

/** The lines that hold a mark of each of the rarest choices; `null` when those are too many to be worth picking out. */
function linesOf({ heads, counts, lines, earlier }: Chains, count: number, choices: readonly Marks[]): Lines {
  const weigh = (marks: Marks): number => marks.reduce((sum, mark) => sum + (counts[mark] as number), 0);
  const rare = choices
    .map((marks) => ({ marks, weight: weigh(marks) }))
    .filter(({ weight }) => weight * FEW <= count)
    .sort((one, other) => one.weight - other.weight)
    .slice(0, MOST_CHOICES);
  if (rare.length === 0) return null;
  const seen = new Map<number, number>();
  rare.forEach(({ marks }, index) => {
    for (const mark of marks)
      for (let entry = heads[mark] as number; entry !== 0; entry = earlier[entry] as number) {
        const line = lines[entry] as number;
        if ((seen.get(line) ?? 0) === index) seen.set(line, index + 1);
      }
  });
  const found = [...seen].filter(([, times]) => times === rare.length).map(([line]) => line);
  return Int32Array.from(found).sort();
}
