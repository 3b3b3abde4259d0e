import { useMemo, useState } from 'react';
import type { ActionItem } from '../../src-main/contract/action.ts';
import { api } from '../api.ts';
import { daysBetween, useDates } from '../text/dates.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { CheckBox } from '../ui/check-box.tsx';
import { Chip } from '../ui/chip.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { setParameters, usePlace } from '../ui/hash-router.ts';
import { kanaContains } from '../ui/kana-filter.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { SearchField } from '../ui/search-field.tsx';
import { useQueryOf } from '../use-operation.ts';
import { columnsOf, type OpenAction } from './action-columns.tsx';
import { ProgressForm } from './progress-form.tsx';

const keyOf = (row: OpenAction): string => row.id;
const nameOf = (row: OpenAction): string => row.text;

/** 取組: what all meetings have agreed and nobody has finished, by due date. */
export function ActionsPage() {
  const say = useText('action');
  const inWords = useErrorText();
  const dates = useDates();
  const { parameters } = usePlace();
  const isOnlyOverdue = parameters.get('only') === 'overdue';
  const [search, setSearch] = useState('');
  const [changing, setChanging] = useState<ActionItem | null>(null);
  const { data, error } = useQueryOf(api.action.list, { meetingId: null });
  const organizations = useQueryOf(api.organization.list, {}).data;
  const members = useQueryOf(api.member.list, {}).data;
  const meetings = useQueryOf(api.meeting.list, {}).data;
  const cases = useQueryOf(api.supportCase.list, {}).data;
  const today = useQueryOf(api.office.today, {}).data?.today;

  const rows = useMemo((): readonly OpenAction[] => {
    const actions = [...(data?.actions ?? [])].sort((one, other) => byDue(one).localeCompare(byDue(other)));
    return actions.map((action) => {
      const organization = organizations?.find(({ id }) => id === action.ownerOrganizationId);
      return {
        ...action,
        place: organization ? organization.shortName || organization.name : '',
        ownerName: members?.find(({ id }) => id === action.ownerId)?.name ?? '',
        caseNumber: cases?.find(({ id }) => id === action.caseId)?.caseNumber ?? '',
        meetingNumber: meetings?.find(({ id }) => id === action.meetingId)?.number ?? '',
        daysLeft: action.dueOn && today ? daysBetween(today, action.dueOn) : null,
      };
    });
  }, [data, organizations, members, meetings, cases, today]);
  const columns = useMemo(() => columnsOf(say, dates.short), [say, dates]);

  if (error) return <Banner tone="error" title={inWords(error).title} />;
  if (!data) return null;
  const overdue = rows.filter((row) => row.daysLeft !== null && row.daysLeft < 0).length;
  const shown = rows
    .filter((row) => !isOnlyOverdue || (row.daysLeft !== null && row.daysLeft < 0))
    .filter((row) => !search || kanaContains(`${row.text} ${row.place} ${row.ownerName} ${row.caseNumber}`, search));
  return (
    <>
      <PageHeader
        title={say('title')}
        lead={say('lead')}
        marks={
          overdue > 0 && (
            <Chip tone="error" icon="warning">
              {say('overdueCount', { count: overdue })}
            </Chip>
          )
        }
      />
      {rows.length === 0 ? (
        <EmptyState icon="tasks" why={say('none')} />
      ) : (
        <div className="flex flex-col gap-4">
          <div className="flex flex-wrap items-end gap-6">
            <SearchField label={say('search')} keys="Ctrl+F" value={search} onChange={setSearch} className="w-96" />
            <CheckBox isSelected={isOnlyOverdue} onChange={(isOn) => setParameters({ only: isOn ? 'overdue' : null })}>
              {say('onlyOverdue')}
            </CheckBox>
          </div>
          <DataTable
            label={say('title')}
            rows={shown}
            columns={columns}
            keyOf={keyOf}
            nameOf={nameOf}
            onOpen={setChanging}
            toneOf={(row) => (row.daysLeft !== null && row.daysLeft < 0 ? 'error' : 'plain')}
            empty={say('noneLeft')}
          />
        </div>
      )}
      <Dialog title={say('changeTitle')} isOpen={changing !== null} onClose={() => setChanging(null)}>
        {changing && <ProgressForm action={plainAction(changing)} onDone={() => setChanging(null)} />}
      </Dialog>
    </>
  );
}

/** Undated actions come last. */
const byDue = (action: ActionItem): string => action.dueOn ?? '9999-12-31';

/** The record without what the table adds to it. */
function plainAction(row: ActionItem): ActionItem {
  const { id, meetingId, agendaItemId, caseId, text, ownerOrganizationId, ownerId, supportIds } = row;
  const { dueOn, state, doneOn, result, version } = row;
  return {
    id,
    meetingId,
    agendaItemId,
    caseId,
    text,
    ownerOrganizationId,
    ownerId,
    supportIds,
    dueOn,
    state,
    doneOn,
    result,
    version,
  };
}
