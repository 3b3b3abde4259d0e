import { DISCLOSING, texts } from '../audit/facets.ts';
import { listAt, type Rule } from './rule.ts';

/** Disclosures that are needed before one can speak of what is usual. */
const ENOUGH = 10;
/** A room of fewer is never called broad. */
const LEAST = 8;
/** How many times the usual distance from the middle. */
const FAR = 3;

interface Told {
  readonly seq: number;
  readonly ts: string;
  readonly actor: string | null;
  readonly caseRef: string | null;
  readonly recipients: number;
  readonly organizations: readonly string[];
}

/**
 * ふだんより広い提供先: more recipients than the median and three times the median absolute deviation, and at least
 * eight; one finding for each meeting, because all of a meeting's disclosures are made in the same room.
 */
export const broadRoom: Rule = {
  kind: 'broad-room',
  events: DISCLOSING,
  begin: () => {
    const counts: number[] = [];
    const wide = new Map<string, Told[]>();
    return {
      see: ({ seq, ts, actor, caseRef, meetingRef, read }) => {
        const { recipients, detail } = read();
        counts.push(recipients.length);
        if (recipients.length < LEAST) return;
        const organizations = texts(detail['recipientOrganizations']);
        listAt(wide, meetingRef ?? '').push({
          seq,
          ts,
          actor,
          caseRef,
          recipients: recipients.length,
          organizations,
        });
      },
      found: () => {
        if (counts.length < ENOUGH) return [];
        const usual = median(counts);
        const limit = usual + FAR * median(counts.map((count) => Math.abs(count - usual)));
        return [...wide].flatMap(([meeting, told]) => {
          const broad = told.filter(({ recipients }) => recipients > limit);
          const newest = broad.at(-1);
          if (!newest) return [];
          const recipients = Math.max(...broad.map((one) => one.recipients));
          return {
            of: meeting,
            seqs: broad.map(({ seq }) => seq),
            mayGrow: true,
            at: newest.ts,
            actor: newest.actor,
            caseRef: one(broad.map(({ caseRef }) => caseRef)),
            meetingRef: meeting || null,
            facts: { recipients, usual, limit, compared: counts.length },
            named: { organizations: [...new Set(broad.flatMap(({ organizations }) => organizations))] },
          };
        });
      },
    };
  },
};

/** The middle value, or the mean of the two in the middle. */
function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}

const one = (values: readonly (string | null)[]): string | null =>
  new Set(values).size === 1 ? (values[0] ?? null) : null;
