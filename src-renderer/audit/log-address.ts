import { LogFilter } from '../../src-main/contract/log-filter.ts';
import { go, type Place } from '../ui/hash-router.ts';

/** A filter that asks nothing. */
export const NO_FILTER: LogFilter = LogFilter.parse({});

/** Members of a filter that ask something. */
export function membersInUse(filter: LogFilter): readonly (keyof LogFilter)[] {
  return (Object.keys(NO_FILTER) as (keyof LogFilter)[]).filter((name) => {
    const value = filter[name];
    return name !== 'textCodes' && value !== null && value.length > 0;
  });
}

/**
 * Address of the log under a filter, for links from findings, figures and accounts: `log?filter={"flags":["override"]}`.
 * It holds identifiers, codes, days and numbers of entries. What somebody typed to search by stays out of it, for that
 * may be a name.
 */
export function logPath(filter: Partial<LogFilter>): string {
  const whole = { ...NO_FILTER, ...filter };
  const { text, textCodes: _words, ...rest } = whole;
  const used = Object.entries(rest).filter(([, value]) => value !== null && value.length > 0);
  const query = new URLSearchParams();
  if (used.length > 0) query.set('filter', JSON.stringify(Object.fromEntries(used)));
  if (isNumber(text)) query.set('text', text);
  return query.size > 0 ? `log?${query}` : 'log';
}

/** Goes to the log under a filter, with a step in the history. */
export function goToLog(filter: Partial<LogFilter>): void {
  go(logPath(filter));
}

/** Reads the filter of an address; an address that no longer fits the format asks nothing. */
export function filterOf({ parameters }: Pick<Place, 'parameters'>): LogFilter {
  const text = parameters.get('text') ?? '';
  return { ...fromJson(parameters.get('filter') ?? '{}'), text: isNumber(text) ? text : '', textCodes: [] };
}

function fromJson(json: string): LogFilter {
  try {
    return LogFilter.safeParse(JSON.parse(json)).data ?? NO_FILTER;
  } catch {
    return NO_FILTER;
  }
}

/** 番号: `#123` or `123`. */
function isNumber(text: string): boolean {
  return /^#?\d{1,15}$/.test(text);
}
