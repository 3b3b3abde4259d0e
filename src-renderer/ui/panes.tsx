import { type ReactNode, useRef } from 'react';
import { useText } from '../text/use-text.ts';
import { classes } from './classes.ts';
import { reachableIn } from './focus-next.ts';
import { useShortcut } from './shortcuts.ts';

export interface Pane {
  readonly id: string;
  readonly label: string;
  readonly content: ReactNode;
  /** Share of the width. */
  readonly weight?: number;
  /** Hides the heading from the eye where the content speaks for itself. */
  readonly isHeadingHidden?: boolean;
  readonly actions?: ReactNode;
}

function stepPane(by: 1 | -1): void {
  const every = [...document.querySelectorAll<HTMLElement>('[data-pane]')];
  const all = every.filter((pane) => !pane.querySelector('[data-pane]'));
  const now = all.findIndex((pane) => pane.contains(document.activeElement));
  const next = all[now < 0 ? 0 : (now + by + all.length) % all.length];
  if (next) (reachableIn(next)[0] ?? next).focus();
}

/** F6 and Shift+F6 move between the panes of the window, the navigation included; used once by the frame. */
export function usePaneKeys(): void {
  const say = useText('ui');
  useShortcut({ keys: 'F6', label: say('nextPane'), run: () => stepPane(1) });
  useShortcut({ keys: 'Shift+F6', label: say('previousPane'), run: () => stepPane(-1) });
}

/**
 * Panes side by side, each scrolling for itself or, with `isScrollTied`, all together by share of their length.
 */
export function Panes({
  panes,
  isScrollTied = false,
  className,
}: {
  panes: readonly Pane[];
  isScrollTied?: boolean;
  className?: string;
}) {
  const box = useRef<HTMLDivElement>(null);
  const leader = useRef<EventTarget | null>(null);

  const follow = (from: HTMLElement) => {
    if (!isScrollTied || leader.current !== from) return;
    const share = from.scrollTop / Math.max(1, from.scrollHeight - from.clientHeight);
    for (const other of box.current?.querySelectorAll<HTMLElement>('[data-pane-body]') ?? [])
      if (other !== from) other.scrollTop = share * (other.scrollHeight - other.clientHeight);
  };

  return (
    <div
      ref={box}
      className={classes('grid min-h-0 gap-4', className)}
      style={{ gridTemplateColumns: panes.map((pane) => `minmax(0, ${pane.weight ?? 1}fr)`).join(' ') }}
    >
      {panes.map((pane) => (
        <div key={pane.id} data-pane={pane.id} className="flex min-h-0 min-w-0 flex-col gap-2">
          <div
            className={classes(
              'flex min-h-8 flex-wrap items-center gap-2',
              pane.isHeadingHidden && !pane.actions && 'hidden',
            )}
          >
            <h2 className={pane.isHeadingHidden ? 'sr-only' : 'text-[1rem] font-700'}>{pane.label}</h2>
            {pane.actions && <div className="ml-auto flex gap-2">{pane.actions}</div>}
          </div>
          <section
            data-pane-body=""
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
            tabIndex={0}
            aria-label={pane.label}
            onPointerEnter={(event) => {
              leader.current = event.currentTarget;
            }}
            onFocus={(event) => {
              leader.current = event.currentTarget;
            }}
            onScroll={(event) => follow(event.currentTarget)}
            className="min-h-0 flex-1 overflow-y-auto rounded-8"
          >
            {pane.content}
          </section>
        </div>
      ))}
    </div>
  );
}
