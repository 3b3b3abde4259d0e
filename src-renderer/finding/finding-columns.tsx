import type { Finding } from '../../src-main/contract/finding.ts';
import type { Column } from '../ui/table-column.ts';
import { StateChips } from './state-chips.tsx';
import { summaryOf } from './summary.ts';
import type { Words } from './use-words.ts';

/** Columns of the findings of one kind: when, what, who, about what, how many entries, reviewed or not. */
export function columnsOf(words: Words): readonly Column<Finding>[] {
  const { say, dates } = words;
  return [
    {
      id: 'at',
      title: say('at'),
      width: 150,
      sortBy: (row) => row.at,
      cell: (row) => <span className="whitespace-nowrap">{dates.moment(row.at)}</span>,
    },
    { id: 'summary', title: say('summary'), width: '4fr', isRowHeader: true, cell: (row) => summaryOf(row, words) },
    {
      id: 'actor',
      title: say('actor'),
      width: '1fr',
      cell: (row) => <span className="whitespace-nowrap">{row.actorName || say('nobody')}</span>,
    },
    {
      id: 'of',
      title: say('of'),
      width: '1fr',
      cell: (row) => (
        <span className="flex flex-wrap gap-x-2 whitespace-nowrap">
          {row.caseNumber && <span>{row.caseNumber}</span>}
          {row.meetingNumber && <span>{row.meetingNumber}</span>}
          {!row.caseNumber && !row.meetingNumber && '—'}
        </span>
      ),
    },
    {
      id: 'records',
      title: say('records'),
      width: 84,
      align: 'end',
      sortBy: (row) => row.count,
      cell: (row) => (
        <span className="whitespace-nowrap">
          {row.count === 1
            ? say('recordNumber', { seq: row.seqs[0] ?? 0 })
            : say('recordsCounted', { count: row.count })}
        </span>
      ),
    },
    { id: 'state', title: say('state'), width: 170, cell: (row) => <StateChips finding={row} /> },
  ];
}
