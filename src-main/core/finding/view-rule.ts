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
  readonly type: string;
}

/** Lists by account, and then by what they are about. */
type ByActor<T> = Map<string, Map<string, T[]>>;

/**
 * 担当のない閲覧: an account looked at a case without having recorded anything on it, or on a meeting in which the case
 * occurs, within 400 days before or 30 days after; one finding for each account and case. An auditor who looks at what
 * was told of a person does the work of an auditor and is left out.
 */
export const viewWithoutTask: Rule = {
  kind: 'view-without-task',
  events: null,
  begin: () => {
    const views: ByActor<View> = new Map();
    /** Views of a person's account, whose cases are known only at the end. */
    const ofPersons: { readonly person: string; readonly actor: string; readonly view: View }[] = [];
    const work: ByActor<number> = new Map();
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
          for (const ref of [caseRef, meetingRef]) if (ref !== null) of(work, actor, ref).push(at);
      },
      found: () => {
        for (const { person, actor, view } of ofPersons)
          for (const caseRef of cases.get(person) ?? []) of(views, actor, caseRef).push(view);
        for (const places of work.values())
          for (const times of places.values()) times.sort((left, right) => left - right);
        return [...views].flatMap(([actor, looked]) =>
          [...looked].flatMap(([caseRef, seen]) => {
            const places = [caseRef, ...(meetings.get(caseRef) ?? [])].map((ref) => work.get(actor)?.get(ref) ?? []);
            const idle = seen.filter(({ at }) => !places.some((times) => isAnyWithin(times, at - BEFORE, at + AFTER)));
            return idle.length === 0 ? [] : sightingOfViews(actor, caseRef, idle);
          }),
        );
      },
    };
  },
};

function note(
  seen: Seen,
  actor: string,
  views: ByActor<View>,
  ofPersons: { person: string; actor: string; view: View }[],
): void {
  const { seq, at, type, caseRef, subject } = seen;
  const view: View = { seq, at, type };
  if (caseRef !== null) of(views, actor, caseRef).push(view);
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
    at: instant(newest),
    actor,
    caseRef,
    meetingRef: null,
    facts: {
      views: sorted.length,
      events: [...new Set(sorted.map(({ type }) => type))],
      from: instant(first),
      until: instant(newest),
    },
    named: {},
  };
}

const instant = ({ at }: View): string => new Date(at).toISOString();

function of<T>(lists: ByActor<T>, actor: string, ref: string): T[] {
  const own = lists.get(actor) ?? new Map<string, T[]>();
  lists.set(actor, own);
  return listAt(own, ref);
}

function link(links: Map<string, Set<string>>, from: string | null, to: string | null): void {
  if (from === null || to === null) return;
  const known = links.get(from);
  if (known) known.add(to);
  else links.set(from, new Set([to]));
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
