import { useMemo, useState } from 'react';
import type { ImportProblem } from '../../src-main/contract/file-import.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { DataTable } from '../ui/data-table.tsx';
import type { Column } from '../ui/table-column.ts';
import { useProblemText } from './problem-text.ts';
import { SEVERITIES, SeverityMark } from './severity-mark.tsx';

/** Findings drawn at once: few enough that whole sentences fit and arrow keys stay quick. */
const PAGE = 100;

interface Numbered {
  readonly key: string;
  readonly problem: ImportProblem;
}
const keyOf = ({ key }: Numbered) => key;
const toneOf = ({ problem }: Numbered) => (problem.severity === 'error' ? 'error' : 'plain');

/** Findings of one file as a table: weight, row, field, sentence and remedy. */
export function ProblemTable({ label, problems }: { label: string; problems: readonly ImportProblem[] }) {
  const say = useText('fileImport');
  const [from, setFrom] = useState(0);
  const columns = useColumns();
  const rows = useMemo(
    () => problems.map((problem, index) => ({ key: `${index} ${problem.row} ${problem.code}`, problem })),
    [problems],
  );
  const start = from < rows.length ? from : 0;
  const shown = useMemo(() => rows.slice(start, start + PAGE), [rows, start]);
  return (
    <div className="flex flex-col gap-3">
      <DataTable
        label={label}
        rows={shown}
        columns={columns}
        keyOf={keyOf}
        toneOf={toneOf}
        height="55vh"
        empty={say('problemsNone')}
      />
      {rows.length > PAGE && (
        <div className="flex flex-wrap items-center gap-3">
          {start > 0 && (
            <Button variant="outline" size="sm" icon="left" onPress={() => setFrom(start - PAGE)}>
              {say('previousPage', { count: PAGE })}
            </Button>
          )}
          {start + PAGE < rows.length && (
            <Button variant="outline" size="sm" icon="right" onPress={() => setFrom(start + PAGE)}>
              {say('nextPage', { count: Math.min(PAGE, rows.length - start - PAGE) })}
            </Button>
          )}
          <span className="text-[0.9375rem] text-muted" role="status">
            {say('pageRange', { from: start + 1, to: start + shown.length, total: rows.length })}
          </span>
        </div>
      )}
    </div>
  );
}

function useColumns(): readonly Column<Numbered>[] {
  const say = useText('fileImport');
  const dates = useDates();
  const inWords = useProblemText(dates);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words follow the language, which `say` stands for.
  return useMemo(
    () => [
      {
        id: 'severity',
        title: say('severityColumn'),
        width: 100,
        sortBy: ({ problem }) => SEVERITIES.indexOf(problem.severity),
        cell: ({ problem }) => <SeverityMark severity={problem.severity} />,
      },
      {
        id: 'row',
        title: say('row'),
        width: 90,
        isRowHeader: true,
        sortBy: ({ problem }) => problem.row,
        cell: ({ problem }) => <span className="whitespace-nowrap">{say('rowNumber', { row: problem.row })}</span>,
      },
      {
        id: 'field',
        title: say('field'),
        width: 160,
        sortBy: ({ problem }) => inWords(problem).field,
        cell: ({ problem }) => inWords(problem).field,
      },
      {
        id: 'sentence',
        title: say('sentence'),
        width: '1fr',
        cell: ({ problem }) => {
          const { finding, evidence, remedy } = inWords(problem);
          return (
            <span className="flex flex-col gap-0.5">
              <span>
                {finding}
                {evidence && <span className="ml-2 text-[0.9375rem]">{evidence}</span>}
              </span>
              <span className="text-[0.875rem] text-muted">{remedy}</span>
            </span>
          );
        },
      },
    ],
    [say],
  );
}
