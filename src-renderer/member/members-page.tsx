import { useDeferredValue, useMemo, useState } from 'react';
import { type MemberRow, PLEDGE_STATES, type PledgeState } from '../../src-main/contract/member.ts';
import { api } from '../api.ts';
import { Permitted, useMay } from '../permitted.tsx';
import { useDates } from '../text/dates.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { CheckBox } from '../ui/check-box.tsx';
import { CommitArea } from '../ui/commit-area.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { go, setParameters, usePlace } from '../ui/hash-router.ts';
import { LinkButton } from '../ui/link.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { SearchField } from '../ui/search-field.tsx';
import { useShortcut } from '../ui/shortcuts.ts';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useQueryOf } from '../use-operation.ts';
import { columnsOf } from './member-columns.tsx';
import { NoMembers } from './no-members.tsx';
import { PledgeBanners } from './pledge-banners.tsx';
import { PledgeDialog } from './pledge-dialog.tsx';

const keyOf = (row: MemberRow) => row.id;
const nameOf = (row: MemberRow) => row.kana || row.name;
const open = (row: MemberRow) => go(`members/${row.id}`);
const isState = (text: string | undefined): text is PledgeState => PLEDGE_STATES.some((state) => state === text);

/** 構成員と誓約: who has promised silence, to which text, until when; pledges are recorded for many at once. */
export function MembersPage() {
  const say = useText('member');
  const dates = useDates();
  const inWords = useErrorText();
  const mayAdd = useMay(api.member.add);
  const mayRecord = useMay(api.member.recordPledges);
  const { parameters } = usePlace();
  const [search, setSearch] = useState('');
  const [isRetiredShown, setRetiredShown] = useState(false);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [isRecording, setRecording] = useState(false);
  const today = useQueryOf(api.office.today, {}).data?.today ?? '';
  const list = useQueryOf(api.member.list, { search: useDeferredValue(search), onlyCurrent: !isRetiredShown });
  const given = parameters.get('pledge');
  const filter = isState(given) ? given : null;
  const all = list.data ?? [];
  const rows = useMemo(() => (filter ? all.filter((row) => row.pledge.state === filter) : all), [all, filter]);
  const columns = useMemo(() => columnsOf(say, dates, today), [say, dates, today]);
  const chosen = all.filter((row) => selected.has(row.id));
  const add = () => go('members/new');
  const record = () => {
    if (chosen.length > 0) setRecording(true);
    else sayInStatus(say('selectFirst'), { tone: 'error' });
  };
  useShortcut({ keys: 'Ctrl+N', label: say('add'), run: add, isActive: mayAdd });
  useShortcut({ keys: 'Ctrl+Enter', label: say('recordPledge'), run: record, isActive: mayRecord && !isRecording });
  if (list.error) return <Banner tone="error" title={inWords(list.error).title} />;
  const counts = (state: PledgeState) => all.filter((row) => row.pledge.state === state).length;
  return (
    <CommitArea onCommit={mayRecord && !isRecording ? record : null}>
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
            <Permitted call={api.member.add}>
              <Button variant="outline" icon="plus" keys="Ctrl+N" onPress={add}>
                {say('add')}
              </Button>
            </Permitted>
            <Permitted call={api.member.recordPledges}>
              <Button icon="edit" keys="Ctrl+Enter" onPress={record}>
                {chosen.length > 0 ? say('recordPledgeFor', { count: chosen.length }) : say('recordPledge')}
              </Button>
            </Permitted>
          </>
        }
      />
      <div className="flex flex-col gap-3">
        <PledgeBanners />
        <div className="flex flex-wrap items-end gap-x-6 gap-y-2">
          <SearchField
            label={say('search')}
            value={search}
            onChange={setSearch}
            keys="Ctrl+F"
            className="w-80"
            onEnter={() => rows[0] && open(rows[0])}
          />
          <RadioGroup
            label={say('filter')}
            isInline
            value={filter ?? 'all'}
            onChange={(picked) => setParameters({ pledge: picked === 'all' ? null : picked })}
            options={[
              { value: 'all', label: say('filterAll', { count: all.length }) },
              ...PLEDGE_STATES.map((state) => ({
                value: state,
                label: say('filterState', { state: say(`states.${state}`), count: counts(state) }),
              })),
            ]}
          />
        </div>
        <div className="flex flex-wrap items-center gap-x-6 text-[0.9375rem] text-muted">
          <p role="status">
            {chosen.length > 0 ? say('selected', { count: chosen.length }) : say('count', { count: rows.length })}
          </p>
          {mayRecord && <p>{say('selectHint')}</p>}
          <div className="ml-auto text-text">
            <CheckBox isSelected={isRetiredShown} onChange={setRetiredShown}>
              {say('showRetired')}
            </CheckBox>
          </div>
        </div>
        {list.data && (
          <DataTable
            label={say('title')}
            rows={rows}
            columns={columns}
            keyOf={keyOf}
            nameOf={nameOf}
            onOpen={open}
            {...(mayRecord ? { selected, onSelect: setSelected } : {})}
            height="max(18rem, calc(100vh - 28rem))"
            empty={search || filter ? say('noHit') : <NoMembers />}
          />
        )}
      </div>
      {isRecording && (
        <PledgeDialog
          members={chosen}
          today={today}
          onClose={() => setRecording(false)}
          onRecorded={() => setSelected(new Set())}
        />
      )}
    </CommitArea>
  );
}
