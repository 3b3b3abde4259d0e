import type { FollowedAction } from '../../src-main/contract/action.ts';
import type { Say } from '../text/use-text.ts';
import { Chip } from '../ui/chip.tsx';
import type { Column } from '../ui/table-column.ts';
import { StateMark } from './state-mark.tsx';

/** Columns of the list of actions; cases by number. */
export function columnsOf(say: Say<'action'>, short: (date: string) => string): readonly Column<FollowedAction>[] {
  return [
    {
      id: 'due',
      title: say('column.due'),
      cell: (row) => (
        <span className="flex flex-col items-start gap-0.5">
          <span className="whitespace-nowrap">{row.dueOn ? short(row.dueOn) : say('noDue')}</span>
          <DueMark action={row} say={say} />
        </span>
      ),
      sortBy: (row) => row.dueOn ?? '9999-12-31',
      width: 136,
    },
    { id: 'text', title: say('column.text'), cell: (row) => row.text, isRowHeader: true },
    {
      id: 'owner',
      title: say('column.owner'),
      cell: (row) => (
        <>
          <span className="block">{row.organizationName}</span>
          <span className="block text-[0.875rem] text-muted">{row.ownerName}</span>
        </>
      ),
      sortBy: (row) => row.organizationName,
      width: 170,
    },
    {
      id: 'case',
      title: say('column.case'),
      cell: (row) => row.caseNumber,
      sortBy: (row) => row.caseNumber,
      width: 96,
    },
    {
      id: 'meeting',
      title: say('column.meeting'),
      cell: (row) => row.meetingNumber,
      sortBy: (row) => row.meetingNumber,
      width: 100,
    },
    {
      id: 'state',
      title: say('column.state'),
      cell: (row) => <StateMark state={row.state} />,
      sortBy: (row) => row.state,
      width: 176,
    },
  ];
}

/** How long there still is, or how long it is overdue, in words. */
export function DueMark({
  action: { group, daysLeft },
  say,
}: {
  action: Pick<FollowedAction, 'group' | 'daysLeft'>;
  say: Say<'action'>;
}) {
  if (daysLeft === null) return null;
  if (daysLeft < 0)
    return (
      <Chip tone="error" icon="warning">
        {say('overdue', { days: -daysLeft })}
      </Chip>
    );
  const words = daysLeft === 0 ? say('dueToday') : say('dueIn', { days: daysLeft });
  return group === 'due-soon' ? (
    <Chip tone="warning" icon="clock">
      {words}
    </Chip>
  ) : (
    <span className="text-[0.8125rem] text-muted">{words}</span>
  );
}
