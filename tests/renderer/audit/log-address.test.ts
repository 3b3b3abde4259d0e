import { describe, expect, it } from 'vitest';
import { LogFilter } from '../../../src-main/contract/log-filter.ts';
import { filterOf, logPath, membersInUse, NO_FILTER } from '../../../src-renderer/audit/log-address.ts';
import { partsInUse, without } from '../../../src-renderer/audit/log-filter-chips.tsx';
import { placeOf } from '../../../src-renderer/ui/hash-router.ts';

const CASE = '0190b0a0-0000-7000-8000-000000000001';
const filter = (part: Partial<LogFilter>): LogFilter => LogFilter.parse({ ...NO_FILTER, ...part });
const read = (path: string) => filterOf(placeOf(`#/${path}`));

describe('the filter lives in the address, so that back, forward and links lead to the same list (ux S12)', () => {
  it('comes back from its own address, every member of it', () => {
    const all = filter({
      from: '2026-04-01',
      until: '2027-03-31',
      actorIds: [CASE],
      organizationIds: [CASE],
      caseIds: [CASE],
      personIds: [CASE],
      meetingIds: [CASE],
      legalBasis: ['SLA-9-2'],
      categories: ['health'],
      events: ['disclosure.recorded', 'call.refused'],
      flags: ['override', 'refused'],
      text: '#123',
    });
    expect(read(logPath(all))).toEqual(all);
    expect(read(logPath(NO_FILTER))).toEqual(NO_FILTER);
  });

  it('is short: what asks nothing is left out', () => {
    expect(logPath(NO_FILTER)).toBe('log');
    expect(decodeURIComponent(logPath({ flags: ['override'] }))).toBe('log?filter={"flags":["override"]}');
    expect(logPath({ text: '#123' })).toBe('log?text=%23123');
  });

  it('never holds what somebody typed to search by, for that may be a name', () => {
    expect(logPath({ text: '山田', textCodes: ['disclosure.recorded'], flags: ['refused'] })).not.toMatch(
      new RegExp(`${encodeURIComponent('山田')}|山田|recorded`),
    );
  });

  it.each(['log?filter={', 'log?filter=[]', 'log?filter={"flags":["unknown"]}', 'log?text=abc', 'log?filter=null'])(
    'asks nothing where an address does not fit the format: %s',
    (path) => {
      expect(read(path)).toEqual(NO_FILTER);
    },
  );
});

describe('a filter is loosened part by part', () => {
  it('counts both ends of a period as one part, and the codes of a search as the search', () => {
    const used = filter({ from: '2026-04-01', until: '2026-04-30', text: '提供', textCodes: ['disclosure.recorded'] });
    expect(partsInUse(used)).toEqual(['from', 'text']);
    expect(partsInUse(filter({ until: '2026-04-30' }))).toEqual(['from']);
    expect(partsInUse(NO_FILTER)).toEqual([]);
  });

  it('leaves nothing of a part that is lifted, and all of the others', () => {
    const used = filter({
      from: '2026-04-01',
      until: '2026-04-30',
      text: '提供',
      textCodes: ['x.y'],
      flags: ['refused'],
    });
    for (const part of partsInUse(used)) {
      const looser = without(used, part);
      expect(partsInUse(looser)).toEqual(partsInUse(used).filter((other) => other !== part));
    }
    const bare = partsInUse(used).reduce(without, used);
    expect(membersInUse(bare)).toEqual([]);
    expect(bare).toEqual(NO_FILTER);
  });
});
