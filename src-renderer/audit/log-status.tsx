import type { ReactNode } from 'react';
import { api } from '../api.ts';
import { Permitted } from '../permitted.tsx';
import { counted } from '../text/counted.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { ColumnSheet } from './column-sheet.tsx';
import { membersInUse } from './log-address.ts';
import type { EntryList, useEntries } from './use-entries.ts';

/** How many entries there are and pass, what came since, and what is done with the list. */
export function LogStatus({
  entries,
  list,
  views,
  onExport,
}: {
  entries: ReturnType<typeof useEntries>;
  list: EntryList;
  views: ReactNode;
  onExport: () => void;
}) {
  const say = useText('audit');
  const isFiltered = membersInUse(list.filter).length > 0;
  const count = counted(list.asOf);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-[0.9375rem] text-muted">
      <p role="status">
        <span className="font-700 text-text">
          {isFiltered ? say('found', { total: counted(list.total), count }) : say('size', { count })}
        </span>
        {entries.newer > 0 && <span className="ml-3">{say('newEntries', { count: counted(entries.newer) })}</span>}
      </p>
      <Button variant="text" size="xs" keys="R" onPress={entries.refresh}>
        {say('refresh')}
      </Button>
      <div className="ml-auto flex flex-wrap gap-2">
        {views}
        <ColumnSheet />
        <Permitted call={api.export.auditList}>
          <Button variant="outline" size="sm" icon="save" keys="E" onPress={onExport}>
            {say('exportList')}
          </Button>
        </Permitted>
      </div>
    </div>
  );
}
