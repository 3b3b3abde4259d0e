import type { MemberRow } from '../../src-main/contract/member.ts';
import type { useDates } from '../text/dates.ts';
import type { Say } from '../text/use-text.ts';
import { Chip } from '../ui/chip.tsx';
import type { Column } from '../ui/table-column.ts';
import { bareDay } from './bare-day.ts';
import { PledgeChip, PledgeExpiry } from './pledge-marks.tsx';

/** Columns of the list: who, from where, as what, until when, and how the pledge stands today. */
export function columnsOf(
  say: Say<'member'>,
  dates: ReturnType<typeof useDates>,
  today: string,
): readonly Column<MemberRow>[] {
  return [
    { id: 'code', title: say('code'), width: 100, cell: (row) => row.code || '—', sortBy: (row) => row.code || null },
    {
      id: 'name',
      title: say('name'),
      isRowHeader: true,
      width: '2fr',
      sortBy: (row) => row.kana || row.name,
      cell: (row) => (
        <span className="flex flex-col leading-snug">
          <span className="flex flex-wrap items-center gap-2">
            <span className="font-name text-[1.0625rem] font-700 whitespace-nowrap">{row.name}</span>
            {!row.isCurrent && <Chip>{say('retired')}</Chip>}
          </span>
          <span className="text-[0.8125rem] whitespace-nowrap text-muted">{row.kana}</span>
        </span>
      ),
    },
    {
      id: 'organization',
      title: say('organization'),
      width: '2fr',
      sortBy: (row) => row.organizationName || null,
      cell: (row) => (
        <span className="flex flex-col leading-snug">
          <span>{row.organizationName || '—'}</span>
          <span className="text-[0.8125rem] text-muted">{row.position}</span>
        </span>
      ),
    },
    {
      id: 'role',
      title: say('meetingRole'),
      width: 120,
      sortBy: (row) => say(`roles.${row.meetingRole}`),
      cell: (row) => say(`roles.${row.meetingRole}`),
    },
    {
      id: 'term',
      title: say('term'),
      width: 120,
      sortBy: (row) => row.termTo,
      cell: (row) => (
        <span className="whitespace-nowrap">
          {row.termTo ? say('termUntil', { date: bareDay(dates, row.termTo) }) : '—'}
        </span>
      ),
    },
    {
      id: 'pledge',
      title: say('pledge'),
      width: 120,
      sortBy: (row) => row.pledge.state,
      cell: (row) => <PledgeChip state={row.pledge.state} />,
    },
    {
      id: 'expiry',
      title: say('pledgeExpiry'),
      width: 120,
      sortBy: (row) => row.pledge.expiresOn,
      cell: (row) => <PledgeExpiry pledge={row.pledge} today={today} />,
    },
  ];
}
