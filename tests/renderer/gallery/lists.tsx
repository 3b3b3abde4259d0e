import { useState } from 'react';
import { Chip } from '../../../src-renderer/ui/chip.tsx';
import { CodeList } from '../../../src-renderer/ui/code-list.tsx';
import { DataTable } from '../../../src-renderer/ui/data-table.tsx';
import { EmptyState } from '../../../src-renderer/ui/empty-state.tsx';
import { PageHeader, Section } from '../../../src-renderer/ui/page-header.tsx';
import { SearchField } from '../../../src-renderer/ui/search-field.tsx';
import { SortableList } from '../../../src-renderer/ui/sortable-list.tsx';

interface CaseRow {
  readonly id: string;
  readonly code: string;
  readonly state: string;
  readonly minutes: number;
  readonly isConfidential: boolean;
}

const ROWS: readonly CaseRow[] = Array.from({ length: 12 }, (_, index) => ({
  id: `case-${index}`,
  code: `R8-${String((index * 7) % 12).padStart(3, '0')}`,
  state: ['受付', '会議', '支援中', '見守り'][index % 4] ?? '',
  minutes: (index * 13) % 60,
  isConfidential: index % 5 === 0,
}));
const MANY: readonly CaseRow[] = Array.from({ length: 10_000 }, (_, index) => ({
  id: `many-${index}`,
  code: `R8-${String(index).padStart(5, '0')}`,
  state: '支援中',
  minutes: index,
  isConfidential: false,
}));
const keyOf = (row: CaseRow) => row.id;
const COLUMNS = [
  {
    id: 'code',
    title: '案件番号',
    cell: (row: CaseRow) => row.code,
    sortBy: (row: CaseRow) => row.code,
    width: 160 as const,
  },
  { id: 'state', title: '状態', cell: (row: CaseRow) => row.state, sortBy: (row: CaseRow) => row.state },
  {
    id: 'minutes',
    title: '分',
    align: 'end' as const,
    cell: (row: CaseRow) => row.minutes,
    sortBy: (row: CaseRow) => row.minutes,
  },
  {
    id: 'marks',
    title: '印',
    cell: (row: CaseRow) =>
      row.isConfidential ? (
        <Chip tone="warning" icon="warning">
          所在秘匿
        </Chip>
      ) : null,
  },
];

/** Lists, tables and lists of codes. */
export function ListsPage() {
  const [kind, setKind] = useState<string | null>(null);
  const [recipients, setRecipients] = useState<string[]>(['b']);
  const [items, setItems] = useState(['生活状況の共有', '家計の見通し', '住まいの確保', '次回までの役割']);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [search, setSearch] = useState('');
  const [opened, setOpened] = useState('');
  return (
    <>
      <PageHeader title="一覧の部品" lead={`開いた行：${opened}`} />
      <div className="grid grid-cols-2 gap-8">
        <CodeList
          label="情報の種別"
          isRequired
          value={kind}
          onPick={setKind}
          options={[
            { value: 'income', label: '収入・家計' },
            { value: 'work', label: '就労状況' },
            { value: 'health', label: '健康状態', help: '要配慮個人情報' },
            { value: 'house', label: '住まい' },
          ]}
        />
        <CodeList
          label="提供先"
          isMultiple
          columns={2}
          value={recipients}
          onPick={setRecipients}
          options={[
            { value: 'a', label: '福祉課', code: 'A' },
            { value: 'b', label: '社会福祉協議会', code: 'B' },
            { value: 'c', label: '保健所', code: 'C', isRefused: true, help: '協定の期限切れ' },
            { value: 'd', label: '警察署', code: 'D' },
          ]}
        />
        <Section title="議題">
          <SortableList
            label="議題"
            items={items}
            keyOf={(item) => item}
            nameOf={(item) => item}
            onSort={setItems}
            render={(item) => <span className="font-700">{item}</span>}
            empty="議題はまだありません。"
          />
        </Section>
        <Section title="案件">
          <SearchField label="さがす" keys="Ctrl+F" value={search} onChange={setSearch} />
          <DataTable
            label="案件"
            columns={COLUMNS}
            rows={ROWS}
            keyOf={keyOf}
            selected={selected}
            onSelect={setSelected}
            onOpen={(row) => setOpened(row.code)}
            toneOf={(row) => (row.isConfidential ? 'warning' : 'plain')}
            empty="案件はまだありません。"
            height="20rem"
          />
        </Section>
        <Section title="一万件">
          <DataTable label="一万件" columns={COLUMNS} rows={MANY} keyOf={keyOf} empty="" height="18rem" />
        </Section>
        <Section title="空の一覧">
          <DataTable
            label="空"
            columns={COLUMNS}
            rows={[]}
            keyOf={keyOf}
            empty={<EmptyState why="案件はまだ登録されていません。" />}
          />
        </Section>
      </div>
    </>
  );
}
