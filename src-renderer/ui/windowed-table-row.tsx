// biome-ignore-all lint/a11y/useSemanticElements: rows of an HTML table cannot be placed one by one.
// biome-ignore-all lint/a11y/useFocusableInteractive: the row takes the focus for its cells.
import { memo, type Ref } from 'react';
import { classes } from './classes.ts';
import { type Column, toneLooks } from './table-column.ts';

const cellLook = 'flex h-full min-w-0 items-center overflow-hidden px-2 text-[0.9375rem] whitespace-nowrap';

interface RowProps<R> {
  readonly row: R | undefined;
  readonly index: number;
  readonly columns: readonly Column<R>[];
  readonly template: string;
  /** Pixels from the top of the layer. */
  readonly top: number;
  readonly height: number;
  /** Takes the Tab key. */
  readonly isCurrent: boolean;
  readonly isOpen: boolean;
  readonly tone: keyof typeof toneLooks;
  /** Said of a row that is still on its way. */
  readonly waiting: string;
  readonly currentRef: Ref<HTMLDivElement> | null;
  readonly onPress: (index: number) => void;
}

function PlainRow<R>({ row, index, columns, template, top, height, isCurrent, isOpen, ...props }: RowProps<R>) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the grid, which knows all rows.
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isOpen}
      tabIndex={isCurrent ? 0 : -1}
      {...(isCurrent ? { ref: props.currentRef } : {})}
      onClick={() => props.onPress(index)}
      className={classes(
        'focus-mark-inside absolute inset-x-0 grid cursor-pointer [contain:strict] border-b border-line leading-snug outline-none',
        isOpen
          ? 'bg-accent-soft shadow-[inset_4px_0_0_var(--accent)]'
          : classes('hover:bg-hover', toneLooks[props.tone]),
      )}
      style={{ top, height, gridTemplateColumns: template }}
    >
      {columns.map((column, at) => (
        <div
          key={column.id}
          role={column.isRowHeader ? 'rowheader' : 'gridcell'}
          className={classes(cellLook, column.align === 'end' && 'justify-end text-right')}
        >
          {row === undefined ? at === 0 && <Waiting text={props.waiting} /> : column.cell(row)}
        </div>
      ))}
    </div>
  );
}

function Waiting({ text }: { text: string }) {
  return (
    <>
      <span className="h-2.5 w-3/5 rounded-full bg-line" />
      <span className="sr-only">{text}</span>
    </>
  );
}

/** One row at its place; drawn anew only when something of it changes. */
export const WindowedRow = memo(PlainRow) as typeof PlainRow;
