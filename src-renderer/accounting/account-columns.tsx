import type { AccountingRow } from '../../src-main/contract/accounting.ts';
import type { useDates } from '../text/dates.ts';
import type { Say } from '../text/use-text.ts';
import { Chip } from '../ui/chip.tsx';
import type { Column } from '../ui/table-column.ts';
import type { Words } from './use-words.ts';

/** Columns of the account: when, from whom to whom, what kind, on which ground; no content. */
export function columnsOf(
  say: Say<'accounting'>,
  dates: ReturnType<typeof useDates>,
  words: Words,
): readonly Column<AccountingRow>[] {
  return [
    { id: 'seq', title: say('seq'), width: 80, align: 'end', isRowHeader: true, cell: (row) => row.seq },
    {
      id: 'at',
      title: say('at'),
      width: 170,
      cell: (row) => <span className="whitespace-nowrap">{dates.moment(row.at)}</span>,
    },
    { id: 'meeting', title: say('meeting'), width: 110, cell: (row) => row.meetingNumber ?? '—' },
    {
      id: 'giver',
      title: say('giver'),
      width: '2fr',
      cell: (row) => <span className="truncate">{row.giver || '—'}</span>,
    },
    {
      id: 'recipients',
      title: say('recipients'),
      width: '4fr',
      cell: (row) => (
        <span className="truncate">
          {row.recipientOrganizations.join('、') || '—'}
          <span className="ml-2 text-[0.8125rem] whitespace-nowrap text-muted">
            {say('recipientsCounted', { count: row.recipients })}
          </span>
        </span>
      ),
    },
    {
      id: 'category',
      title: say('category'),
      width: '2fr',
      cell: (row) => <span className="truncate">{row.categories.map(words.category).join('、')}</span>,
    },
    {
      id: 'basis',
      title: say('basis'),
      width: '3fr',
      cell: (row) => <span className="truncate">{row.legalBasis.map(words.basis).join('、')}</span>,
    },
    { id: 'consent', title: say('consent'), width: 90, cell: (row) => words.consent(row.consentState) },
    { id: 'marks', title: say('marks'), width: 180, cell: (row) => <Marks row={row} say={say} /> },
  ];
}

function Marks({ row, say }: { row: AccountingRow; say: Say<'accounting'> }) {
  return (
    <span className="flex flex-wrap gap-1">
      {row.isSpecialCare && <Chip tone="accent">{say('specialCare')}</Chip>}
      {row.overriddenRules.length > 0 && (
        <Chip tone="warning" icon="warning">
          {say('overridden')}
        </Chip>
      )}
      {row.corrects !== null && <Chip>{say('corrects', { seq: row.corrects })}</Chip>}
      {row.correctedBy !== null && <Chip>{say('correctedBy', { seq: row.correctedBy })}</Chip>}
    </span>
  );
}
