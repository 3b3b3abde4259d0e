import { useMemo } from 'react';
import type { BackupRow } from '../../src-main/contract/backup-shape.ts';
import { api } from '../api.ts';
import { byteSize } from '../text/byte-size.ts';
import { codeText } from '../text/code-text.ts';
import { counted } from '../text/counted.ts';
import { useDates } from '../text/dates.ts';
import { type Say, useText } from '../text/use-text.ts';
import { Chip } from '../ui/chip.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { Card, Section } from '../ui/page-header.tsx';
import type { Column } from '../ui/table-column.ts';
import { useQueryOf } from '../use-operation.ts';

const keyOf = (row: BackupRow) => row.id;

/** 控えの一覧, newest first; one that failed says why. */
export function BackupList() {
  const say = useText('backup');
  const dates = useDates();
  const { data } = useQueryOf(api.backup.list, {});
  const columns = useMemo(() => columnsOf(say, dates), [say, dates]);
  if (!data) return null;
  return (
    <Card>
      <Section title={say('list')}>
        <p className="text-muted">{say('kept')}</p>
        <DataTable label={say('list')} rows={data} columns={columns} keyOf={keyOf} empty={say('listNone')} />
      </Section>
    </Card>
  );
}

function columnsOf(say: Say<'backup'>, dates: ReturnType<typeof useDates>): readonly Column<BackupRow>[] {
  return [
    {
      id: 'at',
      title: say('at'),
      width: 210,
      isRowHeader: true,
      sortBy: (row) => row.at,
      cell: (row) => dates.moment(row.at),
    },
    { id: 'why', title: say('why'), width: 190, cell: (row) => say(`whys.${row.why}`) },
    { id: 'folder', title: say('place'), width: '1fr', cell: (row) => <span className="break-all">{row.folder}</span> },
    {
      id: 'bytes',
      title: say('size'),
      width: 100,
      align: 'end',
      cell: (row) => (row.bytes > 0 ? byteSize(row.bytes) : ''),
    },
    { id: 'logSize', title: say('entries'), width: 110, align: 'end', cell: (row) => counted(row.logSize) },
    {
      id: 'result',
      title: say('result'),
      width: '1fr',
      cell: (row) =>
        row.problem === null ? (
          <Chip tone="success">{say('proved')}</Chip>
        ) : (
          <span className="text-error">{codeText('reasons', row.problem) ?? row.problem}</span>
        ),
    },
  ];
}
