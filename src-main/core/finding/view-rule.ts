import { DISCLOSING, texts } from '../audit/facets.ts';
import { listAt, type Rule, type Sighting } from './rule.ts';
import type { Seen } from './seen.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Work on a case counts as a task for so long after it … */
const BEFORE = 400 * DAY;
/** … and for so long before it: one reads first and writes then. */
const AFTER = 30 * DAY;

const VIEWS: ReadonlySet<string> = new Set(['support-case.viewed', 'support-case.names-viewed', 'accounting.viewed']);
/** Looking, reviewing, and what is done around the office is no work on a case. */
const NO_WORK = /viewed$|^(?:access|account|accounting|audit|call|export|finding|office)\./;

interface View {
  readonly seq: number;
  readonly at: number;
  readonly ts: string;
  readonly type: string;
}

/**
 * 担当のない閲覧: an account looked at a case without having recorded anything on it, or on a meeting in which the case
 * occurs, within 400 days before or 30 days after; one finding for each account and case. An auditor who looks at what
 * was told of a person does the work of an auditor and is left out.
 */
export const viewWithoutTask: Rule = {
  kind: 'view-without-task',
  events: null,
  begin: () => {
    const views = new Map<string, View[]>();
    /** Views of a person's account, whose cases are known only at the end. */
    const ofPersons: { readonly person: string; readonly actor: string; readonly view: View }[] = [];
    const work = new Map<string, number[]>();
    const meetings = new Map<string, Set<string>>();
    const cases = new Map<string, Set<string>>();
    return {
      see: (seen) => {
        const { actor, caseRef, meetingRef, type, at } = seen;
        link(meetings, caseRef, meetingRef);
        if (type === 'meeting.request-issued') for (const ref of seen.read().refs) link(meetings, ref, meetingRef);
        if (DISCLOSING.includes(type))
          for (const person of texts(seen.read().detail['subjects'])) link(cases, person, caseRef);
        if (actor === null) return;
        if (VIEWS.has(type)) note(seen, actor, views, ofPersons);
        else if (!NO_WORK.test(type))
          for (const ref of [caseRef, meetingRef]) if (ref !== null) listAt(work, `${actor}:${ref}`).push(at);
      },
      found: () => {
        for (const { person, actor, view } of ofPersons)
          for (const of of cases.get(person) ?? []) listAt(views, `${actor}:${of}`).push(view);
        for (const times of work.values()) times.sort((left, right) => left - right);
        return [...views].flatMap(([key, seen]) => {
          const [actor = '', caseRef = ''] = key.split(':');
          const places = [caseRef, ...(meetings.get(caseRef) ?? [])].map((ref) => work.get(`${actor}:${ref}`) ?? []);
          const idle = seen.filter(({ at }) => !places.some((times) => isAnyWithin(times, at - BEFORE, at + AFTER)));
          return idle.length === 0 ? [] : sightingOfViews(actor, caseRef, idle);
        });
      },
    };
  },
};

function note(
  seen: Seen,
  actor: string,
  views: Map<string, View[]>,
  ofPersons: { person: string; actor: string; view: View }[],
): void {
  const { seq, at, ts, type, caseRef, subject } = seen;
  const view: View = { seq, at, ts, type };
  if (caseRef !== null) listAt(views, `${actor}:${caseRef}`).push(view);
  else if (subject !== null && seen.read().role !== 'auditor') ofPersons.push({ person: subject, actor, view });
}

function sightingOfViews(actor: string, caseRef: string, views: readonly View[]): Sighting {
  const sorted = [...views].sort((left, right) => left.seq - right.seq);
  const first = sorted[0] as View;
  const newest = sorted.at(-1) as View;
  return {
    of: `${actor}:${caseRef}`,
    seqs: sorted.map(({ seq }) => seq),
    mayGrow: true,
    at: newest.ts,
    actor,
    caseRef,
    meetingRef: null,
    facts: {
      views: sorted.length,
      events: [...new Set(sorted.map(({ type }) => type))],
      from: first.ts,
      until: newest.ts,
    },
    named: {},
  };
}

function link(links: Map<string, Set<string>>, from: string | null, to: string | null): void {
  if (from === null || to === null) return;
  const known = links.get(from) ?? new Set<string>();
  links.set(from, known.add(to));
}

/** Whether any of the rising times lies between the two, ends included. */
function isAnyWithin(times: readonly number[], from: number, until: number): boolean {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  return low < times.length && (times[low] as number) <= until;
}
