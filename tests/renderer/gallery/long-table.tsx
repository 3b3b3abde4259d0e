import { useCallback, useEffect, useRef, useState } from 'react';
import { PageHeader } from '../../../src-renderer/ui/page-header.tsx';
import type { Column } from '../../../src-renderer/ui/table-column.ts';
import { WindowedTable } from '../../../src-renderer/ui/windowed-table.tsx';

const TOTAL = 1_000_000;
const COLUMNS: readonly Column<number>[] = [
  { id: 'number', title: '番号', width: 120, align: 'end', isRowHeader: true, cell: (row) => row },
  { id: 'square', title: '二乗', width: '2fr', cell: (row) => row * row },
];

/** A million rows, of which a row comes a moment after it was first shown; the last thousand never come. */
export function LongTablePage() {
  const [opened, setOpened] = useState<number | null>(null);
  const [list, setList] = useState('first');
  const known = useRef(new Set<number>());
  const [, setArrivals] = useState(0);
  const timer = useRef(0);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const onShow = useCallback((first: number, end: number) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      for (let index = first; index < end; index += 1) known.current.add(index);
      setArrivals((count) => count + 1);
    }, 50);
  }, []);
  return (
    <>
      <PageHeader title="長い一覧" lead={`開いた行：${opened ?? ''}`} />
      <button type="button" onClick={() => setList('second')}>
        別の一覧
      </button>
      <WindowedTable
        label="百万行"
        columns={COLUMNS}
        total={TOTAL}
        rowAt={(index) => (known.current.has(index) && index < TOTAL - 1000 ? index : undefined)}
        list={list}
        onShow={onShow}
        onOpen={setOpened}
        openAt={opened}
        height="30rem"
        empty="なし"
      />
    </>
  );
}
