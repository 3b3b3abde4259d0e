import { useMemo, useState } from 'react';
import type { MeetingRow } from '../../src-main/contract/meeting.ts';
import { api } from '../api.ts';
import { Permitted, useMay } from '../permitted.tsx';
import { useDates } from '../text/dates.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { go, setParameters, usePlace } from '../ui/hash-router.ts';
import { kanaContains } from '../ui/kana-filter.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { SearchField } from '../ui/search-field.tsx';
import { useShortcut } from '../ui/shortcuts.ts';
import { useQueryOf } from '../use-operation.ts';
import { columnsOf } from './meeting-columns.tsx';
import { PlanDialog } from './plan-dialog.tsx';

const keyOf = (row: MeetingRow): string => row.id;
const nameOf = (row: MeetingRow): string => row.number;

/** What a link from the home screen narrows the list to. */
const FILTERS: Readonly<Record<string, (row: MeetingRow) => boolean>> = {
  minutes: (row) => row.state === 'closed' && row.minutesState !== 'approved',
  redactions: (row) => row.minutesState === 'approved',
};

/** 会議一覧 (S7). The address `meetings/new` opens the form over it. */
export function MeetingsPage() {
  const say = useText('meeting');
  const dates = useDates();
  const inWords = useErrorText();
  const { path, parameters } = usePlace();
  const mayPlan = useMay(api.meeting.plan);
  const [search, setSearch] = useState('');
  const { data, error } = useQueryOf(api.meeting.list, {});
  const columns = useMemo(() => columnsOf(say, dates.short), [say, dates]);
  useShortcut({ keys: 'Ctrl+N', label: say('add'), run: () => go('meetings/new'), isActive: mayPlan });

  if (error) return <Banner tone="error" title={inWords(error).title} />;
  if (!data) return null;
  const only = parameters.get('only') ?? '';
  const filter = FILTERS[only];
  const rows = data
    .filter((row) => !filter || filter(row))
    .filter((row) => !search || kanaContains(`${row.number} ${row.title} ${row.place}`, search));
  const add = (
    <Permitted call={api.meeting.plan}>
      <Button icon="plus" keys="Ctrl+N" onPress={() => go('meetings/new')}>
        {say('add')}
      </Button>
    </Permitted>
  );
  return (
    <>
      <PageHeader title={say('title')} lead={say('lead')} actions={add} />
      <div className="flex flex-col gap-4">
        {filter && (
          <Banner
            tone="info"
            level="p"
            title={say(only === 'minutes' ? 'onlyMinutes' : 'onlyRedactions')}
            actions={
              <Button variant="outline" size="sm" onPress={() => setParameters({ only: null })}>
                {say('showAll')}
              </Button>
            }
          />
        )}
        {data.length === 0 ? (
          <EmptyState icon="calendar" why={say('none')} action={add} />
        ) : (
          <>
            <SearchField label={say('search')} keys="Ctrl+F" value={search} onChange={setSearch} className="max-w-md" />
            <DataTable
              label={say('title')}
              rows={rows}
              columns={columns}
              keyOf={keyOf}
              nameOf={nameOf}
              onOpen={(row) => go(row.state === 'in-session' ? `meetings/${row.id}/session` : `meetings/${row.id}`)}
              empty={say('noneLeft')}
            />
          </>
        )}
      </div>
      <PlanDialog isOpen={path === 'meetings/new' && mayPlan} onClose={() => go('meetings')} />
    </>
  );
}
