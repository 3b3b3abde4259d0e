import { MASK } from '../../src-main/contract/need-to-know-presets.ts';
import type { SupportCaseRow } from '../../src-main/contract/support-case.ts';
import type { useDates } from '../text/dates.ts';
import type { Say } from '../text/use-text.ts';
import type { Column } from '../ui/table-column.ts';
import { ConfidentialChip, ConsentChip, hintText, stateText } from './case-marks.tsx';

/** Columns of the register: numbers, hints and states only (level 1). */
export function columnsOf(
  say: Say<'supportCase'>,
  dates: ReturnType<typeof useDates>,
): readonly Column<SupportCaseRow>[] {
  return [
    {
      id: 'caseNumber',
      title: say('caseNumber'),
      isRowHeader: true,
      width: 140,
      sortBy: (row) => row.caseNumber,
      cell: (row) => <span className="font-700">{row.caseNumber}</span>,
    },
    {
      id: 'hint',
      title: say('hint'),
      width: '1fr',
      sortBy: (row) => row.hint,
      cell: (row) => (
        <span className="flex flex-wrap items-center gap-2">
          {row.isMasked ? MASK : hintText(say, row.hint) || '—'}
          {row.isAddressConfidential && <ConfidentialChip />}
        </span>
      ),
    },
    {
      id: 'consent',
      title: say('consent'),
      width: 130,
      sortBy: (row) => say(`consents.${row.consent}`),
      cell: (row) => <ConsentChip state={row.consent} />,
    },
    {
      id: 'state',
      title: say('state'),
      width: '1fr',
      sortBy: (row) => say(`states.${row.state}`),
      cell: (row) => stateText(say, row),
    },
    {
      id: 'persons',
      title: say('personCount'),
      width: 80,
      align: 'end',
      sortBy: (row) => row.personCount,
      cell: (row) => (row.isMasked ? MASK : say('personsCounted', { count: row.personCount })),
    },
    {
      id: 'lead',
      title: say('leadOffice'),
      width: '1fr',
      sortBy: (row) => row.lead || null,
      cell: (row) => (row.isMasked ? MASK : row.lead || '—'),
    },
    {
      id: 'openedOn',
      title: say('openedOn'),
      width: 140,
      sortBy: (row) => row.openedOn,
      cell: (row) => (row.openedOn ? <span className="whitespace-nowrap">{dates.short(row.openedOn)}</span> : '—'),
    },
  ];
}
