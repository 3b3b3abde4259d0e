import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { Button, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { useText } from '../text/use-text.ts';
import { IconButton } from './button.tsx';
import { classes } from './classes.ts';
import { isForInputMethod } from './composing.ts';
import { Icon } from './icon.tsx';
import { moved, movedBeside } from './move.ts';
import { announce } from './status-store.ts';

export interface SortableListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** Name of an item for screen readers and messages; must hold no personal data above what the row shows. */
  readonly nameOf: (item: T) => string;
  readonly render: (item: T, index: number) => ReactNode;
  /** The whole list in its new order. */
  readonly onSort: (items: T[]) => void;
  /** Buttons at the end of a row. */
  readonly actions?: (item: T, index: number) => ReactNode;
  /** Enter or double click on a row. */
  readonly onOpen?: (item: T) => void;
  readonly empty?: ReactNode;
}

/**
 * A list put in order by dragging, by Alt+↑ and Alt+↓, by the handle (Enter, arrows, Enter) and by the buttons
 * 上へ and 下へ; each way tells screen readers where the item now stands.
 */
export function SortableList<T>({ items, keyOf, nameOf, ...props }: SortableListProps<T>) {
  const say = useText('ui');
  const box = useRef<HTMLDivElement>(null);
  const keyed = items.map((item, index) => ({ id: keyOf(item), item, index }));

  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': keyed.find((row) => row.id === key)?.id ?? '' })),
    onReorder: ({ keys, target }) => {
      if (target.dropPosition === 'on') return;
      props.onSort(movedBeside(items, keyOf, new Set([...keys].map(String)), String(target.key), target.dropPosition));
    },
  });

  const move = (from: number, to: number) => {
    const item = items[from];
    if (!item || to < 0 || to >= items.length) return;
    props.onSort(moved(items, from, to));
    announce(say('movedTo', { name: nameOf(item), place: to + 1 }));
    requestAnimationFrame(() => rowOf(box.current, keyOf(item))?.focus());
  };
  const press = (event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || isForInputMethod(event)) return;
    const step = event.code === 'ArrowUp' ? -1 : event.code === 'ArrowDown' ? 1 : 0;
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-sort-key]');
    const from = keyed.findIndex(({ id }) => id === row?.dataset['sortKey']);
    if (step === 0 || from < 0) return;
    event.preventDefault();
    event.stopPropagation();
    move(from, from + step);
  };

  return (
    <div ref={box} onKeyDownCapture={press}>
      <GridList
        aria-label={props.label}
        items={keyed}
        dependencies={[items, props.render, props.actions]}
        dragAndDropHooks={dragAndDropHooks}
        keyboardNavigationBehavior="tab"
        disallowTypeAhead
        onAction={(key) => {
          const row = keyed.find(({ id }) => id === key);
          if (row) props.onOpen?.(row.item);
        }}
        renderEmptyState={() => <div className="px-4 py-6 text-center text-muted">{props.empty}</div>}
        className="flex flex-col rounded-8 border border-line bg-surface outline-none"
      >
        {({ id, item, index }) => (
          <GridListItem
            id={id}
            textValue={nameOf(item)}
            data-sort-key={id}
            className={classes(
              'focus-mark-inside flex items-center gap-2 border-b border-line px-2 py-1.5 outline-none last:border-b-0',
              'data-[hovered]:bg-hover data-[dragging]:opacity-50',
            )}
          >
            <Button
              slot="drag"
              aria-label={say('dragHandle', { name: nameOf(item) })}
              className="inline-flex size-8 shrink-0 cursor-grab items-center justify-center rounded-6 text-muted hover:bg-hover"
            >
              <Icon name="grip" />
            </Button>
            <span className="w-7 shrink-0 text-right font-700">{index + 1}</span>
            <div className="min-w-0 flex-1 px-2">{props.render(item, index)}</div>
            {props.actions?.(item, index)}
            <IconButton
              icon="up"
              size={2}
              label={say('moveUp', { name: nameOf(item) })}
              onPress={() => move(index, index - 1)}
            />
            <IconButton
              icon="down"
              size={2}
              label={say('moveDown', { name: nameOf(item) })}
              onPress={() => move(index, index + 1)}
            />
          </GridListItem>
        )}
      </GridList>
    </div>
  );
}

function rowOf(box: HTMLElement | null, key: string): HTMLElement | null {
  return box?.querySelector<HTMLElement>(`[data-sort-key="${CSS.escape(key)}"]`) ?? null;
}
