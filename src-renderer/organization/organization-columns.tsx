import type { Organization } from '../../src-main/contract/organization.ts';
import type { Say } from '../text/use-text.ts';
import type { Column } from '../ui/table-column.ts';
import { LeftMark } from './organization-marks.tsx';

/** Columns of the list: what one needs to know whom one is dealing with, and whom to call. */
export function columnsOf(say: Say<'organization'>): readonly Column<Organization>[] {
  return [
    { id: 'code', title: say('code'), width: 110, cell: (row) => row.code || '—', sortBy: (row) => row.code || null },
    {
      id: 'name',
      title: say('name'),
      isRowHeader: true,
      width: '2fr',
      sortBy: (row) => row.kana || row.name,
      cell: (row) => (
        <span className="flex flex-wrap items-center gap-x-3 gap-y-0.5">
          <span className="font-700">{row.name}</span>
          <LeftMark organization={row} />
          {row.shortName && <span className="text-[0.875rem] text-muted">{row.shortName}</span>}
        </span>
      ),
    },
    {
      id: 'seat',
      title: say('seat'),
      width: 150,
      sortBy: (row) => say(`seats.${row.seat}`),
      cell: (row) => say(`seats.${row.seat}`),
    },
    {
      id: 'giverKind',
      title: say('giverKind'),
      width: 210,
      sortBy: (row) => say(`giverKinds.${row.giverKind}`),
      cell: (row) => say(`giverKinds.${row.giverKind}`),
    },
    {
      id: 'contact',
      title: say('contact'),
      width: '1fr',
      cell: (row) => (
        <span className="flex flex-col text-[0.9375rem] whitespace-nowrap">
          {row.contact && <span>{row.contact}</span>}
          <span className="text-muted">{row.phone || (row.contact ? '' : '—')}</span>
        </span>
      ),
    },
  ];
}
