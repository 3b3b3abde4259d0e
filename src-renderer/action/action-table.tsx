import { useMemo, useState } from 'react';
import type { FollowedAction } from '../../src-main/contract/action.ts';
import { DUE_GROUPS } from '../../src-main/contract/reminder.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { DataTable } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { setParameters, usePlace } from '../ui/hash-router.ts';
import { kanaContains } from '../ui/kana-filter.ts';
import { SearchField } from '../ui/search-field.tsx';
import { Select } from '../ui/select.tsx';
import { columnsOf } from './action-columns.tsx';
import { ActionGroups } from './action-groups.tsx';

const ALL = 'all';
/** まとめ方: one table by due day, or a list for each organisation or case. */
const ARRANGED = ['due', 'organization', 'case'] as const;
const keyOf = (row: FollowedAction): string => row.id;
const nameOf = (row: FollowedAction): string => row.text;

/** Actions as a table or in groups, by organisation, by how soon they are due, and found by words; all that is chosen stands in the address. */
export function ActionTable({
  actions,
  onOpen,
  empty,
  hasGroups = false,
}: {
  actions: readonly FollowedAction[];
  onOpen: (action: FollowedAction) => void;
  empty: string;
  /** Whether the actions differ in how soon they are due. */
  hasGroups?: boolean;
}) {
  const say = useText('action');
  const dates = useDates();
  const { parameters } = usePlace();
  const [search, setSearch] = useState('');
  const columns = useMemo(() => columnsOf(say, dates.short), [say, dates]);
  const organizations = useMemo(
    () =>
      [...new Map(actions.map((one) => [one.organizationId ?? '', one.organizationName]))].filter(([id]) => id !== ''),
    [actions],
  );
  const organization = organizations.find(([id]) => id === parameters.get('organization'))?.[0] ?? ALL;
  const by = ARRANGED.find((id) => id === parameters.get('by')) ?? 'due';
  const group = (hasGroups && DUE_GROUPS.find((id) => id === parameters.get('only'))) || ALL;
  if (actions.length === 0) return <EmptyState icon="tasks" why={empty} />;
  const shown = actions
    .filter((row) => organization === ALL || row.organizationId === organization)
    .filter((row) => group === ALL || row.group === group)
    .filter(
      (row) =>
        !search || kanaContains(`${row.text} ${row.organizationName} ${row.ownerName} ${row.caseNumber}`, search),
    );
  const all = { value: ALL, label: say('all') };
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-end gap-4">
        <SearchField label={say('search')} keys="Ctrl+F" value={search} onChange={setSearch} className="w-96" />
        <Select
          label={say('filterOrganization')}
          value={organization}
          onChange={(value) => setParameters({ organization: value === ALL ? null : value })}
          options={[all, ...organizations.map(([value, label]) => ({ value, label }))]}
          className="w-48"
        />
        {hasGroups && (
          <Select
            label={say('filterGroup')}
            value={group}
            onChange={(value) => setParameters({ only: value === ALL ? null : value })}
            options={[
              all,
              ...DUE_GROUPS.filter((id) => id !== 'settled').map((id) => ({
                value: id,
                label: say('tabCount', {
                  name: say(`group.${id}`),
                  count: actions.filter((row) => row.group === id).length,
                }),
              })),
            ]}
            className="w-48"
          />
        )}
        <Select
          label={say('by')}
          value={by}
          onChange={(value) => setParameters({ by: value === 'due' ? null : value })}
          options={ARRANGED.map((value) => ({ value, label: say(`bys.${value}`) }))}
          className="w-48"
        />
      </div>
      {by === 'due' || shown.length === 0 ? (
        <DataTable
          label={say('title')}
          rows={shown}
          columns={columns}
          keyOf={keyOf}
          nameOf={nameOf}
          onOpen={onOpen}
          toneOf={(row) => (row.group === 'overdue' ? 'error' : 'plain')}
          empty={say('noneLeft')}
        />
      ) : (
        <ActionGroups actions={shown} by={by} onOpen={onOpen} />
      )}
    </div>
  );
}
