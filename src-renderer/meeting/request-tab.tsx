import { useMemo, useState } from 'react';
import type { CooperationRequest, MeetingDetail } from '../../src-main/contract/meeting.ts';
import { api } from '../api.ts';
import { useMay } from '../permitted.tsx';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Section } from '../ui/page-header.tsx';
import { useShortcut } from '../ui/shortcuts.ts';
import type { Column } from '../ui/table-column.ts';
import { useQueryOf } from '../use-operation.ts';
import { useCaseOptions } from './case-options.ts';
import { RequestForm } from './request-form.tsx';

const keyOf = (row: CooperationRequest): string => row.id;

/** 求め: what the meeting has asked for, blanket or addressed; each stands as it was issued. */
export function RequestTab({ meeting }: { meeting: MeetingDetail }) {
  const say = useText('meeting');
  const dates = useDates();
  const mayIssue = useMay(api.meeting.issueRequest) && meeting.handlesPersonalData;
  const [isAdding, setAdding] = useState(false);
  const organizations = useQueryOf(api.organization.list, {}).data;
  const cases = useCaseOptions();
  useShortcut({ keys: 'Ctrl+N', label: say('request.add'), run: () => setAdding(true), isActive: mayIssue });
  const columns = useMemo((): readonly Column<CooperationRequest>[] => {
    const organizationOf = (id: string): string => {
      const found = organizations?.find((organization) => organization.id === id);
      return found ? found.shortName || found.name : '';
    };
    const caseOf = (id: string): string => cases.find((option) => option.value === id)?.label ?? '';
    return [
      {
        id: 'number',
        title: say('request.column.number'),
        cell: (row) => <span className="font-700">{row.number || '—'}</span>,
        isRowHeader: true,
        width: 150,
      },
      { id: 'on', title: say('request.column.on'), cell: (row) => dates.short(row.requestedOn), width: 128 },
      {
        id: 'to',
        title: say('request.column.to'),
        cell: (row) => (row.isBlanket ? say('request.blanket') : row.organizationIds.map(organizationOf).join('、')),
        width: 200,
      },
      {
        id: 'cases',
        title: say('request.column.cases'),
        cell: (row) =>
          row.caseIds.length === 0 ? say('request.allCases') : row.caseIds.map(caseOf).filter(Boolean).join('、'),
        width: 150,
      },
      {
        id: 'asked',
        title: say('request.column.asked'),
        cell: (row) => (
          <>
            <span className="block">{row.asked}</span>
            <span className="block text-[0.875rem] text-muted">{row.reason}</span>
          </>
        ),
      },
      { id: 'answer', title: say('request.column.answer'), cell: (row) => row.answer, width: 120 },
    ];
  }, [say, dates, organizations, cases]);
  const add = mayIssue && (
    <Button icon="plus" keys="Ctrl+N" size="sm" onPress={() => setAdding(true)}>
      {say('request.add')}
    </Button>
  );
  return (
    <Section title={say('request.title')} actions={add}>
      <p className="max-w-prose text-muted">{say('request.lead')}</p>
      {meeting.requests.length === 0 ? (
        <EmptyState icon="document" why={say('request.none')} />
      ) : (
        <DataTable
          label={say('request.title')}
          rows={meeting.requests}
          columns={columns}
          keyOf={keyOf}
          empty={say('request.none')}
        />
      )}
      <Dialog title={say('request.add')} isOpen={isAdding} onClose={() => setAdding(false)}>
        <RequestForm meeting={meeting} onDone={() => setAdding(false)} />
      </Dialog>
    </Section>
  );
}
