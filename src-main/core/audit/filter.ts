import type { LogFilter } from '../../contract/log-filter.ts';
import type { ReadContext } from '../context.ts';
import { CHUNK, noBits, setBit } from './bits.ts';
import type { Facet } from './facets.ts';
import { valuesNamed } from './labels.ts';
import { type Alternative, common, countOf, type LogIndex, newestOf, openIndex, type Selection } from './log-index.ts';

type Reader = Pick<ReadContext, 'trx' | 'log' | 'reviewed'>;

/** What a filter lets through. */
export interface Filtered {
  readonly total: number;
  /** Numbers of entries, newest first, from a place on. */
  page(offset: number, limit: number): readonly number[];
}

/** First and last possible day. */
const EVER = { from: '0000-00-00', until: '9999-99-99' };

/** Entries below `asOf` that pass the filter; an empty filter reads nothing at all. */
export async function filterLog(ctx: Reader, filter: LogFilter, asOf: number): Promise<Filtered> {
  const index = await openIndexIfNeeded(ctx, filter, asOf);
  if (index === null)
    return {
      total: asOf,
      page: (offset, limit) =>
        Array.from({ length: Math.max(0, Math.min(limit, asOf - offset)) }, (_, at) => asOf - 1 - offset - at),
    };
  const selections: Selection[] = [];
  for (const alternatives of groupsOf(filter)) selections.push(await index.select(alternatives));
  if (filter.text.trim() !== '') selections.push(await byText(ctx, index, filter));
  const passed = common(selections);
  return { total: countOf(passed), page: (offset, limit) => newestOf(passed, offset, limit) };
}

async function openIndexIfNeeded(ctx: Reader, filter: LogFilter, asOf: number): Promise<LogIndex | null> {
  return groupsOf(filter).length === 0 && filter.text.trim() === '' ? null : openIndex(ctx.log, asOf);
}

/** One group for each member of the filter that asks something; all must hold. */
function groupsOf(filter: LogFilter): readonly (readonly Alternative[])[] {
  const { from, until } = filter;
  const lists: readonly (readonly [Facet, readonly string[]])[] = [
    ['actor', filter.actorIds],
    ['organization', filter.organizationIds],
    ['case', filter.caseIds],
    ['person', filter.personIds],
    ['meeting', filter.meetingIds],
    ['basis', filter.legalBasis],
    ['category', filter.categories],
    ['event', filter.events],
    ['flag', filter.flags],
  ];
  const period: readonly (readonly Alternative[])[] =
    from === null && until === null ? [] : [[{ facet: 'day', from: from ?? EVER.from, until: until ?? EVER.until }]];
  return [
    ...period,
    ...lists.flatMap(([facet, values]) => (values.length === 0 ? [] : [[{ facet, values }] as const])),
  ];
}

async function byText(ctx: Reader, index: LogIndex, filter: LogFilter): Promise<Selection> {
  const text = filter.text.normalize('NFKC').trim();
  const codes = filter.textCodes;
  const coded: readonly Facet[] = ['event', 'basis', 'category', 'flag'];
  const found = new Map(
    await index.select([
      ...(await valuesNamed(ctx, text)),
      ...coded.map((facet): Alternative => ({ facet, values: codes })),
    ]),
  );
  const seq = Number(text.replace(/^#/, ''));
  if (/^#?\d{1,15}$/.test(text) && seq < index.asOf) {
    const chunk = Math.floor(seq / CHUNK);
    const bits = (found.get(chunk) ?? noBits()).slice();
    setBit(bits, seq % CHUNK);
    found.set(chunk, bits);
  }
  return found;
}
