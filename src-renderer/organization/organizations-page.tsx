import { useDeferredValue, useMemo, useState } from 'react';
import type { Organization } from '../../src-main/contract/organization.ts';
import { api } from '../api.ts';
import { Permitted, useMay } from '../permitted.tsx';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { go } from '../ui/hash-router.ts';
import { LinkButton } from '../ui/link.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { SearchField } from '../ui/search-field.tsx';
import { useShortcut } from '../ui/shortcuts.ts';
import { useQueryOf } from '../use-operation.ts';
import { columnsOf } from './organization-columns.tsx';

const keyOf = (row: Organization) => row.id;
const nameOf = (row: Organization) => row.name;
const open = (row: Organization) => go(`organizations/${row.id}`);

/** 関係機関: who sends members, on which footing, and whom to call. */
export function OrganizationsPage() {
  const say = useText('organization');
  const inWords = useErrorText();
  const mayAdd = useMay(api.organization.add);
  const [search, setSearch] = useState('');
  const list = useQueryOf(api.organization.list, { search: useDeferredValue(search) });
  const rows = list.data ?? [];
  const columns = useMemo(() => columnsOf(say), [say]);
  const add = () => go('organizations/new');
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
            <Permitted call={api.organization.add}>
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
            className="w-96"
            onEnter={() => rows[0] && open(rows[0])}
          />
          <p className="pb-2 text-muted" role="status">
            {say('count', { count: rows.length })}
          </p>
        </div>
        {list.data && (
          <DataTable
            label={say('title')}
            rows={rows}
            columns={columns}
            keyOf={keyOf}
            nameOf={nameOf}
            onOpen={open}
            height="max(18rem, calc(100vh - 21rem))"
            empty={search ? say('noHit', { search }) : <NoOrganizations />}
          />
        )}
      </div>
    </>
  );
}

function NoOrganizations() {
  const say = useText('organization');
  return (
    <EmptyState
      icon="building"
      why={say('none')}
      action={
        <Permitted call={api.organization.add}>
          <LinkButton to="import" icon="upload">
            {say('import')}
          </LinkButton>
          <LinkButton to="organizations/new" variant="outline" icon="plus">
            {say('add')}
          </LinkButton>
        </Permitted>
      }
    />
  );
}
