// biome-ignore-all lint/a11y/useSemanticElements: rows of an HTML table cannot be placed one by one.
// biome-ignore-all lint/a11y/useFocusableInteractive: the row takes the focus for its cells.
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useText } from '../text/use-text.ts';
import { classes } from './classes.ts';
import type { Column, toneLooks } from './table-column.ts';
import { WindowedRow } from './windowed-table-row.tsx';
import { drawnHeight } from './windowed-table-scroll.ts';
import { useTableWindow } from './windowed-table-window.ts';

export interface WindowedTableProps<R> {
  readonly label: string;
  readonly columns: readonly Column<R>[];
  /** Rows that there are; they need not be at hand. */
  readonly total: number;
  /** A row by its place, or `undefined` while it is on its way. */
  readonly rowAt: (index: number) => R | undefined;
  /** Names what is listed: with another name the table begins at its top. */
  readonly list: string;
  /** Rows `first` to before `end` are drawn now and should be at hand. */
  readonly onShow: (first: number, end: number) => void;
  /** Enter or click on a row. */
  readonly onOpen: (index: number) => void;
  /** The keys have moved to a row. */
  readonly onMove?: (index: number) => void;
  /** Place of the row that is open beside the table. */
  readonly openAt?: number | null;
  readonly toneOf?: (row: R) => keyof typeof toneLooks;
  readonly empty: ReactNode;
  /** Height of the scrolling area, as CSS. */
  readonly height: string;
}

const headLook =
  'flex h-10 items-center border-b border-edge bg-canvas px-2 text-[0.875rem] font-700 whitespace-nowrap';
/** Rows of one layer are placed from its first, so that no number grows beyond what a browser can place. */
const LAYER = 10_000;
/** A row that keeps the focus while it is far out of sight. */
const AWAY = -100_000;

/**
 * A table of any length of which only the rows in view are drawn and need be at hand. Walked by ↑↓, PgUp PgDn, Home and
 * End (with Ctrl as well); Enter opens.
 */
export function WindowedTable<R>(props: WindowedTableProps<R>) {
  if (props.total > 0) return <Grid {...props} />;
  return <div className="rounded-8 border border-line bg-surface p-6 text-center text-muted">{props.empty}</div>;
}

function Grid<R>(props: WindowedTableProps<R>) {
  const { label, columns, total, rowAt, list, onShow, onOpen, openAt = null } = props;
  const say = useText('ui');
  const view = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const focusWanted = useRef(false);
  const currentRow = useRef<HTMLDivElement>(null);
  const { drawn, extent, onScroll, show, rowsInView } = useTableWindow(view, total, list);
  const at = Math.min(current, total - 1);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another list is walked from its first row.
  useEffect(() => setCurrent(0), [list]);
  useEffect(() => {
    if (drawn.end > drawn.first) onShow(drawn.first, drawn.end);
  }, [drawn.first, drawn.end, onShow]);
  useLayoutEffect(() => {
    if (!focusWanted.current) return;
    focusWanted.current = false;
    currentRow.current?.focus({ preventScroll: true });
  });

  const move = (index: number) => {
    const next = Math.min(Math.max(0, index), total - 1);
    focusWanted.current = true;
    setCurrent(next);
    show(next);
    props.onMove?.(next);
  };
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const goal = goalOf(event.key, at, rowsInView, total);
    if (goal !== null && (!event.ctrlKey || event.key === 'Home' || event.key === 'End')) move(goal);
    else if (event.key === 'Enter' && !event.ctrlKey && rowAt(at) !== undefined) onOpen(at);
    else return;
    event.preventDefault();
  };
  const pressRow = useCallback(
    (index: number) => {
      focusWanted.current = true;
      setCurrent(index);
      onOpen(index);
    },
    [onOpen],
  );

  const template = columns.map(({ width }) => trackOf(width)).join(' ');
  const minWidth = `${columns.reduce((sum, { width }) => sum + leastOf(width), 0)}rem`;
  const indexes = Array.from({ length: Math.max(0, drawn.end - drawn.first) }, (_, offset) => drawn.first + offset);
  const isAway = at < drawn.first || at >= drawn.end;
  const layer = Math.floor(drawn.first / LAYER) * LAYER;
  return (
    <div
      ref={view}
      role="grid"
      aria-label={label}
      aria-rowcount={total + 1}
      onScroll={onScroll}
      onKeyDown={press}
      className="relative overflow-auto rounded-8 border border-line bg-surface [overflow-anchor:none]"
      style={{ height: props.height }}
    >
      <div role="rowgroup" className="sticky top-0 z-10" style={{ minWidth }}>
        <div role="row" aria-rowindex={1} className="grid" style={{ gridTemplateColumns: template }}>
          {columns.map((column) => (
            <div
              key={column.id}
              role="columnheader"
              className={classes(headLook, column.align === 'end' && 'justify-end')}
            >
              {column.title}
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" className="relative overflow-hidden" style={{ height: drawnHeight(extent), minWidth }}>
        <div role="presentation" className="absolute inset-x-0" style={{ top: layer * extent.rowHeight + drawn.shift }}>
          {[...(isAway ? [at] : []), ...indexes].map((index) => {
            const row = rowAt(index);
            return (
              <WindowedRow
                key={index}
                row={row}
                index={index}
                columns={columns}
                template={template}
                top={isAway && index === at ? AWAY : (index - layer) * extent.rowHeight}
                height={extent.rowHeight}
                isCurrent={index === at}
                isOpen={index === openAt}
                tone={row === undefined ? 'plain' : (props.toneOf?.(row) ?? 'plain')}
                waiting={say('loading')}
                currentRef={index === at ? currentRow : null}
                onPress={pressRow}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** Where a key leads from a row, or `null` if it leads nowhere. */
function goalOf(key: string, at: number, page: number, total: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at - 1;
    case 'PageDown':
      return at + page;
    case 'PageUp':
      return at - page;
    case 'Home':
      return 0;
    case 'End':
      return total - 1;
    default:
      return null;
  }
}

/** Widths are at normal text size and grow with it; a share has a least width too. */
const LEAST = 4;

function leastOf(width: Column<never>['width']): number {
  return typeof width === 'number' ? width / 16 : LEAST * Number.parseFloat(width ?? '1');
}

function trackOf(width: Column<never>['width']): string {
  return typeof width === 'number' ? `${width / 16}rem` : `minmax(${leastOf(width)}rem, ${width ?? '1fr'})`;
}
