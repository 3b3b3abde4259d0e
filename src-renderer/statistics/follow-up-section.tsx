import { useMemo } from 'react';
import type { FollowUpFigures } from '../../src-main/contract/statistics.ts';
import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { DataTable } from '../ui/data-table.tsx';
import { Card, Section } from '../ui/page-header.tsx';
import type { Column } from '../ui/table-column.ts';
import { useQueryOf } from '../use-operation.ts';
import { useFollowUpWords } from './follow-up-words.ts';
import { ShareBars } from './share-bars.tsx';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly counts: readonly (number | null)[];
}
const keyOf = (row: Row): string => row.id;
const nameOf = (row: Row): string => row.name;

/** 取組・訪問・終結 of a year: bars with the table of the same figures; what is withheld is called so. */
export function FollowUpSection({ fiscalYear }: { fiscalYear: number }) {
  const say = useText('statistics');
  const { data } = useQueryOf(api.statistics.followUp, { fiscalYear });
  if (!data) return null;
  return (
    <Section title={say('followUp.title')}>
      <p className="text-[0.875rem] text-muted">{say('followUp.note', { k: data.k, below: data.k - 1 })}</p>
      <div className="grid grid-cols-1 gap-5 min-[100rem]:grid-cols-2">
        <ActionsCard figures={data} />
        <ListCard title={say('followUp.visits')} kind="results" list={data.visits} />
        <ListCard title={say('followUp.closings')} kind="outcomes" list={data.closings} />
        <TimesCard figures={data} />
      </div>
    </Section>
  );
}

function ActionsCard({ figures: { actions } }: { figures: FollowUpFigures }) {
  const say = useText('statistics');
  const words = useFollowUpWords();
  const columns = useMemo(
    (): readonly Column<Row>[] => [
      { id: 'name', title: say('column.organization'), cell: (row) => row.name, isRowHeader: true, width: 200 },
      ...[...actions.columns.map((state) => words.state(state)), say('followUp.total')].map(
        (title, at): Column<Row> => ({
          id: `count-${at}`,
          title,
          align: 'end',
          cell: (row) => words.told(row.counts[at] ?? null),
        }),
      ),
    ],
    [actions.columns, say, words],
  );
  const rows: readonly Row[] = [
    ...actions.rows.map((row) => ({ ...row, name: row.name || say('followUp.nobody') })),
    ...(actions.rows.length > 1 ? [{ id: 'total', name: say('followUp.total'), counts: actions.totals }] : []),
  ];
  return (
    <Card className="min-w-0 min-[100rem]:col-span-2">
      <Section title={say('followUp.actions')}>
        <ShareBars
          rows={actions.columns.map((state, at) => ({
            id: state,
            name: words.state(state),
            count: actions.totals[at] ?? null,
          }))}
        />
        <DataTable
          label={say('followUp.actions')}
          rows={rows}
          columns={columns}
          keyOf={keyOf}
          nameOf={nameOf}
          empty={say('alternative.none')}
        />
      </Section>
    </Card>
  );
}

function ListCard({
  title,
  kind,
  list,
}: {
  title: string;
  kind: 'results' | 'outcomes';
  list: FollowUpFigures['visits'];
}) {
  const say = useText('statistics');
  const words = useFollowUpWords();
  const rows = list.values.map(({ code, count }) => ({ id: code, name: words[kind](code), count }));
  return (
    <Card className="min-w-0">
      <Section title={title}>
        <ShareBars rows={rows} />
        <p className="text-right font-700">
          {say('followUp.total')}　{words.told(list.total)}
        </p>
      </Section>
    </Card>
  );
}

function TimesCard({ figures: { overdue, medianDays, retabled } }: { figures: FollowUpFigures }) {
  const say = useText('statistics');
  const words = useFollowUpWords();
  const entries = [
    { term: say('followUp.overdue'), count: overdue },
    { term: say('followUp.medianDays'), count: medianDays },
    { term: say('followUp.afterClosing'), count: retabled.afterClosing },
    { term: say('followUp.again'), count: retabled.again },
  ];
  return (
    <Card className="min-w-0">
      <Section title={say('followUp.course')}>
        <dl className="flex flex-col">
          {entries.map(({ term, count }) => (
            <div key={term} className="flex justify-between gap-4 border-b border-line py-2.5 last:border-b-0">
              <dt>{term}</dt>
              <dd className="font-700">{words.told(count)}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </Card>
  );
}
