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
    { id: 'seq', title: say('seq'), width: 64, align: 'end', isRowHeader: true, cell: (row) => row.seq },
    {
      id: 'at',
      title: say('at'),
      width: 165,
      cell: (row) => <span className="whitespace-nowrap">{dates.moment(row.at)}</span>,
    },
    {
      id: 'meeting',
      title: say('meeting'),
      width: 85,
      cell: (row) => <span className="whitespace-nowrap">{row.meetingNumber ?? '—'}</span>,
    },
    {
      id: 'giver',
      title: say('giver'),
      width: '2fr',
      cell: (row) => <span className="line-clamp-2 min-w-24">{row.giver || '—'}</span>,
    },
    {
      id: 'recipients',
      title: say('recipients'),
      width: '4fr',
      cell: (row) => (
        <span className="line-clamp-2 min-w-52">
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
      width: '3fr',
      cell: (row) => (
        <span className="flex min-w-24 flex-wrap items-center gap-1">
          <Marks row={row} say={say} />
          {row.categories.map(words.category).join('、')}
        </span>
      ),
    },
    {
      id: 'basis',
      title: say('basis'),
      width: '3fr',
      cell: (row) => <span className="line-clamp-2 min-w-36">{row.legalBasis.map(words.basis).join('、')}</span>,
    },
    {
      id: 'consent',
      title: say('consent'),
      width: 75,
      cell: (row) => <span className="whitespace-nowrap">{words.consent(row.consentState)}</span>,
    },
  ];
}

function Marks({ row, say }: { row: AccountingRow; say: Say<'accounting'> }) {
  return (
    <>
      {row.isSpecialCare && <Chip tone="accent">{say('specialCare')}</Chip>}
      {row.overriddenRules.length > 0 && (
        <Chip tone="warning" icon="warning">
          {say('overridden')}
        </Chip>
      )}
      {row.corrects !== null && <Chip>{say('corrects', { seq: row.corrects })}</Chip>}
      {row.correctedBy !== null && <Chip>{say('correctedBy', { seq: row.correctedBy })}</Chip>}
    </>
  );
}
