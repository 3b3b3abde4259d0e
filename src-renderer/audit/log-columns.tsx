import type { AuditEntryRow } from '../../src-main/contract/audit-log.ts';
import type { useDates } from '../text/dates.ts';
import type { Say } from '../text/use-text.ts';
import { Chip } from '../ui/chip.tsx';
import type { Column } from '../ui/table-column.ts';
import { eventText, roleText, subjectText } from './entry-words.ts';

/** What the office must answer for: refusals, failures, exceptions. */
const REFUSALS: ReadonlySet<string> = new Set([
  'call.refused',
  'access.sign-in-failed',
  'export.withdrawn',
  'disclosure.overridden',
]);

/** Columns of the log: number, moment, event, who, about what. No content. */
export function columnsOf(say: Say<'audit'>, dates: ReturnType<typeof useDates>): readonly Column<AuditEntryRow>[] {
  return [
    { id: 'seq', title: say('seq'), width: 70, align: 'end', isRowHeader: true, cell: (row) => row.seq },
    {
      id: 'at',
      title: say('at'),
      width: 200,
      cell: (row) => <span className="whitespace-nowrap">{dates.moment(row.at)}</span>,
    },
    {
      id: 'event',
      title: say('event'),
      width: '2fr',
      cell: (row) =>
        REFUSALS.has(row.event) ? (
          <Chip tone={row.event === 'disclosure.overridden' ? 'warning' : 'error'} icon="warning">
            {eventText(say, row.event)}
          </Chip>
        ) : (
          <span className="whitespace-nowrap">{eventText(say, row.event)}</span>
        ),
    },
    {
      id: 'actor',
      title: say('actor'),
      width: '2fr',
      cell: (row) => (
        <span className="truncate">
          {row.actorName || say('nobody')}
          {row.role && <span className="ml-2 text-[0.8125rem] text-muted">{roleText(say, row.role)}</span>}
        </span>
      ),
    },
    {
      id: 'of',
      title: say('of'),
      width: '2fr',
      cell: (row) => <span className="truncate">{subjectText(row) || '—'}</span>,
    },
  ];
}
