/** What can be wrong with a log; the meaning of each stands in `docs/log-format.md`. */
export const PROBLEMS = [
  'unreadable',
  'not-canonical',
  'shape',
  'version',
  'missing',
  'order',
  'duplicate',
  'origin',
  'prev-size',
  'prev-root',
  'prev-ts',
  'mono',
  'reference',
  'unsigned',
  'unknown-key',
  'revoked-key',
  'signature',
  'actor',
  'role',
  'enrolment',
  'not-permitted',
  'body',
  'body-missing',
  'body-uncommitted',
  'cut-tail',
  'beyond-head',
  'head-mismatch',
  'checkpoint-unreadable',
  'checkpoint-foreign',
  'checkpoint-signature',
  'checkpoint-mismatch',
  'shorter-than-checkpoint',
] as const;
export type ProblemCode = (typeof PROBLEMS)[number];

/** 不一致: one fault; `seq` is null where it cannot be said of a single entry. */
export interface Problem {
  readonly seq: number | null;
  readonly code: ProblemCode;
  readonly detail?: string;
}

/** Faults kept one by one; beyond this number they are only counted. */
const KEPT = 1000;

/** Collects faults as the verification goes on. */
export interface Findings {
  add(seq: number | null, code: ProblemCode, detail?: string): void;
  /**
   * A statement of entry `seq` about its past that the past contradicts. If `seq` is sound otherwise, it is believed
   * and the fault lies with the entry before it.
   */
  addContradiction(seq: number, code: ProblemCode): void;
  /** Settles the contradictions and returns everything found. */
  settle(): { readonly firstBad: number | null; readonly problems: readonly Problem[]; readonly total: number };
}

/** An empty collection. */
export function collectFindings(): Findings {
  const problems: Problem[] = [];
  const contradictions: { readonly seq: number; readonly code: ProblemCode }[] = [];
  const faulty = new Set<number>();
  let firstBad: number | null = null;
  let total = 0;
  const add = (seq: number | null, code: ProblemCode, detail?: string): void => {
    total += 1;
    if (seq !== null) {
      faulty.add(seq);
      firstBad = firstBad === null ? seq : Math.min(firstBad, seq);
    }
    if (problems.length < KEPT) problems.push(detail === undefined ? { seq, code } : { seq, code, detail });
  };
  return {
    add,
    addContradiction: (seq, code) => contradictions.push({ seq, code }),
    settle: () => {
      for (const { seq, code } of contradictions.splice(0)) {
        add(faulty.has(seq) || seq === 0 ? seq : seq - 1, code, `contradicted by entry ${seq}`);
      }
      const inOrder = [...problems].sort(
        (a, b) => (a.seq ?? Number.MAX_SAFE_INTEGER) - (b.seq ?? Number.MAX_SAFE_INTEGER),
      );
      return { firstBad, problems: inOrder, total };
    },
  };
}
