import type { ActionItem } from '../../src-main/contract/action.ts';
import type { Say } from '../text/use-text.ts';
import { Chip } from '../ui/chip.tsx';
import type { Column } from '../ui/table-column.ts';
import { StateMark } from './state-mark.tsx';

/** An action with the names of what it refers to; cases by number. */
export interface OpenAction extends ActionItem {
  readonly place: string;
  readonly ownerName: string;
  readonly caseNumber: string;
  readonly meetingNumber: string;
  /** Days until it is due, negative when overdue; null without a date. */
  readonly daysLeft: number | null;
}

/** Columns of the list of open actions. */
export function columnsOf(say: Say<'action'>, short: (date: string) => string): readonly Column<OpenAction>[] {
  return [
    {
      id: 'due',
      title: say('column.due'),
      cell: (row) => (
        <span className="flex flex-col items-start gap-0.5">
          <span className="whitespace-nowrap">{row.dueOn ? short(row.dueOn) : say('noDue')}</span>
          <DueMark daysLeft={row.daysLeft} say={say} />
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
          <span className="block">{row.place}</span>
          <span className="block text-[0.875rem] text-muted">{row.ownerName}</span>
        </>
      ),
      sortBy: (row) => row.place,
      width: 190,
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
      width: 104,
    },
    { id: 'state', title: say('column.state'), cell: (row) => <StateMark state={row.state} />, width: 116 },
  ];
}

function DueMark({ daysLeft, say }: { daysLeft: number | null; say: Say<'action'> }) {
  if (daysLeft === null) return null;
  if (daysLeft < 0)
    return (
      <Chip tone="error" icon="warning">
        {say('overdue', { days: -daysLeft })}
      </Chip>
    );
  return (
    <span className="text-[0.8125rem] text-muted">
      {daysLeft === 0 ? say('dueToday') : say('dueIn', { days: daysLeft })}
    </span>
  );
}
