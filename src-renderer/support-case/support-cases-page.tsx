import { useDeferredValue, useMemo, useState } from 'react';
import type { SupportCaseRow } from '../../src-main/contract/support-case.ts';
import { api } from '../api.ts';
import { Permitted, useMay } from '../permitted.tsx';
import { useDates } from '../text/dates.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { CheckBox } from '../ui/check-box.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { go, setParameters, usePlace } from '../ui/hash-router.ts';
import { LinkButton } from '../ui/link.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { SearchField } from '../ui/search-field.tsx';
import { useShortcut } from '../ui/shortcuts.ts';
import { useQueryOf } from '../use-operation.ts';
import { columnsOf } from './case-columns.tsx';

const keyOf = (row: SupportCaseRow) => row.id;
const nameOf = (row: SupportCaseRow) => row.caseNumber;
const open = (row: SupportCaseRow) => go(`cases/${row.id}`);

/** 案件台帳: found by number, reading or name; answered by numbers and hints only. The search never reaches the address. */
export function SupportCasesPage() {
  const say = useText('supportCase');
  const sayOfSeen = useText('needToKnow');
  const dates = useDates();
  const inWords = useErrorText();
  const mayAdd = useMay(api.supportCase.add);
  const [search, setSearch] = useState('');
  const list = useQueryOf(api.supportCase.list, { search: useDeferredValue(search) });
  const { parameters } = usePlace();
  const isReviewed = parameters.get('only') === 'review';
  const hasClosed = isReviewed || parameters.get('closed') === 'yes';
  // A search finds closed cases too; only the list without one is of open cases.
  const rows = (list.data ?? []).filter((row) => hasClosed || search !== '' || row.state !== 'closed');
  const columns = useMemo(() => columnsOf(say, dates), [say, dates]);
  const add = () => go('cases/new');
  useShortcut({ keys: 'Ctrl+N', label: say('add'), run: add, isActive: mayAdd });
  if (list.error) return <Banner tone="error" title={inWords(list.error).title} />;
  return (
    <>
      <PageHeader
        title={say('title')}
        lead={say('lead')}
        actions={
          <>
            <Permitted call={api.fileImport.preview}>
              <LinkButton to="import" variant="outline" icon="upload">
                {say('import')}
              </LinkButton>
            </Permitted>
            <Permitted call={api.supportCase.add}>
              <Button icon="plus" keys="Ctrl+N" onPress={add}>
                {say('add')}
              </Button>
            </Permitted>
          </>
        }
      />
      <div className="flex flex-col gap-4">
        <div className="flex flex-wrap items-end gap-4">
          <SearchField
            label={say('search')}
            value={search}
            onChange={setSearch}
            keys="Ctrl+F"
            className="w-[26rem]"
            onEnter={() => rows[0] && open(rows[0])}
          />
          <p className="pb-2 text-muted" role="status">
            {say('count', { count: rows.length })}
          </p>
          <p className="pb-2 text-[0.875rem] text-muted">{say('searchHelp')}</p>
        </div>
        <CheckBox
          isSelected={hasClosed}
          onChange={(isOn) => setParameters({ closed: isOn ? 'yes' : null, only: null })}
        >
          {say('openOnly')}
        </CheckBox>
        {rows.some(({ isMasked }) => isMasked) && <p className="text-muted">{sayOfSeen('masked')}</p>}
        {isReviewed && <p className="text-muted">{say('onlyReview')}</p>}
        {list.data && (
          <DataTable
            label={say('title')}
            rows={rows}
            columns={columns}
            keyOf={keyOf}
            nameOf={nameOf}
            onOpen={open}
            height="max(18rem, calc(100vh - 21rem))"
            empty={search ? say('noHit') : <NoCases />}
          />
        )}
      </div>
    </>
  );
}

function NoCases() {
  const say = useText('supportCase');
  return (
    <EmptyState
      icon="folder"
      why={say('none')}
      action={
        <Permitted call={api.supportCase.add}>
          <LinkButton to="import" icon="upload">
            {say('import')}
          </LinkButton>
          <LinkButton to="cases/new" variant="outline" icon="plus">
            {say('add')}
          </LinkButton>
        </Permitted>
      }
    />
  );
}
