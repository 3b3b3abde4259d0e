import type { MeetingRow } from '../../src-main/contract/meeting.ts';
import type { Say } from '../text/use-text.ts';
import { Chip, type ChipTone } from '../ui/chip.tsx';
import type { Column } from '../ui/table-column.ts';

const STATE_TONES: Readonly<Record<MeetingRow['state'], ChipTone>> = {
  preparing: 'plain',
  'in-session': 'accent',
  closed: 'success',
};

/** State of a meeting as a chip: 準備中, 開催中, 閉会. */
export function StateChip({ state, say }: { state: MeetingRow['state']; say: Say<'meeting'> }) {
  return (
    <Chip tone={STATE_TONES[state]} {...(state === 'in-session' ? { icon: 'speech' as const } : {})}>
      {say(`state.${state}`)}
    </Chip>
  );
}

/** What is there and what is missing before the meeting; after it, how far the minutes are. */
function Readiness({ row, say }: { row: MeetingRow; say: Say<'meeting'> }) {
  if (row.state === 'closed')
    return (
      <Chip
        tone={row.minutesState === 'approved' ? 'success' : 'warning'}
        icon={row.minutesState === 'approved' ? 'check' : 'document'}
      >
        {say(`minutesState.${row.minutesState}`)}
      </Chip>
    );
  return (
    <span className="flex flex-wrap gap-1.5">
      <Chip tone={row.itemCount > 0 ? 'plain' : 'warning'}>
        {row.itemCount > 0 ? say('items', { count: row.itemCount }) : say('noItems')}
      </Chip>
      <Chip tone={row.invitedCount > 0 ? 'plain' : 'warning'}>
        {row.invitedCount > 0 ? say('invited', { count: row.invitedCount }) : say('noInvited')}
      </Chip>
    </span>
  );
}

/** Columns of the list of meetings. */
export function columnsOf(say: Say<'meeting'>, short: (date: string) => string): readonly Column<MeetingRow>[] {
  return [
    {
      id: 'heldOn',
      title: say('column.heldOn'),
      cell: (row) => <span className="whitespace-nowrap">{short(row.heldOn)}</span>,
      sortBy: (row) => `${row.heldOn} ${row.startsAt}`,
      width: 132,
    },
    {
      id: 'time',
      title: say('column.time'),
      cell: (row) => say('time', { from: row.startsAt, until: row.endsAt }),
      width: 128,
    },
    {
      id: 'number',
      title: say('column.number'),
      cell: (row) => <span className="font-700">{row.number}</span>,
      sortBy: (row) => row.number,
      isRowHeader: true,
      width: 110,
    },
    { id: 'title', title: say('column.title'), cell: (row) => row.title, sortBy: (row) => row.title },
    { id: 'kind', title: say('column.kind'), cell: (row) => say(`kind.${row.kind}`), width: 132 },
    { id: 'state', title: say('column.state'), cell: (row) => <StateChip state={row.state} say={say} />, width: 104 },
    {
      id: 'readiness',
      title: say('column.readiness'),
      cell: (row) => <Readiness row={row} say={say} />,
      width: 220,
    },
  ];
}
