import { listAt, type Rule, type Sighting } from './rule.ts';

/** So many failures of one login name … */
const MANY = 5;
/** … within an hour, ends included, in milliseconds. */
const WITHIN = 60 * 60 * 1000;

interface Attempt {
  readonly seq: number;
  /** When it was tried: the office was closed then, so its entry came later. */
  readonly tried: string;
  readonly time: number;
}

/** 続いたログインの失敗: five or more of one login name within an hour; attempts that hang together are one finding. */
export const failedSignIns: Rule = {
  kind: 'failed-sign-ins',
  events: ['access.sign-in-failed'],
  begin: () => {
    const attempts = new Map<string, Attempt[]>();
    return {
      see: ({ seq, ts, read }) => {
        const { loginName, at } = read().detail;
        const tried = typeof at === 'string' && !Number.isNaN(Date.parse(at)) ? at : ts;
        listAt(attempts, typeof loginName === 'string' ? loginName : '').push({ seq, tried, time: Date.parse(tried) });
      },
      found: () =>
        [...attempts].flatMap(([loginName, tried]) => runsOf(tried).map((run) => sightingOfRun(loginName, run))),
    };
  },
};

/** Attempts that belong to some five within an hour, parted where no five reach over. */
function runsOf(attempts: readonly Attempt[]): Attempt[][] {
  const sorted = [...attempts].sort((left, right) => left.time - right.time || left.seq - right.seq);
  const runs: Attempt[][] = [];
  let end = -1;
  for (const [index, first] of sorted.entries()) {
    const last = sorted[index + MANY - 1];
    if (!last || last.time - first.time > WITHIN) continue;
    const run = index <= end ? runs.at(-1) : undefined;
    if (run) run.push(...sorted.slice(end + 1, index + MANY));
    else runs.push(sorted.slice(index, index + MANY));
    end = index + MANY - 1;
  }
  return runs;
}

function sightingOfRun(loginName: string, run: readonly Attempt[]): Sighting {
  const seqs = run.map(({ seq }) => seq).sort((left, right) => left - right);
  const from = run[0]?.tried ?? '';
  const until = run.at(-1)?.tried ?? '';
  return {
    of: String(seqs[0]),
    seqs,
    mayGrow: true,
    at: until,
    actor: null,
    caseRef: null,
    meetingRef: null,
    facts: { loginName, attempts: run.length, from, until },
    named: {},
  };
}
