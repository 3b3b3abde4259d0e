import { useMemo } from 'react';
import type { DueVisit } from '../../src-main/contract/visit.ts';
import { api } from '../api.ts';
import { useDates } from '../text/dates.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { CheckBox } from '../ui/check-box.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { go, setParameters, usePlace } from '../ui/hash-router.ts';
import { PageHeader } from '../ui/page-header.tsx';
import type { Column } from '../ui/table-column.ts';
import { useQueryOf } from '../use-operation.ts';
import { VisitDueMark } from './visit-marks.tsx';

const keyOf = (row: DueVisit): string => row.id;
const nameOf = (row: DueVisit): string => row.caseNumber;

/** 訪問: what is planned, by day; a row leads to its case, where the result is recorded. */
export function VisitsPage() {
  const say = useText('visit');
  const dates = useDates();
  const inWords = useErrorText();
  const isOnlyOverdue = usePlace().parameters.get('only') === 'overdue';
  const { data, error } = useQueryOf(api.visit.due, {});
  const columns = useMemo(
    (): readonly Column<DueVisit>[] => [
      {
        id: 'on',
        title: say('column.on'),
        cell: (row) => (
          <span className="flex flex-wrap items-center gap-2">
            <span className="whitespace-nowrap">{dates.short(row.plannedOn)}</span>
            <VisitDueMark daysLeft={row.daysLeft} />
          </span>
        ),
        sortBy: (row) => row.plannedOn,
        width: 260,
      },
      {
        id: 'case',
        title: say('column.case'),
        cell: (row) => <span className="font-700">{row.caseNumber}</span>,
        sortBy: (row) => row.caseNumber,
        isRowHeader: true,
        width: 140,
      },
      { id: 'how', title: say('column.how'), cell: (row) => say(`ways.${row.how}`), width: 160 },
      {
        id: 'organization',
        title: say('column.organization'),
        cell: (row) => row.organizationName || '—',
        sortBy: (row) => row.organizationName,
      },
    ],
    [say, dates],
  );
  if (error) return <Banner tone="error" title={inWords(error).title} />;
  if (!data) return null;
  const rows = data.filter(({ daysLeft }) => !isOnlyOverdue || daysLeft < 0);
  return (
    <>
      <PageHeader title={say('title')} lead={say('lead')} />
      {data.length === 0 ? (
        <EmptyState icon="clock" why={say('none')} />
      ) : (
        <div className="flex flex-col gap-4">
          <CheckBox isSelected={isOnlyOverdue} onChange={(isOn) => setParameters({ only: isOn ? 'overdue' : null })}>
            {say('onlyOverdue')}
          </CheckBox>
          <DataTable
            label={say('title')}
            rows={rows}
            columns={columns}
            keyOf={keyOf}
            nameOf={nameOf}
            onOpen={(row) => go(`cases/${row.caseId}`)}
            toneOf={(row) => (row.daysLeft < 0 ? 'warning' : 'plain')}
            empty={say('noneLeft')}
          />
        </div>
      )}
    </>
  );
}
