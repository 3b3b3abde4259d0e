import type { z } from 'zod';
import type { Finding, FindingKind, finding } from '../../contract/finding.ts';
import { labelsOf } from '../audit/labels.ts';
import type { ReadContext } from '../context.ts';
import { localDay } from '../local-time.ts';
import { lookThrough } from './look-through.ts';
import { grownSince, keyOf, lastingKeyOf, marksOf, statedUpTo } from './marks.ts';
import type { Sighting } from './rule.ts';
import { rulesFor } from './rules.ts';

type Reader = Pick<ReadContext, 'trx' | 'log' | 'reviewed' | 'origin' | 'catalogue' | 'progress' | 'pause'>;

/** Entries of a finding that are told one by one. */
const MOST_TOLD = 200;
/** SQLite takes 32,766 values in one statement. */
const NAMED_AT_ONCE = 10_000;

/** 所見: by kind, newest first within each, with marks and with what is new since the last statement. */
export async function list(ctx: Reader): Promise<z.input<typeof finding.list.output>> {
  const { size, looked } = await lookThrough(ctx, rulesFor());
  const since = await statedUpTo(ctx);
  const marks = await marksOf(ctx);
  const labels = await namesOf(
    ctx,
    looked.flatMap(({ sightings }) => sightings),
  );
  const named = (id: string | null): string | null => (id === null ? null : (labels.get(id) ?? null));
  const findings = looked.flatMap(({ rule: { kind }, sightings }) =>
    newestFirst(sightings).map((sighting): Finding => {
      const standing = marks.get(lastingKeyOf(kind, sighting));
      const { seqs } = sighting;
      const names = Object.entries(sighting.named).map(
        ([fact, ids]) => [fact, ids.map((id) => labels.get(id) ?? id)] as const,
      );
      return {
        key: keyOf(kind, sighting),
        kind,
        seqs: seqs.slice(0, MOST_TOLD),
        count: seqs.length,
        at: sighting.at,
        actorName: named(sighting.actor) ?? '',
        caseNumber: named(sighting.caseRef),
        meetingNumber: named(sighting.meetingRef),
        facts: { ...sighting.facts, ...Object.fromEntries(names) },
        isNew: (seqs.at(-1) ?? 0) >= since,
        mark: standing?.mark ?? null,
        grown: grownSince(sighting, standing),
      };
    }),
  );
  return { findings, size, since };
}

/** What a report says of one kind of finding. */
export interface FindingCount {
  readonly kind: FindingKind;
  readonly count: number;
  /** Marked as reviewed, and nothing came to it since. */
  readonly reviewed: number;
  readonly followUp: number;
}

/** 所見の数, by kind and state of review; with a period only those whose newest entry lies in it (local days, ends included). */
export async function findingSummary(
  ctx: Reader,
  period?: { readonly from: string; readonly until: string },
): Promise<readonly FindingCount[]> {
  const { looked } = await lookThrough(ctx, rulesFor());
  const marks = await marksOf(ctx);
  return looked.map(({ rule: { kind }, sightings }) => {
    const meant = sightings.filter(({ at }) => !period || isWithin(localDay(at), period));
    const states = meant.map((sighting) => {
      const standing = marks.get(lastingKeyOf(kind, sighting));
      return grownSince(sighting, standing) > 0 ? null : (standing?.mark.state ?? null);
    });
    return {
      kind,
      count: meant.length,
      reviewed: states.filter((state) => state === 'reviewed').length,
      followUp: states.filter((state) => state === 'follow-up').length,
    };
  });
}

async function namesOf(ctx: Reader, sightings: readonly Sighting[]): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(
    sightings.flatMap(({ actor, caseRef, meetingRef, named }) =>
      [actor, caseRef, meetingRef, ...Object.values(named).flat()].filter((id) => id !== null),
    ),
  );
  const wanted = [...ids];
  const labels = new Map<string, string>();
  for (let at = 0; at < wanted.length; at += NAMED_AT_ONCE)
    for (const [id, text] of await labelsOf(ctx, wanted.slice(at, at + NAMED_AT_ONCE))) labels.set(id, text);
  return labels;
}

const newestFirst = (sightings: readonly Sighting[]): Sighting[] =>
  [...sightings].sort((left, right) => (right.seqs.at(-1) ?? 0) - (left.seqs.at(-1) ?? 0));

const isWithin = (day: string, { from, until }: { readonly from: string; readonly until: string }): boolean =>
  from <= day && day <= until;
