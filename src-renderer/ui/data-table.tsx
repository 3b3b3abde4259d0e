import { type ReactNode, useMemo, useState } from 'react';
import {
  Column as AriaColumn,
  Cell,
  Collection,
  Row,
  type Selection,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  TableLoadMoreItem,
  Virtualizer,
} from 'react-aria-components';
import { useText } from '../text/use-text.ts';
import { CheckBox } from './check-box.tsx';
import { classes } from './classes.ts';
import { HeaderTitle } from './header-title.tsx';
import { type SortOrder, sortRows } from './sort-rows.ts';
import { type Column, cellLook, endLook, headLook, lastLook, toneLooks, virtualCell } from './table-column.ts';

export interface DataTableProps<R> {
  readonly label: string;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  readonly keyOf: (row: R) => string;
  /** Text by which typing finds a row; must not show more than the row does. */
  readonly nameOf?: (row: R) => string;
  /** Enter or click on a row. */
  readonly onOpen?: (row: R) => void;
  readonly selected?: ReadonlySet<string>;
  readonly onSelect?: (keys: ReadonlySet<string>) => void;
  readonly initialSort?: SortOrder;
  readonly empty: ReactNode;
  /** Marks rows that need attention. */
  readonly toneOf?: (row: R) => 'plain' | 'warning' | 'error';
  /** Height of the scrolling area, as CSS; long tables need one. */
  readonly height?: string;
}

interface Item<R> {
  readonly id: string;
  readonly row: R;
}

/** Rows beyond which only those in view are drawn. */
const VIRTUAL_FROM = 200;
/** Rows that are handed to the table at once; more follow as one scrolls, so that ten thousand open as fast as fifty. */
const STEP = 200;
const CHECK_COLUMN = 'tasuki-check';

/** A table walked by arrow keys, sorted by its headers, with the header always in sight; long ones are drawn in part. */
export function DataTable<R>(props: DataTableProps<R>) {
  const { columns, rows, keyOf, height } = props;
  const say = useText('ui');
  const [sort, setSort] = useState(props.initialSort);
  const [limit, setLimit] = useState(STEP);
  const items = useMemo(() => {
    const by = columns.find((column) => column.id === sort?.column)?.sortBy;
    const ordered = by && sort ? sortRows(rows, by, sort.direction) : rows;
    return ordered.map((row) => ({ id: keyOf(row), row }));
  }, [columns, rows, sort, keyOf]);

  const shownItems = useMemo(() => items.slice(0, limit), [items, limit]);
  const hasMore = shownItems.length < items.length;

  const isSelectable = props.onSelect !== undefined;
  const shown: readonly (Column<R> | null)[] = isSelectable ? [null, ...columns] : columns;
  const isVirtual = rows.length > VIRTUAL_FROM;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  const hasRowHeader = columns.some((column) => column.isRowHeader);

  const row = ({ id, row: value }: Item<R>) => (
    <Row
      id={id}
      textValue={props.nameOf?.(value) ?? id}
      className={classes(
        'focus-mark-inside group outline-none data-[hovered]:bg-hover data-[selected]:bg-accent-soft',
        props.onOpen && 'cursor-pointer',
        toneLooks[props.toneOf?.(value) ?? 'plain'],
      )}
    >
      {shown.map((column) => (
        <Cell
          key={column?.id ?? CHECK_COLUMN}
          className={classes(cellLook, isVirtual ? virtualCell : lastLook, column?.align === 'end' && endLook)}
        >
          {column ? column.cell(value) : <CheckBox slot="selection" aria-label={say('selectRow')} />}
        </Cell>
      ))}
    </Row>
  );
  const table = (
    <Table
      aria-label={props.label}
      {...(sort ? { sortDescriptor: sort } : {})}
      onSortChange={({ column, direction }) => setSort({ column: String(column), direction })}
      selectionMode={isSelectable ? 'multiple' : 'none'}
      {...(props.selected ? { selectedKeys: props.selected } : {})}
      onSelectionChange={(keys: Selection) =>
        props.onSelect?.(new Set(keys === 'all' ? items.map(({ id }) => id) : [...keys].map(String)))
      }
      {...(props.onOpen ? { onRowAction: (key) => props.onOpen?.(rowWith(items, String(key))) } : {})}
      className={classes(
        'w-full border-separate border-spacing-0 text-left outline-none',
        // The virtualiser takes the pointer from its rows for 300 ms after each scroll; a click there must count.
        isVirtual && 'h-full overflow-auto *:pointer-events-auto!',
      )}
      {...(isVirtual ? { style: { height: height ?? '60vh' } } : {})}
    >
      <TableHeader className="sticky top-0 z-10">
        {shown.map((column) =>
          column ? (
            <AriaColumn
              key={column.id}
              id={column.id}
              allowsSorting={column.sortBy !== undefined}
              isRowHeader={column.isRowHeader ?? (!hasRowHeader && column === columns[0])}
              {...(isVirtual && column.width
                ? { width: typeof column.width === 'number' ? column.width * rem : column.width }
                : {})}
              {...(!isVirtual && typeof column.width === 'number'
                ? { style: { width: `${column.width / 16}rem` } }
                : {})}
              className={classes(headLook, isVirtual && virtualCell, column.align === 'end' && endLook)}
            >
              {({ sortDirection, allowsSorting }) => (
                <HeaderTitle title={column.title} isSortable={allowsSorting} direction={sortDirection} />
              )}
            </AriaColumn>
          ) : (
            <AriaColumn
              key={CHECK_COLUMN}
              id={CHECK_COLUMN}
              {...(isVirtual ? { width: 48 * rem } : {})}
              className={classes(headLook, isVirtual ? virtualCell : 'w-12')}
            >
              <CheckBox slot="selection" aria-label={say('selectAll')} />
            </AriaColumn>
          ),
        )}
      </TableHeader>
      <TableBody renderEmptyState={() => <div className="p-6 text-center text-muted">{props.empty}</div>}>
        <Collection items={shownItems} dependencies={[columns, props.selected]}>
          {row}
        </Collection>
        {hasMore && <TableLoadMoreItem onLoadMore={() => setLimit(limit + STEP)} />}
      </TableBody>
    </Table>
  );

  return (
    <div
      className={classes(
        'relative rounded-8 border border-line bg-surface',
        isVirtual ? 'overflow-hidden' : 'overflow-auto',
      )}
      {...(height && !isVirtual ? { style: { maxHeight: height } } : {})}
    >
      {isVirtual ? (
        <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight: 44 * rem, headingHeight: 40 * rem }}>
          {table}
        </Virtualizer>
      ) : (
        table
      )}
      {hasMore && (
        <p className="border-t border-line bg-canvas px-3 py-1.5 text-[0.875rem] text-muted">
          {say('rowsShown', { shown: shownItems.length, total: items.length })}
        </p>
      )}
    </div>
  );
}

function rowWith<R>(items: readonly Item<R>[], key: string): R {
  const found = items.find(({ id }) => id === key);
  if (!found) throw new RangeError('row');
  return found.row;
}
