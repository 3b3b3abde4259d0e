import { localDay } from '../local-time.ts';
import { type Rule, type Sighting, sightingOf } from './rule.ts';
import type { Seen } from './seen.ts';

/** The working day, in hours of the office's time zone: from the first, until the second. */
const MORNING = 7;
const EVENING = 21;
/** Japan's distance from UTC in hours; it has one time zone and no summer time. */
const JAPAN = 9;
const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
/** A gap of more days than this is long. */
const LONG = 21;
/** How far the two clocks may part between two entries, in milliseconds. */
const TOLERANCE = 2 * 60 * 1000;

/** What the application does by itself when nobody is there any more. */
const BY_ITSELF: ReadonlySet<string> = new Set(['access.locked']);
/** What is recorded while a meeting sits; a meeting in the evening is no surprise. */
const IN_SESSION = /^(?:meeting\.(?:opened|item-started|closed)|attendance\.|disclosure\.|note\.|action\.)/;

/** What of one account's day is kept; a long log has many entries, so never the entries themselves. */
interface OddDay {
  readonly seqs: number[];
  first: number;
  last: number;
  newest: number;
  inSession: number;
}

/** 時間外の操作: before 7:00, from 21:00, or on a Saturday or Sunday; one finding for each account and day. */
export const oddHours: Rule = {
  kind: 'odd-hours',
  events: null,
  begin: () => {
    const byActor = new Map<string, Map<number, OddDay>>();
    return {
      see: ({ seq, at, type, actor }) => {
        if (actor === null || BY_ITSELF.has(type) || !isOdd(at)) return;
        const days = byActor.get(actor) ?? new Map<number, OddDay>();
        byActor.set(actor, days);
        const day = days.get(dayAt(at)) ?? { seqs: [], first: at, last: at, newest: at, inSession: 0 };
        days.set(dayAt(at), day);
        day.seqs.push(seq);
        day.first = Math.min(day.first, at);
        day.last = Math.max(day.last, at);
        day.newest = at;
        if (IN_SESSION.test(type)) day.inSession += 1;
      },
      found: () => [...byActor].flatMap(([actor, days]) => [...days.values()].map((day) => sightingOfDay(actor, day))),
    };
  },
};

function sightingOfDay(actor: string, { seqs, first, last, newest, inSession }: OddDay): Sighting {
  return {
    of: `${actor}:${localDay(instant(first))}`,
    seqs,
    mayGrow: true,
    at: instant(newest),
    actor,
    caseRef: null,
    meetingRef: null,
    facts: {
      from: instant(first),
      until: instant(last),
      isWeekend: Number(isWeekend(first)),
      inSession,
    },
    named: {},
  };
}

const instant = (at: number): string => new Date(at).toISOString();
/** Days since 1 January 1970 in Japan, which was a Thursday. */
const dayAt = (at: number): number => Math.floor((at + JAPAN * HOUR) / DAY);
const hourOf = (at: number): number => (Math.floor(at / HOUR) + JAPAN) % 24;
const isWeekend = (at: number): boolean => [0, 6].includes((dayAt(at) + 4) % 7);
const isOdd = (at: number): boolean => hourOf(at) < MORNING || hourOf(at) >= EVENING || isWeekend(at);

/** 長い空白: more than 21 days without any entry. */
export const longGap: Rule = pairwise('long-gap', (before, seen) => {
  const days = (seen.at - before.at) / DAY;
  return days > LONG ? { days: Math.floor(days), from: before.ts, until: seen.ts } : null;
});

/**
 * 時計の戻り: an entry earlier than the one before it; or, while the application ran without a break, the clock on the
 * wall went on by something else than the clock that nobody can set.
 */
export const clockBack: Rule = pairwise('clock-back', (before, seen) => {
  const passed = seen.at - before.at;
  const facts = { from: before.ts, until: seen.ts };
  if (passed < 0) return { ...facts, how: 'back', seconds: Math.ceil(-passed / 1000) };
  if (seen.boot !== before.boot) return null;
  const drift = passed - (seen.mono - before.mono);
  if (Math.abs(drift) <= TOLERANCE) return null;
  return { ...facts, how: drift < 0 ? 'slowed' : 'ahead', seconds: Math.round(Math.abs(drift) / 1000) };
});

/** A rule about an entry and the one before it. */
function pairwise(kind: Rule['kind'], judge: (before: Seen, seen: Seen) => Sighting['facts'] | null): Rule {
  return {
    kind,
    events: null,
    begin: () => {
      let before: Seen | null = null;
      const found: Sighting[] = [];
      return {
        see: (seen) => {
          const facts = before ? judge(before, seen) : null;
          if (before && facts)
            found.push({
              ...sightingOf(seen, facts),
              seqs: [before.seq, seen.seq],
              caseRef: null,
              meetingRef: null,
            });
          before = seen;
        },
        found: () => found,
      };
    },
  };
}
