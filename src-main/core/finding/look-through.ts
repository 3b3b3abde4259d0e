import { oldestFirst, openIndex } from '../audit/log-index.ts';
import { statedHead } from '../audit/records.ts';
import type { ReadContext } from '../context.ts';
import type { Rule, Sighting, Watch } from './rule.ts';
import { leafReader } from './seen.ts';

type Reader = Pick<ReadContext, 'log' | 'catalogue' | 'progress' | 'pause'>;

/** Entries read between two breaths, in which the caller may give up. */
const STEP = 4096;

interface Row {
  readonly seq: number;
  readonly leaf: string;
}

/** What one rule found. */
interface Looked {
  readonly rule: Rule;
  readonly sightings: readonly Sighting[];
}

/**
 * Looks through the log once, for all rules together. Where every rule names its events, only these are fetched, by the
 * index. Throws `cancelled` once the caller has given up.
 */
export async function lookThrough(
  ctx: Reader,
  rules: readonly Rule[],
): Promise<{ readonly size: number; readonly looked: readonly Looked[] }> {
  const size = (await statedHead(ctx.log))?.size ?? 0;
  const watches = rules.map((rule) => ({ rule, watch: rule.begin(ctx.catalogue) }));
  const always = watches.filter(({ rule }) => rule.events === null).map(({ watch }) => watch);
  const byEvent = new Map<string, Watch[]>();
  for (const { rule, watch } of watches)
    for (const event of rule.events ?? []) byEvent.set(event, [...(byEvent.get(event) ?? []), watch]);
  const seenOf = leafReader();
  const show = ({ seq, leaf }: Row): void => {
    const seen = seenOf(seq, leaf);
    if (!seen) return;
    for (const watch of always) watch.see(seen);
    for (const watch of byEvent.get(seen.type) ?? []) watch.see(seen);
  };
  if (always.length > 0) await everyEntry(ctx, size, show);
  else await entriesOf(ctx, size, [...byEvent.keys()], show);
  return { size, looked: watches.map(({ rule, watch }) => ({ rule, sightings: watch.found() })) };
}

async function everyEntry(ctx: Reader, size: number, show: (row: Row) => void): Promise<void> {
  for (let from = 0; from < size; from += STEP) {
    const rows = await ctx.log
      .selectFrom('auditEntry')
      .select(['seq', 'leaf'])
      .where('seq', '>=', from)
      .where('seq', '<', Math.min(from + STEP, size))
      .orderBy('seq')
      .execute();
    for (const row of rows) show(row);
    await breathe(ctx, Math.min(from + STEP, size), size);
  }
}

async function entriesOf(
  ctx: Reader,
  size: number,
  events: readonly string[],
  show: (row: Row) => void,
): Promise<void> {
  const index = await openIndex(ctx.log, size);
  const seqs = oldestFirst(await index.select([{ facet: 'event', values: events }]));
  for (let at = 0; at < seqs.length; at += STEP) {
    const rows = await ctx.log
      .selectFrom('auditEntry')
      .select(['seq', 'leaf'])
      .where('seq', 'in', seqs.slice(at, at + STEP))
      .orderBy('seq')
      .execute();
    for (const row of rows) show(row);
    await breathe(ctx, Math.min(at + STEP, seqs.length), seqs.length);
  }
}

async function breathe(ctx: Reader, done: number, total: number): Promise<void> {
  ctx.progress({ step: 'look-through', done, total });
  await ctx.pause();
}
