import { useState } from 'react';
import { goToLog } from '../audit/log-address.ts';
import { Button } from '../ui/button.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { Card, Section } from '../ui/page-header.tsx';
import type { Column } from '../ui/table-column.ts';
import type { Look } from './look.ts';
import { Plot } from './plot.tsx';
import type { PlotModel, PlotRow } from './plot-model.ts';
import type { Words } from './words.ts';

/** A plot with its title, and the table behind it at the press of a button. */
export function PlotCard({ model, look, words }: { model: PlotModel; look: Look; words: Words }) {
  const { say } = words;
  const [isTable, setTable] = useState(false);
  const { title, note, rows } = model;
  return (
    <Card className="min-w-0">
      <Section
        title={title}
        actions={
          <Button
            variant="outline"
            size="sm"
            aria-label={say(isTable ? 'asPlotOf' : 'asTableOf', { title })}
            onPress={() => setTable(!isTable)}
          >
            {say(isTable ? 'asPlot' : 'asTable')}
          </Button>
        }
      >
        {isTable || rows.length === 0 ? (
          <DataTable
            label={title}
            columns={columnsOf(model, words)}
            rows={rows}
            keyOf={(row) => row.key}
            nameOf={(row) => row.names.join(' ')}
            {...(rows.some(({ wanted }) => wanted) ? { onOpen: openEntries } : {})}
            empty={say('alternative.none')}
            height="28rem"
          />
        ) : (
          <Plot model={model} look={look} />
        )}
        {note && <p className="text-[0.875rem] text-muted">{note}</p>}
      </Section>
    </Card>
  );
}

function openEntries({ wanted }: PlotRow): void {
  if (wanted) goToLog(wanted);
}

function columnsOf({ id, columns, rows }: PlotModel, { number }: Words): readonly Column<PlotRow>[] {
  const names = rows[0]?.names.length ?? 1;
  const isByMonth = id === 'month' || id === 'consent';
  return columns.map((title, at): Column<PlotRow> => {
    if (at < names)
      return {
        id: `name-${at}`,
        title,
        cell: (row) => row.names[at] ?? '',
        sortBy: (row) => (isByMonth ? row.key : (row.names[at] ?? '')),
      };
    return {
      id: `count-${at}`,
      title,
      align: 'end',
      cell: ({ counts }) => number(counts[at - names] ?? 0),
      sortBy: ({ counts }) => counts[at - names] ?? 0,
    };
  });
}
